import type { Texts } from '../texts.js';

export const roleTexts: Texts['roles'] = {
  role: 'الدور',
  roles: {
    viewer: 'مشاهد',
    collaborator: 'متعاون',
    speaker: 'متحدث',
    moderator: 'مشرف',
  },
  abilities: {
    view: 'المشاهدة',
    download: 'التنزيل',
    comment: 'التعليق',
    edit: 'التعديل',
    answer: 'الإجابة',
    chat: 'الدردشة',
    ask: 'طرح الأسئلة',
    speak: 'التحدث',
    backchannel: 'التحدث خلف الكواليس',
    moderate: 'الإشراف',
  },
  can: (what) => `يمكنه ${what}.`,
};
