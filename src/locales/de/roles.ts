import type { Texts } from '../texts.js';

export const roleTexts: Texts['roles'] = {
  role: 'Rolle',
  roles: {
    viewer: 'Zuschauer',
    collaborator: 'Mitbearbeiter',
    speaker: 'Referent',
    moderator: 'Moderator',
  },
  views: {
    video: 'es ansehen',
    audio: 'es anhören',
    document: 'es lesen',
    quiz: 'die Fragen sehen',
    'live-event': 'live zusehen',
    room: 'teilnehmen',
  },
  abilities: {
    download: 'es herunterladen',
    comment: 'kommentieren',
    edit: 'es bearbeiten',
    answer: 'an Umfragen teilnehmen',
    chat: 'chatten',
    ask: 'Fragen stellen',
    speak: 'sprechen',
    backchannel: 'sich vertraulich mit dem Team austauschen',
    moderate: 'Personen einlassen und moderieren',
  },
  answerQuiz: 'sie beantworten',
  can: (what) => `Kann ${what}.`,
};
