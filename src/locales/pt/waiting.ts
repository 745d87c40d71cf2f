import type { Texts } from '../texts.js';

export const waitingTexts: Texts['waiting'] = {
  title: (title) => `Aguardando para participar de “${title}”`,
  told: (host) => `${host ?? 'O anfitrião'} já sabe que você está aqui.`,
  soon: 'Você entra assim que o anfitrião admitir.',
  as: (name) => `Aguardando como ${name}`,
};
