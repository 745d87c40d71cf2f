import type { Texts } from '../texts.js';

export const closedTexts: Texts['closed'] = {
  share: 'Compartilhar',
  moreActions: 'Mais ações',
};
