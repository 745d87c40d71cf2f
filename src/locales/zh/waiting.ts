import type { Texts } from '../texts.js';

export const waitingTexts: Texts['waiting'] = {
  title: (title) => `正在等待加入“${title}”`,
  told: (host) => `已告知${host === null ? '主办人' : ` ${host} `}您在这里。`,
  soon: '主办人允许后，您即可进入。',
  as: (name) => `以 ${name} 的身份等待`,
};
