import type { Formats, Texts } from '../texts.js';

export const errorTexts: Required<Texts['errors']> = {
  MALFORMED_JSON: { title: 'לא ניתן היה לקרוא זאת', way: 'יש לטעון את הדף מחדש ולנסות שוב.' },
  IDEMPOTENCY_KEY_MISSING: { title: 'לא ניתן היה לשמור', way: 'יש לטעון את הדף מחדש ולנסות שוב.' },

  NOT_ALLOWED: { title: 'אין לך אפשרות לשנות זאת', way: 'אפשר לבקש גישה מהבעלים.' },
  ORIGIN_NOT_ALLOWED: {
    title: 'הדף הזה לא רשאי לבצע שינויים',
    way: 'יש לבקש מהאתר לאפשר לדף הזה להשתמש בשירות השיתוף שלו.',
  },
  NOT_FOUND: { title: 'אין כאן משהו בניהולך', way: 'יש להתחבר עם החשבון של הבעלים.' },
  METHOD_NOT_ALLOWED: { title: 'זה לא אפשרי כאן', way: 'יש לטעון את הדף מחדש ולנסות שוב.' },
  CHANGED_MEANWHILE: {
    title: 'מישהו אחר שינה זאת זה עתה',
    way: 'כעת מוצג המצב העדכני. אפשר לנסות שוב אם עדיין צריך.',
  },
  MAIL_MISSING: {
    title: 'האתר הזה לא שולח אימייל',
    way: 'אפשר להודיע למפעילי האתר, או לשלוח את הקישור בדרך אחרת.',
  },
  NO_PLACE_LEFT: {
    title: 'לא נותר מקום',
    way: 'יש להגדיל את מספר השימושים של הקישור ולאשר שוב.',
  },
  LINK_LIMIT_REACHED: {
    title: 'אין כאן מקום לקישורים נוספים',
    way: 'יש למחוק קישור שאין בו עוד צורך.',
  },
  BODY_TOO_LARGE: { title: 'זה יותר מדי בבת אחת', way: 'יש לקצר את הטקסט ולנסות שוב.' },
  NOT_JSON: { title: 'לא ניתן היה לקרוא זאת', way: 'יש לטעון את הדף מחדש ולנסות שוב.' },
  INVALID_INPUT: { title: 'כמה שדות דורשים בדיקה', way: 'יש לשנות את המסומן ולנסות שוב.' },
  IDEMPOTENCY_KEY_REUSED: { title: 'לא ניתן היה לשמור', way: 'אפשר לנסות שוב.' },
  LINK_UNKNOWN: {
    title: 'הקישור הזה לא עובד',
    way: 'יש לבדוק שהוא שלם, או לבקש קישור חדש ממי ששלח אותו.',
  },
  GUEST_ACCESS_OFF: {
    title: 'גישת האורחים כבויה',
    way: 'אפשר לבקש ממי ששלח את הקישור להפעיל אותה.',
  },
  GUEST_LINK_NOT_YET: {
    title: 'הקישור הזה עדיין לא עובד',
    way: 'אפשר לחזור מעט מאוחר יותר, או לשאול את מי ששלח אותו מתי הוא נפתח.',
  },
  GUEST_LINK_PAUSED: {
    title: 'הקישור הזה מושהה',
    way: 'אפשר לבקש ממי ששלח אותו לחדש אותו, או לחזור מאוחר יותר.',
  },
  GUEST_LINK_EXPIRED: { title: 'פג תוקפו של הקישור', way: 'אפשר לבקש קישור חדש ממי ששלח אותו.' },
  GUEST_LINK_USED_UP: { title: 'הקישור הזה נוצל במלואו', way: 'אפשר לבקש קישור חדש ממי ששלח אותו.' },
  GUEST_LINK_REPLACED: { title: 'הקישור הזה הוחלף', way: 'אפשר לבקש את הקישור החדש ממי ששלח אותו.' },
  GUEST_LINK_DELETED: { title: 'הקישור הזה נמחק', way: 'אפשר לבקש קישור חדש ממי ששלח אותו.' },
  ACCESS_CODE_WRONG: {
    title: 'קוד הגישה שגוי',
    way: 'יש לבדוק אותו, או לשאול את מי ששלח את הקישור.',
  },
  TOO_MANY_TRIES: {
    title: 'יותר מדי ניסיונות שגויים מהרשת הזו',
    way: 'יש להמתין כמה דקות ולנסות שוב.',
  },
  TERMS_CHANGED: {
    title: 'התנאים השתנו זה עתה',
    way: 'יש לקרוא את התנאים החדשים למעלה, לאשר אותם ואז להצטרף.',
  },
  GUEST_BLOCKED: { title: 'המארח סגר בפניך את הקישור', way: 'אפשר לשאול את המארח אם זו טעות.' },
  DOMAIN_NOT_ALLOWED: {
    title: 'הקישור הזה לא מיועד לכתובת שלך',
    way: 'אפשר להשתמש בכתובת אחרת שלך, או לשאול את מי ששלח אותו.',
  },
  GUEST_DECLINED: { title: 'המארח לא אישר את כניסתך', way: 'אפשר לשאול את המארח אם זו טעות.' },
  INVITE_EXPIRED: { title: 'פג תוקפה של ההזמנה', way: 'אפשר לבקש הזמנה חדשה ממי שהזמין אותך.' },
  INVITE_REVOKED: { title: 'ההזמנה הזו בוטלה', way: 'אפשר לשאול את מי שהזמין אותך אם זו טעות.' },
  INVITE_DECLINED: {
    title: 'ההזמנה הזו נדחתה',
    way: 'כדי להגיע בכל זאת, אפשר לבקש הזמנה נוספת ממי שהזמין אותך.',
  },
  INVITE_LOCKED: {
    title: 'ההזמנה הזו נעולה',
    way: 'הוקלדו יותר מדי קודים שגויים. אפשר לבקש הזמנה חדשה ממי שהזמין אותך.',
  },
  WRONG_PERSON: {
    title: 'ההזמנה הזו מיועדת למישהו אחר',
    way: 'יש להשתמש בכתובת שאליה נשלחה, או לשאול את מי שהזמין אותך.',
  },
  CODE_WRONG: { title: 'הקוד הזה שגוי', way: 'יש לבדוק באימייל האחרון, או לבקש קוד חדש.' },
  CODE_EXPIRED: { title: 'הקוד הזה כבר לא תקף', way: 'אפשר לבקש קוד חדש.' },
  PROOF_NEEDED: {
    title: 'עדיין לא ברור מי נכנס',
    way: 'יש להתחבר עם הכתובת שהוזמנה ולנסות שוב.',
  },
  SESSION_OVER: { title: 'המפגש הסתיים', way: 'אפשר לשאול את המארח אם יש הקלטה.' },
  GUEST_REMOVED: { title: 'המארח סיים את ביקורך', way: 'אפשר לפנות אל המארח כדי לחזור.' },
  GUEST_ERASED: {
    title: 'הפרטים שלך נמחקו',
    way: 'השם, האימייל והתשובות שלך נמחקו. כדי לחזור יש לפתוח שוב את הקישור; זה תופס מקום חדש.',
  },
  GUEST_LEFT: {
    title: 'יצאת',
    way: 'כדי לחזור, יש לפתוח שוב את הקישור שקיבלת. אם מספר המקומות בו מוגבל, זה תופס מקום חדש.',
  },
  SEAT_UNKNOWN: { title: 'המקום שלך לא נמצא', way: 'אפשר להצטרף שוב עם הקישור.' },
  PASS_INVALID: { title: 'הגישה שלך כבר לא תקפה', way: 'אפשר להצטרף שוב עם הקישור.' },
  ENDPOINT_INVALID: {
    title: 'השיתוף לא הוגדר בדף הזה',
    way: 'יש להודיע למפעילי האתר שהכתובת של שירות השיתוף שגויה.',
  },
  PROVIDER_UNDEFINED: {
    title: 'השיתוף לא הוגדר בדף הזה',
    way: 'יש להודיע למפעילי האתר ש-sharing-provider לא מוגדר: לייבא את guestlist/define/sharing-provider.',
  },
  BACKEND_UNREACHABLE: {
    title: 'שירות השיתוף לא עונה',
    way: 'דבר ממה שהקלדת לא אבד. אפשר לנסות שוב.',
  },
  BACKEND_TIMEOUT: { title: 'זה נמשך זמן רב מדי', way: 'יש לבדוק את החיבור ולנסות שוב.' },
  BACKEND_REPLY_INVALID: {
    title: 'לא ניתן היה לקרוא את התשובה',
    way: 'יש להודיע למפעילי האתר ש־guestlist אינו מבין את התשובות של השירות שמאחורי הדף.',
  },
  BACKEND_FAILED: { title: 'משהו השתבש', way: 'דבר ממה שהקלדת לא אבד. אפשר לנסות שוב.' },
  CRYPTO_MISSING: {
    title: 'לשיתוף נדרש דף מאובטח',
    way: 'יש לפתוח את הדף הזה עם \u2066https://\u2069 בתחילת הכתובת.',
  },
  STORAGE_UNAVAILABLE: {
    title: 'הדפדפן הזה לא שומר נתונים עבור הדף',
    way: 'יש לאפשר לאתר לשמור נתונים, או לצאת מגלישה פרטית, ולנסות שוב.',
  },
  STORAGE_FULL: {
    title: 'אין עוד מקום בדפדפן הזה',
    way: 'יש לפנות מקום במכשיר ולנסות שוב.',
  },
  TAB_OUTDATED: { title: 'הדף הזה אינו מעודכן', way: 'יש לטעון את הדף מחדש ולנסות שוב.' },
  OFFLINE: {
    title: 'אין חיבור לאינטרנט',
    way: 'יש להתחבר לאינטרנט ולנסות שוב.',
    later: { title: 'הפעולה נכשלה בזמן שלא היה חיבור לאינטרנט', way: 'החיבור חזר. אפשר לנסות שוב.' },
  },
  MEDIA_ID_MISSING: {
    title: 'השיתוף לא הוגדר בדף הזה',
    way: 'יש להודיע למפעילי האתר שחסר media-id.',
  },
  WINDOW_MISSING: {
    title: 'השיתוף לא הוגדר בדף הזה',
    way: 'יש להודיע למפעילי האתר שחסר חלון: checkPage()‎ של guestlist אומר למה.',
  },
  LINK_MISSING: { title: 'כדי להצטרף צריך קישור', way: 'יש לפתוח את הקישור שקיבלת, בשלמותו.' },
  PAGE_REFUSED: { title: 'הדף לא אפשר לך להיכנס', way: 'אפשר לנסות שוב, או לשאול את המארח.' },
};

type Params = Parameters<Texts['fields']['TOO_LONG']>[0];
const amount = (params: Params, name: string, formats: Formats): string =>
  formats.number(Number(params[name] ?? 0));
const characters = (params: Params, name: string, formats: Formats): string =>
  formats.plural(Number(params[name] ?? 0), {
    one: 'תו אחד',
    two: 'שני תווים',
    other: `${amount(params, name, formats)} תווים`,
  });

export const fieldTexts: Required<Texts['fields']> = {
  REQUIRED: () => 'יש למלא את השדה.',
  TOO_SHORT: (params, formats) => `יש להזין לפחות ${characters(params, 'minimum', formats)}.`,
  TOO_LONG: (params, formats) => `יש להזין לכל היותר ${characters(params, 'maximum', formats)}.`,
  TOO_SMALL: (params, formats) => `יש להזין מספר שהוא לפחות ${amount(params, 'minimum', formats)}.`,
  TOO_LARGE: (params, formats) => `יש להזין מספר שהוא לכל היותר ${amount(params, 'maximum', formats)}.`,
  TOO_FEW: () => 'יש לציין שתיים לפחות, אחת בכל שורה.',
  NOT_WHOLE: () => 'יש להזין מספר שלם, למשל 50.',
  NOT_AN_ADDRESS: () => 'יש להזין כתובת אימייל, למשל name@example.com.',
  NOT_A_DOMAIN: () => 'יש להזין דומיין, למשל example.org.',
  NOT_A_TIME: () => 'יש לבחור תאריך ושעה.',
  IN_THE_PAST: () => 'יש לבחור מועד בעתיד.',
  AFTER_THE_END: () => 'יש לבחור התחלה שלפני הסיום.',
  WRONG_CODE: () => 'הקוד הזה שגוי.',
  NOT_ALLOWED: () => 'אין להשתמש בתווים מיוחדים.',
  UNKNOWN_FIELD: () => 'אי אפשר לשמור זאת כאן.',
  WRONG_TYPE: () => 'יש לבדוק את מה שהוקלד כאן.',
};
