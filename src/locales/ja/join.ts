import type { Texts } from '../texts.js';
import { people } from './counts.js';

export const joinTexts: Texts['join'] = {
  title: (title) => `「${title}」に参加`,
  hostedBy: (host) => `主催：${host}`,
  startsOn: (when) => `開始：${when}`,
  welcomeBack: (name) => `おかえりなさい、${name}さん`,
  notYou: '別の人ですか？',
  notYouTitle: (name) => `${name}さんとしての参加をやめますか？`,
  notYouWay: '再び参加するには、リンクと新しい枠が必要です。',
  name: '名前',
  email: 'メールアドレス',
  emailHint: '名前とメールアドレスは主催者に表示されます。',
  accessCode: 'アクセスコード',
  accessCodeHint: '主催者から受け取ったコードです。',
  choose: '選択…',
  terms: '規約',
  acceptTerms: '規約に同意する',
  notTicked: '参加するにはチェックを入れてください。',
  remember: 'この端末に記憶する',
  rememberHint:
    '30日間、そのまま参加できます。記憶しない場合は、このタブを開いたままにしてください。共用の端末ではおすすめしません。',
  join: '参加',
  approvalHint: '主催者が参加を許可します。',
  joinAgain: 'もう一度参加',
  tryAt: (time) => `${time}まで待ってから、受け取ったコードでもう一度お試しください。`,

  joinedAs: (name) => `${name}さんとして参加中`,
  codeAsked: 'メールで届いたコードを入力してください',
  inWhenAdmitted: '主催者が許可すると参加できます',
  waitingAs: (name) => `${name}さんとして受付済み`,
  yourEntry: 'あなたの情報',
  entryGrades: {
    typed: 'ご自身で入力した内容で、確認されていません。',
    verified: 'ご自身で入力した内容で、アドレスはコードで確認済みです。',
    invited: 'このアドレスで招待され、本人のものであることがコードで確認されています。',
    'signed-in': 'サインイン中のアカウントの情報です。',
  },
  entrySeen: '主催者には表示されますが、ほかのゲストには表示されません。',
  entryKept: '誰が参加したかを主催者が把握できるように、あなたが消去するまで保存されます。',
  yes: 'はい',
  leave: '退出',
  leaveTitle: '参加枠を手放しますか？',
  leaveUsedUp:
    'このリンクの枠はすべて埋まっています。退出しても枠は空かないため、このリンクで戻ることはできません。',
  leaveClosed: 'このリンクでは今は誰も参加できないため、このリンクで戻ることはできません。',
  erase: '消去',
  eraseTitle: 'あなたの情報を消去しますか？',
  eraseWay:
    '名前、メールアドレス、回答が消去され、退出になります。再び参加すると新しい枠を1つ使います。' +
    'この操作は元に戻せません。',

  startsIn: '開始まで',
  startsNow: 'まもなく始まります…',
  startsSoon: 'もうすぐ始まります',
  opensIn: 'リンクが使えるようになるまで',
  opensNow: 'まもなく使えます…',
  inAtStart: '始まるとそのまま参加できます。',
  keepTab: 'このタブを開いたままにしてください。参加枠はこのタブにあります。',
  comeBack: 'このタブは閉じてもかまいません。招待からもう一度参加できます。',
  formAtStart: 'フォームは自動的に表示されます。',
  timeLeft: ({ days, hours, minutes, seconds }, formats) => {
    const part = (value: number, unit: string): string => `${formats.number(value)}${unit}`;
    if (days > 0) return `${part(days, '日')} ${part(hours, '時間')} ${part(minutes, '分')}`;
    if (hours > 0) return `${part(hours, '時間')} ${part(minutes, '分')} ${part(seconds, '秒')}`;
    return minutes > 0 ? `${part(minutes, '分')} ${part(seconds, '秒')}` : part(seconds, '秒');
  },
  minutesLeft: (minutes, formats) => `${formats.number(minutes)}分`,
  addToCalendar: 'カレンダーに追加',
  calendarReady: 'ダウンロードしたファイルを開いて追加してください。',

  usedUpBy: (uses, maximum, formats) =>
    maximum === 1
      ? '対象の1人がすでに参加しました。'
      : `${people(maximum, formats)}中${people(uses, formats)}がこのリンクで参加しました。`,
  declined: {
    title: '辞退しました',
    way: (email) =>
      `${email}が招待されたアドレスであれば、主催者に伝わります。参加することにした場合は、もう一度招待を依頼してください。`,
  },
  endedOn: (when) => `終了：${when}`,
  waitingForNetwork: '接続が回復すると、このページが自動的に再試行します。',
  waitingForHost: 'このページは時々自動的に確認します。',
  placeKept: 'あなたの枠は確保されています。',
};
