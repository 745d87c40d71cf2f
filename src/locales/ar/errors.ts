import type { Formats, Texts } from '../texts.js';

export const errorTexts: Required<Texts['errors']> = {
  MALFORMED_JSON: { title: 'تعذرت القراءة', way: 'أعد تحميل الصفحة وحاول مرة أخرى.' },
  IDEMPOTENCY_KEY_MISSING: { title: 'تعذر الحفظ', way: 'أعد تحميل الصفحة وحاول مرة أخرى.' },

  NOT_ALLOWED: { title: 'لا يمكنك تغيير هذا', way: 'اطلب من المالك منحك حق الوصول.' },
  ORIGIN_NOT_ALLOWED: {
    title: 'لا يُسمح لهذه الصفحة بإجراء تغييرات',
    way: 'اطلب من الموقع السماح لهذه الصفحة باستخدام خدمة المشاركة لديه.',
  },
  NOT_FOUND: { title: 'لا شيء هنا لتديره', way: 'سجّل الدخول بالحساب الذي يملكه.' },
  METHOD_NOT_ALLOWED: { title: 'هذا غير ممكن هنا', way: 'أعد تحميل الصفحة وحاول مرة أخرى.' },
  CHANGED_MEANWHILE: {
    title: 'غيّر شخص آخر هذا للتو',
    way: 'ترى الآن الحالة الحالية. حاول مرة أخرى إن كان ذلك لا يزال مطلوبًا.',
  },
  MAIL_MISSING: {
    title: 'لا يرسل هذا الموقع رسائل بريد',
    way: 'أخبر القائمين على الموقع، أو أرسل الرابط بطريقة أخرى.',
  },
  NO_PLACE_LEFT: {
    title: 'لم يتبقَّ مكان',
    way: 'زِد عدد استخدامات الرابط، ثم اسمح بالدخول مرة أخرى.',
  },
  LINK_LIMIT_REACHED: {
    title: 'لا يمكن إضافة روابط أخرى هنا',
    way: 'احذف رابطًا لم تعد بحاجة إليه.',
  },
  BODY_TOO_LARGE: { title: 'هذا كثير دفعة واحدة', way: 'اختصر النص وحاول مرة أخرى.' },
  NOT_JSON: { title: 'تعذرت القراءة', way: 'أعد تحميل الصفحة وحاول مرة أخرى.' },
  INVALID_INPUT: { title: 'بعض الحقول تحتاج إلى مراجعة', way: 'غيّر ما هو محدد، ثم حاول مرة أخرى.' },
  IDEMPOTENCY_KEY_REUSED: { title: 'تعذر الحفظ', way: 'حاول مرة أخرى.' },
  LINK_UNKNOWN: {
    title: 'هذا الرابط لا يعمل',
    way: 'تحقق من أنه كامل، أو اطلب رابطًا جديدًا ممن أرسله إليك.',
  },
  GUEST_ACCESS_OFF: {
    title: 'وصول الضيوف متوقف',
    way: 'اطلب ممن أرسل إليك الرابط تشغيله.',
  },
  GUEST_LINK_NOT_YET: {
    title: 'هذا الرابط لا يعمل بعد',
    way: 'عُد بعد قليل، أو اسأل من أرسله إليك متى يُفتح.',
  },
  GUEST_LINK_PAUSED: {
    title: 'هذا الرابط متوقف مؤقتًا',
    way: 'اطلب ممن أرسله إليك استئنافه، أو عُد لاحقًا.',
  },
  GUEST_LINK_EXPIRED: { title: 'انتهت صلاحية هذا الرابط', way: 'اطلب رابطًا جديدًا ممن أرسله إليك.' },
  GUEST_LINK_USED_UP: { title: 'نفدت استخدامات هذا الرابط', way: 'اطلب رابطًا جديدًا ممن أرسله إليك.' },
  GUEST_LINK_REPLACED: { title: 'تم استبدال هذا الرابط', way: 'اطلب الرابط الجديد ممن أرسله إليك.' },
  GUEST_LINK_DELETED: { title: 'تم حذف هذا الرابط', way: 'اطلب رابطًا جديدًا ممن أرسله إليك.' },
  ACCESS_CODE_WRONG: {
    title: 'رمز الدخول غير صحيح',
    way: 'تحقق منه، أو اسأل من أرسل إليك الرابط.',
  },
  TOO_MANY_TRIES: {
    title: 'محاولات خاطئة كثيرة جدًا من هذه الشبكة',
    way: 'انتظر بضع دقائق، ثم حاول مرة أخرى.',
  },
  TERMS_CHANGED: {
    title: 'تغيرت الشروط للتو',
    way: 'اقرأ الشروط الجديدة أعلاه واقبلها، ثم انضم.',
  },
  GUEST_BLOCKED: { title: 'أغلق المضيف هذا الرابط أمامك', way: 'اسأل المضيف إن كان ذلك خطأ.' },
  DOMAIN_NOT_ALLOWED: {
    title: 'هذا الرابط ليس لعنوانك',
    way: 'استخدم عنوانًا آخر لك، أو اسأل من أرسله إليك.',
  },
  GUEST_DECLINED: { title: 'لم يسمح لك المضيف بالدخول', way: 'اسأل المضيف إن كان ذلك خطأ.' },
  INVITE_EXPIRED: { title: 'انتهت صلاحية هذه الدعوة', way: 'اطلب دعوة جديدة ممن دعاك.' },
  INVITE_REVOKED: { title: 'تم سحب هذه الدعوة', way: 'اسأل من دعاك إن كان ذلك خطأ.' },
  INVITE_DECLINED: {
    title: 'تم رفض هذه الدعوة',
    way: 'إن أردت الحضور رغم ذلك، فاطلب ممن دعاك أن يدعوك من جديد.',
  },
  INVITE_LOCKED: {
    title: 'هذه الدعوة مقفلة',
    way: 'أُدخلت رموز خاطئة كثيرة جدًا. اطلب دعوة جديدة ممن دعاك.',
  },
  WRONG_PERSON: {
    title: 'هذه الدعوة لشخص آخر',
    way: 'استخدم العنوان الذي أُرسلت إليه، أو اسأل من دعاك.',
  },
  CODE_WRONG: { title: 'هذا الرمز غير صحيح', way: 'راجع أحدث رسالة، أو اطلب رمزًا جديدًا.' },
  CODE_EXPIRED: { title: 'لم يعد هذا الرمز صالحًا', way: 'اطلب رمزًا جديدًا.' },
  PROOF_NEEDED: {
    title: 'لم تتضح هويتك بعد',
    way: 'سجّل الدخول بالعنوان المدعو، ثم حاول مرة أخرى.',
  },
  SESSION_OVER: { title: 'انتهت الجلسة', way: 'اسأل المضيف إن كان هناك تسجيل.' },
  GUEST_REMOVED: { title: 'أنهى المضيف زيارتك', way: 'اسأل المضيف إن كنت ترغب في العودة.' },
  GUEST_ERASED: {
    title: 'تم محو بياناتك',
    way: 'تم محو اسمك وبريدك وإجاباتك. للعودة افتح الرابط مرة أخرى؛ سيشغل ذلك مكانًا جديدًا.',
  },
  GUEST_LEFT: {
    title: 'لقد غادرت',
    way: 'للعودة افتح الرابط الذي أُرسل إليك مرة أخرى. إن كانت أماكنه معدودة، فسيشغل ذلك مكانًا جديدًا.',
  },
  SEAT_UNKNOWN: { title: 'لم يُعثر على مكانك', way: 'انضم من جديد بالرابط.' },
  PASS_INVALID: { title: 'لم يعد دخولك صالحًا', way: 'انضم من جديد بالرابط.' },
  ENDPOINT_INVALID: {
    title: 'المشاركة غير معدّة في هذه الصفحة',
    way: 'أخبر القائمين على الموقع أن عنوان خدمة المشاركة خاطئ.',
  },
  PROVIDER_UNDEFINED: {
    title: 'المشاركة غير معدّة في هذه الصفحة',
    way: 'أخبر القائمين على الموقع أن sharing-provider غير معرّف: استيراد guestlist/define/sharing-provider.',
  },
  BACKEND_UNREACHABLE: {
    title: 'خدمة المشاركة لا تستجيب',
    way: 'لم يُفقد شيء مما كتبته. حاول مرة أخرى.',
  },
  BACKEND_TIMEOUT: { title: 'يستغرق ذلك وقتًا طويلًا', way: 'تحقق من اتصالك، ثم حاول مرة أخرى.' },
  BACKEND_REPLY_INVALID: {
    title: 'تعذرت قراءة الرد',
    way: 'أخبر القائمين على الموقع أن guestlist لا يفهم ردود الخدمة التي تقف وراء هذه الصفحة.',
  },
  BACKEND_FAILED: { title: 'حدث خطأ ما', way: 'لم يُفقد شيء مما كتبته. حاول مرة أخرى.' },
  CRYPTO_MISSING: {
    title: 'تتطلب المشاركة صفحة آمنة',
    way: 'افتح هذه الصفحة مع \u2066https://\u2069 في بداية عنوانها.',
  },
  STORAGE_UNAVAILABLE: {
    title: 'لا يحتفظ هذا المتصفح ببيانات لهذه الصفحة',
    way: 'اسمح للموقع بالاحتفاظ بالبيانات، أو غادر التصفح الخاص، ثم حاول مرة أخرى.',
  },
  STORAGE_FULL: {
    title: 'لم تعد في هذا المتصفح مساحة',
    way: 'أفسح بعض المساحة على هذا الجهاز، ثم حاول مرة أخرى.',
  },
  TAB_OUTDATED: { title: 'هذه الصفحة قديمة', way: 'أعد تحميل الصفحة، ثم حاول مرة أخرى.' },
  OFFLINE: {
    title: 'أنت غير متصل',
    way: 'اتصل بالإنترنت، ثم حاول مرة أخرى.',
    later: { title: 'فشل ذلك عندما كنت غير متصل', way: 'عاد الاتصال: حاول مرة أخرى.' },
  },
  MEDIA_ID_MISSING: {
    title: 'المشاركة غير معدّة في هذه الصفحة',
    way: 'أخبر القائمين على الموقع أن media-id مفقود.',
  },
  WINDOW_MISSING: {
    title: 'المشاركة غير معدّة في هذه الصفحة',
    way: 'أخبر القائمين على الموقع أن إحدى النوافذ مفقودة: توضح checkPage()‎ من guestlist السبب.',
  },
  LINK_MISSING: { title: 'تحتاج إلى رابط للانضمام', way: 'افتح الرابط الذي تلقيته كاملًا.' },
  PAGE_REFUSED: { title: 'لم تسمح لك الصفحة بالدخول', way: 'حاول مرة أخرى، أو اسأل المضيف.' },
};

type Params = Parameters<Texts['fields']['TOO_LONG']>[0];
const amount = (params: Params, name: string, formats: Formats): string =>
  formats.number(Number(params[name] ?? 0));

export const fieldTexts: Required<Texts['fields']> = {
  REQUIRED: () => 'املأ هذا الحقل.',
  TOO_SHORT: (params, formats) => `أقل عدد من الأحرف هو ${amount(params, 'minimum', formats)}.`,
  TOO_LONG: (params, formats) => `أكبر عدد من الأحرف هو ${amount(params, 'maximum', formats)}.`,
  TOO_SMALL: (params, formats) => `أدخل عددًا لا يقل عن ${amount(params, 'minimum', formats)}.`,
  TOO_LARGE: (params, formats) => `أدخل عددًا لا يزيد على ${amount(params, 'maximum', formats)}.`,
  TOO_FEW: () => 'أدخل اثنين أو أكثر، واحدًا في كل سطر.',
  NOT_WHOLE: () => 'أدخل عددًا صحيحًا، مثل 50.',
  NOT_AN_ADDRESS: () => 'أدخل عنوان بريد إلكتروني، مثل name@example.com.',
  NOT_A_DOMAIN: () => 'أدخل نطاقًا، مثل example.org.',
  NOT_A_TIME: () => 'اختر تاريخًا ووقتًا.',
  IN_THE_PAST: () => 'اختر وقتًا في المستقبل.',
  AFTER_THE_END: () => 'اختر بداية قبل النهاية.',
  WRONG_CODE: () => 'هذا الرمز غير صحيح.',
  NOT_ALLOWED: () => 'لا تستخدم رموزًا خاصة.',
  UNKNOWN_FIELD: () => 'لا يمكن حفظ هذا هنا.',
  WRONG_TYPE: () => 'تحقق مما كُتب هنا.',
};
