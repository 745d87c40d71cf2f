import type { Texts } from '../texts.js';

export const closedTexts: Texts['closed'] = {
  share: '共有',
  moreActions: 'その他の操作',
};
