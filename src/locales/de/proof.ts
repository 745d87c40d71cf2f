import type { Texts } from '../texts.js';

export const proofTexts: Texts['proof'] = {
  emailHint: 'Die Adresse, an die Ihre Einladung ging.',
  continue: 'Weiter',
  signedIn: 'Sie treten so bei, wie Sie hier angemeldet sind. Niemand sonst kann diese Einladung nutzen.',
  whileIn: 'Bis das erledigt ist, bleiben Sie dabei wie bisher.',
  notNow: 'Nicht jetzt',

  decline: 'Ablehnen',
  declineTitle: (title) => `„${title}“ ablehnen?`,
  declineWay:
    'Der Gastgeber sieht, dass Sie nicht kommen. Wenn Sie doch kommen möchten, brauchen Sie eine neue Einladung.',
  declineHint: 'Die Adresse, an die Ihre Einladung ging: Nur wem sie gehört, kann ablehnen.',
  declineProof:
    'Mit dieser Einladung ist schon jemand beigetreten. Um sie jetzt abzulehnen, geben Sie den Code ein, der Ihnen per E-Mail geschickt wurde.',
  back: 'Zurück',

  codeMaybe: (email) => `Falls ${email} die eingeladene Adresse ist, ist ein Code unterwegs.`,
  showAddress: 'Adresse zeigen',
  hideAddress: 'Adresse verbergen',
  codeSent: (email) => `Ein Code ist unterwegs an ${email}.`,
  codeSentBefore: (email) => `Der Code wurde schon an ${email} geschickt.`,
  code: 'Code',
  codeHint: 'Sechs Ziffern, zehn Minuten lang gültig. Nicht da? Sehen Sie auch im Spam-Ordner nach.',
  sixDigits: 'Geben Sie alle sechs Ziffern ein.',
  codeWrong: (left, formats) => {
    if (left === null) return 'Dieser Code ist falsch.';
    if (left === 0)
      return 'Dieser Code ist falsch, und das war der letzte Versuch. Fordern Sie einen neuen Code an.';
    return `Dieser Code ist falsch. Noch ${formats.number(left)} ${formats.plural(left, { one: 'Versuch', other: 'Versuche' })}.`;
  },
  codeOver: 'Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.',
  sendNew: 'Neuen Code senden',
  sendNewIn: (seconds, formats) => `in ${formats.number(seconds)} s`,
  newSent: 'Ein neuer Code ist unterwegs.',
  tooMany: 'Es wurden zu viele Codes angefordert',
  tooManyUntil: (time) => `Ab ${time} können Sie einen weiteren anfordern.`,
  askHost: 'Fragen Sie den Gastgeber',
  askAboutInvite: (host) =>
    `Nur ${host ?? 'der Gastgeber'} kann sagen, welche Adresse eingeladen wurde, oder eine andere Ihrer Adressen einladen.`,
  askAboutLink: (host) =>
    `Sagen Sie Bescheid, dass der Code nicht ankommt: ${host ?? 'Der Gastgeber'} kann die Adresse prüfen oder Sie auf anderem Weg einlassen.`,
  wrongAccount:
    'Melden Sie sich mit dem eingeladenen Konto an, oder fragen Sie die Person, die Sie eingeladen hat.',
};
