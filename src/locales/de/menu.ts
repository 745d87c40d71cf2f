import type { Texts } from '../texts.js';

export const menuTexts: Texts['menu'] = {
  share: 'Teilen',
  inviteUsers: 'Personen einladen',
  manageGuestAccess: 'Gastzugang verwalten',
  loading: 'Wird geladen …',
  nothing: 'Hier gibt es nichts zu teilen',
};
