import type { Texts } from '../texts.js';
import { people, invites, addresses, inSentence } from './counts.js';

export const addManyTexts: Texts['add-many'] = {
  title: 'Adicionar várias pessoas',

  paste: 'Endereços',
  pasteHint:
    'Um por linha, ou como estão no seu programa de e-mail ou na sua planilha. Nomes e papéis ao lado são reconhecidos.',
  pasteExample: 'Nome <nome@example.com>',
  review: 'Revisar',
  chooseFile: 'Escolher um arquivo CSV',
  orDrop: 'ou soltar aqui',
  dropHere: 'Solte o arquivo para lê-lo',
  reading: 'Lendo…',
  nothingFound: {
    title: 'Não há ninguém nele',
    way: 'Cole endereços de e-mail, ou escolha um arquivo que os tenha em uma coluna.',
  },
  fileFailures: {
    spreadsheet: {
      title: 'Este arquivo é de um programa de planilhas',
      way: 'Abra-o no programa e salve-o como CSV, ou copie as linhas e cole-as aqui.',
    },
    'too-large': {
      title: 'Este arquivo é grande demais',
      way: 'Divida-o e adicione uma parte após a outra.',
    },
    unreadable: {
      title: 'Não foi possível ler este arquivo',
      way: 'Escolha-o novamente, ou abra-o e cole o conteúdo.',
    },
  },

  reviewTitle: 'Revisão',
  addMore: 'Adicionar mais',
  undo: 'Desfazer',
  undone: 'Desfeito',
  startOver: 'Recomeçar',
  startOverTitle: 'Recomeçar?',
  startOverWay: 'As correções feitas aqui serão perdidas. O texto colado continua e pode ser alterado.',
  startOverEmpty: 'A lista será esvaziada, com as correções feitas nela. Cole-a novamente para continuar.',
  foundStatus: (all, problems, formats) =>
    problems === 0
      ? `Encontrados: ${addresses(all, formats)}`
      : `Encontrados: ${addresses(all, formats)}, ${formats.number(problems)} para revisar`,
  notTaken: (columns) => `Não aproveitado da tabela: ${columns}.`,
  column: (place, text, formats) => `coluna ${formats.number(place)} (“${text}”)`,
  line: (place, text, formats) => `linha ${formats.number(place)} (“${text}”)`,
  filters: 'Mostrar',
  filterNames: { all: 'Todas', ready: 'Prontas', problems: 'Problemas', skipped: 'Ignoradas' },
  resultNames: {
    all: 'Todas',
    invited: 'Convidadas',
    unmailed: 'E-mail não enviado',
    refused: 'Não convidadas',
    open: 'A convidar',
  },
  nobodyHere: {
    all: 'Ninguém aqui.',
    ready: 'Ninguém está pronto ainda.',
    problems: 'Nenhum problema.',
    skipped: 'Ninguém é ignorado.',
  },
  people: 'Pessoas a convidar',
  roleStatus: (count, role, formats) => `Papel ${inSentence(role)} para ${people(count, formats)}`,
  roleOf: (who) => `Papel de ${who}`,
  edit: (who) => `Editar ${who}`,
  leaveOut: (who) => `Deixar ${who} de fora`,
  putBack: (who) => `Incluir ${who} novamente`,
  email: 'Endereço de e-mail',
  firstName: 'Nome',
  lastName: 'Sobrenome',
  done: 'Concluir',
  nothing: 'Sem endereço',
  atLine: (state, line, formats) => `Linha ${formats.number(line)} · ${state}`,
  states: {
    ready: 'pronta',
    misspelt: 'parece digitada errada',
    'no-address': 'sem endereço de e-mail',
    'not-an-address': 'não é um endereço de e-mail',
    'already-invited': 'já convidada',
    'left-out': 'de fora',
  },
  repeated: (line, formats) => `mesmo endereço da linha ${formats.number(line)}`,
  twice: 'endereço repetido',
  unknownRole: (name) => `esse papel não existe aqui: “${name}”`,
  otherRole: (here, there, line, formats) =>
    `aqui ${inSentence(here)}, na linha ${formats.number(line)} ${inSentence(there)}: qual vale?`,
  chooseRole: 'Escolher um papel',
  useSuggestion: (address) => `Usar ${address}`,
  keep: 'Manter como está',
  useAll: (count, formats) =>
    formats.plural(count, {
      one: `Usar ${formats.number(count)} sugestão`,
      other: `Usar as ${formats.number(count)} sugestões`,
    }),
  usedStatus: (count, formats) =>
    `${addresses(count, formats)} ${formats.plural(count, { one: 'corrigido', other: 'corrigidos' })}`,
  leftOutStatus: (who) => `${who} fica de fora`,
  putBackStatus: (who) => `${who} está de volta`,
  nowReady: (who) => `${who} agora está pronta`,
  notReady: (who, why) => `${who} não está pronta: ${why}`,

  sendMail: 'Enviar os links por e-mail',
  mailNote: 'Cada pessoa recebe um e-mail com um link próprio.',
  noMailNote: 'Nenhum e-mail é enviado. Copie cada link da lista de pessoas convidadas.',
  ownRoles: (count, formats) =>
    `${people(count, formats)} ${formats.plural(count, { one: 'tem', other: 'têm' })} um papel próprio na lista.`,
  withMessage: (text) => `Com a sua mensagem: “${text}”`,
  message: 'Mensagem',
  addMessage: 'Adicionar uma mensagem',
  editMessage: 'Editar a mensagem',
  leaveOutMessage: 'Remover a mensagem',
  notYet: (count, formats) =>
    formats.plural(count, {
      one: `${formats.number(count)} com problemas não é enviado.`,
      other: `${formats.number(count)} com problemas não são enviados.`,
    }),
  send: (count, formats) => `Enviar ${invites(count, formats)}`,
  create: (count, formats) => `Criar ${invites(count, formats)}`,
  sendNone: 'Enviar convites',
  createNone: 'Criar convites',
  nobodyReady:
    'Ninguém está pronto para ser convidado. Corrija um endereço, inclua alguém novamente ou adicione mais pessoas.',
  progress: (done, of, formats) => `${formats.number(done)} de ${formats.number(of)}`,
  stop: 'Parar',
  stopping: 'Parando…',
  goOn: 'Continuar',
  sendingTitle: 'Convidando…',
  stoppedTitle: 'Parado',
  stoppedWay: (left, formats) => `Falta convidar ${people(left, formats)}.`,
  doneTitle: (invited, formats) =>
    `${people(invited, formats)} ${formats.plural(invited, { one: 'convidada', other: 'convidadas' })}`,
  unmailedTitle: (title, count, formats) =>
    `${title}. ${formats.plural(count, { one: `${formats.number(count)} e-mail não foi enviado`, other: `${formats.number(count)} e-mails não foram enviados` })}.`,
  unmailedWay:
    'O motivo está ao lado. Na lista de pessoas convidadas você pode reenviar o e-mail ou copiar o link.',
  notInvited: (count, formats) =>
    `${formats.number(count)} não ${formats.plural(count, { one: 'foi convidada', other: 'foram convidadas' })}. O motivo está ao lado.`,
  skippedNote: (count, reasons, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'ignorada', other: 'ignoradas' })}: ${reasons}.`,
  skipReason: (why, count, formats) => `${why} (${formats.number(count)})`,
  leftTo: (count, formats) =>
    `${addresses(count, formats)} ainda ${formats.plural(count, { one: 'tem', other: 'têm' })} problemas.`,
  backToReview: 'Voltar aos problemas',
  showInvited: 'Ver pessoas convidadas',
  results: {
    waiting: 'ainda não convidada',
    sending: 'convidando…',
    created: 'convidada',
    queued: 'convidada, e-mail a caminho',
    sent: 'convidada, e-mail enviado',
    'already-invited': 'já tinha sido convidada',
    'not-answered': 'sem resposta',
  },
  unblockAndInvite: 'Desbloquear e convidar',
  refused: 'não pode ser convidada',
  refusals: {
    NOT_AN_ADDRESS: 'não é um endereço de e-mail',
    NOT_ALLOWED: 'não permitido aqui',
    GUEST_BLOCKED: 'endereço bloqueado aqui',
    TOO_LONG: 'um nome é longo demais',
  },
};
