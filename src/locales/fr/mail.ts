import type { Texts } from '../texts.js';

export const mailTexts: Texts['mail'] = {
  inviteSubject: (title, by) =>
    by === null ? `Vous êtes invité à « ${title} »` : `${by} vous invite à « ${title} »`,
  greeting: (name) => (name === null ? 'Bonjour,' : `Bonjour ${name},`),
  invites: (title, by, role) =>
    by === null ? `Vous êtes invité à « ${title} » ${role}.` : `${by} vous invite à « ${title} » ${role}.`,
  roles: {
    viewer: 'en tant que spectateur',
    collaborator: 'en tant que collaborateur',
    speaker: 'en tant qu’intervenant',
    moderator: 'en tant que modérateur',
  },
  youCan: (abilities) => `Vous pouvez ${abilities}.`,
  starts: 'Début',
  ends: 'Fin',
  host: 'Organisateur',
  messageFrom: (by) => (by === null ? 'Un message pour vous' : `Un message de ${by}`),
  open: 'Ouvrir l’invitation',
  forYouAlone: (address) => `Ce lien est réservé à ${address}. Merci de ne pas le transférer.`,
  worksUntil: (when) => `Il fonctionne jusqu’à : ${when}.`,
  decline: 'Vous ne viendrez pas ? Ouvrez le lien et déclinez-y l’invitation.',

  codeSubject: (code, title) => `${code} est votre code pour « ${title} »`,
  yourCode: (title) => `Votre code pour « ${title} » est`,
  codeWorks: (minutes, { number, plural }) =>
    `Saisissez-le là où vous l’avez demandé. Il fonctionne pendant ${number(minutes)} ` +
    `${plural(minutes, { one: 'minute', other: 'minutes' })}, et une seule fois.`,
  notAsked:
    'Si vous ne l’avez pas demandé, ignorez cet e-mail : sans le code, personne n’entre avec votre adresse.',
};
