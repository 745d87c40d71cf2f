import { when } from '../en/times.js';
import { apart } from '../apart.js';
import type { Formats, Texts } from '../texts.js';
import { people, guests, links, useCount } from './counts.js';

const closed = {
  paused: { one: 'הקישור מושהה', two: 'שני הקישורים מושהים', other: 'כל הקישורים מושהים' },
  expired: { one: 'פג תוקפו של הקישור', two: 'פג תוקפם של שני הקישורים', other: 'פג תוקפם של כל הקישורים' },
  'used-up': {
    one: 'הקישור נוצל במלואו',
    two: 'שני הקישורים נוצלו במלואם',
    other: 'כל הקישורים נוצלו במלואם',
  },
};

const approvals = {
  all: '. הכניסה של כל אחד באישורך.',
  some: '. בחלק מהקישורים ממתינים לאישורך.',
  none: '.',
};

const staying = (count: number, formats: Formats): string =>
  count === 0
    ? ''
    : formats.plural(count, {
        one: 'האורח היחיד שבפנים נשאר. ',
        two: 'שני האורחים שבפנים נשארים. ',
        other: `${formats.number(count)} האורחים שבפנים נשארים. `,
      });

export const guestAccessTexts: Texts['guest-access'] = {
  title: 'ניהול גישת אורחים',
  enable: 'הפעלת גישת אורחים',
  createNew: 'יצירת קישור חדש',
  limitReached: (limit, formats) =>
    `יש לך ${links(limit, formats)}, המספר המרבי כאן. כדי ליצור קישור יש למחוק אחר.`,
  linksOf: (count, limit, formats) => `${formats.number(count)} מתוך ${links(limit, formats)}`,
  allGuests: 'כל האורחים',
  history: 'היסטוריה',
  links: 'קישורי אורחים',

  outlookOff: 'איש נוסף לא יכול להצטרף כל עוד גישת האורחים כבויה.',
  outlookNoLinks: 'עדיין אי אפשר להצטרף: אין קישור.',
  outlookOver: 'איש לא יכול להצטרף: המפגש הסתיים.',
  outlookNobody: (all, links, formats) =>
    all === null
      ? 'איש נוסף לא יכול להצטרף: אין קישור פעיל.'
      : `איש נוסף לא יכול להצטרף: ${formats.plural(links, closed[all])}.`,
  outlookLater: (from, now, formats) =>
    `עדיין אי אפשר להצטרף. עם קישור זה יתאפשר החל מ: ${when(from, now, formats)}.`,
  outlookOpen: ({ approval, accessCode, places, until }, formats) =>
    [
      `כל מי שיש לו קישור פעיל${accessCode ? ' וקוד גישה' : ''} ` +
        (approval === 'all' ? 'יכול לבקש להצטרף' : 'יכול להצטרף'),
      places === null ? '' : `עוד ${people(places, formats)}`,
      until === null ? '' : until === 'session-end' ? 'עד סיום המפגש' : `עד ${formats.date(until)}`,
    ]
      .filter((part) => part !== '')
      .join(', ') + approvals[approval],

  emptyOff: 'אפשר ליצור קישורים כבר עכשיו. הם יפעלו כשגישת האורחים תופעל.',
  emptyTitle: 'אין עדיין קישורים',
  emptyWay: 'יש ליצור קישור. מי שמחזיק בו מצטרף עם שם ואימייל, בלי חשבון.',

  states: {
    active: 'פעיל',
    paused: 'מושהה',
    'not-yet': 'עדיין לא',
    expired: 'פג תוקף',
    'used-up': 'נוצל',
  },
  off: 'כבוי',
  over: 'הסתיים',
  new: 'חדש',
  done: { created: 'נוצר', saved: 'נשמר', replaced: 'הוחלף' },
  uses: (uses, maximum, formats) =>
    maximum === null ? useCount(uses, formats) : `${formats.number(uses)} מתוך ${useCount(maximum, formats)}`,
  starts: (iso, now, formats) => `מתחיל ${when(iso, now, formats)}`,
  ends: (iso, now, formats) => `${Date.parse(iso) > now ? 'יפוג' : 'פג'} ${when(iso, now, formats)}`,
  noEnd: 'ללא תפוגה',
  endsWithSession: 'יפוג בסיום המפגש',
  waiting: (count, formats) => `ממתינים: ${formats.number(count)}`,
  asksCode: 'קוד גישה',
  asksProof: 'אימייל מאומת',
  asksApproval: 'כל אורח באישורך',
  domains: (rule, domains, formats) => {
    const [first = ''] = domains;
    const which = domains.length === 1 ? apart(first) : `${formats.number(domains.length)} דומיינים`;
    return rule === 'allow' ? `רק ${which}` : `לא ${which}`;
  },
  lastUsed: (ago) => `שימוש אחרון ${ago}`,
  copy: 'העתקת הקישור',
  copied: 'הועתק',
  copiedStatus: (name) => `הקישור ״${apart(name)}״ הועתק`,
  copyByHand: 'הדפדפן הזה לא מאפשר העתקה כאן. יש להעתיק את הקישור ידנית:',
  keyLost: 'הקישור הזה כבר לא מכניס איש: השרת איבד את המפתח שלו. ״החלפה״ נותנת לו כתובת חדשה.',
  pause: 'השהיה',
  resume: 'חידוש',
  pausedStatus: (name) => `״${apart(name)}״ מושהה`,
  resumedStatus: (name) => `״${apart(name)}״ פעיל שוב`,
  actionsFor: (name) => `פעולות עבור ${apart(name)}`,
  oldAddress: (iso, now, formats) => `הקישור הישן יפוג ${when(iso, now, formats)}`,
  qrCode: 'קוד QR',
  closedNow: {
    over: 'המפגש הסתיים. אי אפשר עוד להצטרף עם הקישור הזה.',
    off: 'הקישור הזה יפעל כשגישת האורחים תופעל.',
    paused: 'הקישור הזה מושהה. איש נוסף לא יוכל להצטרף איתו עד שיחודש.',
    expired: 'תוקפו של הקישור הזה פג. איש נוסף לא יוכל להצטרף איתו עד שיוארך.',
    'used-up': 'הקישור הזה נוצל במלואו. איש נוסף לא יוכל להצטרף איתו עד שיתאפשרו שימושים נוספים.',
  },
  worksFrom: (iso, now, formats) => `הקישור הזה יפעל החל מ: ${when(iso, now, formats)}.`,
  guests: 'אורחים',
  edit: 'עריכה',
  replace: 'החלפה',
  replaceTitle: (name) => `להחליף את ״${apart(name)}״?`,
  replaceWay: (guestsIn, formats) =>
    `${staying(guestsIn, formats)}הקישור מקבל כתובת חדשה; השם, השימושים וההגדרות נשארים. ` +
    'מי שמחזיק בכתובת הישנה יצטרך את החדשה כדי להצטרף.',
  graces: {
    0: 'הכתובת הישנה מפסיקה לעבוד עכשיו',
    1: 'הכתובת הישנה עובדת עוד שעה',
    24: 'הכתובת הישנה עובדת עוד יום',
    168: 'הכתובת הישנה עובדת עוד 7 ימים',
  },
  replacedStatus: (name) => `ל״${apart(name)}״ יש כתובת חדשה`,
  createdStatus: (name) => `״${apart(name)}״ נוצר`,
  savedStatus: (name) => `״${apart(name)}״ נשמר`,
  delete: 'מחיקה',
  deleteTitle: (name) => `למחוק את ״${apart(name)}״?`,
  deleteWay: (guestsIn, formats) => `${staying(guestsIn, formats)}איש נוסף לא יוכל להצטרף באמצעותו.`,
  deletedStatus: (name) => `״${apart(name)}״ נמחק`,

  onStatus: 'גישת האורחים פעילה',
  offStatus: 'גישת האורחים כבויה',
  switchOffTitle: 'לכבות את גישת האורחים?',
  switchOffWay: (guestsIn, formats) =>
    `בפנים, כאן או לא כאן: ${guests(guestsIn, formats)}. איש נוסף לא יוכל להצטרף עד שהגישה תופעל שוב.`,
  switchOffChoices: {
    stay: 'האורחים שבפנים נשארים',
    leave: 'האורחים שבפנים יוצאים עכשיו',
  },
  switchOff: 'כיבוי',
  switchOn: 'הפעלה',

  reconnecting: 'אין כרגע עדכונים חיים. מנסה להתחבר מחדש.',
};
