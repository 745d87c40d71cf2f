import type { Formats } from '../texts.js';

export const joinTexts = {
  title: (title: string) => `Join “${title}”`,
  hostedBy: (host: string) => `Hosted by ${host}`,
  startsOn: (when: string) => `Starts ${when}`,
  welcomeBack: (name: string) => `Welcome back, ${name}`,
  notYou: 'Not you?',
  name: 'Name',
  email: 'Email',
  emailHint: 'The host sees your name and your email.',
  /** Both below a field. */
  sentences: (title: string, why: string) => `${title}. ${why}`,
  accessCode: 'Access code',
  accessCodeHint: 'The host gave it to you.',
  choose: 'Choose…',
  optional: '(optional)',
  terms: 'Terms',
  acceptTerms: 'I accept the terms',
  notTicked: 'Tick this to join.',
  remember: 'Remember me on this device',
  rememberHint:
    'For 30 days, so that you come straight in. Without it, keep this tab open. Better not on a shared device.',
  approvalHint: 'The host approves each guest: you wait here until they let you in.',
  join: 'Join',
  comeIn: 'Come back',
  joinAgain: 'Join again',
  tryAt: (time: string) => `Wait until ${time}, then try again with the code you were given.`,

  joinedAs: (name: string) => `You are in as ${name}`,
  letIn: 'The host has let you in.',
  alreadyIn: 'You are in already. To join as somebody else, leave first.',
  codeAsked: 'Type the code that was mailed to you',
  inWhenAdmitted: 'You are in as soon as the host lets you in',
  waitingAs: (name: string) => `Joined as ${name}`,
  yourEntry: 'Your entry',
  leave: 'Leave',

  usedUpBy: (uses: number, maximum: number, formats: Formats) =>
    maximum === 1
      ? 'The one person it was for has joined.'
      : `${formats.number(uses)} of ${formats.number(maximum)} people ` +
        `${formats.plural(uses, { one: 'has', other: 'have' })} joined with it.`,
  declined: {
    title: 'Your answer was sent',
    way: (email: string) =>
      `If ${email} is the invited address, the host now sees that you are not coming. To come after all, ask to be invited again.`,
  },
  useAnother: 'Use another address',
  left: {
    guestHere: 'You can come back from here. If the places of your link are counted, that takes a new one.',
    invited: 'Your invitation still works. To come back, open the link in it once more.',
    invitedHere: 'Your invitation still works: you can come back with it.',
    closed: 'Your link lets nobody in at this moment. Ask the person who sent it to you.',
  },
  endedOn: (when: string) => `It ended ${when}.`,
  waitingForNetwork: 'This page tries again by itself as soon as there is a connection.',
  waitingForHost: 'This page looks again by itself now and then.',
  placeKept: 'Your place is kept.',
  cutOff: 'The connection is lost. Your place is kept, and this page reconnects by itself.',
};
