import type { Texts } from '../texts.js';

export const closedTexts: Texts['closed'] = {
  share: 'Partager',
  moreActions: 'Autres actions',
};
