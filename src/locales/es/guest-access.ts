import { when } from '../en/times.js';
import type { Formats, Texts } from '../texts.js';
import { people, guests, links, useCount } from './counts.js';

const closed = {
  paused: { one: 'está en pausa', other: 'están en pausa' },
  expired: { one: 'ha caducado', other: 'han caducado' },
  'used-up': { one: 'está agotado', other: 'están agotados' },
};

const approvals = {
  all: '. Usted admite a cada persona.',
  some: '. Con algunos enlaces hay que esperar a que usted admita.',
  none: '.',
};

const staying = (count: number, formats: Formats): string =>
  count === 0
    ? ''
    : formats.plural(count, {
        one: `${formats.number(count)} invitado que está dentro se queda. `,
        other: `${formats.number(count)} invitados que están dentro se quedan. `,
      });

export const guestAccessTexts: Texts['guest-access'] = {
  title: 'Gestionar el acceso de invitados',
  enable: 'Activar el acceso de invitados',
  createNew: 'Crear un enlace',
  limitReached: (limit, formats) =>
    `Tiene ${links(limit, formats)}, el máximo posible. Elimine uno para crear otro.`,
  linksOf: (count, limit, formats) => `${formats.number(count)} de ${links(limit, formats)}`,
  allGuests: 'Todos los invitados',
  history: 'Historial',
  links: 'Enlaces de invitado',

  outlookOff: 'Nadie más puede unirse mientras el acceso de invitados esté desactivado.',
  outlookNoLinks: 'Todavía no puede unirse nadie: no hay ningún enlace.',
  outlookOver: 'Nadie puede unirse: la sesión ha terminado.',
  outlookNobody: (all, links, formats) =>
    all === null
      ? 'Nadie más puede unirse: no hay ningún enlace activo.'
      : `Nadie más puede unirse: ${formats.plural(links, { one: 'el enlace', other: 'todos los enlaces' })} ${formats.plural(links, closed[all])}.`,
  outlookLater: (from, now, formats) =>
    `Todavía no puede unirse nadie. Con un enlace será posible a partir de: ${when(from, now, formats)}.`,
  outlookOpen: ({ approval, accessCode, places, until }, formats) =>
    [
      `Cualquiera que tenga un enlace activo${accessCode ? ' y el código de acceso' : ''} ` +
        (approval === 'all' ? 'puede pedir unirse' : 'puede unirse'),
      places === null ? '' : `${people(places, formats)} más`,
      until === null
        ? ''
        : until === 'session-end'
          ? 'hasta que termine la sesión'
          : `hasta ${formats.date(until)}`,
    ]
      .filter((part) => part !== '')
      .join(', ') + approvals[approval],

  emptyOff: 'Cree enlaces ahora. Funcionarán cuando se active el acceso de invitados.',
  emptyTitle: 'Todavía no hay enlaces',
  emptyWay: 'Cree un enlace. Quien lo tenga se une con un nombre y un correo, sin cuenta.',

  states: {
    active: 'activo',
    paused: 'en pausa',
    'not-yet': 'todavía no',
    expired: 'caducado',
    'used-up': 'agotado',
  },
  off: 'desactivado',
  over: 'terminado',
  new: 'nuevo',
  done: { created: 'Creado', saved: 'Guardado', replaced: 'Reemplazado' },
  uses: (uses, maximum, formats) =>
    maximum === null ? useCount(uses, formats) : `${formats.number(uses)} de ${useCount(maximum, formats)}`,
  starts: (iso, now, formats) => `empieza ${when(iso, now, formats)}`,
  ends: (iso, now, formats) => `${Date.parse(iso) > now ? 'caduca' : 'caducó'} ${when(iso, now, formats)}`,
  noEnd: 'no caduca',
  endsWithSession: 'caduca al terminar la sesión',
  waiting: (count, formats) => `${formats.number(count)} en espera`,
  asksCode: 'código de acceso',
  asksProof: 'correo verificado',
  asksApproval: 'usted admite a cada invitado',
  domains: (rule, domains, formats) => {
    const [first = ''] = domains;
    const which = domains.length === 1 ? first : `${formats.number(domains.length)} dominios`;
    return rule === 'allow' ? `solo ${which}` : `excepto ${which}`;
  },
  lastUsed: (ago) => `último uso ${ago}`,
  copy: 'Copiar enlace',
  copied: 'Copiado',
  copiedStatus: (name) => `Enlace «${name}» copiado`,
  copyByHand: 'Este navegador no permite copiar aquí. Copie el enlace a mano:',
  keyLost:
    'Este enlace ya no deja entrar a nadie: el servidor ha perdido su clave. Con «Reemplazar» recibe una dirección nueva.',
  pause: 'Pausar',
  resume: 'Reanudar',
  pausedStatus: (name) => `«${name}» está en pausa`,
  resumedStatus: (name) => `«${name}» está activo de nuevo`,
  actionsFor: (name) => `Acciones para ${name}`,
  oldAddress: (iso, now, formats) => `el enlace anterior caduca ${when(iso, now, formats)}`,
  qrCode: 'Código QR',
  closedNow: {
    over: 'La sesión ha terminado. Ya nadie puede unirse con este enlace.',
    off: 'Este enlace funcionará cuando se active el acceso de invitados.',
    paused: 'Este enlace está en pausa. Nadie más puede unirse con él hasta que usted lo reanude.',
    expired: 'Este enlace ha caducado. Nadie más puede unirse con él hasta que usted lo prolongue.',
    'used-up': 'Este enlace está agotado. Nadie más puede unirse con él hasta que usted permita más usos.',
  },
  worksFrom: (iso, now, formats) => `Este enlace funcionará a partir de: ${when(iso, now, formats)}.`,
  guests: 'Invitados',
  edit: 'Editar',
  replace: 'Reemplazar',
  replaceTitle: (name) => `¿Reemplazar «${name}»?`,
  replaceWay: (guestsIn, formats) =>
    `${staying(guestsIn, formats)}El enlace recibe una dirección nueva; el nombre, los usos y los ajustes se conservan. ` +
    'Quien tenga la anterior necesita la nueva para unirse.',
  graces: {
    0: 'La dirección anterior deja de funcionar ahora',
    1: 'La dirección anterior funciona 1 hora más',
    24: 'La dirección anterior funciona 1 día más',
    168: 'La dirección anterior funciona 7 días más',
  },
  replacedStatus: (name) => `«${name}» tiene una dirección nueva`,
  createdStatus: (name) => `«${name}» se ha creado`,
  savedStatus: (name) => `«${name}» se ha guardado`,
  delete: 'Eliminar',
  deleteTitle: (name) => `¿Eliminar «${name}»?`,
  deleteWay: (guestsIn, formats) => `${staying(guestsIn, formats)}Nadie más podrá unirse con este enlace.`,
  deletedStatus: (name) => `«${name}» se ha eliminado`,

  onStatus: 'El acceso de invitados está activado',
  offStatus: 'El acceso de invitados está desactivado',
  switchOffTitle: '¿Desactivar el acceso de invitados?',
  switchOffWay: (guestsIn, formats) =>
    `${guests(guestsIn, formats)} ${formats.plural(guestsIn, { one: 'tiene acceso, presente o ausente', other: 'tienen acceso, presentes o ausentes' })}. ` +
    'Nadie más podrá unirse hasta que lo active de nuevo.',
  switchOffChoices: {
    stay: 'Los invitados que están dentro se quedan',
    leave: 'Los invitados que están dentro salen ahora',
  },
  switchOff: 'Desactivar',
  switchOn: 'Activar',

  reconnecting: 'Sin actualizaciones en directo por ahora. Intentando volver a conectar.',
};
