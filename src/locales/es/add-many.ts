import type { Texts } from '../texts.js';
import { people, invites, addresses, inSentence } from './counts.js';

export const addManyTexts: Texts['add-many'] = {
  title: 'Añadir varias personas',

  paste: 'Direcciones',
  pasteHint:
    'Una por línea, o tal como las tiene su programa de correo o su hoja de cálculo. Se reconocen los nombres y roles que las acompañan.',
  pasteExample: 'Nombre <nombre@example.com>',
  review: 'Revisar',
  chooseFile: 'Elegir un archivo CSV',
  orDrop: 'o soltarlo aquí',
  dropHere: 'Suelte el archivo para leerlo',
  reading: 'Leyendo…',
  nothingFound: {
    title: 'No contiene a nadie',
    way: 'Pegue direcciones de correo, o elija un archivo que las tenga en una columna.',
  },
  fileFailures: {
    spreadsheet: {
      title: 'Este archivo es de una hoja de cálculo',
      way: 'Ábralo allí y guárdelo como CSV, o copie las filas y péguelas aquí.',
    },
    'too-large': {
      title: 'Este archivo es demasiado grande',
      way: 'Divídalo y añada las partes una tras otra.',
    },
    unreadable: {
      title: 'No se pudo leer este archivo',
      way: 'Elíjalo de nuevo, o ábralo y pegue su contenido.',
    },
  },

  reviewTitle: 'Revisión',
  addMore: 'Añadir más',
  undo: 'Deshacer',
  undone: 'Deshecho',
  startOver: 'Empezar de nuevo',
  startOverTitle: '¿Empezar de nuevo?',
  startOverWay: 'Se pierde lo que ha corregido aquí. Lo que pegó se conserva y se puede cambiar.',
  startOverEmpty: 'Se vacía la lista, con lo que ha corregido en ella. Péguela otra vez para continuar.',
  foundStatus: (all, problems, formats) =>
    problems === 0
      ? `Se encontraron: ${addresses(all, formats)}`
      : `Se encontraron: ${addresses(all, formats)}, ${formats.number(problems)} por revisar`,
  notTaken: (columns) => `No se toma de la tabla: ${columns}.`,
  column: (place, text, formats) => `columna ${formats.number(place)} («${text}»)`,
  line: (place, text, formats) => `línea ${formats.number(place)} («${text}»)`,
  filters: 'Mostrar',
  filterNames: { all: 'Todas', ready: 'Listas', problems: 'Problemas', skipped: 'Omitidas' },
  resultNames: {
    all: 'Todas',
    invited: 'Invitadas',
    unmailed: 'Correo no enviado',
    refused: 'No invitadas',
    open: 'Por invitar',
  },
  nobodyHere: {
    all: 'No hay nadie.',
    ready: 'Todavía no hay nadie listo.',
    problems: 'No hay problemas.',
    skipped: 'No se omite a nadie.',
  },
  people: 'Personas que se invitarán',
  roleStatus: (count, role, formats) => `Rol ${inSentence(role)} para ${people(count, formats)}`,
  roleOf: (who) => `Rol de ${who}`,
  edit: (who) => `Editar ${who}`,
  leaveOut: (who) => `Omitir ${who}`,
  putBack: (who) => `Volver a incluir ${who}`,
  email: 'Correo electrónico',
  firstName: 'Nombre',
  lastName: 'Apellidos',
  done: 'Listo',
  nothing: 'Sin dirección',
  atLine: (state, line, formats) => `Línea ${formats.number(line)} · ${state}`,
  states: {
    ready: 'lista',
    misspelt: 'parece mal escrita',
    'no-address': 'sin dirección de correo',
    'not-an-address': 'no es una dirección de correo',
    'already-invited': 'ya está invitada',
    'left-out': 'omitida',
  },
  repeated: (line, formats) => `misma dirección que en la línea ${formats.number(line)}`,
  twice: 'dirección repetida',
  unknownRole: (name) => `aquí no hay ese rol: «${name}»`,
  otherRole: (here, there, line, formats) =>
    `aquí ${inSentence(here)}, en la línea ${formats.number(line)} ${inSentence(there)}: ¿cuál vale?`,
  chooseRole: 'Elegir un rol',
  useSuggestion: (address) => `Usar ${address}`,
  keep: 'Dejar como está',
  useAll: (count, formats) =>
    formats.plural(count, {
      one: `Usar ${formats.number(count)} sugerencia`,
      other: `Usar las ${formats.number(count)} sugerencias`,
    }),
  usedStatus: (count, formats) =>
    `${addresses(count, formats)} ${formats.plural(count, { one: 'corregida', other: 'corregidas' })}`,
  leftOutStatus: (who) => `Se omite ${who}`,
  putBackStatus: (who) => `Se incluye de nuevo ${who}`,
  nowReady: (who) => `${who} ya está lista`,
  notReady: (who, why) => `${who} no está lista: ${why}`,

  sendMail: 'Enviar los enlaces por correo',
  mailNote: 'Cada persona recibe un correo con su propio enlace.',
  noMailNote: 'No se envía ningún correo. Copie cada enlace de la lista de personas invitadas.',
  ownRoles: (count, formats) =>
    `${people(count, formats)} ${formats.plural(count, { one: 'tiene', other: 'tienen' })} un rol propio en la lista.`,
  withMessage: (text) => `Con su mensaje: «${text}»`,
  message: 'Mensaje',
  addMessage: 'Añadir un mensaje',
  editMessage: 'Editar el mensaje',
  leaveOutMessage: 'Quitar el mensaje',
  notYet: (count, formats) =>
    formats.plural(count, {
      one: `${formats.number(count)} con problemas no se envía.`,
      other: `${formats.number(count)} con problemas no se envían.`,
    }),
  send: (count, formats) => `Enviar ${invites(count, formats)}`,
  create: (count, formats) => `Crear ${invites(count, formats)}`,
  sendNone: 'Enviar invitaciones',
  createNone: 'Crear invitaciones',
  nobodyReady:
    'No hay nadie listo para invitar. Corrija una dirección, vuelva a incluir a alguien o añada más personas.',
  progress: (done, of, formats) => `${formats.number(done)} de ${formats.number(of)}`,
  stop: 'Detener',
  stopping: 'Deteniendo…',
  goOn: 'Continuar',
  sendingTitle: 'Invitando…',
  stoppedTitle: 'Detenido',
  stoppedWay: (left, formats) => `Falta invitar a ${people(left, formats)}.`,
  doneTitle: (invited, formats) =>
    `${people(invited, formats)} ${formats.plural(invited, { one: 'invitada', other: 'invitadas' })}`,
  unmailedTitle: (title, count, formats) =>
    `${title}. ${formats.plural(count, { one: `${formats.number(count)} correo no se envió`, other: `${formats.number(count)} correos no se enviaron` })}.`,
  unmailedWay:
    'El motivo aparece al lado. En la lista de personas invitadas puede reenviar el correo o copiar el enlace.',
  notInvited: (count, formats) =>
    `${formats.number(count)} no ${formats.plural(count, { one: 'se invitó', other: 'se invitaron' })}. El motivo aparece al lado.`,
  skippedNote: (count, reasons, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'omitida', other: 'omitidas' })}: ${reasons}.`,
  skipReason: (why, count, formats) => `${why} (${formats.number(count)})`,
  leftTo: (count, formats) =>
    `${addresses(count, formats)} todavía ${formats.plural(count, { one: 'tiene', other: 'tienen' })} problemas.`,
  backToReview: 'Volver a los problemas',
  showInvited: 'Ver las personas invitadas',
  results: {
    waiting: 'todavía sin invitar',
    sending: 'invitando…',
    created: 'invitada',
    queued: 'invitada, correo en camino',
    sent: 'invitada, correo enviado',
    'already-invited': 'ya estaba invitada',
    'not-answered': 'sin respuesta',
  },
  unblockAndInvite: 'Desbloquear e invitar',
  refused: 'no se puede invitar',
  refusals: {
    NOT_AN_ADDRESS: 'no es una dirección de correo',
    NOT_ALLOWED: 'no se permite aquí',
    GUEST_BLOCKED: 'dirección bloqueada aquí',
    TOO_LONG: 'un nombre es demasiado largo',
  },
};
