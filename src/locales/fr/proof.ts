import type { Texts } from '../texts.js';

export const proofTexts: Texts['proof'] = {
  emailHint: 'L’adresse à laquelle votre invitation a été envoyée.',
  continue: 'Continuer',
  signedIn: 'Vous rejoignez avec votre compte connecté. Personne d’autre ne peut utiliser cette invitation.',
  whileIn: 'Vous restez présent comme avant jusqu’à ce que ce soit fait.',
  notNow: 'Pas maintenant',

  decline: 'Décliner',
  declineTitle: (title) => `Décliner « ${title} » ?`,
  declineWay:
    'L’organisateur voit que vous ne venez pas. Pour venir finalement, il faudra une nouvelle invitation.',
  declineHint: 'L’adresse à laquelle votre invitation a été envoyée : seul son titulaire peut décliner.',
  declineProof:
    'Quelqu’un a déjà rejoint avec cette invitation. Pour la décliner maintenant, saisissez le code qui vous a été envoyé par e-mail.',
  back: 'Retour',

  codeMaybe: (email) => `Si ${email} est l’adresse invitée, un code est en route.`,
  showAddress: 'Afficher l’adresse',
  hideAddress: 'Masquer l’adresse',
  codeSent: (email) => `Un code est en route vers ${email}.`,
  codeSentBefore: (email) => `Le code a déjà été envoyé à ${email}.`,
  code: 'Code',
  codeHint: 'Six chiffres, valables dix minutes. Rien reçu ? Regardez aussi dans les indésirables.',
  sixDigits: 'Saisissez les six chiffres.',
  codeWrong: (left, formats) => {
    if (left === null) return 'Ce code est incorrect.';
    if (left === 0) return 'Ce code est incorrect, et c’était le dernier essai. Demandez un nouveau code.';
    return `Ce code est incorrect. Il reste ${formats.number(left)} ${formats.plural(left, { one: 'essai', other: 'essais' })}.`;
  },
  codeOver: 'Ce code n’est plus valable. Demandez un nouveau code.',
  sendNew: 'Envoyer un nouveau code',
  sendNewIn: (seconds, formats) => `dans ${formats.number(seconds)} s`,
  newSent: 'Un nouveau code est en route.',
  tooMany: 'Trop de codes ont été demandés',
  tooManyUntil: (time) => `Vous pourrez en demander un autre à partir de ${time}.`,
  askHost: 'Demander à l’organisateur',
  askAboutInvite: (host) =>
    `Seul ${host ?? 'l’organisateur'} peut dire quelle adresse a été invitée, ou en inviter une autre des vôtres.`,
  askAboutLink: (host) =>
    `Signalez que le code n’arrive pas : ${host ?? 'l’organisateur'} peut vérifier l’adresse, ou vous faire entrer autrement.`,
  wrongAccount: 'Connectez-vous avec le compte invité, ou demandez à la personne qui vous a invité.',
};
