import { when } from '../en/times.js';
import type { Texts } from '../texts.js';
import { people, invites, upTo, peopleUpTo, inSentence } from './counts.js';

export const inviteListTexts: Texts['invite-list'] = {
  people: 'Pessoas convidadas',
  invited: (count, formats) =>
    `${peopleUpTo(count, formats)} ${formats.plural(count, { one: 'convidada', other: 'convidadas' })}`,
  emptyTitle: 'Ninguém foi convidado ainda',
  emptyWay: 'Digite um endereço acima. Cada pessoa recebe um link próprio, que ninguém mais pode usar.',
  nobodyFound: (search) =>
    `Ninguém encontrado para “${search}”. Digite o início de um nome ou de um endereço.`,
  nobodyHere: 'Ninguém aqui.',
  showAll: 'Mostrar todas',
  loadingMore: 'Carregando mais…',
  reconnecting: 'Sem atualizações ao vivo no momento. Tentando reconectar.',
  newRows: (count, formats) =>
    formats.plural(count, {
      one: `Mostrar ${formats.number(count)} nova`,
      other: `Mostrar ${formats.number(count)} novas`,
    }),
  new: 'nova',

  search: (count, formats) => `Buscar entre ${peopleUpTo(count, formats)}`,
  filters: 'Mostrar',
  filterNames: { all: 'Todos', pending: 'Pendentes', accepted: 'Aceitos', problems: 'Problemas' },
  count: upTo,
  sort: 'Ordenar por',
  orders: { newest: 'Mais recentes primeiro', name: 'Nome', email: 'Endereço de e-mail' },
  foundStatus: (count, formats) =>
    `${upTo(count, formats)} ${formats.plural(count, { one: 'encontrada', other: 'encontradas' })}`,

  columns: { person: 'Pessoa', role: 'Papel', state: 'Estado', actions: 'Ações' },
  select: (email) => `Selecionar ${email}`,
  selectAll: 'Selecionar todas as mostradas',
  states: {
    pending: 'pendente',
    sent: 'enviado',
    failed: 'não enviado',
    opened: 'aberto',
    accepted: 'aceito',
    declined: 'recusado',
    expired: 'expirado',
    revoked: 'revogado',
    locked: 'bloqueado',
  },
  queued: 'na fila',
  blocked: 'pessoa bloqueada',
  blockedWay: 'O link não permite que entre.',
  lockedWay: 'Códigos errados demais. Convide esta pessoa outra vez: ela recebe um novo link.',
  keyLostWay: 'O servidor perdeu a chave deste link. “Reenviar” envia um novo.',
  at: (iso, now, formats) => when(iso, now, formats),
  by: (name) => `por ${name}`,
  ends: (iso, now, formats) => `expira ${when(iso, now, formats)}`,
  endsWithSession: 'expira quando a sessão terminar',
  copy: 'Copiar link',
  copied: 'Copiado',
  copiedStatus: (email) => `Link de ${email} copiado`,
  invitationStatus: (email) => `Convite de ${email} copiado`,
  copyByHand: 'Este navegador não permite copiar aqui. O texto está selecionado: copie-o manualmente.',
  actionsFor: (email) => `Ações para ${email}`,
  resend: 'Reenviar',
  copyInvitation: 'Copiar convite',
  extend: 'Prorrogar',
  revoke: 'Revogar',
  restore: 'Restaurar',
  unblock: 'Desbloquear',

  invitation: {
    greeting: (name) => (name === '' ? 'Olá,' : `Olá, ${name},`),
    to: (title, role) => `Este é o seu convite para “${title}” como ${inSentence(role)}.`,
    starts: (start) => `Início: ${start}.`,
    link: (url) => `O seu link, só para você: ${url}`,
  },

  selected: (count, formats) =>
    `${people(count, formats)} ${formats.plural(count, { one: 'selecionada', other: 'selecionadas' })}`,
  selectEverybody: (count, formats) => `Selecionar todas (${upTo(count, formats)})`,
  selecting: (count, formats) => `${people(count, formats)} até agora…`,
  unselect: 'Limpar seleção',
  changeRole: 'Alterar papel',
  changeRoleTitle: (count, formats) => `Alterar o papel de ${people(count, formats)}?`,
  changeRoleWay: 'A alteração também vale para quem está presente.',
  resendTitle: (count, formats) => `Reenviar o link por e-mail para ${people(count, formats)}?`,
  resendWay: 'Cada pessoa recebe um e-mail. Quem não pode receber fica de fora.',
  resendNobody: 'Nenhuma das pessoas selecionadas recebe um e-mail: os links delas não permitem a entrada.',
  extendTitle: (count, formats) =>
    count === 1 ? 'Quando o link deve expirar?' : `Quando devem expirar ${invites(count, formats)}?`,
  setEnd: 'Definir a validade',
  extendWay: (count, formats) =>
    formats.plural(count, {
      one: 'O link continua o mesmo.',
      many: 'Os links continuam os mesmos.',
      other: 'Os links continuam os mesmos.',
    }),
  endsNow: (when) => `Expira ${when}.`,
  noEndNow: 'Não expira.',
  endsWithSessionNow: 'Expira quando a sessão terminar.',
  earlier: 'antes da validade atual',
  earlierFor: (count, formats) => `antes da validade atual para ${invites(count, formats)}`,
  extensions: {
    '7': '7 dias a partir de agora',
    '30': '30 dias a partir de agora',
    'session-end': 'Quando a sessão terminar',
    never: 'Nunca',
  },
  revokeTitle: (count, formats) => `Revogar ${invites(count, formats)}?`,
  revokeOneTitle: (email) => `Revogar o convite de ${email}?`,
  revokeWay: (count, formats) =>
    formats.plural(count, {
      one: 'O link deixa de funcionar imediatamente, e quem entrou com ele sai. É possível restaurá-lo.',
      many: 'Os links deixam de funcionar imediatamente, e quem entrou com eles sai. É possível restaurá-los.',
      other:
        'Os links deixam de funcionar imediatamente, e quem entrou com eles sai. É possível restaurá-los.',
    }),
  working: (done, of, formats) => `${formats.number(done)} de ${formats.number(of)}`,
  stop: 'Parar',
  undo: 'Desfazer',
  undone: 'Desfeito',
  done: {
    role: (count, formats) => `Papel de ${people(count, formats)} alterado`,
    resend: (count, formats) => `E-mail para ${people(count, formats)} de novo na fila`,
    extend: (count, formats) => `Fim de ${invites(count, formats)} alterado`,
    revoke: (count, formats) =>
      `${invites(count, formats)} ${formats.plural(count, { one: 'revogado', other: 'revogados' })}`,
    restore: (count, formats) =>
      `${invites(count, formats)} ${formats.plural(count, { one: 'restaurado', other: 'restaurados' })}`,
    unblock: (count, formats) =>
      `${people(count, formats)} ${formats.plural(count, { one: 'desbloqueada', other: 'desbloqueadas' })}`,
  },
  leftOut: (count, formats) => `${people(count, formats)} de fora`,
  stopped: (left, formats) => `Parado. ${people(left, formats)} sem alteração`,

  exportCsv: 'Exportar CSV',
  csv: 'CSV',
  exporting: (count, formats) => `${people(count, formats)} até agora…`,
  cancelExport: 'Cancelar exportação',
  exportedStatus: (count, formats) =>
    `${people(count, formats)} ${formats.plural(count, { one: 'exportada', other: 'exportadas' })}`,
  notExported: 'A exportação parou',
  csvColumns: {
    email: 'E-mail',
    firstName: 'Nome',
    lastName: 'Sobrenome',
    role: 'Papel',
    state: 'Estado',
    since: 'Desde',
    invited: 'Convite',
    by: 'Convidada por',
    expires: 'Expira',
    link: 'Link',
  },
};
