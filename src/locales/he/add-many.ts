import { apart } from '../apart.js';
import type { Texts } from '../texts.js';
import { people, invites, addresses } from './counts.js';

export const addManyTexts: Texts['add-many'] = {
  title: 'הוספת אנשים רבים',

  paste: 'כתובות',
  pasteHint: 'אחת בכל שורה, או כפי שהן מופיעות בתוכנת הדואר או בגיליון שלך. שמות ותפקידים שלצידן מזוהים.',
  pasteExample: 'שם <name@example.com>',
  review: 'בדיקה',
  chooseFile: 'בחירת קובץ CSV',
  orDrop: 'או גרירה לכאן',
  dropHere: 'יש לשחרר את הקובץ כדי לקרוא אותו',
  reading: 'קורא…',
  nothingFound: {
    title: 'אין בו אף אחד',
    way: 'יש להדביק כתובות אימייל, או לבחור קובץ שבו הן נמצאות בעמודה.',
  },
  fileFailures: {
    spreadsheet: {
      title: 'הקובץ הזה מיועד לתוכנת גיליונות',
      way: 'יש לפתוח אותו שם ולשמור אותו כ-CSV, או להעתיק את השורות ולהדביק אותן כאן.',
    },
    'too-large': {
      title: 'הקובץ הזה גדול מדי',
      way: 'יש לחלק אותו ולהוסיף חלק אחר חלק.',
    },
    unreadable: {
      title: 'לא ניתן היה לקרוא את הקובץ',
      way: 'יש לבחור אותו שוב, או לפתוח אותו ולהדביק את תוכנו.',
    },
  },
  columns: {
    address: ['אימייל', 'דואראלקטרוני', 'דואל', 'מייל', 'כתובת', 'email'],
    name: ['שם', 'שםמלא', 'אישקשר'],
    first: ['שםפרטי', 'פרטי'],
    last: ['שםמשפחה', 'משפחה'],
    role: ['תפקיד'],
  },

  reviewTitle: 'בדיקה',
  addMore: 'הוספת עוד',
  undo: 'ביטול הפעולה',
  undone: 'הפעולה בוטלה',
  foundStatus: (all, problems, formats) =>
    problems === 0
      ? `נמצאו: ${addresses(all, formats)}`
      : `נמצאו: ${addresses(all, formats)}, לבדיקה: ${formats.number(problems)}`,
  filters: 'הצגה',
  filterNames: { all: 'הכול', ready: 'מוכנים', problems: 'בעיות', skipped: 'דולגו' },
  resultNames: { all: 'הכול', invited: 'הוזמנו', refused: 'לא הוזמנו', open: 'לטיפול' },
  nobodyHere: {
    all: 'אין כאן אף אחד.',
    ready: 'עדיין אין מי שמוכן.',
    problems: 'אין בעיות.',
    skipped: 'אין מי שדולגו.',
  },
  people: 'האנשים להזמנה',
  setRole: (count, formats) => `תפקיד לכל ${formats.number(count)} המוצגים…`,
  setRoleLabel: 'תפקיד לכל המוצגים',
  roleStatus: (count, role, formats) => `${role}: ${people(count, formats)}`,
  roleOf: (who) => `התפקיד של ${apart(who)}`,
  edit: (who) => `עריכת ${apart(who)}`,
  leaveOut: (who) => `השמטת ${apart(who)}`,
  putBack: (who) => `החזרת ${apart(who)}`,
  email: 'כתובת אימייל',
  firstName: 'שם פרטי',
  lastName: 'שם משפחה',
  done: 'סיום',
  nothing: 'אין כתובת',
  atLine: (state, line, formats) => `${state} · שורה ${formats.number(line)}`,
  states: {
    ready: 'מוכן',
    misspelt: 'נראה כשגיאת כתיב',
    'not-an-address': 'לא כתובת אימייל',
    'already-invited': 'כבר הוזמן',
    'left-out': 'הושמט',
  },
  repeated: (line, formats) => `חוזר על שורה ${formats.number(line)}`,
  useSuggestion: (address) => `שימוש ב-${apart(address)}`,
  keep: 'להשאיר כפי שהוקלד',
  useAll: (count, formats) =>
    formats.plural(count, {
      one: 'שימוש בהצעה אחת',
      two: 'שימוש בשתי ההצעות',
      other: `שימוש בכל ${formats.number(count)} ההצעות`,
    }),
  usedStatus: (count, formats) => `תוקנו: ${addresses(count, formats)}`,
  leftOutStatus: (who) => `הושמט: ${apart(who)}`,
  putBackStatus: (who) => `הוחזר: ${apart(who)}`,

  sendMail: 'שליחת הקישורים באימייל',
  mailNote: 'כל אחד מהם יקבל אימייל עם קישור משלו.',
  noMailNote: 'לא נשלח אימייל. אפשר להעתיק כל קישור מרשימת המוזמנים.',
  notYet: (count, formats) =>
    formats.plural(count, {
      one: 'אחת עם בעיה לא תישלח.',
      two: 'שתיים עם בעיות לא יישלחו.',
      other: `${formats.number(count)} עם בעיות לא יישלחו.`,
    }),
  send: (count, formats) => `שליחת ${invites(count, formats)}`,
  create: (count, formats) => `יצירת ${invites(count, formats)}`,
  progress: (done, of, formats) => `${formats.number(done)} מתוך ${formats.number(of)}`,
  stop: 'עצירה',
  stopping: 'עוצר…',
  goOn: 'המשך',
  sendingTitle: 'שולח הזמנות…',
  stoppedTitle: 'נעצר',
  stoppedWay: (left, formats) => `עדיין לא הוזמנו: ${people(left, formats)}.`,
  doneTitle: (invited, formats) => `הוזמנו: ${people(invited, formats)}`,
  notInvited: (count, formats) => `לא הוזמנו: ${formats.number(count)}. הסיבה מופיעה ליד כל אחד.`,
  leftTo: (count, formats) => `עדיין עם בעיות: ${addresses(count, formats)}.`,
  backToReview: 'חזרה לבעיות',
  showInvited: 'הצגת המוזמנים',
  results: {
    waiting: 'עדיין לא הוזמן',
    sending: 'ההזמנה נשלחת…',
    created: 'הוזמן',
    queued: 'הוזמן, האימייל בתור',
    sent: 'הוזמן, האימייל נשלח',
    failed: 'הוזמן, האימייל לא נשלח',
    'already-invited': 'כבר היה מוזמן',
    'not-answered': 'אין תשובה',
  },
  refused: 'אי אפשר להזמין',
  refusals: {
    NOT_AN_ADDRESS: 'לא כתובת אימייל',
    NOT_ALLOWED: 'לא מותר כאן',
    TOO_LONG: 'השם ארוך מדי',
  },
};
