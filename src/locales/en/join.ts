import type { Formats } from '../texts.js';

export const joinTexts = {
  loading: 'Looking at your link…',
  title: (title: string) => `Join “${title}”`,
  hostedBy: (host: string) => `Hosted by ${host}`,
  name: 'Name',
  email: 'Email',
  emailHint: 'The host sees your name and your email.',
  join: 'Join',
  joinedAs: (name: string) => `You are in as ${name}`,
  yourEntry: 'Your entry',
  entryNote: 'You typed this yourself, nobody has verified it. The host sees it, other guests do not.',
  leave: 'Leave',
  usedUpBy: (uses: number, maximum: number, formats: Formats) =>
    `${formats.number(uses)} of ${formats.number(maximum)} ` +
    `${formats.plural(maximum, { one: 'person', other: 'people' })} ` +
    `${formats.plural(uses, { one: 'has', other: 'have' })} joined with it.`,
  waitingForNetwork: 'This page tries again by itself as soon as there is a connection.',
};
