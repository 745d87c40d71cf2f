import { when } from '../en/times.js';
import { apart } from '../apart.js';
import type { Texts } from '../texts.js';
import { guests } from './counts.js';

export const guestListTexts: Texts['guest-list'] = {
  guestsOf: (name) => `ضيوف ${apart(name)}`,
  allGuests: 'كل الضيوف',
  emptyTitle: 'لا أحد بعد',
  empty: 'لم ينضم أحد بهذا الرابط بعد.',
  emptyAll: 'لم ينضم أحد برابط بعد.',
  showMore: 'عرض المزيد',
  erasedGuest: 'ضيف ممحو',
  grades: {
    typed: 'مكتوب، غير مؤكد',
    verified: 'عنوان مؤكد',
    invited: 'بدعوة',
    'signed-in': 'مسجّل الدخول',
  },
  joinedAt: (iso, now, formats) => `الانضمام ${when(iso, now, formats)}`,
  byLink: (name) => `عبر “${name}”`,
  askedAt: (iso, now, formats) => `طلب الانضمام ${when(iso, now, formats)}`,
  in: 'في الداخل',
  here: 'هنا',
  away: 'غائب',
  waiting: 'في الانتظار',
  ended: {
    left: 'غادر',
    removed: 'أُزيل',
    blocked: 'أُزيل وحُظر',
    'switched-off': 'غادر عند إيقاف وصول الضيوف',
    erased: 'محا بياناته',
    declined: 'رُفض دخوله',
  },
  endedOther: 'لم يعد في الداخل',
  endedAt: (how, iso, now, formats) => `${how} ${when(iso, now, formats)}`,
  acceptedTerms: (version, formats) => `قبل الشروط، الإصدار ${formats.number(version)}`,
  noLongerAsked: 'لم يعد يُسأل',
  yes: 'نعم',
  admit: 'السماح بالدخول',
  decline: 'رفض',
  admittedStatus: (name) => `${apart(name)} في الداخل`,
  declinedStatus: (name) => `تم رفض دخول ${apart(name)}`,
  remove: 'إزالة',
  removeAndBlock: 'إزالة وحظر',
  unblock: 'إلغاء الحظر',
  actionsFor: (name) => `إجراءات ${apart(name)}`,
  removeTitle: (name) => `هل تريد إزالة ${apart(name)}؟`,
  removeWay: 'يخرج فورًا. ويمكنه الانضمام من جديد برابط صالح.',
  removeAndBlockTitle: (name) => `هل تريد إزالة ${apart(name)} وحظره؟`,
  removeAndBlockWay:
    'يخرج فورًا، ولا يمكن لهذا العنوان وهذا المتصفح الانضمام من جديد حتى تلغي الحظر في هذه القائمة. ' +
    'يمكن ذلك بعنوان آخر في متصفح آخر: لمنع شخص تمامًا، استبدل الرابط أيضًا.',
  block: 'حظر',
  blockTitle: (name) => `هل تريد حظر ${apart(name)}؟`,
  blockWay:
    'لا يمكن لهذا العنوان وهذا المتصفح الانضمام من جديد حتى تلغي الحظر في هذه القائمة. ' +
    'يمكن ذلك بعنوان آخر في متصفح آخر: لمنع شخص تمامًا، استبدل الرابط أيضًا.',
  removedStatus: (name) => `تمت إزالة ${apart(name)}`,
  removedAndBlockedStatus: (name) => `تمت إزالة ${apart(name)} وحظره`,
  blockedStatus: (name) => `تم حظر ${apart(name)}`,
  unblockedStatus: (name) => `تم إلغاء حظر ${apart(name)}`,

  exportCsv: 'تصدير CSV',
  exporting: (count, formats) => `حتى الآن: ${guests(count, formats)}…`,
  cancelExport: 'إلغاء التصدير',
  exportedStatus: (count, formats) => `تم تصدير: ${guests(count, formats)}`,
  notExported: 'توقف التصدير',
  columns: {
    name: 'الاسم',
    email: 'البريد الإلكتروني',
    link: 'الرابط',
    identity: 'الهوية',
    joined: 'الانضمام',
    state: 'الحالة',
    ended: 'النهاية',
    terms: 'الشروط المقبولة',
  },
};
