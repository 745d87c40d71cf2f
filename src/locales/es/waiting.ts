import type { Texts } from '../texts.js';

export const waitingTexts: Texts['waiting'] = {
  title: (title) => `Esperando para unirse a «${title}»`,
  told: (host) => `${host ?? 'El anfitrión'} ya sabe que usted está aquí.`,
  soon: 'Entrará en cuanto el anfitrión le admita.',
  as: (name) => `Espera como ${name}`,
};
