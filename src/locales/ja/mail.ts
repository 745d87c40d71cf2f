import type { Texts } from '../texts.js';

export const mailTexts: Texts['mail'] = {
  inviteSubject: (title, by) => (by === null ? `「${title}」への招待` : `${by}さんから「${title}」への招待`),
  greeting: (name) => (name === null ? 'こんにちは。' : `${name}様`),
  invites: (title, by, role) =>
    by === null
      ? `「${title}」に${role}招待されています。`
      : `${by}さんが「${title}」に${role}招待しています。`,
  roles: {
    viewer: '閲覧者として',
    collaborator: '共同編集者として',
    speaker: '登壇者として',
    moderator: 'モデレーターとして',
  },
  youCan: (abilities) => `できること：${abilities}`,
  starts: '開始',
  ends: '終了',
  host: '主催者',
  messageFrom: (by) => (by === null ? 'あなたへのメッセージ' : `${by}さんからのメッセージ`),
  open: '招待を開く',
  forYouAlone: (address) => `このリンクは${address}専用です。転送しないでください。`,
  worksUntil: (when) => `有効期限：${when}`,
  decline: '参加しませんか？リンクを開いて、招待を辞退できます。',

  codeSubject: (code, title) => `${code} 「${title}」のコード`,
  yourCode: (title) => `「${title}」のコード`,
  codeWorks: (minutes, { number }) =>
    `コードを依頼した画面に入力してください。${number(minutes)}分間、1回だけ有効です。`,
  notAsked:
    '心当たりがない場合は、このメールを無視してください。コードがなければ、あなたのアドレスで参加することはできません。',
};
