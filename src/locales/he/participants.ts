import { apart } from '../apart.js';
import type { Texts } from '../texts.js';
import { upTo, peopleUpTo } from './counts.js';

export const participantsTexts: Texts['participants'] = {
  title: 'כל המשתתפים',
  count: upTo,
  countOf: peopleUpTo,
  actions: 'פעולות לכל המשתתפים',
  inviteUsers: 'הזמנת אנשים',
  inviteGuests: 'הזמנת אורחים',
  search: 'חיפוש לפי שם או כתובת',
  found: (count, formats) => `נמצאו: ${peopleUpTo(count, formats)}`,
  foundNobody: (text) => `אין שם או כתובת שמתחילים ב״${apart(text)}״.`,
  showAll: 'הצגת כולם',
  empty: 'עדיין אין כאן אף אחד.',
  loading: 'טוען…',
  reconnecting: 'אין כרגע עדכונים חיים. מנסה להתחבר מחדש.',

  waiting: 'ממתינים',
  groups: {
    moderator: 'מנחים',
    speaker: 'מרצים',
    collaborator: 'שותפים',
    viewer: 'צופים',
    guest: 'אורחים',
  },
  admit: 'אישור כניסה',
  admitAll: 'אישור לכולם',
  decline: 'דחייה',
  arrived: (name) => `בהמתנה לאישור כניסה: ${apart(name)}`,
  arrivedMany: (count, formats) => `בהמתנה לאישור כניסה: ${peopleUpTo(count, formats)}`,
  admitted: (name) => `${apart(name)} בפנים`,
  declined: (name) => `הכניסה של ${apart(name)} נדחתה. עם קישור שעובד אפשר לבקש שוב.`,
  admittedMany: (count, formats) => `אושרה כניסה: ${peopleUpTo(count, formats)}`,
  gone: (name) => `${apart(name)} כבר לא בהמתנה`,
  noPlace: {
    title: 'לא נותר מקום בקישור שלהם',
    way: 'יש לאפשר לקישור יותר אנשים ואז לאשר כניסה.',
  },

  self: 'זה אני',
  host: 'מארח',
  grades: {
    typed: 'הוקלד, לא אומת',
    verified: 'כתובת מאומתת',
    invited: 'בהזמנה',
    'signed-in': 'מחובר',
  },
  since: (time) => `מאז ${time}`,
  present: 'כאן',
  away: 'לא כאן',
  role: 'תפקיד',
  roles: {
    viewer: 'צופה',
    collaborator: 'שותף',
    speaker: 'מרצה',
    moderator: 'מנחה',
    guest: 'אורח',
  },
  changed: (name, role) => `התפקיד של ${apart(name)} כעת: ${role}`,
  actionsFor: (name) => `פעולות עבור ${apart(name)}`,
  remove: 'הסרה',
  removeAndBlock: 'הסרה וחסימה',
  removeTitle: (name) => `להסיר את ${apart(name)}?`,
  removeWay: 'היציאה מיידית. עם קישור שעובד אפשר להיכנס שוב.',
  removeAndBlockTitle: (name) => `להסיר ולחסום את ${apart(name)}?`,
  removeAndBlockWay:
    'היציאה מיידית, והכתובת והדפדפן חסומים עד לביטול החסימה ברשימת האורחים או ההזמנות. ' +
    'קישור לאורחים מאפשר כניסה עם כתובת אחרת בדפדפן אחר.',
  removed: (name) => `${apart(name)} הוסר`,
  removedAndBlocked: (name) => `${apart(name)} הוסר ונחסם`,
};
