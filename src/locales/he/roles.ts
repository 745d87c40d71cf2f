import type { Texts } from '../texts.js';

export const roleTexts: Texts['roles'] = {
  role: 'תפקיד',
  roles: {
    viewer: 'צופה',
    collaborator: 'שותף',
    speaker: 'מרצה',
    moderator: 'מנחה',
  },
  views: {
    video: 'לצפות בסרטון',
    audio: 'להאזין להקלטה',
    document: 'לקרוא את המסמך',
    quiz: 'לראות את השאלות',
    'live-event': 'לצפות בשידור חי',
    room: 'להשתתף',
  },
  abilities: {
    download: 'להוריד',
    comment: 'להגיב',
    edit: 'לערוך',
    answer: 'לענות על סקרים',
    chat: 'לשוחח בצ׳אט',
    ask: 'לשאול שאלות',
    speak: 'לדבר',
    backchannel: 'לשוחח עם הצוות בפרטיות',
    moderate: 'לאשר כניסה ולהנחות',
  },
  answerQuiz: 'לענות עליהן',
  can: (what) => `אפשר ${what}.`,
};
