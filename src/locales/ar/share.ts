import type { Texts } from '../texts.js';
import { links, upTo } from './counts.js';

export const shareTexts: Texts['share'] = {
  title: 'مشاركة',
  link: 'الرابط',
  copyLink: 'نسخ الرابط',
  copied: 'تم النسخ',
  copiedStatus: 'تم نسخ الرابط',
  copyByHand: 'لا يمكن لهذه الصفحة النسخ نيابة عنك. الرابط محدد: انسخه بنفسك.',
  linkLoading: 'جارٍ البحث عن الرابط…',

  startAt: 'البدء عند',
  startTime: 'وقت البداية',
  endAt: 'الانتهاء عند',
  endTime: 'وقت النهاية',
  timeMissing: 'اكتب وقتًا، مثل 1:02.',
  timeUnreadable: 'اكتب وقتًا مثل 1:02 أو 1:02:03 أو \u206662s\u2069.',
  timeTooLate: (length) => `ينتهي عند ${length}. اختر وقتًا أبكر.`,
  endBeforeStart: 'اختر نهاية بعد البداية.',

  onlyMembers: 'لا يرى هذه الصفحة سوى الأعضاء الذين يمكنهم تسجيل الدخول.',
  onlyMembersGuests: 'لا يرى هذه الصفحة سوى الأعضاء الذين يمكنهم تسجيل الدخول. لغيرهم استخدم وصول الضيوف.',
  sessionOver: 'انتهت الجلسة. لم يعد بإمكان أحد الانضمام بهذا الرابط.',
  startsLater: (start) => `البداية: ${start}. من يفتح الرابط قبل ذلك سينتظر.`,

  embed: 'تضمين',
  qrCode: 'رمز QR',
  email: 'البريد',
  moreOptions: 'خيارات أخرى',
  shareOn: 'المشاركة على',
  systemRefused: 'لا يمكن لهذه الصفحة فتح خيارات جهازك. انسخ الرابط بدلًا من ذلك.',
  panelFailed: { title: 'تعذر التحميل', way: 'تحقق من اتصالك، ثم حاول مرة أخرى.' },
  emailBody: (title, url) => `${title}\n${url}\n`,

  size: 'الحجم',
  fluid: 'بعرض الصفحة',
  embedCode: 'الشيفرة',
  copyCode: 'نسخ الشيفرة',
  codeCopiedStatus: 'تم نسخ الشيفرة',
  codeByHand: 'لا يمكن لهذه الصفحة النسخ نيابة عنك. الشيفرة محددة: انسخها بنفسك.',
  preview: 'معاينة',
  previewRefused: 'لا تسمح هذه الصفحة بالمعاينة. تعمل الشيفرة رغم ذلك.',

  whoElse: 'من أيضًا؟',
  guestAccess: 'وصول الضيوف',
  guestAccessIs: 'رابط واحد يمكن للجميع استخدامه، باسم وبريد إلكتروني',
  inviteUsers: 'دعوة أشخاص',
  inviteIs: 'رابط لشخص واحد، بدور تختاره',
  invited: ({ all, pending }, formats) =>
    pending === 0
      ? `المدعوون: ${upTo(all, formats)}`
      : `المدعوون: ${upTo(all, formats)}، معلّق: ${upTo(pending, formats)}`,
  off: 'متوقف',
  onWithoutLinks: 'قيد التشغيل، لا روابط بعد',
  on: (count, formats) =>
    count === 0 ? 'قيد التشغيل، لا روابط نشطة' : `قيد التشغيل، ${links(count, formats)}`,
};
