import type { Texts } from '../texts.js';

export const menuTexts: Texts['menu'] = {
  share: 'Compartilhar',
  inviteUsers: 'Convidar pessoas',
  manageGuestAccess: 'Gerenciar acesso de convidados',
  loading: 'Carregando…',
  nothing: 'Nada para compartilhar aqui',
};
