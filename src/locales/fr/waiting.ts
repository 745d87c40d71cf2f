import type { Texts } from '../texts.js';

export const waitingTexts: Texts['waiting'] = {
  title: (title) => `En attente pour rejoindre « ${title} »`,
  told: (host) => `${host ?? 'L’organisateur'} sait que vous êtes là.`,
  soon: 'Vous entrerez dès que l’organisateur vous aura admis.',
  as: (name) => `Vous attendez en tant que ${name}`,
};
