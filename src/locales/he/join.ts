import { apart } from '../apart.js';
import type { Texts } from '../texts.js';
import { people } from './counts.js';

export const joinTexts: Texts['join'] = {
  title: (title) => `הצטרפות אל ״${apart(title)}״`,
  hostedBy: (host) => `מארח: ${apart(host)}`,
  startsOn: (when) => `התחלה: ${when}`,
  welcomeBack: (name) => `טוב לראותך שוב, ${apart(name)}`,
  notYou: 'לא הפרטים שלך?',
  name: 'שם',
  email: 'אימייל',
  emailHint: 'המארח רואה את השם ואת האימייל שלך.',
  sentences: (title, why) => `${title}. ${why}`,
  accessCode: 'קוד גישה',
  accessCodeHint: 'קיבלת אותו מהמארח.',
  choose: 'בחירה…',
  optional: '(לא חובה)',
  terms: 'תנאים',
  acceptTerms: 'התנאים מקובלים עליי',
  notTicked: 'יש לסמן כדי להצטרף.',
  remember: 'לזכור אותי במכשיר הזה',
  rememberHint: 'למשך 30 ימים, לכניסה ישירה. בלי זה, יש להשאיר את הלשונית פתוחה. לא מומלץ במכשיר משותף.',
  join: 'הצטרפות',
  approvalHint: 'המארח מאשר כל אורח: יש להמתין כאן עד לאישור הכניסה.',
  comeIn: 'חזרה פנימה',
  joinAgain: 'הצטרפות מחדש',
  tryAt: (time) => `יש להמתין עד ${time} ולנסות שוב עם הקוד שקיבלת.`,

  joinedAs: (name) => `נכנסת בתור ${apart(name)}`,
  letIn: 'המארח אישר את כניסתך.',
  alreadyIn: 'כבר נכנסת. כדי להצטרף בשם אחר, יש לצאת קודם.',
  codeAsked: 'יש להקליד את הקוד שנשלח אליך באימייל',
  inWhenAdmitted: 'הכניסה תתאפשר ברגע שהמארח יאשר',
  waitingAs: (name) => `הצטרפת בתור ${apart(name)}`,
  yourEntry: 'הפרטים שלך',
  leave: 'יציאה',

  usedUpBy: (uses, maximum, formats) =>
    maximum === 1
      ? 'האדם היחיד שלו נועד כבר הצטרף.'
      : `הצטרפו באמצעותו ${formats.number(uses)} מתוך ${people(maximum, formats)}.`,
  declined: {
    title: 'התשובה שלך נשלחה',
    way: (email) =>
      `אם ${apart(email)} היא הכתובת שהוזמנה, המארח רואה כעת שלא מדובר בהגעה. כדי להגיע בכל זאת, אפשר לבקש הזמנה נוספת.`,
  },
  useAnother: 'שימוש בכתובת אחרת',
  left: {
    guestHere: 'אפשר לחזור מכאן. אם מספר המקומות בקישור מוגבל, זה תופס מקום חדש.',
    invited: 'ההזמנה שלך עדיין בתוקף. כדי לחזור, יש לפתוח שוב את הקישור שבה.',
    invitedHere: 'ההזמנה שלך עדיין בתוקף: אפשר לחזור איתה.',
    closed: 'הקישור שלך אינו מכניס איש כרגע. אפשר לשאול את מי ששלח אותו.',
  },
  endedOn: (when) => `סיום: ${when}.`,
  waitingForNetwork: 'הדף ינסה שוב מעצמו ברגע שיהיה חיבור.',
  waitingForHost: 'הדף בודק שוב מעצמו מדי פעם.',
  placeKept: 'המקום שלך שמור.',
  cutOff: 'החיבור נותק. המקום שלך שמור, והדף יתחבר מחדש מעצמו.',
};
