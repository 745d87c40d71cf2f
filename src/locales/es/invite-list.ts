import { when } from '../en/times.js';
import type { Texts } from '../texts.js';
import { people, invites, upTo, peopleUpTo, inSentence } from './counts.js';

export const inviteListTexts: Texts['invite-list'] = {
  people: 'Personas invitadas',
  invited: (count, formats) =>
    `${peopleUpTo(count, formats)} ${formats.plural(count, { one: 'invitada', other: 'invitadas' })}`,
  emptyTitle: 'Todavía no se ha invitado a nadie',
  emptyWay: 'Escriba una dirección arriba. Cada persona recibe su propio enlace, que nadie más puede usar.',
  nobodyFound: (search) =>
    `No se encontró a nadie con «${search}». Escriba el comienzo de un nombre o de una dirección.`,
  nobodyHere: 'No hay nadie.',
  showAll: 'Mostrar todas',
  loadingMore: 'Cargando más…',
  reconnecting: 'Sin actualizaciones en directo por ahora. Intentando volver a conectar.',
  newRows: (count, formats) =>
    formats.plural(count, {
      one: `Mostrar ${formats.number(count)} nueva`,
      other: `Mostrar ${formats.number(count)} nuevas`,
    }),
  new: 'nueva',

  search: (count, formats) => `Buscar entre ${peopleUpTo(count, formats)}`,
  filters: 'Mostrar',
  filterNames: { all: 'Todas', pending: 'Pendientes', accepted: 'Aceptadas', problems: 'Problemas' },
  count: upTo,
  sort: 'Ordenar por',
  orders: { newest: 'Más recientes primero', name: 'Nombre', email: 'Correo electrónico' },
  foundStatus: (count, formats) =>
    `${upTo(count, formats)} ${formats.plural(count, { one: 'encontrada', other: 'encontradas' })}`,

  columns: { person: 'Persona', role: 'Rol', state: 'Estado', actions: 'Acciones' },
  select: (email) => `Seleccionar ${email}`,
  selectAll: 'Seleccionar todas las mostradas',
  states: {
    pending: 'pendiente',
    sent: 'enviada',
    failed: 'no enviada',
    opened: 'abierta',
    accepted: 'aceptada',
    declined: 'rechazada',
    expired: 'caducada',
    revoked: 'revocada',
    locked: 'bloqueada',
  },
  queued: 'en cola',
  blocked: 'persona bloqueada',
  blockedWay: 'El enlace no le permite entrar.',
  lockedWay: 'Demasiados códigos incorrectos. Vuelva a invitar a esta persona: recibirá un enlace nuevo.',
  keyLostWay: 'El servidor ha perdido la clave de este enlace. «Reenviar» manda uno nuevo.',
  at: (iso, now, formats) => when(iso, now, formats),
  by: (name) => `por ${name}`,
  ends: (iso, now, formats) => `caduca ${when(iso, now, formats)}`,
  endsWithSession: 'caduca al terminar la sesión',
  copy: 'Copiar enlace',
  copied: 'Copiado',
  copiedStatus: (email) => `Enlace de ${email} copiado`,
  invitationStatus: (email) => `Invitación de ${email} copiada`,
  copyByHand: 'Este navegador no permite copiar aquí. El texto está seleccionado: cópielo usted.',
  actionsFor: (email) => `Acciones para ${email}`,
  resend: 'Reenviar',
  copyInvitation: 'Copiar invitación',
  extend: 'Prolongar',
  revoke: 'Revocar',
  restore: 'Restaurar',
  unblock: 'Desbloquear',

  invitation: {
    greeting: (name) => (name === '' ? 'Hola:' : `Hola, ${name}:`),
    to: (title, role) => `Tiene una invitación a «${title}» como ${inSentence(role)}.`,
    starts: (start) => `Comienzo: ${start}.`,
    link: (url) => `Su enlace, solo para usted: ${url}`,
  },

  selected: (count, formats) =>
    `${people(count, formats)} ${formats.plural(count, { one: 'seleccionada', other: 'seleccionadas' })}`,
  selectEverybody: (count, formats) => `Seleccionar todas (${upTo(count, formats)})`,
  selecting: (count, formats) => `${people(count, formats)} hasta ahora…`,
  unselect: 'Quitar la selección',
  changeRole: 'Cambiar rol',
  changeRoleTitle: (count, formats) => `¿Cambiar el rol de ${people(count, formats)}?`,
  changeRoleWay: 'El cambio también alcanza a quienes están dentro.',
  resendTitle: (count, formats) => `¿Enviar de nuevo el enlace por correo a ${people(count, formats)}?`,
  resendWay: 'Cada una recibe un correo. Se omiten las que no pueden recibirlo.',
  resendNobody:
    'Ninguna de las personas seleccionadas recibe un correo: sus enlaces no permiten entrar a nadie.',
  extendTitle: (count, formats) =>
    count === 1 ? '¿Cuándo debe caducar el enlace?' : `¿Cuándo deben caducar ${invites(count, formats)}?`,
  setEnd: 'Fijar la caducidad',
  extendWay: (count, formats) =>
    formats.plural(count, {
      one: 'El enlace sigue siendo el mismo.',
      many: 'Los enlaces siguen siendo los mismos.',
      other: 'Los enlaces siguen siendo los mismos.',
    }),
  endsNow: (when) => `Caduca ${when}.`,
  noEndNow: 'No caduca.',
  endsWithSessionNow: 'Caduca al terminar la sesión.',
  earlier: 'antes que la caducidad actual',
  earlierFor: (count, formats) => `antes que la caducidad actual para ${invites(count, formats)}`,
  extensions: {
    '7': '7 días desde ahora',
    '30': '30 días desde ahora',
    'session-end': 'Cuando termine la sesión',
    never: 'Nunca',
  },
  revokeTitle: (count, formats) => `¿Revocar ${invites(count, formats)}?`,
  revokeOneTitle: (email) => `¿Revocar la invitación de ${email}?`,
  revokeWay: (count, formats) =>
    formats.plural(count, {
      one: 'El enlace deja de funcionar de inmediato, y quien entró con él sale. Puede restaurarla.',
      many: 'Los enlaces dejan de funcionar de inmediato, y quienes entraron con ellos salen. Puede restaurarlas.',
      other:
        'Los enlaces dejan de funcionar de inmediato, y quienes entraron con ellos salen. Puede restaurarlas.',
    }),
  working: (done, of, formats) => `${formats.number(done)} de ${formats.number(of)}`,
  stop: 'Detener',
  undo: 'Deshacer',
  undone: 'Deshecho',
  done: {
    role: (count, formats) => `Rol de ${people(count, formats)} cambiado`,
    resend: (count, formats) => `Correo a ${people(count, formats)} puesto de nuevo en cola`,
    extend: (count, formats) => `Fin de ${invites(count, formats)} cambiado`,
    revoke: (count, formats) =>
      `${invites(count, formats)} ${formats.plural(count, { one: 'revocada', other: 'revocadas' })}`,
    restore: (count, formats) =>
      `${invites(count, formats)} ${formats.plural(count, { one: 'restaurada', other: 'restauradas' })}`,
    unblock: (count, formats) =>
      `${people(count, formats)} ${formats.plural(count, { one: 'desbloqueada', other: 'desbloqueadas' })}`,
  },
  leftOut: (count, formats) =>
    `${people(count, formats)} ${formats.plural(count, { one: 'omitida', other: 'omitidas' })}`,
  stopped: (left, formats) => `Detenido. ${people(left, formats)} sin cambios`,

  exportCsv: 'Exportar CSV',
  csv: 'CSV',
  exporting: (count, formats) => `${people(count, formats)} hasta ahora…`,
  cancelExport: 'Cancelar exportación',
  exportedStatus: (count, formats) =>
    `${people(count, formats)} ${formats.plural(count, { one: 'exportada', other: 'exportadas' })}`,
  notExported: 'La exportación se detuvo',
  csvColumns: {
    email: 'Correo',
    firstName: 'Nombre',
    lastName: 'Apellidos',
    role: 'Rol',
    state: 'Estado',
    since: 'Desde',
    invited: 'Invitación',
    by: 'Invitada por',
    expires: 'Caduca',
    link: 'Enlace',
  },
};
