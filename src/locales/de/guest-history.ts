import { when } from '../en/times.js';
import type { Texts } from '../texts.js';

const link = (name: string | null): string =>
  name === null ? 'einen inzwischen gelöschten Link' : `„${name}“`;
const linkOf = (name: string | null): string =>
  name === null ? 'eines inzwischen gelöschten Links' : `von „${name}“`;
const guest = (name: string | null): string => name ?? 'einen Gast, dessen Eintrag gelöscht ist,';
const invited = (name: string | null): string => name ?? 'einige Personen';
const invitedDative = (name: string | null): string => name ?? 'einigen Personen';

export const guestHistoryTexts: Texts['guest-history'] = {
  title: 'Verlauf',
  empty: 'Hier ist noch nichts passiert.',
  somebody: 'Jemand',
  somebodyHere: 'Jemand in diesem Browser',
  showMore: 'Mehr anzeigen',
  at: (iso, now, formats) => when(iso, now, formats),
  actions: {
    'switched-on': (by) => `${by} hat den Gastzugang eingeschaltet.`,
    'switched-off': (by) => `${by} hat den Gastzugang ausgeschaltet; Gäste, die dabei waren, blieben.`,
    'switched-off-leaving': (by) => `${by} hat den Gastzugang ausgeschaltet, und alle Gäste mussten gehen.`,
    'link-created': (by, name) => `${by} hat ${link(name)} erstellt.`,
    'link-edited': (by, name) => `${by} hat ${link(name)} bearbeitet.`,
    'link-paused': (by, name) => `${by} hat ${link(name)} pausiert.`,
    'link-resumed': (by, name) => `${by} hat ${link(name)} fortgesetzt.`,
    'link-replaced': (by, name) => `${by} hat die Adresse ${linkOf(name)} ersetzt.`,
    'link-deleted': (by) => `${by} hat einen Link gelöscht.`,
    'link-guessed': (_, name) =>
      name === null
        ? 'Jemand hat für einen inzwischen gelöschten Link zu viele falsche Codes eingegeben und muss warten.'
        : `Jemand hat für „${name}“ zu viele falsche Codes eingegeben und muss warten.`,
    'guest-removed': (by, name) => `${by} hat ${guest(name)} entfernt.`,
    'guest-blocked': (by, name) => `${by} hat ${guest(name)} entfernt und blockiert.`,
    'guest-unblocked': (by, name) => `${by} hat ${guest(name)} wieder zugelassen.`,
    'guest-admitted': (by, name) => `${by} hat ${guest(name)} eingelassen.`,
    'guest-declined': (by, name) => `${by} hat ${guest(name)} nicht eingelassen.`,
    'role-changed': (by, name) =>
      `${by} hat die Rolle ${name === null ? 'eines Gastes, dessen Eintrag gelöscht ist,' : `von ${name}`} geändert.`,
    invited: (by, name) => `${by} hat ${invited(name)} eingeladen.`,
    'invite-resent': (by, name) => `${by} hat ${invitedDative(name)} die Einladung erneut gesendet.`,
    'invite-edited': (by, name) => `${by} hat die Einladung von ${invitedDative(name)} geändert.`,
    'invite-revoked': (by, name) => `${by} hat die Einladung von ${invitedDative(name)} widerrufen.`,
    'invite-restored': (by, name) => `${by} hat die Einladung von ${invitedDative(name)} wiederhergestellt.`,
    'invite-declined': (_, name) =>
      name === null
        ? 'Einige Personen haben die Einladung abgelehnt.'
        : `${name} hat die Einladung abgelehnt.`,
    'invite-locked': (_, name) =>
      `Die Einladung von ${invitedDative(name)} wurde nach zu vielen falschen Codes gesperrt.`,
    changed: (by) => `${by} hat etwas geändert.`,
  },
};
