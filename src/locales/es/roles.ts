import type { Texts } from '../texts.js';

export const roleTexts: Texts['roles'] = {
  role: 'Rol',
  roles: {
    viewer: 'Espectador',
    collaborator: 'Colaborador',
    speaker: 'Ponente',
    moderator: 'Moderador',
  },
  views: {
    video: 'ver el vídeo',
    audio: 'escuchar la grabación',
    document: 'leer el documento',
    quiz: 'ver las preguntas',
    'live-event': 'ver el directo',
    room: 'participar',
  },
  abilities: {
    download: 'descargar',
    comment: 'comentar',
    edit: 'editar',
    answer: 'responder encuestas',
    chat: 'chatear',
    ask: 'hacer preguntas',
    speak: 'tomar la palabra',
    backchannel: 'hablar con el equipo en privado',
    moderate: 'admitir a personas y moderar',
  },
  answerQuiz: 'responderlas',
  can: (what) => `Puede ${what}.`,
};
