import type { Texts } from '../texts.js';
import { upTo } from './counts.js';

export const shareTexts: Texts['share'] = {
  title: '分享',
  link: '链接',
  copyLink: '复制链接',
  copied: '已复制',
  copiedStatus: '已复制链接',
  copyByHand: '此页面不能代您复制。链接已选中，请自行复制。',
  linkLoading: '正在查找链接…',

  startAt: '开始于',
  startTime: '开始时间',
  endAt: '结束于',
  endTime: '结束时间',
  timeMissing: '请输入时间，例如 1:02。',
  timeUnreadable: '请输入 1:02、1:02:03 或 62s 这样的时间。',
  timeTooLate: (length) => `内容到 ${length} 结束。请选择更早的时间。`,
  endBeforeStart: '结束时间必须晚于开始时间。',

  onlyMembers: '只有可以登录的成员能看到此页面。',
  onlyMembersGuests: '只有可以登录的成员能看到此页面。其他人请使用访客访问。',
  sessionOver: '会话已结束。此链接已无法再加入。',
  startsLater: (start) => `开始时间：${start}。提前打开链接的人需要等待。`,

  embed: '嵌入',
  qrCode: '二维码',
  email: '电子邮件',
  moreOptions: '更多选项',
  shareOn: '分享到',
  systemRefused: '此页面无法打开设备的分享选项。请改为复制链接。',
  panelFailed: { title: '无法加载', way: '请检查网络连接，然后重试。' },
  emailBody: (title, url) => `${title}\n${url}\n`,

  size: '尺寸',
  fluid: '与页面同宽',
  embedCode: '代码',
  copyCode: '复制代码',
  codeCopiedStatus: '已复制代码',
  codeByHand: '此页面不能代您复制。代码已选中，请自行复制。',
  preview: '预览',
  previewRefused: '此页面不允许预览。代码仍可正常使用。',

  whoElse: '还要分享给谁？',
  guestAccess: '访客访问',
  guestAccessIs: '任何人都能用的链接，只需姓名和电子邮件',
  inviteUsers: '邀请用户',
  inviteIs: '供一个人使用的链接，角色由您选择',
  invited: ({ all, pending }, formats) =>
    pending === 0
      ? `已邀请 ${upTo(all, formats)} 人`
      : `已邀请 ${upTo(all, formats)} 人，${upTo(pending, formats)} 人待接受`,
  off: '已关闭',
  onWithoutLinks: '已开启，还没有链接',
  on: (count, formats) => (count === 0 ? '已开启，没有有效链接' : `已开启，${formats.number(count)} 个链接`),
};
