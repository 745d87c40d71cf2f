import type { Texts } from '../texts.js';

export const roleTexts: Texts['roles'] = {
  role: 'Rôle',
  roles: {
    viewer: 'Spectateur',
    collaborator: 'Collaborateur',
    speaker: 'Intervenant',
    moderator: 'Modérateur',
  },
  views: {
    video: 'regarder la vidéo',
    audio: 'écouter l’enregistrement',
    document: 'lire le document',
    quiz: 'voir les questions',
    'live-event': 'regarder en direct',
    room: 'participer',
  },
  abilities: {
    download: 'télécharger',
    comment: 'commenter',
    edit: 'modifier',
    answer: 'répondre aux sondages',
    chat: 'discuter',
    ask: 'poser des questions',
    speak: 'prendre la parole',
    backchannel: 'parler à l’équipe en privé',
    moderate: 'admettre des personnes et modérer',
  },
  answerQuiz: 'y répondre',
  can: (what) => `Peut ${what}.`,
};
