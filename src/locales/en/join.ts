import type { Formats } from '../texts.js';

/** Of a time that is still to come; the smaller parts are left out where they do not matter. */
export interface TimeLeft {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

export const joinTexts = {
  title: (title: string) => `Join “${title}”`,
  hostedBy: (host: string) => `Hosted by ${host}`,
  startsOn: (when: string) => `Starts ${when}`,
  welcomeBack: (name: string) => `Welcome back, ${name}`,
  notYou: 'Not you?',
  notYouTitle: (name: string) => `Leave as ${name}?`,
  notYouWay: 'Coming back takes the link again, and a new place.',
  name: 'Name',
  email: 'Email',
  emailHint: 'The host sees your name and your email.',
  accessCode: 'Access code',
  accessCodeHint: 'The host gave it to you.',
  choose: 'Choose…',
  terms: 'Terms',
  acceptTerms: 'I accept the terms',
  notTicked: 'Tick this to join.',
  remember: 'Remember me on this device',
  rememberHint:
    'For 30 days, so that you come straight in. Without it, keep this tab open. Better not on a shared device.',
  approvalHint: 'The host lets you in.',
  join: 'Join',
  joinAgain: 'Join again',
  tryAt: (time: string) => `Wait until ${time}, then try again with the code you were given.`,

  joinedAs: (name: string) => `You are in as ${name}`,
  codeAsked: 'Type the code that was mailed to you',
  inWhenAdmitted: 'You are in as soon as the host lets you in',
  waitingAs: (name: string) => `Joined as ${name}`,
  yourEntry: 'Your entry',
  entryGrades: {
    typed: 'You typed this yourself, nobody has verified it.',
    verified: 'You typed this yourself, and a code has proven your address.',
    invited: 'You were invited by this address, and a code has proven that it is yours.',
    'signed-in': 'This is who you are signed in as.',
  },
  entrySeen: 'The host sees it, other guests do not.',
  entryKept: 'It is kept so that the host knows who was here, until you erase it.',
  yes: 'Yes',
  leave: 'Leave',
  leaveTitle: 'Give up your place?',
  leaveUsedUp: 'Every place of your link is taken, and leaving frees none: you cannot come back with it.',
  leaveClosed: 'Your link lets nobody in at this moment, so you cannot come back with it.',
  erase: 'Erase',
  eraseTitle: 'Erase your entry?',
  eraseWay:
    'Your name, your email and your answers are erased, and you leave. Coming back takes a new place. ' +
    'This cannot be undone.',

  startsIn: 'Starts in',
  startsNow: 'Starting now…',
  startsSoon: 'Starts soon',
  opensIn: 'This link opens in',
  opensNow: 'Opening now…',
  inAtStart: 'You are in as soon as it starts.',
  keepTab: 'Keep this tab open: your place is in it.',
  comeBack: 'You can close this tab: your invitation lets you in again.',
  formAtStart: 'The form comes up here by itself.',
  timeLeft: ({ days, hours, minutes, seconds }: TimeLeft, formats: Formats) => {
    const part = (value: number, unit: string) => `${formats.number(value)} ${unit}`;
    if (days > 0) {
      const unit = formats.plural(days, { one: 'day', other: 'days' });
      return `${part(days, unit)} ${part(hours, 'h')} ${part(minutes, 'min')}`;
    }
    if (hours > 0) return `${part(hours, 'h')} ${part(minutes, 'min')} ${part(seconds, 's')}`;
    return minutes > 0 ? `${part(minutes, 'min')} ${part(seconds, 's')}` : part(seconds, 's');
  },
  minutesLeft: (minutes: number, formats: Formats) =>
    `${formats.number(minutes)} ${formats.plural(minutes, { one: 'minute', other: 'minutes' })}`,
  addToCalendar: 'Add to calendar',
  calendarReady: 'Open the downloaded file to add it.',

  usedUpBy: (uses: number, maximum: number, formats: Formats) =>
    maximum === 1
      ? 'The one person it was for has joined.'
      : `${formats.number(uses)} of ${formats.number(maximum)} people ` +
        `${formats.plural(uses, { one: 'has', other: 'have' })} joined with it.`,
  declined: {
    title: 'You have declined',
    way: (email: string) =>
      `If ${email} is the invited address, the host sees it now. To come after all, ask to be invited again.`,
  },
  endedOn: (when: string) => `It ended ${when}.`,
  waitingForNetwork: 'This page tries again by itself as soon as there is a connection.',
  waitingForHost: 'This page looks again by itself now and then.',
  placeKept: 'Your place is kept.',
};
