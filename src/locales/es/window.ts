import type { Texts } from '../texts.js';

export const windowTexts: Texts['window'] = {
  close: 'Cerrar',
  back: 'Atrás',
  cancel: 'Cancelar',
  tryAgain: 'Reintentar',
  loading: 'Cargando…',
  notLoaded: {
    title: 'Esta parte no se cargó',
    way: 'Compruebe su conexión e inténtelo de nuevo.',
  },
  localOnly: 'Funciona solo en este navegador',
  localOnlyWay: 'Los enlaces solo se abren en sus otras pestañas, y los correos se quedan en él.',
  discardTitle: '¿Descartar lo que escribió?',
  discardWay: 'No se ha guardado.',
  discard: 'Descartar',
  keepEditing: 'Seguir editando',
};
