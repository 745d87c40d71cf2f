import type { Texts } from '../texts.js';

export const mailTexts: Texts['mail'] = {
  inviteSubject: (title, by) =>
    by === null ? `O seu convite para “${title}”` : `${by} convida você para “${title}”`,
  greeting: (name) => (name === null ? 'Olá,' : `Olá, ${name},`),
  invites: (title, by, role) =>
    by === null
      ? `Este é o seu convite para “${title}” ${role}.`
      : `${by} convida você para “${title}” ${role}.`,
  roles: {
    viewer: 'como espectador',
    collaborator: 'como colaborador',
    speaker: 'como palestrante',
    moderator: 'como moderador',
  },
  youCan: (abilities) => `Você pode ${abilities}.`,
  starts: 'Início',
  ends: 'Fim',
  host: 'Anfitrião',
  messageFrom: (by) => (by === null ? 'Uma mensagem para você' : `Uma mensagem de ${by}`),
  open: 'Abrir o convite',
  forYouAlone: (address) => `Este link é só para ${address}. Por favor, não o encaminhe.`,
  worksUntil: (when) => `Funciona até: ${when}.`,
  decline: 'Não é para você? Abra o link e recuse o convite lá.',

  codeSubject: (code, title) => `${code} é o seu código para “${title}”`,
  yourCode: (title) => `O seu código para “${title}” é`,
  codeWorks: (minutes, { number, plural }) =>
    `Digite-o onde o pediu. Funciona por ${number(minutes)} ` +
    `${plural(minutes, { one: 'minuto', other: 'minutos' })}, e uma só vez.`,
  notAsked: 'Se não o pediu, ignore este e-mail: sem o código ninguém entra com o seu endereço.',
};
