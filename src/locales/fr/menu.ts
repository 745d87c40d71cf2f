import type { Texts } from '../texts.js';

export const menuTexts: Texts['menu'] = {
  share: 'Partager',
  inviteUsers: 'Inviter des personnes',
  manageGuestAccess: 'Gérer l’accès invité',
  loading: 'Chargement…',
  nothing: 'Rien à partager ici',
};
