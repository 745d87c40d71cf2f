import type { Texts } from '../texts.js';
import { people } from './counts.js';

export const joinTexts: Texts['join'] = {
  title: (title) => `Rejoindre « ${title} »`,
  hostedBy: (host) => `Organisé par ${host}`,
  startsOn: (when) => `Début : ${when}`,
  welcomeBack: (name) => `Bon retour, ${name}`,
  notYou: 'Ce n’est pas vous ?',
  notYouTitle: (name) => `Quitter en tant que ${name} ?`,
  notYouWay: 'Pour revenir, il faudra à nouveau le lien, et une nouvelle place.',
  name: 'Nom',
  email: 'Adresse e-mail',
  emailHint: 'L’organisateur voit votre nom et votre adresse e-mail.',
  accessCode: 'Code d’accès',
  accessCodeHint: 'L’organisateur vous l’a donné.',
  choose: 'Choisir…',
  terms: 'Conditions',
  acceptTerms: 'J’accepte les conditions',
  notTicked: 'Cochez cette case pour rejoindre.',
  remember: 'Se souvenir de moi sur cet appareil',
  rememberHint:
    'Pendant 30 jours, pour entrer directement. Sinon, gardez cet onglet ouvert. À éviter sur un appareil partagé.',
  join: 'Rejoindre',
  approvalHint: 'L’organisateur vous fait entrer.',
  joinAgain: 'Rejoindre à nouveau',
  tryAt: (time) => `Attendez jusqu’à ${time}, puis réessayez avec le code que vous avez reçu.`,

  joinedAs: (name) => `Vous participez en tant que ${name}`,
  codeAsked: 'Saisissez le code reçu par e-mail',
  inWhenAdmitted: 'Vous entrerez dès que l’organisateur vous aura admis',
  waitingAs: (name) => `Inscrit en tant que ${name}`,
  yourEntry: 'Vos informations',
  entryGrades: {
    typed: 'Vous les avez saisies, personne ne les a vérifiées.',
    verified: 'Vous les avez saisies, et un code a confirmé votre adresse.',
    invited: 'Vous avez été invité à cette adresse, et un code a confirmé qu’elle est la vôtre.',
    'signed-in': 'C’est ainsi que vous êtes connecté.',
  },
  entrySeen: 'L’organisateur les voit, les autres invités non.',
  entryKept:
    'Elles sont conservées pour que l’organisateur sache qui est venu, jusqu’à ce que vous les effaciez.',
  yes: 'Oui',
  leave: 'Quitter',
  leaveTitle: 'Renoncer à votre place ?',
  leaveUsedUp:
    'Toutes les places de votre lien sont prises, et partir n’en libère aucune : vous ne pourrez pas revenir avec ce lien.',
  leaveClosed:
    'Votre lien ne laisse entrer personne en ce moment : vous ne pourrez pas revenir avec ce lien.',
  erase: 'Effacer',
  eraseTitle: 'Effacer vos informations ?',
  eraseWay:
    'Votre nom, votre adresse e-mail et vos réponses sont effacés, et vous sortez. Revenir prend une nouvelle place. ' +
    'Cette action est irréversible.',

  startsIn: 'Commence dans',
  startsNow: 'Ça commence…',
  startsSoon: 'Commence bientôt',
  opensIn: 'Ce lien ouvre dans',
  opensNow: 'Ouverture…',
  inAtStart: 'Vous entrerez dès le début.',
  keepTab: 'Gardez cet onglet ouvert : votre place y est.',
  comeBack: 'Vous pouvez fermer cet onglet : votre invitation vous laissera entrer à nouveau.',
  formAtStart: 'Le formulaire apparaîtra ici automatiquement.',
  timeLeft: ({ days, hours, minutes, seconds }, formats) => {
    const part = (value: number, unit: string): string => `${formats.number(value)} ${unit}`;
    if (days > 0) {
      const unit = formats.plural(days, { one: 'jour', other: 'jours' });
      return `${part(days, unit)} ${part(hours, 'h')} ${part(minutes, 'min')}`;
    }
    if (hours > 0) return `${part(hours, 'h')} ${part(minutes, 'min')} ${part(seconds, 's')}`;
    return minutes > 0 ? `${part(minutes, 'min')} ${part(seconds, 's')}` : part(seconds, 's');
  },
  minutesLeft: (minutes, formats) =>
    `${formats.number(minutes)} ${formats.plural(minutes, { one: 'minute', other: 'minutes' })}`,
  addToCalendar: 'Ajouter au calendrier',
  calendarReady: 'Ouvrez le fichier téléchargé pour l’ajouter.',

  usedUpBy: (uses, maximum, formats) =>
    maximum === 1
      ? 'La seule personne à qui il était destiné a rejoint.'
      : `${formats.number(uses)} sur ${people(maximum, formats)} ` +
        `${formats.plural(uses, { one: 'a rejoint', other: 'ont rejoint' })} avec ce lien.`,
  declined: {
    title: 'Vous avez décliné',
    way: (email) =>
      `Si ${email} est l’adresse invitée, l’organisateur le voit maintenant. Si vous venez finalement, demandez une nouvelle invitation.`,
  },
  endedOn: (when) => `Fin : ${when}.`,
  waitingForNetwork: 'Cette page réessaiera d’elle-même dès que la connexion sera rétablie.',
  waitingForHost: 'Cette page vérifie d’elle-même de temps en temps.',
  placeKept: 'Votre place est gardée.',
};
