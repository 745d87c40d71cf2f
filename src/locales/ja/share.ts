import type { Texts } from '../texts.js';
import { upTo } from './counts.js';

export const shareTexts: Texts['share'] = {
  title: '共有',
  link: 'リンク',
  copyLink: 'リンクをコピー',
  copied: 'コピーしました',
  copiedStatus: 'リンクをコピーしました',
  copyByHand: 'このページからはコピーできません。リンクを選択してあるので、手動でコピーしてください。',
  linkLoading: 'リンクを確認中…',

  startAt: '開始位置',
  startTime: '開始時間',
  endAt: '終了位置',
  endTime: '終了時間',
  timeMissing: '1:02のように時間を入力してください。',
  timeUnreadable: '1:02、1:02:03、62sのように時間を入力してください。',
  timeTooLate: (length) => `長さは${length}です。それより前の時間を選択してください。`,
  endBeforeStart: '開始より後の終了を選択してください。',

  onlyMembers: 'サインインできるメンバーだけがこのページを見られます。',
  onlyMembersGuests:
    'サインインできるメンバーだけがこのページを見られます。ほかの人にはゲストアクセスを使ってください。',
  sessionOver: 'セッションは終了しました。このリンクではもう参加できません。',
  startsLater: (start) => `開始：${start}。それより前に開いた人は待つことになります。`,

  embed: '埋め込み',
  qrCode: 'QRコード',
  email: 'メール',
  moreOptions: 'その他のオプション',
  shareOn: '共有先',
  systemRefused: 'このページから端末の共有メニューを開けません。代わりにリンクをコピーしてください。',
  panelFailed: {
    title: '読み込めませんでした',
    way: '接続を確認して、もう一度お試しください。',
  },
  emailBody: (title, url) => `${title}\n${url}\n`,

  size: 'サイズ',
  fluid: 'ページの幅に合わせる',
  embedCode: 'コード',
  copyCode: 'コードをコピー',
  codeCopiedStatus: 'コードをコピーしました',
  codeByHand: 'このページからはコピーできません。コードを選択してあるので、手動でコピーしてください。',
  preview: 'プレビュー',
  previewRefused: 'このページではプレビューを表示できません。コードはそのまま使えます。',

  whoElse: 'ほかの人にも共有',
  guestAccess: 'ゲストアクセス',
  guestAccessIs: '名前とメールアドレスがあれば誰でも使えるリンク',
  inviteUsers: 'ユーザーを招待',
  inviteIs: '役割を選べる、1人専用のリンク',
  invited: ({ all, pending }, formats) =>
    pending === 0
      ? `招待 ${upTo(all, formats)}人`
      : `招待 ${upTo(all, formats)}人、保留中 ${upTo(pending, formats)}人`,
  off: 'オフ',
  onWithoutLinks: 'オン、リンクなし',
  on: (count, formats) => (count === 0 ? 'オン、有効なリンクなし' : `オン、リンク${formats.number(count)}件`),
};
