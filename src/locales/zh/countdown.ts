import type { Texts } from '../texts.js';

export const countdownTexts: Texts['countdown'] = {
  startsIn: '距离开始',
  startsNow: '即将开始…',
  startsSoon: '很快开始',
  opensIn: '距离链接生效',
  opensNow: '即将生效…',
  inAtStart: '开始后您会自动进入。',
  keepTab: '请保持此标签页打开：您的名额在其中。',
  comeBack: '您可以关闭此标签页：您的邀请可让您再次进入。',
  comeBackCode: '您可以关闭此标签页：您的邀请加上新的验证码可让您再次进入。',
  comeBackHere: '您可以关闭此标签页：此设备可让您再次进入。',
  formAtStart: '表单会自动出现在这里。',
  timeLeft: ({ days, hours, minutes, seconds }, formats) => {
    const part = (value: number, unit: string): string => `${formats.number(value)} ${unit}`;
    if (days > 0) return `${part(days, '天')} ${part(hours, '小时')} ${part(minutes, '分')}`;
    if (hours > 0) return `${part(hours, '小时')} ${part(minutes, '分')} ${part(seconds, '秒')}`;
    return minutes > 0 ? `${part(minutes, '分')} ${part(seconds, '秒')}` : part(seconds, '秒');
  },
  minutesLeft: (minutes, formats) => `${formats.number(minutes)} 分钟`,
  addToCalendar: '添加到日历',
  calendarReady: '打开下载的文件即可添加。',
};
