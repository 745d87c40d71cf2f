import type { Texts } from '../texts.js';

export const expiryTexts: Texts['expiry'] = {
  expires: 'Expira',
  never: 'Nunca',
  afterDays: 'Após um número de dias',
  onDate: 'Em uma data',
  withSession: 'Quando a sessão terminar',
  days: 'Dias',
  dateTime: 'Data e hora',
  timeZone: 'Fuso horário',
};
