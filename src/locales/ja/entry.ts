import type { Texts } from '../texts.js';

export const entryTexts: Texts['entry'] = {
  entryGrades: {
    typed: 'ご自身で入力した内容で、確認されていません。',
    verified: 'ご自身で入力した内容で、アドレスはコードで確認済みです。',
    invited: 'このアドレスで招待され、本人のものであることがコードで確認されています。',
    'signed-in': 'サインイン中のアカウントの情報です。',
  },
  roleNow: (role) => `役割が「${role}」になりました。`,
  guest: 'ゲスト',
  entrySeen: '主催者には表示されますが、ほかのゲストには表示されません。',
  entryKept: '誰が参加したかを主催者が把握できるように、あなたが消去するまで保存されます。',
  yes: 'はい',
  erase: '消去',
  eraseTitle: 'あなたの情報を消去しますか？',
  eraseWay:
    '名前、メールアドレス、回答が消去され、退出になります。再び参加すると新しい枠を1つ使います。' +
    'この操作は元に戻せません。',
  leaveTitle: '参加枠を手放しますか？',
  leaveUsedUp:
    'このリンクの枠はすべて埋まっています。退出しても枠は空かないため、このリンクで戻ることはできません。',
  leaveClosed: 'このリンクでは今は誰も参加できないため、このリンクで戻ることはできません。',
  notYouTitle: (name) => `${name}さんとしての参加をやめますか？`,
  notYouWay: '再び参加するには、リンクと新しい枠が必要です。',
};
