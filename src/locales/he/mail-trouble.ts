import type { Texts } from '../texts.js';

export const mailTroubleTexts: Texts['mail-trouble'] = {
  troubles: {
    'no-address': 'הכתובת הזו לא קיימת, או שאינה מקבלת אימיילים.',
    full: 'תיבת הדואר מלאה.',
    refused: 'שרת הדואר של הכתובת דחה את האימייל.',
    later: 'שרת הדואר של הכתובת מבקש להמתין.',
    unknown: 'שרת הדואר לא קיבל את האימייל.',
  },
  triedAgain: (why) => `${why} ייעשה ניסיון נוסף מעצמו.`,
  details: 'פרטים',
};
