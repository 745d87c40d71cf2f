import type { Texts } from '../texts.js';

export const roleTexts: Texts['roles'] = {
  role: '役割',
  roles: {
    viewer: '閲覧者',
    collaborator: '共同編集者',
    speaker: '登壇者',
    moderator: 'モデレーター',
  },
  views: {
    video: '視聴',
    audio: '聴取',
    document: '閲覧',
    quiz: '問題の閲覧',
    'live-event': 'ライブ視聴',
    room: '参加',
  },
  abilities: {
    download: 'ダウンロード',
    comment: 'コメント',
    edit: '編集',
    answer: 'アンケートへの回答',
    chat: 'チャット',
    ask: '質問',
    speak: '発言',
    backchannel: 'チーム内の非公開の会話',
    moderate: '入室の許可と進行',
  },
  answerQuiz: '回答',
  can: (what) => `できること：${what}`,
};
