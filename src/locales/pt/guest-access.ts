import { when } from '../en/times.js';
import type { Formats, Texts } from '../texts.js';
import { people, guests, links, useCount } from './counts.js';

const closed = {
  paused: { one: 'está pausado', other: 'estão pausados' },
  expired: { one: 'expirou', other: 'expiraram' },
  'used-up': { one: 'está esgotado', other: 'estão esgotados' },
};

const approvals = {
  all: '. Cada pessoa entra com a sua aprovação.',
  some: '. Com alguns links, é preciso aguardar a sua aprovação.',
  none: '.',
};

const staying = (count: number, formats: Formats): string =>
  count === 0
    ? ''
    : formats.plural(count, {
        one: `${formats.number(count)} convidado que tem acesso o mantém. `,
        other: `${formats.number(count)} convidados que têm acesso o mantêm. `,
      });

export const guestAccessTexts: Texts['guest-access'] = {
  title: 'Gerenciar acesso de convidados',
  enable: 'Ativar acesso de convidados',
  createNew: 'Criar novo link',
  limitReached: (limit, formats) =>
    `Você tem ${links(limit, formats)}, o máximo possível. Exclua um para criar outro.`,
  linksOf: (count, limit, formats) => `${formats.number(count)} de ${links(limit, formats)}`,
  allGuests: 'Todos os convidados',
  history: 'Histórico',
  links: 'Links de convidado',

  outlookOff: 'Ninguém mais pode participar enquanto o acesso de convidados estiver desativado.',
  outlookNoLinks: 'Ninguém pode participar ainda: não há nenhum link.',
  outlookOver: 'Ninguém pode participar: a sessão terminou.',
  outlookNobody: (all, links, formats) =>
    all === null
      ? 'Ninguém mais pode participar: nenhum link está ativo.'
      : `Ninguém mais pode participar: ${formats.plural(links, { one: 'o link', other: 'todos os links' })} ${formats.plural(links, closed[all])}.`,
  outlookLater: (from, now, formats) =>
    `Ninguém pode participar ainda. Com um link, será possível a partir de: ${when(from, now, formats)}.`,
  outlookOpen: ({ approval, accessCode, places, until }, formats) =>
    [
      `Qualquer pessoa com um link ativo${accessCode ? ' e o código de acesso' : ''} ` +
        (approval === 'all' ? 'pode pedir para participar' : 'pode participar'),
      places === null ? '' : `mais ${people(places, formats)}`,
      until === null ? '' : until === 'session-end' ? 'até a sessão terminar' : `até ${formats.date(until)}`,
    ]
      .filter((part) => part !== '')
      .join(', ') + approvals[approval],

  emptyOff: 'Crie links agora. Funcionam assim que o acesso de convidados for ativado.',
  emptyTitle: 'Nenhum link ainda',
  emptyWay: 'Crie um link. Quem o tiver participa com um nome e um e-mail, sem conta.',

  states: {
    active: 'ativo',
    paused: 'pausado',
    'not-yet': 'ainda não',
    expired: 'expirado',
    'used-up': 'esgotado',
  },
  off: 'desativado',
  over: 'encerrado',
  new: 'novo',
  done: { created: 'Criado', saved: 'Salvo', replaced: 'Substituído' },
  uses: (uses, maximum, formats) =>
    maximum === null ? useCount(uses, formats) : `${formats.number(uses)} de ${useCount(maximum, formats)}`,
  starts: (iso, now, formats) => `começa ${when(iso, now, formats)}`,
  ends: (iso, now, formats) => `${Date.parse(iso) > now ? 'expira' : 'expirou'} ${when(iso, now, formats)}`,
  noEnd: 'não expira',
  endsWithSession: 'expira quando a sessão terminar',
  waiting: (count, formats) => `${formats.number(count)} em espera`,
  asksCode: 'código de acesso',
  asksProof: 'e-mail verificado',
  asksApproval: 'você aprova cada convidado',
  domains: (rule, domains, formats) => {
    const [first = ''] = domains;
    const which = domains.length === 1 ? first : `${formats.number(domains.length)} domínios`;
    return rule === 'allow' ? `só ${which}` : `exceto ${which}`;
  },
  lastUsed: (ago) => `último uso ${ago}`,
  copy: 'Copiar link',
  copied: 'Copiado',
  copiedStatus: (name) => `Link “${name}” copiado`,
  copyByHand: 'Este navegador não permite copiar aqui. Copie o link manualmente:',
  keyLost:
    'Este link não deixa mais ninguém entrar: o servidor perdeu a chave dele. “Substituir” dá a ele um novo endereço.',
  pause: 'Pausar',
  resume: 'Retomar',
  pausedStatus: (name) => `“${name}” está pausado`,
  resumedStatus: (name) => `“${name}” está ativo novamente`,
  actionsFor: (name) => `Ações para ${name}`,
  oldAddress: (iso, now, formats) => `o link antigo expira ${when(iso, now, formats)}`,
  qrCode: 'Código QR',
  closedNow: {
    over: 'A sessão terminou. Ninguém mais pode participar com este link.',
    off: 'Este link funciona assim que o acesso de convidados for ativado.',
    paused: 'Este link está em pausa. Ninguém mais pode participar com ele até você o retomar.',
    expired: 'Este link expirou. Ninguém mais pode participar com ele até você o prolongar.',
    'used-up': 'Este link está esgotado. Ninguém mais pode participar com ele até você permitir mais usos.',
  },
  worksFrom: (iso, now, formats) => `Este link funciona a partir de: ${when(iso, now, formats)}.`,
  guests: 'Convidados',
  edit: 'Editar',
  replace: 'Substituir',
  replaceTitle: (name) => `Substituir “${name}”?`,
  replaceWay: (guestsIn, formats) =>
    `${staying(guestsIn, formats)}O link recebe um novo endereço; nome, usos e configurações permanecem. ` +
    'Quem tem o antigo precisa do novo para participar.',
  graces: {
    0: 'O endereço antigo deixa de funcionar agora',
    1: 'O endereço antigo funciona por mais 1 hora',
    24: 'O endereço antigo funciona por mais 1 dia',
    168: 'O endereço antigo funciona por mais 7 dias',
  },
  replacedStatus: (name) => `“${name}” tem um novo endereço`,
  createdStatus: (name) => `“${name}” foi criado`,
  savedStatus: (name) => `“${name}” foi salvo`,
  delete: 'Excluir',
  deleteTitle: (name) => `Excluir “${name}”?`,
  deleteWay: (guestsIn, formats) => `${staying(guestsIn, formats)}Ninguém mais poderá participar com ele.`,
  deletedStatus: (name) => `“${name}” foi excluído`,

  onStatus: 'O acesso de convidados está ativado',
  offStatus: 'O acesso de convidados está desativado',
  switchOffTitle: 'Desativar o acesso de convidados?',
  switchOffWay: (guestsIn, formats) =>
    `${guests(guestsIn, formats)} ${formats.plural(guestsIn, { one: 'tem acesso, presente ou ausente', other: 'têm acesso, presentes ou ausentes' })}. ` +
    'Ninguém mais poderá participar até que o ative novamente.',
  switchOffChoices: {
    stay: 'Convidados com acesso o mantêm',
    leave: 'Convidados com acesso saem agora',
  },
  switchOff: 'Desativar',
  switchOn: 'Ativar',

  reconnecting: 'Sem atualizações ao vivo no momento. Tentando reconectar.',
};
