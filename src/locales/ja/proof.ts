import type { Texts } from '../texts.js';

export const proofTexts: Texts['proof'] = {
  emailHint: '招待が届いたアドレスです。',
  continue: '続ける',
  signedIn: 'ここにサインインしているアカウントで参加します。この招待はほかの人には使えません。',
  whileIn: '完了するまで、今のまま参加を続けられます。',
  notNow: '後で',

  decline: '辞退',
  declineTitle: (title) => `「${title}」を辞退しますか？`,
  declineWay: '参加しないことが主催者に伝わります。参加することにした場合は、もう一度招待が必要です。',
  declineHint: '招待が届いたアドレスです。辞退できるのは本人だけです。',
  declineProof:
    'この招待ではすでに誰かが参加しています。今から辞退するには、メールで届いたコードを入力してください。',
  back: '戻る',

  codeMaybe: (email) => `${email}が招待されたアドレスであれば、コードが届きます。`,
  showAddress: 'アドレスを表示',
  hideAddress: 'アドレスを隠す',
  codeSent: (email) => `${email}にコードを送信しました。`,
  codeSentBefore: (email) => `コードは${email}に送信済みです。`,
  code: 'コード',
  codeHint: '6桁の数字で、10分間有効です。届かない場合は、迷惑メールも確認してください。',
  sixDigits: '6桁すべて入力してください。',
  codeWrong: (left, formats) => {
    if (left === null) return 'コードが違います。';
    if (left === 0) return 'コードが違います。これが最後の試行でした。新しいコードを送信してください。';
    return `コードが違います。あと${formats.number(left)}回試せます。`;
  },
  codeOver: 'このコードは無効になりました。新しいコードを送信してください。',
  sendNew: '新しいコードを送信',
  sendNewIn: (seconds, formats) => `あと${formats.number(seconds)}秒`,
  newSent: '新しいコードを送信しました。',
  tooMany: 'コードの依頼が多すぎます',
  tooManyUntil: (time) => `${time}以降に、もう一度依頼できます。`,
  askHost: '主催者に問い合わせる',
  askAboutInvite: (host) =>
    `招待されたアドレスの確認や、別のアドレスの招待ができるのは${host === null ? '主催者' : `${host}さん`}だけです。`,
  askAboutLink: (host) =>
    `コードが届かないことを${host === null ? '主催者' : `${host}さん`}に伝えてください。アドレスの確認や、別の方法での参加ができます。`,
  wrongAccount: '招待されたアカウントでサインインするか、招待してくれた人に確認してください。',
};
