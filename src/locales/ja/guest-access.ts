import { when } from '../en/times.js';
import type { Formats, Texts } from '../texts.js';
import { people } from './counts.js';

const closed = { paused: '一時停止中の', expired: '期限切れの', 'used-up': '上限に達した' };

const approvals = {
  all: '。一人ずつ許可します。',
  some: '。一部のリンクでは、許可するまで待機になります。',
  none: '。',
};

const staying = (count: number, formats: Formats): string =>
  count === 0 ? '' : `ゲスト${formats.number(count)}人は参加したままです。`;

export const guestAccessTexts: Texts['guest-access'] = {
  title: 'ゲストアクセスの管理',
  enable: 'ゲストアクセスを有効にする',
  createNew: '新しいリンクを作成',
  limitReached: (limit, formats) =>
    `リンクは上限の${formats.number(limit)}件に達しています。新しく作成するには、どれかを削除してください。`,
  linksOf: (count, limit, formats) => `リンク ${formats.number(count)} / ${formats.number(limit)}件`,
  allGuests: 'すべてのゲスト',
  history: '履歴',
  links: 'ゲストリンク',

  outlookOff: 'ゲストアクセスがオフの間は、新しく参加できません。',
  outlookNoLinks: 'まだ誰も参加できません。リンクがありません。',
  outlookOver: '参加することはできません。セッションは終了しています。',
  outlookNobody: (all, links) =>
    all === null
      ? '新しく参加することはできません。有効なリンクがありません。'
      : `新しく参加することはできません。${links === 1 ? 'リンクが' : 'すべてのリンクが'}${closed[all]}ためです。`,
  outlookLater: (from, now, formats) =>
    `まだ誰も参加できません。リンクがあれば${when(from, now, formats)}から参加できます。`,
  outlookOpen: ({ approval, accessCode, places, until }, formats) =>
    [
      `有効なリンク${accessCode ? 'とアクセスコード' : ''}があれば` +
        (approval === 'all' ? '誰でも参加を申請できます' : '誰でも参加できます'),
      places === null ? '' : `残り${people(places, formats)}`,
      until === null ? '' : until === 'session-end' ? 'セッションの終了まで' : `${formats.date(until)}まで`,
    ]
      .filter((part) => part !== '')
      .join('、') + approvals[approval],

  emptyOff: '今すぐリンクを作成できます。ゲストアクセスをオンにすると使えるようになります。',
  emptyTitle: 'リンクはまだありません',
  emptyWay:
    'リンクを作成してください。リンクを持つ人は、アカウントなしで名前とメールアドレスだけで参加できます。',

  states: {
    active: '有効',
    paused: '一時停止中',
    'not-yet': '開始前',
    expired: '期限切れ',
    'used-up': '上限に到達',
  },
  off: 'オフ',
  over: '終了',
  new: '新着',
  done: { created: '作成しました', saved: '保存しました', replaced: '交換しました' },
  uses: (uses, maximum, formats) =>
    maximum === null
      ? `使用 ${formats.number(uses)}回`
      : `使用 ${formats.number(uses)} / ${formats.number(maximum)}回`,
  starts: (iso, now, formats) => `${when(iso, now, formats)} 開始`,
  ends: (iso, now, formats) =>
    Date.parse(iso) > now ? `期限：${when(iso, now, formats)}` : `${when(iso, now, formats)} 期限切れ`,
  noEnd: '期限なし',
  endsWithSession: '期限：セッション終了時',
  waiting: (count, formats) => `待機中 ${people(count, formats)}`,
  asksCode: 'アクセスコード',
  asksProof: '確認済みメール',
  asksApproval: 'ゲストごとに許可',
  domains: (rule, domains, formats) => {
    const [first = ''] = domains;
    const which = domains.length === 1 ? first : `${formats.number(domains.length)}件のドメイン`;
    return rule === 'allow' ? `${which}のみ` : `${which}を除く`;
  },
  lastUsed: (ago) => `最終使用 ${ago}`,
  copy: 'リンクをコピー',
  copied: 'コピーしました',
  copiedStatus: (name) => `リンク「${name}」をコピーしました`,
  copyByHand: 'このブラウザーではコピーできません。リンクを手動でコピーしてください：',
  keyLost:
    'このリンクではもう参加できません。サーバーがその鍵を失いました。「置き換え」で新しいアドレスになります。',
  pause: '一時停止',
  resume: '再開',
  pausedStatus: (name) => `「${name}」を一時停止しました`,
  resumedStatus: (name) => `「${name}」を再開しました`,
  actionsFor: (name) => `${name}の操作`,
  oldAddress: (iso, now, formats) => `以前のリンクの期限：${when(iso, now, formats)}`,
  qrCode: 'QRコード',
  closedNow: {
    over: 'セッションは終了しています。このリンクではもう参加できません。',
    off: 'このリンクは、ゲストアクセスをオンにすると使えるようになります。',
    paused: 'このリンクは一時停止中です。再開するまで、新しく参加できません。',
    expired: 'このリンクは期限切れです。期限を延長するまで、新しく参加できません。',
    'used-up': 'このリンクは使用回数の上限に達しました。回数を増やすまで、新しく参加できません。',
  },
  worksFrom: (iso, now, formats) => `このリンクは${when(iso, now, formats)}から使えます。`,
  guests: 'ゲスト',
  edit: '編集',
  replace: '置き換え',
  replaceTitle: (name) => `「${name}」を置き換えますか？`,
  replaceWay: (guestsIn, formats) =>
    `${staying(guestsIn, formats)}リンクのアドレスが新しくなります。名前、使用回数、設定はそのままです。` +
    '以前のアドレスを持つ人が参加するには、新しいアドレスが必要です。',
  graces: {
    0: '以前のアドレスを今すぐ無効にする',
    1: '以前のアドレスをあと1時間有効にする',
    24: '以前のアドレスをあと1日有効にする',
    168: '以前のアドレスをあと7日間有効にする',
  },
  replacedStatus: (name) => `「${name}」のアドレスが新しくなりました`,
  createdStatus: (name) => `「${name}」を作成しました`,
  savedStatus: (name) => `「${name}」を保存しました`,
  delete: '削除',
  deleteTitle: (name) => `「${name}」を削除しますか？`,
  deleteWay: (guestsIn, formats) =>
    `${staying(guestsIn, formats)}このリンクで新しく参加することはできなくなります。`,
  deletedStatus: (name) => `「${name}」を削除しました`,

  onStatus: 'ゲストアクセスはオンです',
  offStatus: 'ゲストアクセスはオフです',
  switchOffTitle: 'ゲストアクセスをオフにしますか？',
  switchOffWay: (guestsIn, formats) =>
    `ゲスト${people(guestsIn, formats)}が参加しています（不在の人を含む）。もう一度オンにするまで、新しく参加することはできません。`,
  switchOffChoices: {
    stay: '参加しているゲストは残る',
    leave: '参加しているゲストも今すぐ退出',
  },
  switchOff: 'オフにする',
  switchOn: 'オンにする',

  reconnecting: '現在、自動更新が止まっています。再接続しています。',
};
