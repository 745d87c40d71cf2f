import type { Texts } from '../texts.js';
import { people, invites, addresses, inSentence } from './counts.js';

export const addManyTexts: Texts['add-many'] = {
  title: 'Ajouter plusieurs personnes',

  paste: 'Adresses',
  pasteHint:
    'Une par ligne, ou telles que votre messagerie ou votre tableur les présente. Les noms et les rôles indiqués à côté sont reconnus.',
  pasteExample: 'Nom <nom@example.com>',
  review: 'Vérifier',
  chooseFile: 'Choisir un fichier CSV',
  orDrop: 'ou le déposer ici',
  dropHere: 'Déposez le fichier pour le lire',
  reading: 'Lecture…',
  nothingFound: {
    title: 'Il n’y a personne dedans',
    way: 'Collez des adresses e-mail, ou choisissez un fichier qui les contient dans une colonne.',
  },
  fileFailures: {
    spreadsheet: {
      title: 'Ce fichier est destiné à un tableur',
      way: 'Ouvrez-le dans le tableur et enregistrez-le au format CSV, ou copiez les lignes et collez-les ici.',
    },
    'too-large': {
      title: 'Ce fichier est trop volumineux',
      way: 'Divisez-le et ajoutez les parties l’une après l’autre.',
    },
    unreadable: {
      title: 'Ce fichier n’a pas pu être lu',
      way: 'Choisissez-le à nouveau, ou ouvrez-le et collez son contenu.',
    },
  },

  reviewTitle: 'Vérification',
  addMore: 'En ajouter',
  undo: 'Annuler',
  undone: 'Annulé',
  startOver: 'Recommencer',
  startOverTitle: 'Recommencer ?',
  startOverWay: 'Vos corrections seront perdues. Ce que vous avez collé reste, pour être modifié.',
  startOverEmpty: 'La liste sera vidée, avec vos corrections. Collez-la de nouveau pour continuer.',
  foundStatus: (all, problems, formats) =>
    problems === 0
      ? `Trouvé : ${addresses(all, formats)}`
      : `Trouvé : ${addresses(all, formats)}, dont ${formats.number(problems)} à vérifier`,
  notTaken: (columns) => `Non repris du tableau : ${columns}.`,
  column: (place, text, formats) => `colonne ${formats.number(place)} (« ${text} »)`,
  line: (place, text, formats) => `ligne ${formats.number(place)} (« ${text} »)`,
  filters: 'Afficher',
  filterNames: { all: 'Tout', ready: 'Prêt', problems: 'Problèmes', skipped: 'Ignoré' },
  resultNames: {
    all: 'Tout',
    invited: 'Invité',
    unmailed: 'E-mail non envoyé',
    refused: 'Non invité',
    open: 'À inviter',
  },
  nobodyHere: {
    all: 'Personne ici.',
    ready: 'Personne n’est encore prêt.',
    problems: 'Aucun problème.',
    skipped: 'Personne n’est ignoré.',
  },
  people: 'Personnes à inviter',
  roleStatus: (count, role, formats) => `Rôle ${inSentence(role)} pour ${people(count, formats)}`,
  roleOf: (who) => `Rôle de ${who}`,
  edit: (who) => `Modifier ${who}`,
  leaveOut: (who) => `Écarter ${who}`,
  putBack: (who) => `Reprendre ${who}`,
  email: 'Adresse e-mail',
  firstName: 'Prénom',
  lastName: 'Nom',
  done: 'Terminé',
  nothing: 'Aucune adresse',
  atLine: (state, line, formats) => `Ligne ${formats.number(line)} · ${state}`,
  states: {
    ready: 'prêt',
    misspelt: 'sans doute mal orthographié',
    'no-address': 'sans adresse e-mail',
    'not-an-address': 'pas une adresse e-mail',
    'already-invited': 'déjà invité',
    'left-out': 'écarté',
  },
  repeated: (line, formats) => `même adresse qu’à la ligne ${formats.number(line)}`,
  twice: 'adresse en double',
  unknownRole: (name) => `ce rôle n’existe pas ici : « ${name} »`,
  otherRole: (here, there, line, formats) =>
    `ici ${inSentence(here)}, à la ligne ${formats.number(line)} ${inSentence(there)} : lequel choisir ?`,
  chooseRole: 'Choisir un rôle',
  useSuggestion: (address) => `Utiliser ${address}`,
  keep: 'Garder tel quel',
  useAll: (count, formats) =>
    formats.plural(count, {
      one: `Utiliser ${formats.number(count)} suggestion`,
      other: `Utiliser les ${formats.number(count)} suggestions`,
    }),
  usedStatus: (count, formats) =>
    `${addresses(count, formats)} ${formats.plural(count, { one: 'corrigée', other: 'corrigées' })}`,
  leftOutStatus: (who) => `${who} est écarté`,
  putBackStatus: (who) => `${who} est repris`,
  nowReady: (who) => `${who} est maintenant prêt`,
  notReady: (who, why) => `${who} n’est pas prêt : ${why}`,

  sendMail: 'Envoyer les liens par e-mail',
  mailNote: 'Chaque personne reçoit un e-mail avec son propre lien.',
  noMailNote: 'Aucun e-mail n’est envoyé. Copiez chaque lien depuis la liste des personnes invitées.',
  ownRoles: (count, formats) =>
    `${people(count, formats)} ${formats.plural(count, { one: 'a son propre rôle', other: 'ont leur propre rôle' })} dans la liste.`,
  withMessage: (text) => `Avec votre message : « ${text} »`,
  message: 'Message',
  addMessage: 'Ajouter un message',
  editMessage: 'Modifier le message',
  leaveOutMessage: 'Retirer le message',
  notYet: (count, formats) =>
    formats.plural(count, {
      one: `${formats.number(count)} avec un problème n’est pas envoyée.`,
      other: `${formats.number(count)} avec des problèmes ne sont pas envoyées.`,
    }),
  send: (count, formats) => `Envoyer ${invites(count, formats)}`,
  create: (count, formats) => `Créer ${invites(count, formats)}`,
  sendNone: 'Envoyer les invitations',
  createNone: 'Créer les invitations',
  nobodyReady:
    'Personne n’est prêt à être invité. Corrigez une adresse, reprenez quelqu’un ou ajoutez d’autres personnes.',
  progress: (done, of, formats) => `${formats.number(done)} sur ${formats.number(of)}`,
  stop: 'Arrêter',
  stopping: 'Arrêt en cours…',
  goOn: 'Continuer',
  sendingTitle: 'Invitation en cours…',
  stoppedTitle: 'Arrêté',
  stoppedWay: (left, formats) =>
    `${people(left, formats)} ${formats.plural(left, { one: 'n’est pas encore invitée', other: 'ne sont pas encore invitées' })}.`,
  doneTitle: (invited, formats) =>
    `${people(invited, formats)} ${formats.plural(invited, { one: 'invitée', other: 'invitées' })}`,
  unmailedTitle: (title, count, formats) =>
    `${title}. ${formats.plural(count, { one: `${formats.number(count)} e-mail n’a pas été envoyé`, other: `${formats.number(count)} e-mails n’ont pas été envoyés` })}.`,
  unmailedWay:
    'La raison est indiquée à côté. Depuis la liste des personnes invitées, renvoyez l’e-mail ou copiez le lien.',
  notInvited: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'ne l’est pas', other: 'ne le sont pas' })}. La raison est indiquée à côté.`,
  skippedNote: (count, reasons, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'ligne ignorée', other: 'lignes ignorées' })} : ${reasons}.`,
  skipReason: (why, count, formats) => `${why} (${formats.number(count)})`,
  leftTo: (count, formats) =>
    `${addresses(count, formats)} ${formats.plural(count, { one: 'pose', other: 'posent' })} encore problème.`,
  backToReview: 'Retour aux problèmes',
  showInvited: 'Afficher les personnes invitées',
  results: {
    waiting: 'pas encore invité',
    sending: 'invitation en cours…',
    created: 'invité',
    queued: 'invité, e-mail en route',
    sent: 'invité, e-mail envoyé',
    'already-invited': 'était déjà invité',
    'not-answered': 'pas de réponse',
  },
  unblockAndInvite: 'Débloquer et inviter',
  refused: 'ne peut pas être invité',
  refusals: {
    NOT_AN_ADDRESS: 'pas une adresse e-mail',
    NOT_ALLOWED: 'non autorisé ici',
    GUEST_BLOCKED: 'adresse bloquée ici',
    TOO_LONG: 'un nom est trop long',
  },
};
