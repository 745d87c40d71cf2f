import type { Texts } from '../texts.js';
import { people } from './counts.js';

export const joinTexts: Texts['join'] = {
  title: (title) => `加入“${title}”`,
  hostedBy: (host) => `主办人：${host}`,
  startsOn: (when) => `开始时间：${when}`,
  welcomeBack: (name) => `欢迎回来，${name}`,
  notYou: '不是您？',
  notYouTitle: (name) => `以 ${name} 的身份离开？`,
  notYouWay: '如需回来，需要再次使用链接，并占用一个新名额。',
  name: '姓名',
  email: '电子邮件',
  emailHint: '主办人会看到您的姓名和电子邮件。',
  accessCode: '访问码',
  accessCodeHint: '由主办人提供给您。',
  choose: '请选择…',
  terms: '条款',
  acceptTerms: '我接受条款',
  notTicked: '请勾选此项后加入。',
  remember: '在此设备上记住我',
  rememberHint: '30 天内可直接进入。否则请保持此标签页打开。不建议在共用设备上使用。',
  join: '加入',
  approvalHint: '由主办人准许您加入。',
  joinAgain: '重新加入',
  tryAt: (time) => `请等到 ${time}，然后用您收到的访问码重试。`,

  joinedAs: (name) => `您已以 ${name} 的身份加入`,
  codeAsked: '请输入邮件中的验证码',
  inWhenAdmitted: '主办人允许后，您即可进入',
  waitingAs: (name) => `以 ${name} 的身份等待`,
  yourEntry: '您的信息',
  entryGrades: {
    typed: '由您自行填写，未经验证。',
    verified: '由您自行填写，地址已通过验证码验证。',
    invited: '您通过此地址受邀，并已用验证码证明属于您。',
    'signed-in': '这是您登录的身份。',
  },
  entrySeen: '主办人可以看到，其他访客看不到。',
  entryKept: '信息会保留，以便主办人知道谁来过，直到您清除为止。',
  yes: '是',
  leave: '离开',
  leaveTitle: '要放弃您的名额吗？',
  leaveUsedUp: '您的链接名额已满，离开也不会空出名额：您将无法再用它回来。',
  leaveClosed: '您的链接目前不允许任何人加入，因此您无法用它回来。',
  erase: '清除',
  eraseTitle: '清除您的信息？',
  eraseWay: '您的姓名、电子邮件和回答将被清除，并且您会离开。再次回来会占用一个新名额。此操作无法撤销。',

  startsIn: '距离开始',
  startsNow: '即将开始…',
  startsSoon: '很快开始',
  opensIn: '距离链接生效',
  opensNow: '即将生效…',
  inAtStart: '开始后您会自动进入。',
  keepTab: '请保持此标签页打开：您的名额在其中。',
  comeBack: '您可以关闭此标签页：您的邀请可让您再次进入。',
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

  usedUpBy: (uses, maximum, formats) =>
    maximum === 1
      ? '唯一的名额已有人使用。'
      : `${people(maximum, formats)}中已有 ${people(uses, formats)}用它加入。`,
  declined: {
    title: '您已谢绝',
    way: (email) => `如果 ${email} 是受邀的地址，主办人现在会看到。如果还想参加，请让对方再次邀请您。`,
  },
  endedOn: (when) => `结束时间：${when}。`,
  waitingForNetwork: '网络恢复后，此页面会自动重试。',
  waitingForHost: '此页面会不时自动查看。',
  placeKept: '您的名额已保留。',
};
