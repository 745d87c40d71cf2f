import type { Texts } from '../texts.js';
import { people } from './counts.js';

export const joinTexts: Texts['join'] = {
  title: (title) => `Rejoindre « ${title} »`,
  hostedBy: (host) => `Organisé par ${host}`,
  startsOn: (when) => `Début : ${when}`,
  welcomeBack: (name) => `Bon retour, ${name}`,
  notYou: 'Ce n’est pas vous ?',
  name: 'Nom',
  email: 'Adresse e-mail',
  emailHint: 'L’organisateur voit votre nom et votre adresse e-mail.',
  sentences: (title, why) => `${title}. ${why}`,
  accessCode: 'Code d’accès',
  accessCodeHint: 'L’organisateur vous l’a donné.',
  choose: 'Choisir…',
  optional: '(facultatif)',
  terms: 'Conditions',
  acceptTerms: 'J’accepte les conditions',
  notTicked: 'Cochez cette case pour rejoindre.',
  remember: 'Se souvenir de moi sur cet appareil',
  rememberHint:
    'Pendant 30 jours, pour entrer directement. Sinon, gardez cet onglet ouvert. À éviter sur un appareil partagé.',
  join: 'Rejoindre',
  approvalHint: 'L’organisateur approuve chaque invité : vous attendez ici qu’il vous fasse entrer.',
  comeIn: 'Revenir',
  joinAgain: 'Rejoindre à nouveau',
  tryAt: (time) => `Attendez jusqu’à ${time}, puis réessayez avec le code que vous avez reçu.`,

  joinedAs: (name) => `Vous participez en tant que ${name}`,
  letIn: 'L’organisateur vous a fait entrer.',
  alreadyIn: 'Vous y êtes déjà. Pour rejoindre sous une autre identité, quittez d’abord.',
  codeAsked: 'Saisissez le code reçu par e-mail',
  inWhenAdmitted: 'Vous entrerez dès que l’organisateur vous aura admis',
  waitingAs: (name) => `Inscrit en tant que ${name}`,
  yourEntry: 'Vos informations',
  leave: 'Quitter',

  usedUpBy: (uses, maximum, formats) =>
    maximum === 1
      ? 'La seule personne à qui il était destiné a rejoint.'
      : `${formats.number(uses)} sur ${people(maximum, formats)} ` +
        `${formats.plural(uses, { one: 'a rejoint', other: 'ont rejoint' })} avec ce lien.`,
  declined: {
    title: 'Votre réponse est envoyée',
    way: (email) =>
      `Si ${email} est l’adresse invitée, l’organisateur voit maintenant que vous ne venez pas. Si vous venez finalement, demandez une nouvelle invitation.`,
  },
  useAnother: 'Utiliser une autre adresse',
  left: {
    guestHere:
      'Vous pouvez revenir d’ici. Si les places de votre lien sont comptées, cela en prend une nouvelle.',
    invited: 'Votre invitation reste valable. Pour revenir, ouvrez à nouveau le lien qu’elle contient.',
    invitedHere: 'Votre invitation reste valable : vous pouvez revenir avec elle.',
    closed:
      'Votre lien ne laisse entrer personne pour le moment. Demandez à la personne qui vous l’a envoyé.',
  },
  endedOn: (when) => `Fin : ${when}.`,
  waitingForNetwork: 'Cette page réessaiera d’elle-même dès que la connexion sera rétablie.',
  waitingForHost: 'Cette page vérifie d’elle-même de temps en temps.',
  placeKept: 'Votre place est gardée.',
  cutOff: 'La connexion est perdue. Votre place est gardée, et cette page se reconnecte d’elle-même.',
};
