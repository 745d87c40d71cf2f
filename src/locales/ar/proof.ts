import { apart } from '../apart.js';
import type { Texts } from '../texts.js';

export const proofTexts: Texts['proof'] = {
  emailHint: 'العنوان الذي أُرسلت إليه دعوتك.',
  continue: 'متابعة',
  signedIn: 'تنضم بالحساب الذي سجّلت الدخول به هنا. لا يمكن لغيرك استخدام هذه الدعوة.',
  whileIn: 'تبقى في الداخل كما أنت إلى أن يتم ذلك.',
  notNow: 'ليس الآن',

  decline: 'رفض',
  declineTitle: (title) => `هل تريد رفض «${apart(title)}»؟`,
  declineWay: 'سيرى المضيف أنك لن تحضر. إن أردت الحضور رغم ذلك، فستحتاج إلى دعوة جديدة.',
  declineHint: 'العنوان الذي أُرسلت إليه دعوتك: لا يمكن لغير صاحبه الرفض.',
  declineProof: 'انضم شخص ما بهذه الدعوة من قبل. لرفضها الآن، اكتب الرمز الذي أُرسل إلى بريدك الإلكتروني.',
  back: 'رجوع',

  codeMaybe: (email) => `إن كان ${apart(email)} هو العنوان المدعو، فهناك رمز في الطريق.`,
  showAddress: 'إظهار العنوان',
  hideAddress: 'إخفاء العنوان',
  codeSent: (email) => `هناك رمز في الطريق إلى ${apart(email)}.`,
  codeSentBefore: (email) => `أُرسل الرمز من قبل إلى ${apart(email)}.`,
  code: 'الرمز',
  codeHint: 'ستة أرقام، صالحة لعشر دقائق. لم يصل؟ ابحث في البريد غير المرغوب فيه أيضًا.',
  sixDigits: 'اكتب الأرقام الستة كلها.',
  codeWrong: (left, formats) => {
    if (left === null) return 'هذا الرمز غير صحيح.';
    if (left === 0) return 'هذا الرمز غير صحيح، وكانت تلك المحاولة الأخيرة. أرسل رمزًا جديدًا.';
    return `هذا الرمز غير صحيح. المحاولات المتبقية: ${formats.number(left)}.`;
  },
  codeOver: 'لم يعد هذا الرمز صالحًا. أرسل رمزًا جديدًا.',
  sendNew: 'إرسال رمز جديد',
  sendNewIn: (seconds, formats) => `خلال ${formats.number(seconds)} ث`,
  newSent: 'هناك رمز جديد في الطريق.',
  tooMany: 'طُلبت رموز كثيرة جدًا',
  tooManyUntil: (time) => `يمكنك طلب رمز آخر ابتداءً من ${time}.`,
  askHost: 'سؤال المضيف',
  askAboutInvite: (host) =>
    `وحده ${host === null ? 'المضيف' : apart(host)} يعرف أي عنوان دُعي، أو يمكنه دعوة عنوان آخر لك.`,
  askAboutLink: (host) =>
    `أخبر ${host === null ? 'المضيف' : apart(host)} أن الرمز لا يصل. يمكن عندها التحقق من العنوان، أو السماح لك بالدخول بطريقة أخرى.`,
  wrongAccount: 'سجّل الدخول بالحساب المدعو، أو اسأل من دعاك.',
};
