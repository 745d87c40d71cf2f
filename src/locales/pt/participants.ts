import type { Texts } from '../texts.js';
import { upTo, peopleUpTo, inSentence } from './counts.js';

export const participantsTexts: Texts['participants'] = {
  title: 'Todos os participantes',
  count: upTo,
  countOf: peopleUpTo,
  actions: 'Ações para todos os participantes',
  inviteUsers: 'Convidar pessoas',
  inviteGuests: 'Compartilhar com convidados',
  search: 'Buscar por nome ou endereço',
  found: (count, formats) =>
    `${peopleUpTo(count, formats)} ${formats.plural(count, { one: 'encontrada', other: 'encontradas' })}`,
  foundNobody: (text) => `Nenhum nome ou endereço começa com “${text}”.`,
  showAll: 'Mostrar todos',
  empty: 'Ninguém está aqui ainda.',
  loading: 'Carregando…',
  reconnecting: 'Sem atualizações ao vivo no momento. Tentando reconectar.',
  refusedTitle: 'Só quem modera vê quem está aqui',
  refusedWay: 'Peça acesso a quem é proprietário se for moderar.',

  waiting: 'Em espera',
  groups: {
    moderator: 'Moderadores',
    speaker: 'Palestrantes',
    collaborator: 'Colaboradores',
    viewer: 'Espectadores',
    guest: 'Convidados',
  },
  admit: 'Admitir',
  admitAll: 'Admitir todos',
  decline: 'Recusar',
  arrived: (name) => `${name} aguarda para entrar`,
  arrivedMany: (count, formats) =>
    `${peopleUpTo(count, formats)} ${formats.plural(count, { one: 'aguarda', other: 'aguardam' })} para entrar`,
  admitted: (name) => `${name} está presente`,
  declined: (name) => `${name} não foi admitido. Com um link que funcione, a pessoa pode pedir de novo.`,
  admittedMany: (count, formats) =>
    `${peopleUpTo(count, formats)} ${formats.plural(count, { one: 'admitida', other: 'admitidas' })}`,
  gone: (name) => `${name} não aguarda mais`,
  noPlace: {
    title: 'Não há mais lugares no link',
    way: 'Permita mais pessoas no link e admita novamente.',
  },

  self: 'você',
  host: 'Anfitrião',
  grades: {
    typed: 'digitado, não verificado',
    verified: 'endereço verificado',
    invited: 'com convite',
    'signed-in': 'com login',
  },
  since: (time) => `desde ${time}`,
  present: 'presente',
  away: 'ausente',
  role: 'Papel',
  roles: {
    viewer: 'Espectador',
    collaborator: 'Colaborador',
    speaker: 'Palestrante',
    moderator: 'Moderador',
    guest: 'Convidado',
  },
  changed: (name, role) => `${name} agora tem o papel ${inSentence(role)}`,
  actionsFor: (name) => `Ações para ${name}`,
  remove: 'Remover',
  removeAndBlock: 'Remover e bloquear',
  removeTitle: (name) => `Remover ${name}?`,
  removeWay: 'A pessoa sai imediatamente. Com um link que funcione, pode entrar novamente.',
  removeAndBlockTitle: (name) => `Remover e bloquear ${name}?`,
  removeAndBlockWay:
    'A pessoa sai imediatamente; endereço e navegador ficam bloqueados até o desbloqueio: aqui logo depois, ou na lista de convidados ou de convites. ' +
    'Um link para convidados deixa entrar outro endereço em outro navegador.',
  removed: (name) => `${name} foi removido`,
  removedAndBlocked: (name) => `${name} foi removido e bloqueado`,
  unblock: 'Desbloquear',
  unblocked: (name) =>
    `${name} não está mais bloqueado. Com um link que funcione, pode participar novamente.`,
};
