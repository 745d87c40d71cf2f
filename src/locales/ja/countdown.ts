import type { Texts } from '../texts.js';

export const countdownTexts: Texts['countdown'] = {
  startsIn: '開始まで',
  startsNow: 'まもなく始まります…',
  startsSoon: 'もうすぐ始まります',
  opensIn: 'リンクが使えるようになるまで',
  opensNow: 'まもなく使えます…',
  inAtStart: '始まるとそのまま参加できます。',
  keepTab: 'このタブを開いたままにしてください。参加枠はこのタブにあります。',
  comeBack: 'このタブは閉じてもかまいません。招待からもう一度参加できます。',
  comeBackCode: 'このタブは閉じてもかまいません。招待と新しいコードでもう一度参加できます。',
  comeBackHere: 'このタブは閉じてもかまいません。この端末からもう一度参加できます。',
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
};
