import type { Texts } from '../texts.js';

export const windowTexts: Texts['window'] = {
  close: 'Fechar',
  back: 'Voltar',
  cancel: 'Cancelar',
  tryAgain: 'Tentar novamente',
  loading: 'Carregando…',
  notLoaded: {
    title: 'Esta parte não foi carregada',
    way: 'Verifique a sua conexão e tente novamente.',
  },
  localOnly: 'Funciona só neste navegador',
  localOnlyWay: 'Os links só abrem nas outras abas dele, e os e-mails não saem dele.',
  discardTitle: 'Descartar o que digitou?',
  discardWay: 'Não foi salvo.',
  discard: 'Descartar',
  keepEditing: 'Continuar editando',
};
