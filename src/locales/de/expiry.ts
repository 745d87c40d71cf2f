import type { Texts } from '../texts.js';

export const expiryTexts: Texts['expiry'] = {
  expires: 'Läuft ab',
  never: 'Nie',
  afterDays: 'Nach einer Anzahl von Tagen',
  onDate: 'An einem Datum',
  withSession: 'Mit dem Ende der Sitzung',
  days: 'Tage',
  dateTime: 'Datum und Uhrzeit',
  timeZone: 'Zeitzone',
};
