import type { Texts } from '../texts.js';

export const closedTexts: Texts['closed'] = {
  share: 'Teilen',
  moreActions: 'Weitere Aktionen',
};
