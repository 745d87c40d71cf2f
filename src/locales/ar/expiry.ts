import type { Texts } from '../texts.js';

export const expiryTexts: Texts['expiry'] = {
  expires: 'انتهاء الصلاحية',
  never: 'أبدًا',
  afterDays: 'بعد عدد من الأيام',
  onDate: 'في تاريخ محدد',
  withSession: 'عند انتهاء الجلسة',
  days: 'الأيام',
  dateTime: 'التاريخ والوقت',
  timeZone: 'المنطقة الزمنية',
};
