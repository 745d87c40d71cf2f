import { apart } from '../apart.js';
import type { Texts } from '../texts.js';

export const waitingTexts: Texts['waiting'] = {
  title: (title) => `בהמתנה להצטרפות אל ״${apart(title)}״`,
  told: (host) => `נמסר ל${host === null ? 'מארח' : `-${apart(host)}`} שהגעת.`,
  soon: 'הכניסה תתאפשר ברגע שהמארח יאשר.',
  as: (name) => `בהמתנה בתור ${apart(name)}`,
};
