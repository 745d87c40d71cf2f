import type { Texts } from '../texts.js';

export const mailTroubleTexts: Texts['mail-trouble'] = {
  troubles: {
    'no-address': 'هذا العنوان غير موجود أو لا يستقبل الرسائل.',
    full: 'صندوق البريد ممتلئ.',
    refused: 'رفض خادم بريد هذا العنوان الرسالة.',
    later: 'يطلب خادم بريد هذا العنوان الانتظار.',
    unknown: 'لم يقبل خادم البريد الرسالة.',
  },
  triedAgain: (why) => `${why} ستُعاد المحاولة تلقائيًا.`,
  details: 'التفاصيل',
};
