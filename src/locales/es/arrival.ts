import type { Texts } from '../texts.js';

export const arrivalTexts: Texts['arrival'] = {
  loading: 'Comprobando su enlace…',
  notLoaded: 'Esta parte de la página no se cargó',
  notLoadedWay: 'Compruebe su conexión y vuelva a cargar la página.',
};
