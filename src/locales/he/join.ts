import { apart } from '../apart.js';
import type { Texts } from '../texts.js';
import { people } from './counts.js';

export const joinTexts: Texts['join'] = {
  title: (title) => `הצטרפות אל ״${apart(title)}״`,
  hostedBy: (host) => `מארח: ${apart(host)}`,
  startsOn: (when) => `התחלה: ${when}`,
  welcomeBack: (name) => `טוב לראותך שוב, ${apart(name)}`,
  notYou: 'לא הפרטים שלך?',
  notYouTitle: (name) => `לצאת בתור ${apart(name)}?`,
  notYouWay: 'כדי לחזור יידרשו שוב הקישור ומקום חדש.',
  name: 'שם',
  email: 'אימייל',
  emailHint: 'המארח רואה את השם ואת האימייל שלך.',
  accessCode: 'קוד גישה',
  accessCodeHint: 'קיבלת אותו מהמארח.',
  choose: 'בחירה…',
  terms: 'תנאים',
  acceptTerms: 'התנאים מקובלים עליי',
  notTicked: 'יש לסמן כדי להצטרף.',
  remember: 'לזכור אותי במכשיר הזה',
  rememberHint: 'למשך 30 ימים, לכניסה ישירה. בלי זה, יש להשאיר את הלשונית פתוחה. לא מומלץ במכשיר משותף.',
  join: 'הצטרפות',
  approvalHint: 'הכניסה באישור המארח.',
  joinAgain: 'הצטרפות מחדש',
  tryAt: (time) => `יש להמתין עד ${time} ולנסות שוב עם הקוד שקיבלת.`,

  joinedAs: (name) => `נכנסת בתור ${apart(name)}`,
  codeAsked: 'יש להקליד את הקוד שנשלח אליך באימייל',
  inWhenAdmitted: 'הכניסה תתאפשר ברגע שהמארח יאשר',
  waitingAs: (name) => `הצטרפת בתור ${apart(name)}`,
  yourEntry: 'הפרטים שלך',
  entryGrades: {
    typed: 'הוקלדו על ידך, איש לא אימת אותם.',
    verified: 'הוקלדו על ידך, וקוד אימת את הכתובת שלך.',
    invited: 'ההזמנה נשלחה לכתובת הזו, וקוד אימת שהיא שלך.',
    'signed-in': 'כך התחברת.',
  },
  entrySeen: 'המארח רואה אותם, אורחים אחרים לא.',
  entryKept: 'הם נשמרים כדי שהמארח ידע מי היה כאן, עד שיימחקו על ידך.',
  yes: 'כן',
  leave: 'יציאה',
  leaveTitle: 'לוותר על המקום שלך?',
  leaveUsedUp: 'כל המקומות בקישור שלך תפוסים, ויציאה לא מפנה אף מקום: אי אפשר יהיה לחזור איתו.',
  leaveClosed: 'הקישור שלך לא מכניס אף אחד כרגע, ולכן אי אפשר יהיה לחזור איתו.',
  erase: 'מחיקה',
  eraseTitle: 'למחוק את הפרטים שלך?',
  eraseWay: 'השם, האימייל והתשובות שלך יימחקו, ותתבצע יציאה. חזרה תופסת מקום חדש. אי אפשר לבטל זאת.',

  startsIn: 'מתחיל בעוד',
  startsNow: 'מתחיל עכשיו…',
  startsSoon: 'מתחיל בקרוב',
  opensIn: 'הקישור ייפתח בעוד',
  opensNow: 'נפתח עכשיו…',
  inAtStart: 'הכניסה תתבצע ברגע שזה יתחיל.',
  keepTab: 'יש להשאיר את הלשונית פתוחה: המקום שלך בה.',
  comeBack: 'אפשר לסגור את הלשונית: ההזמנה תכניס אותך שוב.',
  formAtStart: 'הטופס יופיע כאן מעצמו.',
  timeLeft: ({ days, hours, minutes, seconds }, formats) => {
    const part = (value: number, unit: string): string => `${formats.number(value)} ${unit}`;
    if (days > 0) {
      const wholeDays = formats.plural(days, {
        one: 'יום אחד',
        two: 'יומיים',
        other: `${formats.number(days)} ימים`,
      });
      return `${wholeDays} ${part(hours, 'שע׳')} ${part(minutes, 'דק׳')}`;
    }
    if (hours > 0) return `${part(hours, 'שע׳')} ${part(minutes, 'דק׳')} ${part(seconds, 'שנ׳')}`;
    return minutes > 0 ? `${part(minutes, 'דק׳')} ${part(seconds, 'שנ׳')}` : part(seconds, 'שנ׳');
  },
  minutesLeft: (minutes, formats) =>
    formats.plural(minutes, {
      one: 'דקה אחת',
      two: 'שתי דקות',
      other: `${formats.number(minutes)} דקות`,
    }),
  addToCalendar: 'הוספה ליומן',
  calendarReady: 'יש לפתוח את הקובץ שהורד כדי להוסיף.',

  usedUpBy: (uses, maximum, formats) =>
    maximum === 1
      ? 'האדם היחיד שלו נועד כבר הצטרף.'
      : `הצטרפו באמצעותו ${formats.number(uses)} מתוך ${people(maximum, formats)}.`,
  declined: {
    title: 'דחית את ההזמנה',
    way: (email) =>
      `אם ${apart(email)} היא הכתובת שהוזמנה, המארח רואה זאת כעת. כדי להגיע בכל זאת, אפשר לבקש הזמנה נוספת.`,
  },
  endedOn: (when) => `סיום: ${when}.`,
  waitingForNetwork: 'הדף ינסה שוב מעצמו ברגע שיהיה חיבור.',
  waitingForHost: 'הדף בודק שוב מעצמו מדי פעם.',
  placeKept: 'המקום שלך שמור.',
};
