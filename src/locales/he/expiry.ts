import type { Texts } from '../texts.js';

export const expiryTexts: Texts['expiry'] = {
  expires: 'תפוגה',
  never: 'אף פעם',
  afterDays: 'אחרי מספר ימים',
  onDate: 'בתאריך',
  withSession: 'בסיום המפגש',
  days: 'ימים',
  dateTime: 'תאריך ושעה',
  timeZone: 'אזור זמן',
};
