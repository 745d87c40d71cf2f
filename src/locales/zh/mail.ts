import type { Texts } from '../texts.js';

export const mailTexts: Texts['mail'] = {
  inviteSubject: (title, by) => (by === null ? `诚邀您参加“${title}”` : `${by} 邀请您参加“${title}”`),
  greeting: (name) => (name === null ? '您好：' : `${name}，您好：`),
  invites: (title, by, role) =>
    by === null ? `诚邀您${role}参加“${title}”。` : `${by} 邀请您${role}参加“${title}”。`,
  roles: {
    viewer: '以观看者身份',
    collaborator: '以协作者身份',
    speaker: '以演讲者身份',
    moderator: '以主持人身份',
  },
  youCan: (abilities) => `您可以${abilities}。`,
  starts: '开始时间',
  ends: '结束时间',
  host: '主办人',
  messageFrom: (by) => (by === null ? '给您的留言' : `${by} 的留言`),
  open: '打开邀请',
  forYouAlone: (address) => `此链接仅供 ${address} 使用，请勿转发。`,
  worksUntil: (when) => `有效至 ${when}。`,
  decline: '不方便参加？请打开链接，在其中谢绝邀请。',

  codeSubject: (code, title) => `${code} 是您用于“${title}”的验证码`,
  yourCode: (title) => `您用于“${title}”的验证码`,
  codeWorks: (minutes, { number }) =>
    `请在获取验证码的页面输入。${number(minutes)} 分钟内有效，仅可使用一次。`,
  notAsked: '如果您没有获取验证码，请忽略此邮件：没有验证码，任何人都无法用您的地址加入。',
};
