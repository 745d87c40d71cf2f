import type { Texts } from '../texts.js';

export const mailTexts: Texts['mail'] = {
  inviteSubject: (title, by) =>
    by === null ? `Sie sind zu „${title}“ eingeladen` : `${by} lädt Sie zu „${title}“ ein`,
  greeting: (name) => (name === null ? 'Guten Tag,' : `Guten Tag, ${name},`),
  invites: (title, by, role) =>
    by === null ? `Sie sind ${role} zu „${title}“ eingeladen.` : `${by} lädt Sie ${role} zu „${title}“ ein.`,
  roles: {
    viewer: 'als Zuschauer',
    collaborator: 'als Mitbearbeiter',
    speaker: 'als Referent',
    moderator: 'als Moderator',
  },
  youCan: (abilities) => `Sie können ${abilities}.`,
  starts: 'Beginn',
  ends: 'Ende',
  host: 'Gastgeber',
  messageFrom: (by) => (by === null ? 'Eine Nachricht für Sie' : `Eine Nachricht von ${by}`),
  open: 'Einladung öffnen',
  forYouAlone: (address) => `Dieser Link ist nur für ${address}. Bitte leiten Sie ihn nicht weiter.`,
  worksUntil: (when) => `Er gilt bis ${when}.`,
  decline: 'Nichts für Sie? Öffnen Sie den Link und lehnen Sie die Einladung dort ab.',

  codeSubject: (code, title) => `${code} ist Ihr Code für „${title}“`,
  yourCode: (title) => `Ihr Code für „${title}“ lautet`,
  codeWorks: (minutes, { number, plural }) =>
    `Geben Sie ihn dort ein, wo Sie ihn angefordert haben. Er gilt ${number(minutes)} ` +
    `${plural(minutes, { one: 'Minute', other: 'Minuten' })} lang und nur einmal.`,
  notAsked:
    'Wenn Sie ihn nicht angefordert haben, ignorieren Sie diese E-Mail: Ohne den Code kommt niemand mit Ihrer Adresse hinein.',
};
