import type { Texts } from '../texts.js';

export const closedTexts: Texts['closed'] = {
  share: 'Compartir',
  moreActions: 'Más acciones',
};
