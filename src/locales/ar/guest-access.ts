import { when } from '../en/times.js';
import { apart } from '../apart.js';
import type { Formats, Texts } from '../texts.js';
import { people, guests, links, useCount } from './counts.js';

const one = {
  paused: 'الرابط متوقف مؤقتًا',
  expired: 'انتهت صلاحية الرابط',
  'used-up': 'نفدت استخدامات الرابط',
};
const all = {
  paused: 'كل الروابط متوقفة مؤقتًا',
  expired: 'انتهت صلاحية كل الروابط',
  'used-up': 'نفدت استخدامات كل الروابط',
};

const approvals = {
  all: '. أنت تسمح بدخول كل شخص.',
  some: '. في بعض الروابط ينتظرون حتى تسمح لهم بالدخول.',
  none: '.',
};

const staying = (count: number, formats: Formats): string =>
  count === 0 ? '' : `يبقى الموجودون في الداخل: ${guests(count, formats)}. `;

export const guestAccessTexts: Texts['guest-access'] = {
  title: 'إدارة وصول الضيوف',
  enable: 'تشغيل وصول الضيوف',
  createNew: 'إنشاء رابط جديد',
  limitReached: (limit, formats) =>
    `لديك ${links(limit, formats)}، وهو الحد الأقصى هنا. احذف رابطًا لإنشاء آخر.`,
  linksOf: (count, limit, formats) => `الروابط: ${formats.number(count)} من ${formats.number(limit)}`,
  allGuests: 'كل الضيوف',
  history: 'السجل',
  links: 'روابط الضيوف',

  outlookOff: 'لا يمكن لأحد جديد الانضمام ما دام وصول الضيوف متوقفًا.',
  outlookNoLinks: 'لا يمكن لأحد الانضمام بعد: لا يوجد رابط.',
  outlookOver: 'لا يمكن لأحد الانضمام: انتهت الجلسة.',
  outlookNobody: (why, count) =>
    why === null
      ? 'لا يمكن لأحد جديد الانضمام: لا يوجد رابط نشط.'
      : `لا يمكن لأحد جديد الانضمام: ${count === 1 ? one[why] : all[why]}.`,
  outlookLater: (from, now, formats) =>
    `لا يمكن لأحد الانضمام بعد. يمكن ذلك برابط ابتداءً من: ${when(from, now, formats)}.`,
  outlookOpen: ({ approval, accessCode, places, until }, formats) =>
    [
      `يمكن لكل من لديه رابط نشط${accessCode ? ' ورمز الدخول' : ''} ` +
        (approval === 'all' ? 'طلب الانضمام' : 'الانضمام'),
      places === null ? '' : `المتبقي: ${people(places, formats)}`,
      until === null ? '' : until === 'session-end' ? 'حتى انتهاء الجلسة' : `حتى ${formats.date(until)}`,
    ]
      .filter((part) => part !== '')
      .join('، ') + approvals[approval],

  emptyOff: 'أنشئ الروابط الآن. تعمل بمجرد تشغيل وصول الضيوف.',
  emptyTitle: 'لا روابط بعد',
  emptyWay: 'أنشئ رابطًا. ينضم من لديه الرابط باسم وبريد إلكتروني، دون حساب.',

  states: {
    active: 'نشط',
    paused: 'متوقف مؤقتًا',
    'not-yet': 'ليس بعد',
    expired: 'منتهي الصلاحية',
    'used-up': 'مستنفد',
  },
  off: 'متوقف',
  over: 'انتهى',
  new: 'جديد',
  done: { created: 'أُنشئ', saved: 'حُفظ', replaced: 'استُبدل' },
  uses: (uses, maximum, formats) =>
    maximum === null
      ? useCount(uses, formats)
      : `الاستخدامات: ${formats.number(uses)} من ${formats.number(maximum)}`,
  starts: (iso, now, formats) => `يبدأ ${when(iso, now, formats)}`,
  ends: (iso, now, formats) =>
    `${Date.parse(iso) > now ? 'تنتهي صلاحيته' : 'انتهت صلاحيته'} ${when(iso, now, formats)}`,
  noEnd: 'لا تنتهي صلاحيته',
  endsWithSession: 'تنتهي صلاحيته بانتهاء الجلسة',
  waiting: (count, formats) => `في الانتظار: ${formats.number(count)}`,
  asksCode: 'رمز دخول',
  asksProof: 'بريد مؤكد',
  asksApproval: 'أنت تسمح بدخول كل ضيف',
  domains: (rule, domains, formats) => {
    const [first = ''] = domains;
    const which = domains.length === 1 ? apart(first) : `نطاقات (${formats.number(domains.length)})`;
    return rule === 'allow' ? `فقط ${which}` : `ما عدا ${which}`;
  },
  lastUsed: (ago) => `آخر استخدام ${ago}`,
  copy: 'نسخ الرابط',
  copied: 'تم النسخ',
  copiedStatus: (name) => `تم نسخ الرابط «${apart(name)}»`,
  copyByHand: 'لا يسمح هذا المتصفح بالنسخ هنا. انسخ الرابط يدويًا:',
  keyLost: 'لم يعد هذا الرابط يُدخل أحدًا: فقد الخادم مفتاحه. اختر «استبدال» ليحصل على عنوان جديد.',
  pause: 'إيقاف مؤقت',
  resume: 'استئناف',
  pausedStatus: (name) => `«${apart(name)}» متوقف مؤقتًا`,
  resumedStatus: (name) => `«${apart(name)}» نشط من جديد`,
  actionsFor: (name) => `إجراءات ${apart(name)}`,
  oldAddress: (iso, now, formats) => `تنتهي صلاحية الرابط القديم ${when(iso, now, formats)}`,
  qrCode: 'رمز QR',
  closedNow: {
    over: 'انتهت الجلسة. لم يعد بإمكان أحد الانضمام بهذا الرابط.',
    off: 'يعمل هذا الرابط بمجرد تشغيل وصول الضيوف.',
    paused: 'هذا الرابط متوقف مؤقتًا. لا يمكن لأحد جديد الانضمام به حتى تستأنفه.',
    expired: 'انتهت صلاحية هذا الرابط. لا يمكن لأحد جديد الانضمام به حتى تمدده.',
    'used-up': 'نفدت استخدامات هذا الرابط. لا يمكن لأحد جديد الانضمام به حتى تسمح بمزيد من الاستخدامات.',
  },
  worksFrom: (iso, now, formats) => `يعمل هذا الرابط ابتداءً من: ${when(iso, now, formats)}.`,
  guests: 'الضيوف',
  edit: 'تعديل',
  replace: 'استبدال',
  replaceTitle: (name) => `هل تريد استبدال «${apart(name)}»؟`,
  replaceWay: (guestsIn, formats) =>
    `${staying(guestsIn, formats)}يحصل الرابط على عنوان جديد؛ ويبقى الاسم والاستخدامات والإعدادات. ` +
    'من لديه العنوان القديم يحتاج إلى الجديد للانضمام.',
  graces: {
    0: 'يتوقف العنوان القديم الآن',
    1: 'يعمل العنوان القديم لساعة أخرى',
    24: 'يعمل العنوان القديم ليوم آخر',
    168: 'يعمل العنوان القديم لسبعة أيام أخرى',
  },
  replacedStatus: (name) => `أصبح لـ«${apart(name)}» عنوان جديد`,
  createdStatus: (name) => `تم إنشاء «${apart(name)}»`,
  savedStatus: (name) => `تم حفظ «${apart(name)}»`,
  delete: 'حذف',
  deleteTitle: (name) => `هل تريد حذف «${apart(name)}»؟`,
  deleteWay: (guestsIn, formats) => `${staying(guestsIn, formats)}لن يتمكن أحد جديد من الانضمام به.`,
  deletedStatus: (name) => `تم حذف «${apart(name)}»`,

  onStatus: 'وصول الضيوف قيد التشغيل',
  offStatus: 'وصول الضيوف متوقف',
  switchOffTitle: 'هل تريد إيقاف وصول الضيوف؟',
  switchOffWay: (guestsIn, formats) =>
    `في الداخل، حاضرين أو غائبين: ${guests(guestsIn, formats)}. لن يتمكن أحد جديد من الانضمام حتى تشغّله من جديد.`,
  switchOffChoices: {
    stay: 'يبقى الضيوف الموجودون في الداخل',
    leave: 'يخرج الضيوف الموجودون في الداخل الآن',
  },
  switchOff: 'إيقاف',
  switchOn: 'تشغيل',

  reconnecting: 'لا تحديثات مباشرة حاليًا. جارٍ محاولة إعادة الاتصال.',
};
