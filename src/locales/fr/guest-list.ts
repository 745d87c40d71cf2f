import { when } from '../en/times.js';
import type { Texts } from '../texts.js';
import { guests } from './counts.js';

export const guestListTexts: Texts['guest-list'] = {
  guestsOf: (name) => `Invités de ${name}`,
  allGuests: 'Tous les invités',
  emptyTitle: 'Personne pour l’instant',
  empty: 'Personne n’a encore rejoint avec ce lien.',
  emptyAll: 'Personne n’a encore rejoint avec un lien.',
  showMore: 'Afficher plus',
  erasedGuest: 'Invité effacé',
  grades: {
    typed: 'saisi, non vérifié',
    verified: 'adresse vérifiée',
    invited: 'sur invitation',
    'signed-in': 'connecté',
  },
  joinedAt: (iso, now, formats) => `a rejoint ${when(iso, now, formats)}`,
  byLink: (name) => `par « ${name} »`,
  askedAt: (iso, now, formats) => `a demandé à rejoindre ${when(iso, now, formats)}`,
  in: 'admis',
  here: 'présent',
  away: 'absent',
  waiting: 'en attente',
  ended: {
    left: 'parti',
    removed: 'exclu',
    blocked: 'exclu et bloqué',
    'switched-off': 'parti à la désactivation de l’accès invité',
    erased: 'a effacé ses informations',
    declined: 'non admis',
  },
  endedOther: 'n’est plus présent',
  endedAt: (how, iso, now, formats) => `${how} ${when(iso, now, formats)}`,
  acceptedTerms: (version, formats) => `a accepté les conditions, version ${formats.number(version)}`,
  noLongerAsked: 'N’est plus demandé',
  yes: 'Oui',
  admit: 'Admettre',
  decline: 'Refuser',
  admittedStatus: (name) => `${name} est présent`,
  declinedStatus: (name) => `${name} n’est pas admis`,
  remove: 'Exclure',
  removeAndBlock: 'Exclure et bloquer',
  unblock: 'Débloquer',
  actionsFor: (name) => `Actions pour ${name}`,
  removeTitle: (name) => `Exclure ${name} ?`,
  removeWay: 'La personne sort immédiatement. Avec un lien qui fonctionne, elle peut rejoindre à nouveau.',
  removeAndBlockTitle: (name) => `Exclure et bloquer ${name} ?`,
  removeAndBlockWay:
    'La personne sort immédiatement, et cette adresse et ce navigateur ne peuvent plus rejoindre tant que vous ne les débloquez pas dans cette liste. ' +
    'Avec une autre adresse dans un autre navigateur, c’est possible : pour écarter quelqu’un, remplacez aussi le lien.',
  block: 'Bloquer',
  blockTitle: (name) => `Bloquer ${name} ?`,
  blockWay:
    'Cette adresse et ce navigateur ne peuvent plus rejoindre tant que vous ne les débloquez pas dans cette liste. ' +
    'Avec une autre adresse dans un autre navigateur, c’est possible : pour écarter quelqu’un, remplacez aussi le lien.',
  removedStatus: (name) => `${name} est exclu`,
  removedAndBlockedStatus: (name) => `${name} est exclu et bloqué`,
  blockedStatus: (name) => `${name} est bloqué`,
  unblockedStatus: (name) => `${name} n’est plus bloqué`,

  exportCsv: 'Exporter en CSV',
  exporting: (count, formats) => `${guests(count, formats)} pour l’instant…`,
  cancelExport: 'Annuler l’export',
  exportedStatus: (count, formats) =>
    `${guests(count, formats)} ${formats.plural(count, { one: 'exporté', other: 'exportés' })}`,
  notExported: 'L’export s’est arrêté',
  columns: {
    name: 'Nom',
    email: 'Adresse e-mail',
    link: 'Lien',
    identity: 'Identité',
    joined: 'Arrivée',
    state: 'État',
    ended: 'Fin',
    terms: 'Conditions acceptées',
  },
};
