import { when } from '../en/times.js';
import { apart } from '../apart.js';
import type { Texts } from '../texts.js';
import { guests } from './counts.js';

export const guestListTexts: Texts['guest-list'] = {
  guestsOf: (name) => `האורחים של ${apart(name)}`,
  allGuests: 'כל האורחים',
  emptyTitle: 'עדיין אין אף אחד',
  empty: 'עדיין לא הצטרף איש באמצעות הקישור הזה.',
  emptyAll: 'עדיין לא הצטרף איש באמצעות קישור.',
  showMore: 'הצגת עוד',
  erasedGuest: 'אורח שנמחק',
  grades: {
    typed: 'הוקלד, לא אומת',
    verified: 'כתובת מאומתת',
    invited: 'בהזמנה',
    'signed-in': 'מחובר',
  },
  joinedAt: (iso, now, formats) => `הצטרפות ${when(iso, now, formats)}`,
  byLink: (name) => `דרך „${name}”`,
  askedAt: (iso, now, formats) => `בקשת הצטרפות ${when(iso, now, formats)}`,
  in: 'בפנים',
  here: 'כאן',
  away: 'לא כאן',
  waiting: 'בהמתנה',
  ended: {
    left: 'יציאה',
    removed: 'הוסר',
    blocked: 'הוסר ונחסם',
    'switched-off': 'יציאה עם כיבוי גישת האורחים',
    erased: 'הפרטים נמחקו על ידי האורח',
    declined: 'הכניסה נדחתה',
  },
  endedOther: 'כבר לא בפנים',
  endedAt: (how, iso, now, formats) => `${how} ${when(iso, now, formats)}`,
  acceptedTerms: (version, formats) => `אישור התנאים, גרסה ${formats.number(version)}`,
  noLongerAsked: 'כבר לא נשאל',
  yes: 'כן',
  admit: 'אישור כניסה',
  decline: 'דחייה',
  admittedStatus: (name) => `${apart(name)} בפנים`,
  declinedStatus: (name) => `הכניסה של ${apart(name)} נדחתה`,
  remove: 'הסרה',
  removeAndBlock: 'הסרה וחסימה',
  unblock: 'ביטול החסימה',
  actionsFor: (name) => `פעולות עבור ${apart(name)}`,
  removeTitle: (name) => `להסיר את ${apart(name)}?`,
  removeWay: 'היציאה מיידית. עם קישור שעובד אפשר להצטרף שוב.',
  removeAndBlockTitle: (name) => `להסיר ולחסום את ${apart(name)}?`,
  removeAndBlockWay:
    'היציאה מיידית, והכתובת הזו והדפדפן הזה לא יוכלו להצטרף שוב עד לביטול החסימה ברשימה הזו. ' +
    'עם כתובת אחרת בדפדפן אחר זה אפשרי: כדי לעצור אדם יש להחליף גם את הקישור.',
  block: 'חסימה',
  blockTitle: (name) => `לחסום את ${apart(name)}?`,
  blockWay:
    'הכתובת הזו והדפדפן הזה לא יוכלו להצטרף שוב עד לביטול החסימה ברשימה הזו. ' +
    'עם כתובת אחרת בדפדפן אחר זה אפשרי: כדי לעצור אדם יש להחליף גם את הקישור.',
  removedStatus: (name) => `${apart(name)} הוסר`,
  removedAndBlockedStatus: (name) => `${apart(name)} הוסר ונחסם`,
  blockedStatus: (name) => `${apart(name)}: יש חסימה`,
  unblockedStatus: (name) => `החסימה של ${apart(name)} בוטלה`,

  exportCsv: 'ייצוא CSV',
  exporting: (count, formats) => `${guests(count, formats)} עד כה…`,
  cancelExport: 'ביטול הייצוא',
  exportedStatus: (count, formats) => `יוצאו: ${guests(count, formats)}`,
  notExported: 'הייצוא נעצר',
  columns: {
    name: 'שם',
    email: 'אימייל',
    link: 'קישור',
    identity: 'זהות',
    joined: 'הצטרפות',
    state: 'מצב',
    ended: 'סיום',
    terms: 'תנאים שאושרו',
  },
};
