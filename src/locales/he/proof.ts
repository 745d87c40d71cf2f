import { apart } from '../apart.js';
import type { Texts } from '../texts.js';

export const proofTexts: Texts['proof'] = {
  emailHint: 'הכתובת שאליה נשלחה ההזמנה שלך.',
  continue: 'המשך',
  signedIn: 'ההצטרפות היא בחשבון שבו התחברת כאן. איש אחר לא יכול להשתמש בהזמנה הזו.',
  whileIn: 'עד שזה יושלם הכול נשאר כפי שהוא.',
  notNow: 'לא עכשיו',

  decline: 'דחייה',
  declineTitle: (title) => `לדחות את ״${apart(title)}״?`,
  declineWay: 'המארח יראה שלא תהיה הגעה. כדי להגיע בכל זאת תידרש הזמנה נוספת.',
  declineHint: 'הכתובת שאליה נשלחה ההזמנה: רק בעל הכתובת יכול לדחות.',
  declineProof: 'מישהו כבר הצטרף עם ההזמנה הזו. כדי לדחות אותה עכשיו, יש להקליד את הקוד שנשלח אליך בדוא״ל.',
  back: 'חזרה',

  codeMaybe: (email) => `אם ${apart(email)} היא הכתובת שהוזמנה, קוד נמצא בדרך.`,
  showAddress: 'הצגת הכתובת',
  hideAddress: 'הסתרת הכתובת',
  codeSent: (email) => `קוד בדרך אל ${apart(email)}.`,
  codeSentBefore: (email) => `הקוד כבר נשלח אל ${apart(email)}.`,
  code: 'קוד',
  codeHint: 'שש ספרות, תקף לעשר דקות. לא הגיע? כדאי לבדוק גם בדואר הזבל.',
  sixDigits: 'יש להקליד את כל שש הספרות.',
  codeWrong: (left, formats) => {
    if (left === null) return 'הקוד הזה שגוי.';
    if (left === 0) return 'הקוד הזה שגוי, וזה היה הניסיון האחרון. יש לשלוח קוד חדש.';
    return `הקוד הזה שגוי. ${formats.plural(left, {
      one: 'נותר ניסיון אחד',
      two: 'נותרו שני ניסיונות',
      other: `נותרו ${formats.number(left)} ניסיונות`,
    })}.`;
  },
  codeOver: 'הקוד הזה כבר לא תקף. יש לשלוח קוד חדש.',
  sendNew: 'שליחת קוד חדש',
  sendNewIn: (seconds, formats) => `בעוד ${formats.number(seconds)} שנ׳`,
  newSent: 'קוד חדש בדרך.',
  tooMany: 'התבקשו יותר מדי קודים',
  tooManyUntil: (time) => `אפשר לבקש קוד נוסף החל מ-${time}.`,
  askHost: 'פנייה למארח',
  askAboutInvite: (host) =>
    `רק ${host === null ? 'המארח' : apart(host)} יכול לומר איזו כתובת הוזמנה, או להזמין כתובת אחרת שלך.`,
  askAboutLink: (host) =>
    `כדאי להודיע ל${host === null ? 'מארח' : `-${apart(host)}`} שהקוד לא מגיע. משם אפשר לבדוק את הכתובת, או לאשר כניסה בדרך אחרת.`,
  wrongAccount: 'יש להתחבר עם החשבון שהוזמן, או לשאול את מי שהזמין אותך.',
};
