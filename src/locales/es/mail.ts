import type { Texts } from '../texts.js';

export const mailTexts: Texts['mail'] = {
  inviteSubject: (title, by) =>
    by === null ? `Tiene una invitación a «${title}»` : `${by} le invita a «${title}»`,
  greeting: (name) => (name === null ? 'Hola:' : `Hola, ${name}:`),
  invites: (title, by, role) =>
    by === null ? `Tiene una invitación a «${title}» ${role}.` : `${by} le invita a «${title}» ${role}.`,
  roles: {
    viewer: 'como espectador',
    collaborator: 'como colaborador',
    speaker: 'como ponente',
    moderator: 'como moderador',
  },
  youCan: (abilities) => `Puede ${abilities}.`,
  starts: 'Comienzo',
  ends: 'Final',
  host: 'Anfitrión',
  messageFrom: (by) => (by === null ? 'Un mensaje para usted' : `Un mensaje de ${by}`),
  open: 'Abrir la invitación',
  forYouAlone: (address) => `Este enlace es solo para ${address}. No lo reenvíe, por favor.`,
  worksUntil: (when) => `Funciona hasta: ${when}.`,
  decline: '¿No es para usted? Abra el enlace y rechace allí la invitación.',

  codeSubject: (code, title) => `${code} es su código para «${title}»`,
  yourCode: (title) => `Su código para «${title}» es`,
  codeWorks: (minutes, { number, plural }) =>
    `Escríbalo donde lo pidió. Funciona durante ${number(minutes)} ` +
    `${plural(minutes, { one: 'minuto', other: 'minutos' })}, y una sola vez.`,
  notAsked: 'Si no lo pidió, ignore este correo: sin el código nadie entra con su dirección.',
};
