import { apart } from '../apart.js';
import type { Texts } from '../texts.js';

export const waitingTexts: Texts['waiting'] = {
  title: (title) => `بانتظار الانضمام إلى «${apart(title)}»`,
  told: (host) => `تم إبلاغ ${host === null ? 'المضيف' : apart(host)} بأنك هنا.`,
  soon: 'تدخل حالما يسمح لك المضيف.',
  as: (name) => `تنتظر باسم ${apart(name)}`,
};
