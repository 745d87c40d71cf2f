import type { Formats } from '../texts.js';
import { when } from './times.js';

type Ways = 'stay' | 'leave';
type Closed = 'paused' | 'expired' | 'used-up';

const people = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'guest', other: 'guests' })}`;

const staying = (count: number, formats: Formats): string =>
  count === 0
    ? ''
    : `${people(count, formats)} who ${formats.plural(count, { one: 'is', other: 'are' })} in ` +
      `${formats.plural(count, { one: 'stays', other: 'stay' })} in. `;

const closed: Record<Closed, string> = {
  paused: 'is paused',
  expired: 'has expired',
  'used-up': 'is used up',
};

export interface Open {
  readonly places: number | null;
  readonly until: string | null;
  readonly approval: 'all' | 'some' | 'none';
  readonly accessCode: boolean;
}

const approvals: Record<Open['approval'], string> = {
  all: '. You let each one in.',
  some: '. With some links they wait until you let them in.',
  none: '.',
};

export const guestAccessTexts = {
  title: 'Manage guest access',
  enable: 'Enable guest access',
  createNew: 'Create new link',
  limitReached: (limit: number, formats: Formats) =>
    `You have ${formats.number(limit)} links, as many as fit here. Delete one to create another.`,
  linksOf: (count: number, limit: number, formats: Formats) =>
    `${formats.number(count)} of ${formats.number(limit)} ${formats.plural(limit, { one: 'link', other: 'links' })}`,
  allGuests: 'All guests',
  history: 'History',
  links: 'Guest links',

  // Who can get in right now, and why
  outlookOff: 'Nobody new can join while guest access is off.',
  outlookNoLinks: 'Nobody can join yet: there is no link.',
  outlookOver: 'Nobody can join: the session is over.',
  outlookNobody: (all: Closed | null, links: number, formats: Formats) => {
    if (all === null) return 'Nobody new can join: no link is active.';
    const which = formats.plural(links, { one: 'the link', other: 'every link' });
    return `Nobody new can join: ${which} ${closed[all]}.`;
  },
  outlookLater: (from: string, now: number, formats: Formats) =>
    `Nobody can join yet. Anyone with a link can from ${when(from, now, formats)}.`,
  outlookOpen: ({ approval, accessCode, ...open }: Open, formats: Formats) =>
    [
      (approval === 'all'
        ? 'Anyone with an active link can ask to join'
        : 'Anyone with an active link can join') + (accessCode ? ' with the access code' : ''),
      open.places === null
        ? ''
        : `${formats.number(open.places)} more ${formats.plural(open.places, { one: 'person', other: 'people' })}`,
      open.until === null
        ? ''
        : `until ${open.until === 'session-end' ? 'the session ends' : formats.date(open.until)}`,
    ]
      .filter((part) => part !== '')
      .join(', ') + approvals[approval],

  emptyOff: 'Create links now. They work once guest access is on.',
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
  over: 'over',
  new: 'new',
  done: { created: 'Created', saved: 'Saved', replaced: 'Replaced' },
  uses: (uses: number, maximum: number | null, formats: Formats) =>
    maximum === null
      ? `${formats.number(uses)} ${formats.plural(uses, { one: 'use', other: 'uses' })}`
      : `${formats.number(uses)} of ${formats.number(maximum)} ${formats.plural(maximum, { one: 'use', other: 'uses' })}`,
  starts: (iso: string, now: number, formats: Formats) => `starts ${when(iso, now, formats)}`,
  ends: (iso: string, now: number, formats: Formats) =>
    `${Date.parse(iso) > now ? 'expires' : 'expired'} ${when(iso, now, formats)}`,
  noEnd: 'never expires',
  endsWithSession: 'expires when the session ends',
  waiting: (count: number, formats: Formats) => `${formats.number(count)} waiting`,
  asksCode: 'access code',
  asksProof: 'verified email',
  asksApproval: 'you approve each guest',
  domains: (rule: 'allow' | 'block', domains: readonly string[], formats: Formats) => {
    const [first = ''] = domains;
    const which = domains.length === 1 ? first : `${formats.number(domains.length)} domains`;
    return rule === 'allow' ? `only ${which}` : `not ${which}`;
  },
  lastUsed: (ago: string) => `last used ${ago}`,
  copy: 'Copy link',
  copied: 'Copied',
  copiedStatus: (name: string) => `Link “${name}” copied`,
  copyByHand: 'This browser does not allow copying here. Copy the link by hand:',
  keyLost: 'This link lets nobody in any more: the server has lost its key. Replace it to get a new address.',
  pause: 'Pause',
  resume: 'Resume',
  pausedStatus: (name: string) => `“${name}” is paused`,
  resumedStatus: (name: string) => `“${name}” is active again`,
  actionsFor: (name: string) => `Actions for ${name}`,
  oldAddress: (iso: string, now: number, formats: Formats) => `old link expires ${when(iso, now, formats)}`,
  qrCode: 'QR code',
  // Why it lets nobody in, to whoever copies it all the same
  closedNow: {
    over: 'The session is over. Nobody can join with this link any more.',
    off: 'This link works once guest access is on.',
    paused: 'This link is paused. Nobody new can join with it until you resume it.',
    expired: 'This link has expired. Nobody new can join with it until you extend it.',
    'used-up': 'This link is used up. Nobody new can join with it until you allow more uses.',
  },
  worksFrom: (iso: string, now: number, formats: Formats) =>
    `This link works from ${when(iso, now, formats)}.`,
  guests: 'Guests',
  edit: 'Edit',
  replace: 'Replace',
  replaceTitle: (name: string) => `Replace “${name}”?`,
  replaceWay: (guestsIn: number, formats: Formats) =>
    `${staying(guestsIn, formats)}The link gets a new address; name, uses and settings stay. ` +
    'Whoever has the old one needs the new one to join.',
  graces: {
    0: 'The old address stops now',
    1: 'The old address works for 1 more hour',
    24: 'The old address works for 1 more day',
    168: 'The old address works for 7 more days',
  } as Readonly<Record<number, string>>,
  replacedStatus: (name: string) => `“${name}” has a new address`,
  createdStatus: (name: string) => `“${name}” is created`,
  savedStatus: (name: string) => `“${name}” is saved`,
  delete: 'Delete',
  deleteTitle: (name: string) => `Delete “${name}”?`,
  deleteWay: (guestsIn: number, formats: Formats) =>
    `${staying(guestsIn, formats)}Nobody new can join with it.`,
  deletedStatus: (name: string) => `“${name}” is deleted`,

  // The switch
  onStatus: 'Guest access is on',
  offStatus: 'Guest access is off',
  switchOffTitle: 'Switch off guest access?',
  switchOffWay: (guestsIn: number, formats: Formats) =>
    `${people(guestsIn, formats)} ${formats.plural(guestsIn, { one: 'is', other: 'are' })} in, here or away. ` +
    'Nobody new can join until you switch it on again.',
  switchOffChoices: { stay: 'Guests who are in stay', leave: 'Guests who are in leave now' } satisfies Record<
    Ways,
    string
  >,
  switchOff: 'Switch off',
  switchOn: 'Switch on',

  // What else can be
  reconnecting: 'No live updates at the moment. Trying to reconnect.',
};
