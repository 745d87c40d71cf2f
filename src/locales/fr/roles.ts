import type { Texts } from '../texts.js';

export const roleTexts: Texts['roles'] = {
  role: 'Rôle',
  roles: {
    viewer: 'Spectateur',
    collaborator: 'Collaborateur',
    speaker: 'Intervenant',
    moderator: 'Modérateur',
  },
  abilities: {
    view: 'consulter',
    download: 'télécharger',
    comment: 'commenter',
    edit: 'modifier',
    answer: 'répondre',
    chat: 'discuter',
    ask: 'poser des questions',
    speak: 'prendre la parole',
    backchannel: 'parler en coulisses',
    moderate: 'modérer',
  },
  can: (what) => `Peut ${what}.`,
};
