import type { Texts } from '../texts.js';
import { minutesOf } from './counts.js';

export const mailTexts: Texts['mail'] = {
  inviteSubject: (title, by) => (by === null ? `أنت مدعو إلى «${title}»` : `دعوة من ${by} إلى «${title}»`),
  greeting: (name) => (name === null ? 'مرحبًا،' : `مرحبًا ${name}،`),
  invites: (title, by, role) =>
    by === null ? `أنت مدعو إلى «${title}» ${role}.` : `دعوة من ${by} إلى «${title}» ${role}.`,
  roles: {
    viewer: 'بدور مشاهد',
    collaborator: 'بدور متعاون',
    speaker: 'بدور متحدث',
    moderator: 'بدور مشرف',
  },
  youCan: (abilities) => `يمكنك ${abilities}.`,
  starts: 'البداية',
  ends: 'النهاية',
  host: 'المضيف',
  messageFrom: (by) => (by === null ? 'رسالة لك' : `رسالة من ${by}`),
  open: 'فتح الدعوة',
  forYouAlone: (address) => `هذا الرابط لـ ${address} فقط. نرجو عدم إعادة توجيهه.`,
  worksUntil: (when) => `يعمل حتى: ${when}.`,
  decline: 'لا يناسبك؟ افتح الرابط وارفض الدعوة هناك.',

  codeSubject: (code, title) => `${code} هو رمزك لـ«${title}»`,
  yourCode: (title) => `رمزك لـ«${title}» هو`,
  codeWorks: (minutes, formats) =>
    `اكتبه حيث طلبته. مدة صلاحيته: ${minutesOf(minutes, formats)}، ولمرة واحدة.`,
  notAsked: 'إن لم تطلبه، فتجاهل هذه الرسالة: لا يدخل أحد بعنوانك دون الرمز.',
};
