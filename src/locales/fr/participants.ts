import type { Texts } from '../texts.js';
import { upTo, peopleUpTo, inSentence } from './counts.js';

export const participantsTexts: Texts['participants'] = {
  title: 'Tous les participants',
  count: upTo,
  countOf: peopleUpTo,
  actions: 'Actions pour tous les participants',
  inviteUsers: 'Inviter des personnes',
  inviteGuests: 'Partager avec des invités',
  search: 'Rechercher par nom ou adresse',
  found: (count, formats) =>
    `${peopleUpTo(count, formats)} ${formats.plural(count, { one: 'trouvée', other: 'trouvées' })}`,
  foundNobody: (text) => `Aucun nom ni aucune adresse ne commence par « ${text} ».`,
  showAll: 'Tout afficher',
  empty: 'Personne n’est encore là.',
  loading: 'Chargement…',
  reconnecting: 'Pas de mise à jour en direct pour le moment. Reconnexion en cours.',
  refusedTitle: 'Seules les personnes qui modèrent voient qui est là',
  refusedWay: 'Demandez au propriétaire si vous devez en faire partie.',

  waiting: 'En attente',
  groups: {
    moderator: 'Modérateurs',
    speaker: 'Intervenants',
    collaborator: 'Collaborateurs',
    viewer: 'Spectateurs',
    guest: 'Invités',
  },
  admit: 'Admettre',
  admitAll: 'Tout admettre',
  decline: 'Refuser',
  arrived: (name) => `${name} attend d’être admis`,
  arrivedMany: (count, formats) =>
    `${peopleUpTo(count, formats)} ${formats.plural(count, { one: 'attend d’être admise', other: 'attendent d’être admises' })}`,
  admitted: (name) => `${name} est présent`,
  declined: (name) => `${name} n’est pas admis. Avec un lien qui fonctionne, cette personne peut redemander.`,
  admittedMany: (count, formats) =>
    `${peopleUpTo(count, formats)} ${formats.plural(count, { one: 'admise', other: 'admises' })}`,
  gone: (name) => `${name} n’attend plus`,
  noPlace: {
    title: 'Il n’y a plus de place sur ce lien',
    way: 'Autorisez plus de personnes sur le lien, puis admettez.',
  },

  self: 'vous',
  host: 'Organisateur',
  grades: {
    typed: 'saisi, non vérifié',
    verified: 'adresse vérifiée',
    invited: 'sur invitation',
    'signed-in': 'connecté',
  },
  since: (time) => `depuis ${time}`,
  present: 'présent',
  away: 'absent',
  role: 'Rôle',
  roles: {
    viewer: 'Spectateur',
    collaborator: 'Collaborateur',
    speaker: 'Intervenant',
    moderator: 'Modérateur',
    guest: 'Invité',
  },
  changed: (name, role) => `${name} a maintenant le rôle ${inSentence(role)}`,
  actionsFor: (name) => `Actions pour ${name}`,
  remove: 'Exclure',
  removeAndBlock: 'Exclure et bloquer',
  removeTitle: (name) => `Exclure ${name} ?`,
  removeWay: 'La personne sort immédiatement. Avec un lien qui fonctionne, elle peut revenir.',
  removeAndBlockTitle: (name) => `Exclure et bloquer ${name} ?`,
  removeAndBlockWay:
    'La personne sort immédiatement, adresse et navigateur restent bloqués jusqu’au déblocage : ici juste après, ou dans la liste des invités ou des invitations. ' +
    'Un lien pour invités laisse passer une autre adresse dans un autre navigateur.',
  removed: (name) => `${name} est exclu`,
  removedAndBlocked: (name) => `${name} est exclu et bloqué`,
  unblock: 'Débloquer',
  unblocked: (name) =>
    `${name} n’est plus bloqué. Avec un lien qui fonctionne, cette personne peut rejoindre à nouveau.`,
};
