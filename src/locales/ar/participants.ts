import { apart } from '../apart.js';
import type { Texts } from '../texts.js';
import { upTo, peopleUpTo } from './counts.js';

export const participantsTexts: Texts['participants'] = {
  title: 'كل المشاركين',
  count: upTo,
  countOf: peopleUpTo,
  actions: 'إجراءات كل المشاركين',
  inviteUsers: 'دعوة أشخاص',
  inviteGuests: 'دعوة ضيوف',
  search: 'بحث بالاسم أو العنوان',
  found: (count, formats) => `النتائج: ${peopleUpTo(count, formats)}`,
  foundNobody: (text) => `لا يوجد اسم أو عنوان يبدأ بـ«${apart(text)}».`,
  showAll: 'عرض الجميع',
  empty: 'لا أحد هنا بعد.',
  loading: 'جارٍ التحميل…',
  reconnecting: 'لا تحديثات مباشرة حاليًا. جارٍ محاولة إعادة الاتصال.',

  waiting: 'في الانتظار',
  groups: {
    moderator: 'المشرفون',
    speaker: 'المتحدثون',
    collaborator: 'المتعاونون',
    viewer: 'المشاهدون',
    guest: 'الضيوف',
  },
  admit: 'السماح بالدخول',
  admitAll: 'السماح للجميع',
  decline: 'رفض',
  arrived: (name) => `بانتظار السماح بالدخول: ${apart(name)}`,
  arrivedMany: (count, formats) => `بانتظار السماح بالدخول: ${peopleUpTo(count, formats)}`,
  admitted: (name) => `${apart(name)} في الداخل`,
  declined: (name) => `تم رفض دخول ${apart(name)}. ويمكنه طلب الدخول من جديد برابط صالح.`,
  admittedMany: (count, formats) => `تم السماح بالدخول: ${peopleUpTo(count, formats)}`,
  gone: (name) => `لم يعد ${apart(name)} في الانتظار`,
  noPlace: {
    title: 'لم يتبقَّ مكان في الرابط',
    way: 'اسمح بمزيد من الأشخاص في الرابط، ثم اسمح بالدخول.',
  },

  self: 'أنت',
  host: 'المضيف',
  grades: {
    typed: 'مكتوب، غير مؤكد',
    verified: 'عنوان مؤكد',
    invited: 'بدعوة',
    'signed-in': 'مسجّل الدخول',
  },
  since: (time) => `منذ ${time}`,
  present: 'هنا',
  away: 'غائب',
  role: 'الدور',
  roles: {
    viewer: 'مشاهد',
    collaborator: 'متعاون',
    speaker: 'متحدث',
    moderator: 'مشرف',
    guest: 'ضيف',
  },
  changed: (name, role) => `دور ${apart(name)} الآن: ${role}`,
  actionsFor: (name) => `إجراءات ${apart(name)}`,
  remove: 'إزالة',
  removeAndBlock: 'إزالة وحظر',
  removeTitle: (name) => `هل تريد إزالة ${apart(name)}؟`,
  removeWay: 'يخرج فورًا. ويمكنه الدخول من جديد برابط صالح.',
  removeAndBlockTitle: (name) => `هل تريد إزالة ${apart(name)} وحظره؟`,
  removeAndBlockWay:
    'يخرج فورًا، ويُحظر العنوان والمتصفح حتى تلغي الحظر في قائمة الضيوف أو الدعوات. ' +
    'يتيح رابط الضيوف الدخول بعنوان آخر في متصفح آخر.',
  removed: (name) => `تمت إزالة ${apart(name)}`,
  removedAndBlocked: (name) => `تمت إزالة ${apart(name)} وحظره`,
};
