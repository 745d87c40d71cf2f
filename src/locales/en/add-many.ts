import type { Formats } from '../texts.js';

const people = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'person', other: 'people' })}`;
const invites = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'invitation', other: 'invitations' })}`;
const addresses = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'address', other: 'addresses' })}`;

/** Many people at once: pasted, reviewed, invited. */
export const addManyTexts = {
  title: 'Add many',

  // What comes in
  paste: 'Addresses',
  pasteHint:
    'One on each line, or as your mail program or spreadsheet has them. Names and roles beside them are understood.',
  pasteExample: 'Name <name@example.com>',
  review: 'Review',
  chooseFile: 'Choose a CSV file',
  orDrop: 'or drop it here',
  dropHere: 'Drop the file to read it',
  reading: 'Reading…',
  nothingFound: {
    title: 'There is nobody in it',
    way: 'Paste email addresses, or choose a file that has them in a column.',
  },
  fileFailures: {
    spreadsheet: {
      title: 'This file is for a spreadsheet program',
      way: 'Open it there and save it as CSV, or copy the rows and paste them here.',
    },
    'too-large': {
      title: 'This file is too large',
      way: 'Split it, and add one part after the other.',
    },
    unreadable: {
      title: 'This file could not be read',
      way: 'Choose it again, or open it and paste what is in it.',
    },
  },

  // The review
  reviewTitle: 'Review',
  addMore: 'Add more',
  undo: 'Undo',
  undone: 'Undone',
  startOver: 'Start over',
  startOverTitle: 'Start over?',
  startOverWay: 'What you corrected here is lost. What you pasted stays, to be changed.',
  startOverEmpty: 'The list is emptied, with what you corrected in it. Paste it again to go on.',
  foundStatus: (all: number, problems: number, formats: Formats) =>
    problems === 0
      ? `${addresses(all, formats)} found`
      : `${addresses(all, formats)} found, ${formats.number(problems)} to look at`,
  notTaken: (columns: string) => `Not taken from the table: ${columns}.`,
  /** Which column or line, by its place and what stands in it. */
  column: (place: number, text: string, formats: Formats) => `column ${formats.number(place)} (“${text}”)`,
  line: (place: number, text: string, formats: Formats) => `line ${formats.number(place)} (“${text}”)`,
  filters: 'Show',
  filterNames: { all: 'All', ready: 'Ready', problems: 'Problems', skipped: 'Skipped' },
  resultNames: {
    all: 'All',
    invited: 'Invited',
    unmailed: 'Mail not sent',
    refused: 'Not invited',
    open: 'Still to invite',
  },
  nobodyHere: {
    all: 'Nobody here.',
    ready: 'Nobody is ready yet.',
    problems: 'No problems.',
    skipped: 'Nobody is skipped.',
  },
  people: 'People to invite',
  roleStatus: (count: number, role: string, formats: Formats) => `${role} for ${people(count, formats)}`,
  roleOf: (who: string) => `Role of ${who}`,
  edit: (who: string) => `Edit ${who}`,
  leaveOut: (who: string) => `Leave out ${who}`,
  putBack: (who: string) => `Put back ${who}`,
  email: 'Email address',
  firstName: 'First name',
  lastName: 'Last name',
  done: 'Done',
  nothing: 'No address',
  /** Where somebody stands in what was pasted. */
  atLine: (state: string, line: number, formats: Formats) => `Line ${formats.number(line)} · ${state}`,
  states: {
    ready: 'ready',
    misspelt: 'looks misspelt',
    'no-address': 'no email address',
    'not-an-address': 'not an email address',
    'already-invited': 'invited already',
    'left-out': 'left out',
  },
  repeated: (line: number, formats: Formats) => `same address as line ${formats.number(line)}`,
  twice: 'repeated address',
  unknownRole: (name: string) => `no such role here: “${name}”`,
  otherRole: (here: string, there: string, line: number, formats: Formats) =>
    `${here} here, ${there} on line ${formats.number(line)}: which one?`,
  chooseRole: 'Choose a role',
  useSuggestion: (address: string) => `Use ${address}`,
  keep: 'Keep as typed',
  useAll: (count: number, formats: Formats) => `Use all ${formats.number(count)} suggestions`,
  usedStatus: (count: number, formats: Formats) => `${addresses(count, formats)} put right`,
  leftOutStatus: (who: string) => `${who} is left out`,
  putBackStatus: (who: string) => `${who} is back`,
  nowReady: (who: string) => `${who} is ready now`,
  notReady: (who: string, why: string) => `${who} is not ready: ${why}`,

  // Sending
  sendMail: 'Send links via email',
  mailNote: 'Each of them gets a mail with a link of their own.',
  noMailNote: 'No mail is sent. Copy each link from the list of invited people.',
  // What goes along with every invite
  ownRoles: (count: number, formats: Formats) =>
    `${people(count, formats)} ${formats.plural(count, { one: 'has a role of their own', other: 'have roles of their own' })} in the list.`,
  withMessage: (text: string) => `With your message: “${text}”`,
  message: 'Message',
  addMessage: 'Add a message',
  editMessage: 'Edit message',
  leaveOutMessage: 'Leave out message',
  notYet: (count: number, formats: Formats) =>
    `${formats.number(count)} with problems ${formats.plural(count, { one: 'is', other: 'are' })} not sent.`,
  send: (count: number, formats: Formats) => `Send ${invites(count, formats)}`,
  create: (count: number, formats: Formats) => `Create ${invites(count, formats)}`,
  /** Where nobody can be sent: what the button would do, and the way there. */
  sendNone: 'Send invitations',
  createNone: 'Create invitations',
  nobodyReady: 'Nobody is ready to be invited. Correct an address, put somebody back, or add more people.',
  progress: (done: number, of: number, formats: Formats) =>
    `${formats.number(done)} of ${formats.number(of)} done`,
  stop: 'Stop',
  stopping: 'Stopping…',
  goOn: 'Go on',
  sendingTitle: 'Inviting…',
  stoppedTitle: 'Stopped',
  stoppedWay: (left: number, formats: Formats) =>
    `${people(left, formats)} ${formats.plural(left, { one: 'is', other: 'are' })} not invited yet.`,
  doneTitle: (invited: number, formats: Formats) =>
    `${people(invited, formats)} ${formats.plural(invited, { one: 'is', other: 'are' })} invited`,
  /** After how many are invited: some of them without a mail. */
  unmailedTitle: (title: string, count: number, formats: Formats) =>
    `${title}. ${formats.plural(count, { one: `${formats.number(count)} mail was`, other: `${formats.number(count)} mails were` })} not sent.`,
  unmailedWay:
    'The reason is beside each. Mail them again, or copy their links, from the list of invited people.',
  notInvited: (count: number, formats: Formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'is', other: 'are' })} not. The reason is beside each.`,
  skippedNote: (count: number, reasons: string, formats: Formats) =>
    `${formats.number(count)} skipped: ${reasons}.`,
  /** Why, and how many. */
  skipReason: (why: string, count: number, formats: Formats) => `${why} (${formats.number(count)})`,
  leftTo: (count: number, formats: Formats) =>
    `${addresses(count, formats)} still ${formats.plural(count, { one: 'has', other: 'have' })} problems.`,
  backToReview: 'Back to the problems',
  showInvited: 'Show invited people',
  results: {
    waiting: 'not invited yet',
    sending: 'being invited…',
    created: 'invited',
    queued: 'invited, mail on its way',
    sent: 'invited, mail sent',
    'already-invited': 'was invited already',
    'not-answered': 'no answer',
  },
  unblockAndInvite: 'Unblock and invite',
  refused: 'cannot be invited',
  refusals: {
    NOT_AN_ADDRESS: 'not an email address',
    NOT_ALLOWED: 'not allowed here',
    GUEST_BLOCKED: 'blocked here',
    TOO_LONG: 'a name is too long',
  } as Readonly<Record<string, string>>,
};
