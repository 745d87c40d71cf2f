import type { Formats } from '../texts.js';

/** Mails: invitations, and codes that prove an address. */
export const mailTexts = {
  inviteSubject: (title: string, by: string | null) =>
    by === null ? `You are invited to “${title}”` : `${by} invites you to “${title}”`,
  greeting: (name: string | null) => (name === null ? 'Hello,' : `Hello ${name},`),
  invites: (title: string, by: string | null, role: string) =>
    by === null ? `You are invited to “${title}” ${role}.` : `${by} invites you to “${title}” ${role}.`,
  roles: {
    viewer: 'as a viewer',
    collaborator: 'as a collaborator',
    speaker: 'as a speaker',
    moderator: 'as a moderator',
  },
  youCan: (abilities: string) => `You can ${abilities}.`,
  starts: 'Starts',
  ends: 'Ends',
  host: 'Host',
  messageFrom: (by: string | null) => (by === null ? 'A message for you' : `A message from ${by}`),
  open: 'Open the invitation',
  forYouAlone: (address: string) => `This link is for ${address} alone. Please do not forward it.`,
  worksUntil: (when: string) => `It works until ${when}.`,
  decline: 'Not for you? Open the link and decline the invitation there.',

  codeSubject: (code: string, title: string) => `${code} is your code for “${title}”`,
  yourCode: (title: string) => `Your code for “${title}” is`,
  codeWorks: (minutes: number, { number, plural }: Pick<Formats, 'number' | 'plural'>) =>
    `Type it where you asked for it. It works for ${number(minutes)} ` +
    `${plural(minutes, { one: 'minute', other: 'minutes' })}, and once.`,
  notAsked: 'If you did not ask for it, ignore this mail: without the code nobody gets in with your address.',
};
