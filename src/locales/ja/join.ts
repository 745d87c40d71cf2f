import type { Texts } from '../texts.js';
import { people } from './counts.js';

export const joinTexts: Texts['join'] = {
  title: (title) => `「${title}」に参加`,
  hostedBy: (host) => `主催：${host}`,
  startsOn: (when) => `開始：${when}`,
  welcomeBack: (name) => `おかえりなさい、${name}さん`,
  notYou: '別の人ですか？',
  name: '名前',
  email: 'メールアドレス',
  emailHint: '名前とメールアドレスは主催者に表示されます。',
  sentences: (title, why) => `${title}。${why}`,
  accessCode: 'アクセスコード',
  accessCodeHint: '主催者から受け取ったコードです。',
  choose: '選択…',
  optional: '（任意）',
  terms: '規約',
  acceptTerms: '規約に同意する',
  notTicked: '参加するにはチェックを入れてください。',
  remember: 'この端末に記憶する',
  rememberHint:
    '30日間、そのまま参加できます。記憶しない場合は、このタブを開いたままにしてください。共用の端末ではおすすめしません。',
  join: '参加',
  approvalHint: '主催者がゲストを一人ずつ承認します。許可されるまでここでお待ちください。',
  comeIn: '戻る',
  joinAgain: 'もう一度参加',
  tryAt: (time) => `${time}まで待ってから、受け取ったコードでもう一度お試しください。`,

  joinedAs: (name) => `${name}さんとして参加中`,
  letIn: '主催者が参加を許可しました。',
  alreadyIn: 'すでに参加しています。別の人として参加するには、先に退出してください。',
  codeAsked: 'メールで届いたコードを入力してください',
  inWhenAdmitted: '主催者が許可すると参加できます',
  waitingAs: (name) => `${name}さんとして受付済み`,
  yourEntry: 'あなたの情報',
  leave: '退出',

  usedUpBy: (uses, maximum, formats) =>
    maximum === 1
      ? '対象の1人がすでに参加しました。'
      : `${people(maximum, formats)}中${people(uses, formats)}がこのリンクで参加しました。`,
  declined: {
    title: '回答を送信しました',
    way: (email) =>
      `${email}が招待されたアドレスであれば、参加しないことが主催者に伝わります。参加することにした場合は、もう一度招待を依頼してください。`,
  },
  useAnother: '別のアドレスを使う',
  left: {
    guestHere: 'ここから再び参加できます。リンクの人数に限りがある場合は、新しい枠を1つ使います。',
    invited: '招待はまだ有効です。再び参加するには、招待のリンクをもう一度開いてください。',
    invitedHere: '招待はまだ有効です。この招待で再び参加できます。',
    closed: 'このリンクからは現在どなたも参加できません。リンクを送った人にお問い合わせください。',
  },
  endedOn: (when) => `終了：${when}`,
  waitingForNetwork: '接続が回復すると、このページが自動的に再試行します。',
  waitingForHost: 'このページは時々自動的に確認します。',
  placeKept: 'あなたの枠は確保されています。',
  cutOff: '接続が切れました。あなたの枠は確保されています。このページは自動的に再接続します。',
};
