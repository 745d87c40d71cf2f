import type { Texts } from '../texts.js';

export const waitingTexts: Texts['waiting'] = {
  title: (title) => `Warten auf Einlass zu „${title}“`,
  told: (host) => `${host ?? 'Der Gastgeber'} weiß, dass Sie hier sind.`,
  soon: 'Sie sind dabei, sobald der Gastgeber Sie einlässt.',
  as: (name) => `Sie warten als ${name}`,
};
