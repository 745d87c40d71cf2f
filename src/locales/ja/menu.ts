import type { Texts } from '../texts.js';

export const menuTexts: Texts['menu'] = {
  share: '共有',
  inviteUsers: 'ユーザーを招待',
  manageGuestAccess: 'ゲストアクセスの管理',
  loading: '読み込み中…',
  nothing: '共有できるものがありません',
};
