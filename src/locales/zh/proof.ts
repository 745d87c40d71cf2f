import type { Texts } from '../texts.js';

export const proofTexts: Texts['proof'] = {
  emailHint: '收到邀请的地址。',
  continue: '继续',
  signedIn: '您将以此处登录的身份加入。其他人无法使用此邀请。',
  whileIn: '完成之前，您会保持现在的状态。',
  notNow: '以后再说',

  decline: '谢绝',
  declineTitle: (title) => `谢绝“${title}”？`,
  declineWay: '主办人会看到您不来。如果还想参加，需要再次受邀。',
  declineHint: '收到邀请的地址：只有地址的所有者才能谢绝。',
  declineProof: '已有人使用此邀请加入。如要现在谢绝，请输入发送到您邮箱的验证码。',
  back: '返回',

  codeMaybe: (email) => `如果 ${email} 是受邀的地址，验证码正在发送途中。`,
  showAddress: '显示地址',
  hideAddress: '隐藏地址',
  codeSent: (email) => `验证码正在发往 ${email}。`,
  codeSentBefore: (email) => `验证码此前已发送至 ${email}。`,
  code: '验证码',
  codeHint: '六位数字，十分钟内有效。没有收到？请同时查看垃圾邮件。',
  sixDigits: '请输入全部六位数字。',
  codeWrong: (left, formats) => {
    if (left === null) return '验证码不正确。';
    if (left === 0) return '验证码不正确，这是最后一次尝试。请发送新的验证码。';
    return `验证码不正确。还可尝试 ${formats.number(left)} 次。`;
  },
  codeOver: '验证码已失效。请发送新的验证码。',
  sendNew: '发送新验证码',
  sendNewIn: (seconds, formats) => `${formats.number(seconds)} 秒后`,
  newSent: '新验证码正在发送途中。',
  tooMany: '获取验证码的次数过多',
  tooManyUntil: (time) => `${time} 起可以再次获取。`,
  askHost: '询问主办人',
  askAboutInvite: (host) =>
    `只有${host === null ? '主办人' : ` ${host} `}能告知受邀的是哪个地址，或邀请您的其他地址。`,
  askAboutLink: (host) =>
    `请告知${host === null ? '主办人' : ` ${host} `}没有收到验证码。对方可以检查地址，或用其他方式让您加入。`,
  wrongAccount: '请用受邀的账号登录，或询问邀请您的人。',
};
