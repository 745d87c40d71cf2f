import type { Texts } from '../texts.js';
import { links, upTo } from './counts.js';

export const shareTexts: Texts['share'] = {
  title: 'שיתוף',
  link: 'קישור',
  copyLink: 'העתקת הקישור',
  copied: 'הועתק',
  copiedStatus: 'הקישור הועתק',
  copyByHand: 'הדף הזה לא יכול להעתיק עבורך. הקישור מסומן: אפשר להעתיק אותו ידנית.',
  linkLoading: 'מחפש את הקישור…',

  startAt: 'התחלה ב-',
  startTime: 'זמן התחלה',
  endAt: 'סיום ב-',
  endTime: 'זמן סיום',
  timeMissing: 'יש להקליד זמן, למשל 1:02.',
  timeUnreadable: 'יש להקליד זמן כמו 1:02, 1:02:03 או \u206662s\u2069.',
  timeTooLate: (length) => `הסיום הוא ב-${length}. יש לבחור זמן מוקדם יותר.`,
  endBeforeStart: 'יש לבחור סיום שאחרי ההתחלה.',

  onlyMembers: 'רק חברים שיכולים להתחבר רואים את הדף הזה.',
  onlyMembersGuests: 'רק חברים שיכולים להתחבר רואים את הדף הזה. לאחרים יש גישת אורחים.',
  sessionOver: 'המפגש הסתיים. אי אפשר עוד להצטרף עם הקישור הזה.',
  startsLater: (start) => `התחלה: ${start}. מי שפותח את הקישור קודם לכן ימתין.`,

  embed: 'הטמעה',
  qrCode: 'קוד QR',
  email: 'אימייל',
  moreOptions: 'אפשרויות נוספות',
  shareOn: 'שיתוף ב-',
  systemRefused: 'הדף הזה לא יכול לפתוח את האפשרויות של המכשיר. אפשר להעתיק את הקישור.',
  panelFailed: { title: 'הטעינה נכשלה', way: 'יש לבדוק את החיבור ולנסות שוב.' },
  emailBody: (title, url) => `${title}\n${url}\n`,

  size: 'גודל',
  fluid: 'ברוחב הדף',
  embedCode: 'קוד',
  copyCode: 'העתקת הקוד',
  codeCopiedStatus: 'הקוד הועתק',
  codeByHand: 'הדף הזה לא יכול להעתיק עבורך. הקוד מסומן: אפשר להעתיק אותו ידנית.',
  preview: 'תצוגה מקדימה',
  previewRefused: 'הדף הזה לא מאפשר תצוגה מקדימה. הקוד עובד בכל זאת.',

  whoElse: 'מי עוד?',
  guestAccess: 'גישת אורחים',
  guestAccessIs: 'קישור אחד שכל אחד יכול להשתמש בו, עם שם ואימייל',
  inviteUsers: 'הזמנת אנשים',
  inviteIs: 'קישור לאדם אחד, בתפקיד לבחירתך',
  invited: ({ all, pending }, formats) =>
    pending === 0
      ? `הוזמנו: ${upTo(all, formats)}`
      : `הוזמנו: ${upTo(all, formats)}, ממתינים: ${upTo(pending, formats)}`,
  off: 'כבוי',
  onWithoutLinks: 'פעיל, אין עדיין קישורים',
  on: (count, formats) => (count === 0 ? 'פעיל, אין קישורים פעילים' : `פעיל, ${links(count, formats)}`),
};
