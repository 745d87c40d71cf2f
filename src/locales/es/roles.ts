import type { Texts } from '../texts.js';

export const roleTexts: Texts['roles'] = {
  role: 'Rol',
  roles: {
    viewer: 'Espectador',
    collaborator: 'Colaborador',
    speaker: 'Ponente',
    moderator: 'Moderador',
  },
  abilities: {
    view: 'ver',
    download: 'descargar',
    comment: 'comentar',
    edit: 'editar',
    answer: 'responder',
    chat: 'chatear',
    ask: 'hacer preguntas',
    speak: 'tomar la palabra',
    backchannel: 'hablar entre bastidores',
    moderate: 'moderar',
  },
  can: (what) => `Puede ${what}.`,
};
