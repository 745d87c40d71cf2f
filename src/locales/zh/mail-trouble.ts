import type { Texts } from '../texts.js';

export const mailTroubleTexts: Texts['mail-trouble'] = {
  troubles: {
    'no-address': '此地址不存在，或不接收邮件。',
    full: '邮箱已满。',
    refused: '该地址的邮件服务器拒收了邮件。',
    later: '该地址的邮件服务器要求等待。',
    unknown: '邮件服务器没有接收邮件。',
  },
  triedAgain: (why) => `${why}系统会自动重试。`,
  details: '详情',
};
