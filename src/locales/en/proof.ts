import type { Formats } from '../texts.js';

/** What a join form says where an address has to be proven: of an invite, or of a link that mails a code. */
export const proofTexts = {
  emailHint: 'The address your invitation was sent to.',
  continue: 'Continue',
  signedIn: 'You join as who you are signed in as here. Nobody else can use this invitation.',
  whileIn: 'You stay in as you are until this is done.',
  notNow: 'Not now',

  decline: 'Decline',
  declineTitle: (title: string) => `Decline “${title}”?`,
  declineWay: 'The host sees that you are not coming. To come after all, you need to be invited again.',
  declineHint: 'The address your invitation was sent to: only its owner can decline.',
  declineProof:
    'Somebody has joined with this invitation. To decline it now, type the code that was mailed to you.',
  back: 'Back',

  codeMaybe: (email: string) => `If ${email} is the invited address, a code is on its way.`,
  showAddress: 'Show address',
  hideAddress: 'Hide address',
  codeSent: (email: string) => `A code is on its way to ${email}.`,
  codeSentBefore: (email: string) => `The code was already mailed to ${email}.`,
  code: 'Code',
  codeHint: 'Six digits, good for ten minutes. Not there? Check your spam folder.',
  sixDigits: 'Type all six digits.',
  codeWrong: (left: number | null, formats: Formats) => {
    if (left === null) return 'This code is wrong.';
    if (left === 0) return 'This code is wrong, and that was the last try. Send a new code.';
    return `This code is wrong. ${formats.number(left)} ${formats.plural(left, { one: 'try', other: 'tries' })} left.`;
  },
  codeOver: 'This code no longer works. Send a new code.',
  sendNew: 'Send a new code',
  sendNewIn: (seconds: number, formats: Formats) => `in ${formats.number(seconds)} s`,
  newSent: 'A new code is on its way.',
  tooMany: 'Too many codes were asked for',
  tooManyUntil: (time: string) => `You can ask for another one from ${time}.`,
  askHost: 'Ask the host',
  askAboutInvite: (host: string | null) =>
    `Only ${host ?? 'the host'} can say which address was invited, or invite another one of yours.`,
  askAboutLink: (host: string | null) =>
    `Tell ${host ?? 'the host'} that the code does not come. They can check the address, or let you in another way.`,
  wrongAccount: 'Sign in with the account that was invited, or ask the person who invited you.',
};
