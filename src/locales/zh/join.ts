import type { Texts } from '../texts.js';
import { people } from './counts.js';

export const joinTexts: Texts['join'] = {
  title: (title) => `加入“${title}”`,
  hostedBy: (host) => `主办人：${host}`,
  startsOn: (when) => `开始时间：${when}`,
  welcomeBack: (name) => `欢迎回来，${name}`,
  notYou: '不是您？',
  name: '姓名',
  email: '电子邮件',
  emailHint: '主办人会看到您的姓名和电子邮件。',
  sentences: (title, why) => `${title}。${why}`,
  accessCode: '访问码',
  accessCodeHint: '由主办人提供给您。',
  choose: '请选择…',
  optional: '（可选）',
  terms: '条款',
  acceptTerms: '我接受条款',
  notTicked: '请勾选此项后加入。',
  remember: '在此设备上记住我',
  rememberHint: '30 天内可直接进入。否则请保持此标签页打开。不建议在共用设备上使用。',
  join: '加入',
  approvalHint: '主办人会逐一批准访客：您在此等候，直到获准加入。',
  comeIn: '返回参加',
  joinAgain: '重新加入',
  tryAt: (time) => `请等到 ${time}，然后用您收到的访问码重试。`,

  joinedAs: (name) => `您已以 ${name} 的身份加入`,
  letIn: '主办人已准许您加入。',
  alreadyIn: '您已经加入。如需以其他身份加入，请先离开。',
  codeAsked: '请输入邮件中的验证码',
  inWhenAdmitted: '主办人允许后，您即可进入',
  waitingAs: (name) => `以 ${name} 的身份等待`,
  yourEntry: '您的信息',
  leave: '离开',

  usedUpBy: (uses, maximum, formats) =>
    maximum === 1
      ? '唯一的名额已有人使用。'
      : `${people(maximum, formats)}中已有 ${people(uses, formats)}用它加入。`,
  declined: {
    title: '您的答复已发送',
    way: (email) =>
      `如果 ${email} 是受邀的地址，主办人现在会看到您不参加。如果还想参加，请让对方再次邀请您。`,
  },
  useAnother: '使用其他地址',
  left: {
    guestHere: '您可以从这里回来。如果链接的名额有限，这会占用一个新名额。',
    invited: '您的邀请仍然有效。如需回来，请再次打开其中的链接。',
    invitedHere: '您的邀请仍然有效：您可以用它回来。',
    closed: '您的链接目前不允许任何人加入。请询问发送链接的人。',
  },
  endedOn: (when) => `结束时间：${when}。`,
  waitingForNetwork: '网络恢复后，此页面会自动重试。',
  waitingForHost: '此页面会不时自动查看。',
  placeKept: '您的名额已保留。',
  cutOff: '连接已断开。您的名额已保留，此页面会自动重新连接。',
};
