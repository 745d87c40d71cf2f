import type { Texts } from '../texts.js';

export const closedTexts: Texts['closed'] = {
  share: '分享',
  moreActions: '更多操作',
};
