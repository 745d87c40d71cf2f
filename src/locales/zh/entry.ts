import type { Texts } from '../texts.js';

export const entryTexts: Texts['entry'] = {
  entryGrades: {
    typed: '由您自行填写，未经验证。',
    verified: '由您自行填写，地址已通过验证码验证。',
    invited: '您通过此地址受邀，并已用验证码证明属于您。',
    'signed-in': '这是您登录的身份。',
  },
  roleNow: (role) => `您的角色现在是${role}。`,
  guest: '访客',
  entrySeen: '主办人可以看到，其他访客看不到。',
  entryKept: '信息会保留，以便主办人知道谁来过，直到您清除为止。',
  yes: '是',
  erase: '清除',
  eraseTitle: '清除您的信息？',
  eraseWay: '您的姓名、电子邮件和回答将被清除，并且您会离开。再次回来会占用一个新名额。此操作无法撤销。',
  leaveTitle: '要放弃您的名额吗？',
  leaveUsedUp: '您的链接名额已满，离开也不会空出名额：您将无法再用它回来。',
  leaveClosed: '您的链接目前不允许任何人加入，因此您无法用它回来。',
  notYouTitle: (name) => `以 ${name} 的身份离开？`,
  notYouWay: '如需回来，需要再次使用链接，并占用一个新名额。',
};
