import type { Formats } from '../texts.js';

const people = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'person', other: 'people' })}`;

/** The form of an invite, and what came of it. */
export const inviteUsersTexts = {
  title: 'Invite users',
  newInvite: 'New invitation',
  email: 'Email address',
  firstName: 'First name',
  lastName: 'Last name',
  sendMail: 'Send link via email',
  message: 'Message',
  messageHint: 'Shown in the mail, above the link.',
  messageUnmailed: 'Nobody reads it while no mail is sent.',
  expiry: 'Expiry',
  expiryHint: 'After that the link lets nobody in. People who are in stay in.',
  /** Beside a field that was closed with something in it. */
  kept: {
    message: 'Kept here, and not sent. Open it again to send it.',
    expiry: 'Kept here, and not used. Open it again to use it.',
  },
  addMany: 'Add many',
  generate: 'Generate invite link',
  /** What that comes to beside the link. */
  alsoMails: (email: string) => `Also mails it to ${email}.`,
  alsoMailsAddress: 'Also mails it to the address.',
  mailsNobody: 'Mails nobody: you copy the link and send it yourself.',
  discardWay: 'Nobody has been invited with it.',

  // Suggestions
  suggestions: 'People you may mean',
  found: (count: number, formats: Formats) => `${people(count, formats)} found`,
  exactOnly: 'Type the whole address to find somebody known here.',

  // Invited already
  misspelt: 'This domain looks misspelt.',
  useSuggestion: (address: string) => `Use ${address}`,
  keep: 'Keep as typed',
  alreadyInvited: (role: string) => `Invited already, as ${role}.`,
  invitedButBlocked: (role: string) =>
    `Invited already, as ${role}, but blocked: the link does not let them in.`,
  blockedHere: 'This address is blocked here: no link lets them in.',
  unblockAndInvite: 'Unblock and invite',
  unblock: 'Unblock',
  resend: 'Resend',
  changeRole: (role: string) => `Change role to ${role}`,
  refused: 'This address cannot be invited here.',

  // What came of it
  inviteLink: 'Invite link',
  forPerson: (email: string, role: string) => `For ${email}, ${role}. Nobody else can use it.`,
  link: 'Link',
  copy: 'Copy link',
  copied: 'Copied',
  copiedStatus: (email: string) => `Link for ${email} copied`,
  copyByHand: 'This browser does not allow copying here. The link is selected: copy it yourself.',
  notMailed: 'Not mailed. Copy the link and send it yourself.',
  queued: 'Queued',
  queuedWay: 'The mail is on its way.',
  sent: 'Sent',
  failed: 'Not sent',
  createdStatus: (email: string) => `${email} is invited`,
  resentStatus: (email: string) => `The link for ${email} is mailed again`,
  roleStatus: (email: string, role: string) => `${email} is now ${role}`,
  unblockedStatus: (email: string) => `${email} is no longer blocked`,

  // Before it is sent
  preview: 'What they would get',
  previewOf: (email: string) => `What ${email} would get`,
  comesIn: (role: string) => `They come in as ${role}.`,
  wouldFail: 'They would not get in',
  opens: (start: string) => `It starts ${start}. Until then they see a countdown.`,
  opensNow: 'They can come in at once.',
  until: (end: string) => `The link expires ${end}.`,
  untilSession: 'The link expires when the session ends.',
  noEnd: 'The link never expires.',
  proofs: {
    code: 'They prove the address with a code that is mailed to them.',
    typed: 'They type the address they were invited with.',
    'signed-in': 'They sign in here with that address.',
  },
  mail: 'The mail',
  noMail: 'No mail is sent: copy the link and pass it on yourself.',
  subject: 'Subject',
  asMail: 'As it looks',
  asText: 'As text',
  mailFrame: (email: string) => `Mail to ${email}`,
  notDrawn: 'This page does not allow showing how the mail looks. This is its text.',
};
