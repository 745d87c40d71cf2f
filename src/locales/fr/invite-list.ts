import { when } from '../en/times.js';
import type { Texts } from '../texts.js';
import { people, invites, upTo, peopleUpTo, inSentence } from './counts.js';

export const inviteListTexts: Texts['invite-list'] = {
  people: 'Personnes invitées',
  invited: (count, formats) =>
    `${peopleUpTo(count, formats)} ${formats.plural(count, { one: 'invitée', other: 'invitées' })}`,
  emptyTitle: 'Personne n’est encore invité',
  emptyWay:
    'Saisissez une adresse ci-dessus. Chaque personne reçoit son propre lien, inutilisable par d’autres.',
  nobodyFound: (search) => `Aucun résultat pour « ${search} ». Saisissez le début d’un nom ou d’une adresse.`,
  nobodyHere: 'Personne ici.',
  showAll: 'Tout afficher',
  loadingMore: 'Chargement de la suite…',
  reconnecting: 'Pas de mise à jour en direct pour le moment. Reconnexion en cours.',
  newRows: (count, formats) =>
    formats.plural(count, {
      one: `Afficher ${formats.number(count)} nouvelle`,
      other: `Afficher ${formats.number(count)} nouvelles`,
    }),
  new: 'nouveau',

  search: (count, formats) => `Rechercher parmi ${peopleUpTo(count, formats)}`,
  filters: 'Afficher',
  filterNames: { all: 'Toutes', pending: 'En attente', accepted: 'Acceptées', problems: 'Problèmes' },
  count: upTo,
  sort: 'Trier par',
  orders: { newest: 'Plus récentes d’abord', name: 'Nom', email: 'Adresse e-mail' },
  foundStatus: (count, formats) =>
    `${upTo(count, formats)} ${formats.plural(count, { one: 'trouvée', other: 'trouvées' })}`,

  columns: { person: 'Personne', role: 'Rôle', state: 'État', actions: 'Actions' },
  select: (email) => `Sélectionner ${email}`,
  selectAll: 'Sélectionner tout ce qui est affiché',
  states: {
    pending: 'en attente',
    sent: 'envoyée',
    failed: 'non envoyée',
    opened: 'ouverte',
    accepted: 'acceptée',
    declined: 'déclinée',
    expired: 'expirée',
    revoked: 'révoquée',
    locked: 'verrouillée',
  },
  queued: 'en file d’attente',
  blocked: 'personne bloquée',
  blockedWay: 'Le lien ne lui permet pas d’entrer.',
  lockedWay: 'Trop de codes incorrects. Invitez de nouveau cette personne : elle recevra un nouveau lien.',
  keyLostWay: 'Le serveur a perdu la clé de ce lien. « Renvoyer » en envoie un nouveau.',
  at: (iso, now, formats) => when(iso, now, formats),
  by: (name) => `par ${name}`,
  ends: (iso, now, formats) => `expire ${when(iso, now, formats)}`,
  endsWithSession: 'expire à la fin de la session',
  copy: 'Copier le lien',
  copied: 'Copié',
  copiedStatus: (email) => `Lien de ${email} copié`,
  invitationStatus: (email) => `Invitation de ${email} copiée`,
  copyByHand: 'Ce navigateur ne permet pas de copier ici. Le texte est sélectionné : copiez-le vous-même.',
  actionsFor: (email) => `Actions pour ${email}`,
  resend: 'Renvoyer',
  copyInvitation: 'Copier l’invitation',
  extend: 'Prolonger',
  revoke: 'Révoquer',
  restore: 'Rétablir',
  unblock: 'Débloquer',

  invitation: {
    greeting: (name) => (name === '' ? 'Bonjour,' : `Bonjour ${name},`),
    to: (title, role) => `Vous êtes invité à « ${title} » en tant que ${inSentence(role)}.`,
    starts: (start) => `Début : ${start}.`,
    link: (url) => `Votre lien, pour vous seul : ${url}`,
  },

  selected: (count, formats) =>
    `${people(count, formats)} ${formats.plural(count, { one: 'sélectionnée', other: 'sélectionnées' })}`,
  selectEverybody: (count, formats) => `Tout sélectionner (${upTo(count, formats)})`,
  selecting: (count, formats) => `${people(count, formats)} pour l’instant…`,
  unselect: 'Effacer la sélection',
  changeRole: 'Changer le rôle',
  changeRoleTitle: (count, formats) => `Changer le rôle de ${people(count, formats)} ?`,
  changeRoleWay: 'La modification s’applique aussi aux personnes présentes.',
  resendTitle: (count, formats) => `Renvoyer le lien par e-mail à ${people(count, formats)} ?`,
  resendWay: 'Chacune reçoit un e-mail. Celles qui ne peuvent pas en recevoir sont écartées.',
  resendNobody:
    'Aucune des personnes sélectionnées ne reçoit d’e-mail : leurs liens ne laissent entrer personne.',
  extendTitle: (count, formats) =>
    count === 1
      ? 'Quand le lien doit-il expirer ?'
      : `Quand ${invites(count, formats)} ${formats.plural(count, { one: 'doit-elle', other: 'doivent-elles' })} expirer ?`,
  setEnd: 'Fixer l’expiration',
  extendWay: (count, formats) =>
    formats.plural(count, {
      one: 'Le lien reste le même.',
      many: 'Les liens restent les mêmes.',
      other: 'Les liens restent les mêmes.',
    }),
  endsNow: (when) => `Expire ${when}.`,
  noEndNow: 'N’expire jamais.',
  endsWithSessionNow: 'Expire à la fin de la session.',
  earlier: 'avant l’expiration actuelle',
  earlierFor: (count, formats) => `avant l’expiration actuelle pour ${invites(count, formats)}`,
  extensions: {
    '7': '7 jours à partir de maintenant',
    '30': '30 jours à partir de maintenant',
    'session-end': 'À la fin de la session',
    never: 'Jamais',
  },
  revokeTitle: (count, formats) => `Révoquer ${invites(count, formats)} ?`,
  revokeOneTitle: (email) => `Révoquer l’invitation de ${email} ?`,
  revokeWay: (count, formats) =>
    formats.plural(count, {
      one: 'Le lien cesse immédiatement de fonctionner, et la personne entrée par ce lien sort. Vous pouvez la rétablir.',
      many: 'Les liens cessent immédiatement de fonctionner, et les personnes entrées par ces liens sortent. Vous pouvez les rétablir.',
      other:
        'Les liens cessent immédiatement de fonctionner, et les personnes entrées par ces liens sortent. Vous pouvez les rétablir.',
    }),
  working: (done, of, formats) => `${formats.number(done)} sur ${formats.number(of)}`,
  stop: 'Arrêter',
  undo: 'Annuler',
  undone: 'Annulé',
  done: {
    role: (count, formats) => `Rôle de ${people(count, formats)} changé`,
    resend: (count, formats) => `E-mail à ${people(count, formats)} remis en file d’attente`,
    extend: (count, formats) => `Fin de ${invites(count, formats)} modifiée`,
    revoke: (count, formats) =>
      `${invites(count, formats)} ${formats.plural(count, { one: 'révoquée', other: 'révoquées' })}`,
    restore: (count, formats) =>
      `${invites(count, formats)} ${formats.plural(count, { one: 'rétablie', other: 'rétablies' })}`,
    unblock: (count, formats) =>
      `${people(count, formats)} ${formats.plural(count, { one: 'débloquée', other: 'débloquées' })}`,
  },
  leftOut: (count, formats) =>
    `${people(count, formats)} ${formats.plural(count, { one: 'écartée', other: 'écartées' })}`,
  stopped: (left, formats) =>
    `Arrêté. ${people(left, formats)} ${formats.plural(left, { one: 'inchangée', other: 'inchangées' })}`,

  exportCsv: 'Exporter en CSV',
  csv: 'CSV',
  exporting: (count, formats) => `${people(count, formats)} pour l’instant…`,
  cancelExport: 'Annuler l’export',
  exportedStatus: (count, formats) =>
    `${people(count, formats)} ${formats.plural(count, { one: 'exportée', other: 'exportées' })}`,
  notExported: 'L’export s’est arrêté',
  csvColumns: {
    email: 'Adresse e-mail',
    firstName: 'Prénom',
    lastName: 'Nom',
    role: 'Rôle',
    state: 'État',
    since: 'Depuis',
    invited: 'Invitation',
    by: 'Invité par',
    expires: 'Expiration',
    link: 'Lien',
  },
};
