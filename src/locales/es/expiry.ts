import type { Texts } from '../texts.js';

export const expiryTexts: Texts['expiry'] = {
  expires: 'Caduca',
  never: 'Nunca',
  afterDays: 'Después de un número de días',
  onDate: 'En una fecha',
  withSession: 'Cuando termine la sesión',
  days: 'Días',
  dateTime: 'Fecha y hora',
  timeZone: 'Zona horaria',
};
