import type { Texts } from '../texts.js';

export const arrivalTexts: Texts['arrival'] = {
  loading: 'Verificando o seu link…',
  notLoaded: 'Esta parte da página não foi carregada',
  notLoadedWay: 'Verifique a sua conexão e recarregue a página.',
};
