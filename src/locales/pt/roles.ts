import type { Texts } from '../texts.js';

export const roleTexts: Texts['roles'] = {
  role: 'Papel',
  roles: {
    viewer: 'Espectador',
    collaborator: 'Colaborador',
    speaker: 'Palestrante',
    moderator: 'Moderador',
  },
  abilities: {
    view: 'ver',
    download: 'baixar',
    comment: 'comentar',
    edit: 'editar',
    answer: 'responder',
    chat: 'conversar no chat',
    ask: 'fazer perguntas',
    speak: 'falar',
    backchannel: 'falar nos bastidores',
    moderate: 'moderar',
  },
  can: (what) => `Pode ${what}.`,
};
