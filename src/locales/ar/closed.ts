import type { Texts } from '../texts.js';

export const closedTexts: Texts['closed'] = {
  share: 'مشاركة',
  moreActions: 'إجراءات أخرى',
};
