import type { Texts } from '../texts.js';

export const menuTexts: Texts['menu'] = {
  share: 'Compartir',
  inviteUsers: 'Invitar a personas',
  manageGuestAccess: 'Gestionar el acceso de invitados',
  loading: 'Cargando…',
  nothing: 'Aquí no hay nada que compartir',
};
