import type { Texts } from '../texts.js';

export const roleTexts: Texts['roles'] = {
  role: 'תפקיד',
  roles: {
    viewer: 'צופה',
    collaborator: 'שותף',
    speaker: 'מרצה',
    moderator: 'מנחה',
  },
  abilities: {
    view: 'לצפות',
    download: 'להוריד',
    comment: 'להגיב',
    edit: 'לערוך',
    answer: 'לענות',
    chat: 'לשוחח בצ׳אט',
    ask: 'לשאול שאלות',
    speak: 'לדבר',
    backchannel: 'לשוחח מאחורי הקלעים',
    moderate: 'להנחות',
  },
  can: (what) => `אפשר ${what}.`,
};
