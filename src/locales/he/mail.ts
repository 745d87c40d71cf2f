import type { Texts } from '../texts.js';

export const mailTexts: Texts['mail'] = {
  inviteSubject: (title, by) => (by === null ? `הזמנה אל ״${title}״` : `הזמנה אל ״${title}״ מאת ${by}`),
  greeting: (name) => (name === null ? 'שלום,' : `שלום ${name},`),
  invites: (title, by, role) =>
    by === null ? `זו הזמנה אל ״${title}״ ${role}.` : `זו הזמנה מאת ${by} אל ״${title}״ ${role}.`,
  roles: {
    viewer: 'בתפקיד צופה',
    collaborator: 'בתפקיד שותף',
    speaker: 'בתפקיד מרצה',
    moderator: 'בתפקיד מנחה',
  },
  youCan: (abilities) => `באפשרותך ${abilities}.`,
  starts: 'התחלה',
  ends: 'סיום',
  host: 'מארח',
  messageFrom: (by) => (by === null ? 'הודעה עבורך' : `הודעה מאת ${by}`),
  open: 'פתיחת ההזמנה',
  forYouAlone: (address) => `הקישור הזה מיועד ל-${address} בלבד. נא לא להעביר אותו הלאה.`,
  worksUntil: (when) => `הוא עובד עד: ${when}.`,
  decline: 'לא מתאים לך? אפשר לפתוח את הקישור ולדחות שם את ההזמנה.',

  codeSubject: (code, title) => `${code} הוא הקוד שלך עבור ״${title}״`,
  yourCode: (title) => `הקוד שלך עבור ״${title}״ הוא`,
  codeWorks: (minutes, { number, plural }) =>
    `יש להקליד אותו במקום שבו ביקשת אותו. הוא תקף למשך ${plural(minutes, {
      one: 'דקה אחת',
      two: 'שתי דקות',
      other: `${number(minutes)} דקות`,
    })}, ולפעם אחת.`,
  notAsked: 'אם לא ביקשת אותו, אפשר להתעלם מהאימייל הזה: בלי הקוד איש לא ייכנס עם הכתובת שלך.',
};
