import type { Texts } from '../texts.js';

export const roleTexts: Texts['roles'] = {
  role: 'الدور',
  roles: {
    viewer: 'مشاهد',
    collaborator: 'متعاون',
    speaker: 'متحدث',
    moderator: 'مشرف',
  },
  views: {
    video: 'مشاهدة الفيديو',
    audio: 'الاستماع إلى التسجيل',
    document: 'قراءة المستند',
    quiz: 'رؤية الأسئلة',
    'live-event': 'المشاهدة مباشرة',
    room: 'المشاركة',
  },
  abilities: {
    download: 'التنزيل',
    comment: 'التعليق',
    edit: 'التعديل',
    answer: 'الإجابة عن الاستطلاعات',
    chat: 'الدردشة',
    ask: 'طرح الأسئلة',
    speak: 'التحدث',
    backchannel: 'التحدث مع الفريق على انفراد',
    moderate: 'السماح بدخول الأشخاص والإشراف',
  },
  answerQuiz: 'الإجابة عنها',
  can: (what) => `يمكنه ${what}.`,
};
