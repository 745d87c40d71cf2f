import type { Texts } from '../texts.js';

export const roleTexts: Texts['roles'] = {
  role: 'Papel',
  roles: {
    viewer: 'Espectador',
    collaborator: 'Colaborador',
    speaker: 'Palestrante',
    moderator: 'Moderador',
  },
  views: {
    video: 'assistir ao vídeo',
    audio: 'ouvir a gravação',
    document: 'ler o documento',
    quiz: 'ver as perguntas',
    'live-event': 'assistir ao vivo',
    room: 'participar',
  },
  abilities: {
    download: 'baixar',
    comment: 'comentar',
    edit: 'editar',
    answer: 'responder a enquetes',
    chat: 'conversar no chat',
    ask: 'fazer perguntas',
    speak: 'falar',
    backchannel: 'falar com a equipe em particular',
    moderate: 'admitir pessoas e moderar',
  },
  answerQuiz: 'respondê-las',
  can: (what) => `Pode ${what}.`,
};
