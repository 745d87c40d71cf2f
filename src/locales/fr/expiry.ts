import type { Texts } from '../texts.js';

export const expiryTexts: Texts['expiry'] = {
  expires: 'Expiration',
  never: 'Jamais',
  afterDays: 'Après un nombre de jours',
  onDate: 'À une date',
  withSession: 'À la fin de la session',
  days: 'Jours',
  dateTime: 'Date et heure',
  timeZone: 'Fuseau horaire',
};
