import type { Texts } from '../texts.js';

export const windowTexts: Texts['window'] = {
  close: 'إغلاق',
  back: 'رجوع',
  cancel: 'إلغاء',
  tryAgain: 'إعادة المحاولة',
  loading: 'جارٍ التحميل…',
  notLoaded: { title: 'لم يُحمَّل هذا الجزء', way: 'تحقق من اتصالك، ثم حاول مرة أخرى.' },
  localOnly: 'يعمل في هذا المتصفح فقط',
  localOnlyWay: 'تُفتح الروابط في علامات تبويبه الأخرى فقط، وتبقى الرسائل فيه.',
  discardTitle: 'هل تريد تجاهل ما كتبته؟',
  discardWay: 'لم يُحفظ بعد.',
  discard: 'تجاهل',
  keepEditing: 'متابعة التعديل',
};
