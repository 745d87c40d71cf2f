import type { Texts } from '../texts.js';

export const roleTexts: Texts['roles'] = {
  role: '役割',
  roles: {
    viewer: '閲覧者',
    collaborator: '共同編集者',
    speaker: '登壇者',
    moderator: 'モデレーター',
  },
  abilities: {
    view: '閲覧',
    download: 'ダウンロード',
    comment: 'コメント',
    edit: '編集',
    answer: '回答',
    chat: 'チャット',
    ask: '質問',
    speak: '発言',
    backchannel: '舞台裏での会話',
    moderate: '進行',
  },
  can: (what) => `できること：${what}`,
};
