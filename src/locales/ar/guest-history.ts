import { when } from '../en/times.js';
import { apart } from '../apart.js';
import type { Texts } from '../texts.js';

const link = (name: string | null): string => (name === null ? 'رابط حُذف لاحقًا' : `«${apart(name)}»`);
const guest = (name: string | null): string => (name === null ? 'ضيف مُحيت بياناته' : apart(name));
const invited = (name: string | null): string => (name === null ? 'بعض الأشخاص' : apart(name));
const withBy = (what: string, by: string): string => `${what} بواسطة ${apart(by)}.`;

export const guestHistoryTexts: Texts['guest-history'] = {
  title: 'السجل',
  empty: 'لم يحدث شيء هنا بعد.',
  somebody: 'شخص ما',
  somebodyHere: 'شخص ما في هذا المتصفح',
  showMore: 'عرض المزيد',
  at: (iso, now, formats) => when(iso, now, formats),
  actions: {
    'switched-on': (by) => withBy('تم تشغيل وصول الضيوف', by),
    'switched-off': (by) => withBy('تم إيقاف وصول الضيوف مع بقاء الموجودين في الداخل', by),
    'switched-off-leaving': (by) => withBy('تم إيقاف وصول الضيوف وإخراج كل الضيوف', by),
    'link-created': (by, name) => withBy(`تم إنشاء ${link(name)}`, by),
    'link-edited': (by, name) => withBy(`تم تعديل ${link(name)}`, by),
    'link-paused': (by, name) => withBy(`تم إيقاف ${link(name)} مؤقتًا`, by),
    'link-resumed': (by, name) => withBy(`تم استئناف ${link(name)}`, by),
    'link-replaced': (by, name) => withBy(`تم استبدال عنوان ${link(name)}`, by),
    'link-deleted': (by) => withBy('تم حذف رابط', by),
    'link-guessed': (_, name) => `كُتبت رموز خاطئة كثيرة جدًا لـ${link(name)}، ويجب الانتظار قبل محاولة أخرى.`,
    'guest-removed': (by, name) => withBy(`تمت إزالة ${guest(name)}`, by),
    'guest-blocked': (by, name) => withBy(`تمت إزالة ${guest(name)} وحظره`, by),
    'guest-unblocked': (by, name) => withBy(`تم إلغاء حظر ${guest(name)}`, by),
    'guest-admitted': (by, name) => withBy(`تم السماح بدخول ${guest(name)}`, by),
    'guest-declined': (by, name) => withBy(`تم رفض دخول ${guest(name)}`, by),
    'role-changed': (by, name) => withBy(`تم تغيير دور ${guest(name)}`, by),
    invited: (by, name) => withBy(`تمت دعوة ${invited(name)}`, by),
    'invite-resent': (by, name) => withBy(`أُعيد إرسال الدعوة إلى ${invited(name)}`, by),
    'invite-edited': (by, name) => withBy(`تم تغيير دعوة ${invited(name)}`, by),
    'invite-revoked': (by, name) => withBy(`تم سحب دعوة ${invited(name)}`, by),
    'invite-restored': (by, name) => withBy(`تمت استعادة دعوة ${invited(name)}`, by),
    'invite-declined': (_, name) => `رُفضت الدعوة من ${invited(name)}.`,
    'invite-locked': (_, name) => `قُفلت دعوة ${invited(name)} بعد رموز خاطئة كثيرة جدًا.`,
    changed: (by) => withBy('تم تغيير شيء ما', by),
  },
};
