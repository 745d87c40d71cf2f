import type { Texts } from '../texts.js';

export const menuTexts: Texts['menu'] = {
  share: '分享',
  inviteUsers: '邀请用户',
  manageGuestAccess: '管理访客访问',
  loading: '正在加载…',
  nothing: '这里没有可分享的内容',
};
