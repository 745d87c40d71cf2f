import type { Formats } from '../texts.js';

type Ways = 'stay' | 'leave';

const people = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'guest', other: 'guests' })}`;

const staying = (count: number, formats: Formats): string =>
  count === 0
    ? ''
    : `${people(count, formats)} who ${formats.plural(count, { one: 'is', other: 'are' })} in ` +
      `${formats.plural(count, { one: 'stays', other: 'stay' })} in. `;

const shortTime = { weekday: 'short', hour: 'numeric', minute: '2-digit' } as const;
const dayTime = { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;

/** Near days by their name, others by their date. */
const when = (iso: string, now: number, formats: Formats): string => {
  const days = Math.abs(Date.parse(iso) - now) / 86_400_000;
  if (days < 6) return formats.date(iso, shortTime);
  return formats.date(iso, days < 300 ? dayTime : { ...dayTime, year: 'numeric' });
};

export const guestAccessTexts = {
  title: 'Manage guest access',
  enable: 'Enable guest access',
  createNew: 'Create new link',
  limitReached: (limit: number, formats: Formats) =>
    `You have ${formats.number(limit)} links, as many as fit here. Delete one to create another.`,
  links: 'Guest links',

  // Who can get in right now, and why
  outlookOff: 'Nobody new can join while guest access is off.',
  outlookNoLinks: 'Nobody can join yet. Create a link and send it to the people you want in.',
  outlookNobody: 'Nobody new can join: no link is active.',
  outlookOpen: (open: { places: number | null; until: string | null }, formats: Formats) =>
    [
      'Anyone with an active link can join',
      open.places === null
        ? ''
        : `${formats.number(open.places)} more ${formats.plural(open.places, { one: 'person', other: 'people' })}`,
      open.until === null ? '' : `until ${formats.date(open.until)}`,
    ]
      .filter((part) => part !== '')
      .join(', ') + '.',

  emptyOff: 'Switch on guest access to let people in without an account.',
  emptyTitle: 'No links yet',
  emptyWay: 'Create a link. Whoever has it joins with a name and an email, no account needed.',

  // A link
  states: {
    active: 'active',
    paused: 'paused',
    'not-yet': 'not yet',
    expired: 'expired',
    'used-up': 'used up',
  },
  off: 'off',
  new: 'new',
  uses: (uses: number, maximum: number | null, formats: Formats) =>
    maximum === null
      ? `${formats.number(uses)} ${formats.plural(uses, { one: 'use', other: 'uses' })}`
      : `${formats.number(uses)} of ${formats.number(maximum)} ${formats.plural(maximum, { one: 'use', other: 'uses' })}`,
  starts: (iso: string, now: number, formats: Formats) => `starts ${when(iso, now, formats)}`,
  ends: (iso: string, now: number, formats: Formats) =>
    `${Date.parse(iso) > now ? 'ends' : 'ended'} ${when(iso, now, formats)}`,
  noEnd: 'no end',
  endsWithSession: 'ends with the session',
  lastUsed: (iso: string, now: number, formats: Formats) => `last used ${formats.relative(iso, now)}`,
  copy: 'Copy link',
  copied: 'Copied',
  copiedStatus: (name: string) => `Link “${name}” copied`,
  copyByHand: 'This browser does not allow copying here. Copy the link by hand:',
  pause: 'Pause',
  resume: 'Resume',
  pausedStatus: (name: string) => `“${name}” is paused`,
  resumedStatus: (name: string) => `“${name}” is active again`,
  actionsFor: (name: string) => `Actions for ${name}`,
  guests: 'Guests',
  delete: 'Delete',
  deleteTitle: 'Delete link?',
  deleteWay: (guestsIn: number, formats: Formats) =>
    `${staying(guestsIn, formats)}Nobody new can join with it.`,
  deletedStatus: (name: string) => `“${name}” is deleted`,

  // The switch
  onStatus: 'Guest access is on',
  offStatus: 'Guest access is off',
  switchOffTitle: 'Switch off guest access?',
  switchOffWay: (guestsIn: number, formats: Formats) =>
    `${people(guestsIn, formats)} ${formats.plural(guestsIn, { one: 'is', other: 'are' })} in. ` +
    'Nobody new can join until you switch it on again.',
  switchOffChoices: { stay: 'Guests who are in stay', leave: 'Guests who are in leave now' } satisfies Record<
    Ways,
    string
  >,
  switchOff: 'Switch off',

  // A new link
  newLink: 'New link',
  name: 'Name',
  nameHint: 'Only you see it.',
  maxUses: 'Number of uses',
  maxUsesHint: 'How many people it lets in. Leave it empty for any number.',
  expires: 'Expires',
  expiryNever: 'Never',
  expiryDays: 'After a number of days',
  expiryAt: 'On a date',
  expirySession: 'When the session ends',
  expiryHint: 'Expiry ends joining; guests who are in stay in.',
  days: 'Days',
  dateTime: 'Date and time',
  timeZone: 'Time zone',
  create: 'Create',
  createdStatus: (name: string) => `“${name}” is created`,

  // The guests of a link
  guestsOf: (name: string) => `Guests of ${name}`,
  guestsEmpty: 'Nobody has joined with this link yet.',
  showMore: 'Show more',
  grades: {
    typed: 'typed, not verified',
    verified: 'verified address',
    invited: 'invited',
    'signed-in': 'signed in',
  },
  joinedAt: (iso: string, now: number, formats: Formats) => `joined ${when(iso, now, formats)}`,
  ended: {
    left: 'has left',
    removed: 'removed',
    blocked: 'removed and blocked',
    'switched-off': 'left when guest access was switched off',
  } as Readonly<Record<string, string>>,
  endedOther: 'no longer in',
  remove: 'Remove',
  removeAndBlock: 'Remove and block',
  removeTitle: (name: string) => `Remove ${name}?`,
  removeWay: 'They are out at once. With the link they can join again.',
  removeAndBlockTitle: (name: string) => `Remove and block ${name}?`,
  removeAndBlockWay:
    'They are out at once, and this address and this browser cannot join again. To be sure, delete the link too.',
  removedStatus: (name: string) => `${name} is removed`,
  removedAndBlockedStatus: (name: string) => `${name} is removed and blocked`,

  // What else can be
  reconnecting: 'No live updates at the moment. Trying to reconnect.',
};
