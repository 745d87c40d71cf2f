import type { Texts } from '../texts.js';

export const closedTexts: Texts['closed'] = {
  share: 'שיתוף',
  moreActions: 'פעולות נוספות',
};
