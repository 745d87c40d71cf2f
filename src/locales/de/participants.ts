import type { Texts } from '../texts.js';
import { upTo, peopleUpTo } from './counts.js';

export const participantsTexts: Texts['participants'] = {
  title: 'Alle Teilnehmenden',
  count: upTo,
  countOf: peopleUpTo,
  actions: 'Aktionen für alle Teilnehmenden',
  inviteUsers: 'Personen einladen',
  inviteGuests: 'Gäste einladen',
  search: 'Nach Name oder Adresse suchen',
  found: (count, formats) => `${peopleUpTo(count, formats)} gefunden`,
  foundNobody: (text) => `Kein Name und keine Adresse beginnt mit „${text}“.`,
  showAll: 'Alle anzeigen',
  empty: 'Noch ist niemand hier.',
  loading: 'Wird geladen …',
  reconnecting: 'Zurzeit keine Live-Aktualisierung. Verbindung wird wiederhergestellt.',
  refusedTitle: 'Wer hier ist, sieht nur, wer moderiert',
  refusedWay: 'Bitten Sie den Eigentümer darum, wenn Sie moderieren sollen.',

  waiting: 'Wartend',
  groups: {
    moderator: 'Moderatoren',
    speaker: 'Referenten',
    collaborator: 'Mitbearbeiter',
    viewer: 'Zuschauer',
    guest: 'Gäste',
  },
  admit: 'Einlassen',
  admitAll: 'Alle einlassen',
  decline: 'Ablehnen',
  arrived: (name) => `${name} wartet auf Einlass`,
  arrivedMany: (count, formats) =>
    `${peopleUpTo(count, formats)} ${formats.plural(count, { one: 'wartet', other: 'warten' })} auf Einlass`,
  admitted: (name) => `${name} ist dabei`,
  declined: (name) =>
    `${name} wird nicht eingelassen. Mit einem gültigen Link kann die Person wieder anfragen.`,
  admittedMany: (count, formats) => `${peopleUpTo(count, formats)} eingelassen`,
  gone: (name) => `${name} wartet nicht mehr`,
  noPlace: {
    title: 'Auf diesem Link ist kein Platz mehr frei',
    way: 'Lassen Sie für den Link mehr Personen zu und lassen Sie dann ein.',
  },

  self: 'Sie',
  host: 'Gastgeber',
  grades: {
    typed: 'eingegeben, nicht bestätigt',
    verified: 'bestätigte Adresse',
    invited: 'eingeladen',
    'signed-in': 'angemeldet',
  },
  since: (time) => `seit ${time}`,
  present: 'anwesend',
  away: 'abwesend',
  role: 'Rolle',
  roles: {
    viewer: 'Zuschauer',
    collaborator: 'Mitbearbeiter',
    speaker: 'Referent',
    moderator: 'Moderator',
    guest: 'Gast',
  },
  changed: (name, role) => `Neue Rolle von ${name}: ${role}`,
  actionsFor: (name) => `Aktionen für ${name}`,
  remove: 'Entfernen',
  removeAndBlock: 'Entfernen und blockieren',
  removeTitle: (name) => `${name} entfernen?`,
  removeWay: 'Die Person ist sofort draußen. Mit einem gültigen Link kann sie wiederkommen.',
  removeAndBlockTitle: (name) => `${name} entfernen und blockieren?`,
  removeAndBlockWay:
    'Die Person ist sofort draußen; Adresse und Browser sind blockiert, bis Sie das aufheben: gleich danach hier oder in der Liste der Gäste oder Einladungen. ' +
    'Ein Gastlink lässt eine andere Adresse in einem anderen Browser ein.',
  removed: (name) => `${name} ist entfernt`,
  removedAndBlocked: (name) => `${name} ist entfernt und blockiert`,
  unblock: 'Blockierung aufheben',
  unblocked: (name) =>
    `${name} ist nicht mehr blockiert. Mit einem gültigen Link kann die Person wieder beitreten.`,
};
