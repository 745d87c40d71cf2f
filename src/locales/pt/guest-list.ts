import { when } from '../en/times.js';
import type { Texts } from '../texts.js';
import { guests } from './counts.js';

export const guestListTexts: Texts['guest-list'] = {
  guestsOf: (name) => `Convidados de ${name}`,
  allGuests: 'Todos os convidados',
  emptyTitle: 'Ninguém ainda',
  empty: 'Ninguém participou com este link ainda.',
  emptyAll: 'Ninguém participou com um link ainda.',
  showMore: 'Mostrar mais',
  erasedGuest: 'Convidado apagado',
  grades: {
    typed: 'digitado, não verificado',
    verified: 'endereço verificado',
    invited: 'com convite',
    'signed-in': 'com login',
  },
  joinedAt: (iso, now, formats) => `participou ${when(iso, now, formats)}`,
  byLink: (name) => `por “${name}”`,
  askedAt: (iso, now, formats) => `pediu para participar ${when(iso, now, formats)}`,
  in: 'admitido',
  here: 'presente',
  away: 'ausente',
  waiting: 'em espera',
  ended: {
    left: 'saiu',
    removed: 'removido',
    blocked: 'removido e bloqueado',
    'switched-off': 'saiu quando o acesso de convidados foi desativado',
    erased: 'apagou os próprios dados',
    declined: 'não admitido',
  },
  endedOther: 'não está mais presente',
  endedAt: (how, iso, now, formats) => `${how} ${when(iso, now, formats)}`,
  acceptedTerms: (version, formats) => `aceitou os termos, versão ${formats.number(version)}`,
  noLongerAsked: 'Não é mais perguntado',
  yes: 'Sim',
  admit: 'Admitir',
  decline: 'Recusar',
  admittedStatus: (name) => `${name} está presente`,
  declinedStatus: (name) => `${name} não foi admitido`,
  remove: 'Remover',
  removeAndBlock: 'Remover e bloquear',
  unblock: 'Desbloquear',
  actionsFor: (name) => `Ações para ${name}`,
  removeTitle: (name) => `Remover ${name}?`,
  removeWay: 'A pessoa sai imediatamente. Com um link que funcione, pode participar novamente.',
  removeAndBlockTitle: (name) => `Remover e bloquear ${name}?`,
  removeAndBlockWay:
    'A pessoa sai imediatamente, e este endereço e este navegador não podem mais participar até que você desbloqueie a pessoa nesta lista. ' +
    'Com outro endereço em outro navegador, pode: para barrar uma pessoa, substitua também o link.',
  block: 'Bloquear',
  blockTitle: (name) => `Bloquear ${name}?`,
  blockWay:
    'Este endereço e este navegador não podem mais participar até que você desbloqueie a pessoa nesta lista. ' +
    'Com outro endereço em outro navegador, pode: para barrar uma pessoa, substitua também o link.',
  removedStatus: (name) => `${name} foi removido`,
  removedAndBlockedStatus: (name) => `${name} foi removido e bloqueado`,
  blockedStatus: (name) => `${name} está bloqueado`,
  unblockedStatus: (name) => `${name} não está mais bloqueado`,

  exportCsv: 'Exportar CSV',
  exporting: (count, formats) => `${guests(count, formats)} até agora…`,
  cancelExport: 'Cancelar exportação',
  exportedStatus: (count, formats) =>
    `${guests(count, formats)} ${formats.plural(count, { one: 'exportado', other: 'exportados' })}`,
  notExported: 'A exportação parou',
  columns: {
    name: 'Nome',
    email: 'E-mail',
    link: 'Link',
    identity: 'Identidade',
    joined: 'Participou',
    state: 'Estado',
    ended: 'Terminou',
    terms: 'Termos aceitos',
  },
};
