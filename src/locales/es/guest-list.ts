import { when } from '../en/times.js';
import type { Texts } from '../texts.js';
import { guests } from './counts.js';

export const guestListTexts: Texts['guest-list'] = {
  guestsOf: (name) => `Invitados de ${name}`,
  allGuests: 'Todos los invitados',
  emptyTitle: 'Todavía nadie',
  empty: 'Todavía no se ha unido nadie con este enlace.',
  emptyAll: 'Todavía no se ha unido nadie con un enlace.',
  showMore: 'Mostrar más',
  erasedGuest: 'Invitado borrado',
  grades: {
    typed: 'escrito, sin verificar',
    verified: 'dirección verificada',
    invited: 'con invitación',
    'signed-in': 'con sesión iniciada',
  },
  joinedAt: (iso, now, formats) => `se unió ${when(iso, now, formats)}`,
  byLink: (name) => `con «${name}»`,
  askedAt: (iso, now, formats) => `pidió unirse ${when(iso, now, formats)}`,
  in: 'dentro',
  here: 'aquí',
  away: 'ausente',
  waiting: 'en espera',
  ended: {
    left: 'salió',
    removed: 'expulsado',
    blocked: 'expulsado y bloqueado',
    'switched-off': 'salió al desactivarse el acceso de invitados',
    erased: 'borró sus datos',
    declined: 'no admitido',
  },
  endedOther: 'ya no está dentro',
  endedAt: (how, iso, now, formats) => `${how} ${when(iso, now, formats)}`,
  acceptedTerms: (version, formats) => `aceptó las condiciones, versión ${formats.number(version)}`,
  noLongerAsked: 'Ya no se pregunta',
  yes: 'Sí',
  admit: 'Admitir',
  decline: 'Rechazar',
  admittedStatus: (name) => `${name} está dentro`,
  declinedStatus: (name) => `${name} no entra`,
  remove: 'Expulsar',
  removeAndBlock: 'Expulsar y bloquear',
  unblock: 'Desbloquear',
  actionsFor: (name) => `Acciones para ${name}`,
  removeTitle: (name) => `¿Expulsar a ${name}?`,
  removeWay: 'Sale de inmediato. Con un enlace que funcione puede volver a unirse.',
  removeAndBlockTitle: (name) => `¿Expulsar y bloquear a ${name}?`,
  removeAndBlockWay:
    'Sale de inmediato, y esta dirección y este navegador no pueden volver a unirse hasta que desbloquee a la persona en esta lista. ' +
    'Con otra dirección en otro navegador sí: para impedir el paso a una persona, reemplace también el enlace.',
  block: 'Bloquear',
  blockTitle: (name) => `¿Bloquear a ${name}?`,
  blockWay:
    'Esta dirección y este navegador no pueden volver a unirse hasta que desbloquee a la persona en esta lista. ' +
    'Con otra dirección en otro navegador sí: para impedir el paso a una persona, reemplace también el enlace.',
  removedStatus: (name) => `${name} ha sido expulsado`,
  removedAndBlockedStatus: (name) => `${name} ha sido expulsado y bloqueado`,
  blockedStatus: (name) => `${name} está bloqueado`,
  unblockedStatus: (name) => `${name} ya no está bloqueado`,

  exportCsv: 'Exportar CSV',
  exporting: (count, formats) => `${guests(count, formats)} hasta ahora…`,
  cancelExport: 'Cancelar exportación',
  exportedStatus: (count, formats) =>
    `${guests(count, formats)} ${formats.plural(count, { one: 'exportado', other: 'exportados' })}`,
  notExported: 'La exportación se detuvo',
  columns: {
    name: 'Nombre',
    email: 'Correo',
    link: 'Enlace',
    identity: 'Identidad',
    joined: 'Se unió',
    state: 'Estado',
    ended: 'Terminó',
    terms: 'Condiciones aceptadas',
  },
};
