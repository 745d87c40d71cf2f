import type { Texts } from '../texts.js';

export const roleTexts: Texts['roles'] = {
  role: 'Rolle',
  roles: {
    viewer: 'Zuschauer',
    collaborator: 'Mitbearbeiter',
    speaker: 'Referent',
    moderator: 'Moderator',
  },
  abilities: {
    view: 'ansehen',
    download: 'herunterladen',
    comment: 'kommentieren',
    edit: 'bearbeiten',
    answer: 'antworten',
    chat: 'chatten',
    ask: 'Fragen stellen',
    speak: 'sprechen',
    backchannel: 'sich im Team austauschen',
    moderate: 'moderieren',
  },
  can: (what) => `Kann ${what}.`,
};
