import type { Texts } from '../texts.js';
import { upTo, peopleUpTo, inSentence } from './counts.js';

export const participantsTexts: Texts['participants'] = {
  title: 'Todos los participantes',
  count: upTo,
  countOf: peopleUpTo,
  actions: 'Acciones para todos los participantes',
  inviteUsers: 'Invitar a personas',
  inviteGuests: 'Compartir con invitados',
  search: 'Buscar por nombre o dirección',
  found: (count, formats) =>
    `${peopleUpTo(count, formats)} ${formats.plural(count, { one: 'encontrada', other: 'encontradas' })}`,
  foundNobody: (text) => `Ningún nombre ni dirección empieza por «${text}».`,
  showAll: 'Mostrar a todos',
  empty: 'Todavía no hay nadie.',
  loading: 'Cargando…',
  reconnecting: 'Sin actualizaciones en directo por ahora. Intentando volver a conectar.',
  refusedTitle: 'Solo quienes moderan ven quién está aquí',
  refusedWay: 'Pida acceso al propietario si debe moderar.',

  waiting: 'En espera',
  groups: {
    moderator: 'Moderadores',
    speaker: 'Ponentes',
    collaborator: 'Colaboradores',
    viewer: 'Espectadores',
    guest: 'Invitados',
  },
  admit: 'Admitir',
  admitAll: 'Admitir a todos',
  decline: 'Rechazar',
  arrived: (name) => `${name} espera para entrar`,
  arrivedMany: (count, formats) =>
    `${peopleUpTo(count, formats)} ${formats.plural(count, { one: 'espera', other: 'esperan' })} para entrar`,
  admitted: (name) => `${name} está dentro`,
  declined: (name) => `${name} no entra. Con un enlace que funcione puede volver a pedirlo.`,
  admittedMany: (count, formats) =>
    `${peopleUpTo(count, formats)} ${formats.plural(count, { one: 'admitida', other: 'admitidas' })}`,
  gone: (name) => `${name} ya no espera`,
  noPlace: {
    title: 'No quedan lugares en su enlace',
    way: 'Permita más personas en el enlace y vuelva a admitir.',
  },

  self: 'usted',
  host: 'Anfitrión',
  grades: {
    typed: 'escrito, sin verificar',
    verified: 'dirección verificada',
    invited: 'con invitación',
    'signed-in': 'con sesión iniciada',
  },
  since: (time) => `desde ${time}`,
  present: 'aquí',
  away: 'ausente',
  role: 'Rol',
  roles: {
    viewer: 'Espectador',
    collaborator: 'Colaborador',
    speaker: 'Ponente',
    moderator: 'Moderador',
    guest: 'Invitado',
  },
  changed: (name, role) => `${name} tiene ahora el rol ${inSentence(role)}`,
  actionsFor: (name) => `Acciones para ${name}`,
  remove: 'Expulsar',
  removeAndBlock: 'Expulsar y bloquear',
  removeTitle: (name) => `¿Expulsar a ${name}?`,
  removeWay: 'Sale de inmediato. Con un enlace que funcione puede volver a entrar.',
  removeAndBlockTitle: (name) => `¿Expulsar y bloquear a ${name}?`,
  removeAndBlockWay:
    'Sale de inmediato; dirección y navegador quedan bloqueados hasta desbloquearlos: aquí justo después, o en la lista de invitados o de invitaciones. ' +
    'Un enlace para invitados deja pasar otra dirección en otro navegador.',
  removed: (name) => `${name} ha sido expulsado`,
  removedAndBlocked: (name) => `${name} ha sido expulsado y bloqueado`,
  unblock: 'Desbloquear',
  unblocked: (name) => `${name} ya no está bloqueado. Con un enlace que funcione puede volver a unirse.`,
};
