import type { Texts } from '../texts.js';
import { links, upTo } from './counts.js';

export const shareTexts: Texts['share'] = {
  title: 'Partager',
  link: 'Lien',
  copyLink: 'Copier le lien',
  copied: 'Copié',
  copiedStatus: 'Lien copié',
  copyByHand: 'Cette page ne peut pas copier pour vous. Le lien est sélectionné : copiez-le vous-même.',
  linkLoading: 'Recherche du lien…',

  startAt: 'Commencer à',
  startTime: 'Début',
  endAt: 'Terminer à',
  endTime: 'Fin',
  timeMissing: 'Saisissez un temps, par exemple 1:02.',
  timeUnreadable: 'Saisissez un temps comme 1:02, 1:02:03 ou 62s.',
  timeTooLate: (length) => `Cela se termine à ${length}. Choisissez un temps antérieur.`,
  endBeforeStart: 'Choisissez une fin postérieure au début.',

  onlyMembers: 'Seuls les membres qui peuvent se connecter voient cette page.',
  onlyMembersGuests:
    'Seuls les membres qui peuvent se connecter voient cette page. Pour les autres, utilisez l’accès invité.',
  sessionOver: 'La session est terminée. Plus personne ne peut rejoindre avec ce lien.',
  startsLater: (start) => `Début : ${start}. Qui ouvre le lien plus tôt doit attendre.`,

  embed: 'Intégrer',
  qrCode: 'Code QR',
  email: 'E-mail',
  moreOptions: 'Plus d’options',
  shareOn: 'Partager sur',
  systemRefused: 'Cette page ne peut pas ouvrir les options de votre appareil. Copiez plutôt le lien.',
  panelFailed: {
    title: 'Le chargement a échoué',
    way: 'Vérifiez votre connexion, puis réessayez.',
  },
  emailBody: (title, url) => `${title}\n${url}\n`,

  size: 'Taille',
  fluid: 'Largeur de la page',
  embedCode: 'Code',
  copyCode: 'Copier le code',
  codeCopiedStatus: 'Code copié',
  codeByHand: 'Cette page ne peut pas copier pour vous. Le code est sélectionné : copiez-le vous-même.',
  preview: 'Aperçu',
  previewRefused: 'Cette page ne permet pas d’aperçu. Le code fonctionne quand même.',

  whoElse: 'Qui d’autre ?',
  guestAccess: 'Accès invité',
  guestAccessIs: 'Un lien que tout le monde peut utiliser, avec un nom et une adresse e-mail',
  inviteUsers: 'Inviter des personnes',
  inviteIs: 'Un lien pour une personne, avec un rôle de votre choix',
  invited: ({ all, pending }, formats) => {
    const invited = `${upTo(all, formats)} ${formats.plural(all, { one: 'invitée', other: 'invitées' })}`;
    return pending === 0 ? invited : `${invited}, ${upTo(pending, formats)} en attente`;
  },
  off: 'Désactivé',
  onWithoutLinks: 'Activé, aucun lien',
  on: (count, formats) => (count === 0 ? 'Activé, aucun lien actif' : `Activé, ${links(count, formats)}`),
};
