import { when } from '../en/times.js';
import type { Texts } from '../texts.js';

const link = (name: string | null): string => (name === null ? 'un enlace que ya se eliminó' : `«${name}»`);
const guest = (name: string | null): string => name ?? 'un invitado cuyos datos ya se borraron';
const invited = (name: string | null): string => name ?? 'varias personas';

export const guestHistoryTexts: Texts['guest-history'] = {
  title: 'Historial',
  empty: 'Aquí todavía no ha pasado nada.',
  somebody: 'Alguien',
  somebodyHere: 'Alguien en este navegador',
  showMore: 'Mostrar más',
  at: (iso, now, formats) => when(iso, now, formats),
  actions: {
    'switched-on': (by) => `${by} activó el acceso de invitados.`,
    'switched-off': (by) => `${by} desactivó el acceso de invitados; quienes estaban dentro se quedaron.`,
    'switched-off-leaving': (by) =>
      `${by} desactivó el acceso de invitados, y todos los invitados tuvieron que salir.`,
    'link-created': (by, name) => `${by} creó ${link(name)}.`,
    'link-edited': (by, name) => `${by} editó ${link(name)}.`,
    'link-paused': (by, name) => `${by} pausó ${link(name)}.`,
    'link-resumed': (by, name) => `${by} reanudó ${link(name)}.`,
    'link-replaced': (by, name) => `${by} reemplazó la dirección de ${link(name)}.`,
    'link-deleted': (by) => `${by} eliminó un enlace.`,
    'link-guessed': (_, name) =>
      `Alguien escribió demasiados códigos incorrectos para ${link(name)} y tiene que esperar.`,
    'guest-removed': (by, name) => `${by} expulsó a ${guest(name)}.`,
    'guest-blocked': (by, name) => `${by} expulsó y bloqueó a ${guest(name)}.`,
    'guest-unblocked': (by, name) => `${by} desbloqueó a ${guest(name)}.`,
    'guest-admitted': (by, name) => `${by} admitió a ${guest(name)}.`,
    'guest-declined': (by, name) => `${by} no admitió a ${guest(name)}.`,
    'role-changed': (by, name) => `${by} cambió el rol de ${guest(name)}.`,
    invited: (by, name) => `${by} invitó a ${invited(name)}.`,
    'invite-resent': (by, name) => `${by} reenvió la invitación a ${invited(name)}.`,
    'invite-edited': (by, name) => `${by} cambió la invitación de ${invited(name)}.`,
    'invite-revoked': (by, name) => `${by} revocó la invitación de ${invited(name)}.`,
    'invite-restored': (by, name) => `${by} restauró la invitación de ${invited(name)}.`,
    'invite-declined': (_, name) =>
      name === null ? 'Varias personas rechazaron la invitación.' : `${name} rechazó la invitación.`,
    'invite-locked': (_, name) =>
      `La invitación de ${invited(name)} se bloqueó tras demasiados códigos incorrectos.`,
    changed: (by) => `${by} cambió algo.`,
  },
};
