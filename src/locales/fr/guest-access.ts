import { when } from '../en/times.js';
import type { Formats, Texts } from '../texts.js';
import { people, guests, links, useCount } from './counts.js';

const closed = {
  paused: { one: 'est suspendu', other: 'sont suspendus' },
  expired: { one: 'a expiré', other: 'ont expiré' },
  'used-up': { one: 'est épuisé', other: 'sont épuisés' },
};

const approvals = {
  all: '. Vous admettez chaque personne.',
  some: '. Avec certains liens, il faut attendre que vous admettiez.',
  none: '.',
};

const staying = (count: number, formats: Formats): string =>
  count === 0
    ? ''
    : formats.plural(count, {
        one: `${formats.number(count)} invité qui a accès le garde. `,
        other: `${formats.number(count)} invités qui ont accès le gardent. `,
      });

export const guestAccessTexts: Texts['guest-access'] = {
  title: 'Gérer l’accès invité',
  enable: 'Activer l’accès invité',
  createNew: 'Créer un lien',
  limitReached: (limit, formats) =>
    `Vous avez ${links(limit, formats)}, le maximum ici. Supprimez-en un pour en créer un autre.`,
  linksOf: (count, limit, formats) => `${formats.number(count)} sur ${links(limit, formats)}`,
  allGuests: 'Tous les invités',
  history: 'Historique',
  links: 'Liens d’invité',

  outlookOff: 'Personne d’autre ne peut rejoindre tant que l’accès invité est désactivé.',
  outlookNoLinks: 'Personne ne peut encore rejoindre : il n’y a aucun lien.',
  outlookOver: 'Personne ne peut rejoindre : la session est terminée.',
  outlookNobody: (all, links, formats) =>
    all === null
      ? 'Personne d’autre ne peut rejoindre : aucun lien n’est actif.'
      : `Personne d’autre ne peut rejoindre : ${formats.plural(links, { one: 'le lien', other: 'tous les liens' })} ${formats.plural(links, closed[all])}.`,
  outlookLater: (from, now, formats) =>
    `Personne ne peut encore rejoindre. Avec un lien, ce sera possible à partir de : ${when(from, now, formats)}.`,
  outlookOpen: ({ approval, accessCode, places, until }, formats) =>
    [
      `Toute personne ayant un lien actif${accessCode ? ' et le code d’accès' : ''} ` +
        (approval === 'all' ? 'peut demander à rejoindre' : 'peut rejoindre'),
      places === null ? '' : `encore ${people(places, formats)}`,
      until === null
        ? ''
        : until === 'session-end'
          ? 'jusqu’à la fin de la session'
          : `jusqu’à ${formats.date(until)}`,
    ]
      .filter((part) => part !== '')
      .join(', ') + approvals[approval],

  emptyOff: 'Créez des liens dès maintenant. Ils fonctionneront une fois l’accès invité activé.',
  emptyTitle: 'Aucun lien',
  emptyWay: 'Créez un lien. Toute personne qui l’a rejoint avec un nom et une adresse e-mail, sans compte.',

  states: {
    active: 'actif',
    paused: 'suspendu',
    'not-yet': 'pas encore',
    expired: 'expiré',
    'used-up': 'épuisé',
  },
  off: 'désactivé',
  over: 'terminé',
  new: 'nouveau',
  done: { created: 'Créé', saved: 'Enregistré', replaced: 'Remplacé' },
  uses: (uses, maximum, formats) =>
    maximum === null ? useCount(uses, formats) : `${formats.number(uses)} sur ${useCount(maximum, formats)}`,
  starts: (iso, now, formats) => `commence ${when(iso, now, formats)}`,
  ends: (iso, now, formats) => `${Date.parse(iso) > now ? 'expire' : 'expiré'} ${when(iso, now, formats)}`,
  noEnd: 'n’expire jamais',
  endsWithSession: 'expire à la fin de la session',
  waiting: (count, formats) => `${formats.number(count)} en attente`,
  asksCode: 'code d’accès',
  asksProof: 'adresse vérifiée',
  asksApproval: 'vous admettez chaque invité',
  domains: (rule, domains, formats) => {
    const [first = ''] = domains;
    const which = domains.length === 1 ? first : `${formats.number(domains.length)} domaines`;
    return rule === 'allow' ? `seulement ${which}` : `sauf ${which}`;
  },
  lastUsed: (ago) => `dernière utilisation ${ago}`,
  copy: 'Copier le lien',
  copied: 'Copié',
  copiedStatus: (name) => `Lien « ${name} » copié`,
  copyByHand: 'Ce navigateur ne permet pas de copier ici. Copiez le lien vous-même :',
  keyLost:
    'Ce lien ne laisse plus entrer personne : le serveur a perdu sa clé. « Remplacer » lui donne une nouvelle adresse.',
  pause: 'Suspendre',
  resume: 'Réactiver',
  pausedStatus: (name) => `« ${name} » est suspendu`,
  resumedStatus: (name) => `« ${name} » est de nouveau actif`,
  actionsFor: (name) => `Actions pour ${name}`,
  oldAddress: (iso, now, formats) => `l’ancien lien expire ${when(iso, now, formats)}`,
  qrCode: 'Code QR',
  closedNow: {
    over: 'La session est terminée. Plus personne ne peut rejoindre avec ce lien.',
    off: 'Ce lien fonctionnera une fois l’accès invité activé.',
    paused:
      'Ce lien est suspendu. Personne d’autre ne peut rejoindre avec lui tant que vous ne l’avez pas réactivé.',
    expired:
      'Ce lien a expiré. Personne d’autre ne peut rejoindre avec lui tant que vous ne l’avez pas prolongé.',
    'used-up':
      'Ce lien est épuisé. Personne d’autre ne peut rejoindre avec lui tant que vous n’autorisez pas plus d’utilisations.',
  },
  worksFrom: (iso, now, formats) => `Ce lien fonctionnera à partir de : ${when(iso, now, formats)}.`,
  guests: 'Invités',
  edit: 'Modifier',
  replace: 'Remplacer',
  replaceTitle: (name) => `Remplacer « ${name} » ?`,
  replaceWay: (guestsIn, formats) =>
    `${staying(guestsIn, formats)}Le lien reçoit une nouvelle adresse ; le nom, les utilisations et les réglages restent. ` +
    'Les personnes qui ont l’ancienne ont besoin de la nouvelle pour rejoindre.',
  graces: {
    0: 'L’ancienne adresse cesse de fonctionner maintenant',
    1: 'L’ancienne adresse fonctionne encore 1 heure',
    24: 'L’ancienne adresse fonctionne encore 1 jour',
    168: 'L’ancienne adresse fonctionne encore 7 jours',
  },
  replacedStatus: (name) => `« ${name} » a une nouvelle adresse`,
  createdStatus: (name) => `« ${name} » est créé`,
  savedStatus: (name) => `« ${name} » est enregistré`,
  delete: 'Supprimer',
  deleteTitle: (name) => `Supprimer « ${name} » ?`,
  deleteWay: (guestsIn, formats) =>
    `${staying(guestsIn, formats)}Personne d’autre ne pourra rejoindre avec ce lien.`,
  deletedStatus: (name) => `« ${name} » est supprimé`,

  onStatus: 'L’accès invité est activé',
  offStatus: 'L’accès invité est désactivé',
  switchOffTitle: 'Désactiver l’accès invité ?',
  switchOffWay: (guestsIn, formats) =>
    `${guests(guestsIn, formats)} ${formats.plural(guestsIn, { one: 'a accès, présent ou absent', other: 'ont accès, présents ou absents' })}. ` +
    'Personne d’autre ne pourra rejoindre tant que vous ne l’aurez pas réactivé.',
  switchOffChoices: {
    stay: 'Les invités qui ont accès le gardent',
    leave: 'Les invités qui ont accès le perdent maintenant',
  },
  switchOff: 'Désactiver',
  switchOn: 'Activer',

  reconnecting: 'Pas de mise à jour en direct pour le moment. Reconnexion en cours.',
};
