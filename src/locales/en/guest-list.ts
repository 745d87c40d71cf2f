import type { Formats } from '../texts.js';
import { when } from './times.js';

const guests = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'guest', other: 'guests' })}`;

/** Who came by a link, or by any. */
export const guestListTexts = {
  guestsOf: (name: string) => `Guests of ${name}`,
  allGuests: 'All guests',
  emptyTitle: 'Nobody yet',
  empty: 'Nobody has joined with this link yet.',
  emptyAll: 'Nobody has joined with a link yet.',
  showMore: 'Show more',
  erasedGuest: 'Erased guest',
  grades: {
    typed: 'typed, not verified',
    verified: 'verified address',
    invited: 'invited',
    'signed-in': 'signed in',
  },
  joinedAt: (iso: string, now: number, formats: Formats) => `joined ${when(iso, now, formats)}`,
  byLink: (name: string) => `by “${name}”`,
  askedAt: (iso: string, now: number, formats: Formats) => `asked to join ${when(iso, now, formats)}`,
  in: 'in',
  here: 'here',
  away: 'away',
  waiting: 'waiting',
  ended: {
    left: 'left',
    removed: 'removed',
    blocked: 'removed and blocked',
    'switched-off': 'left when guest access was switched off',
    erased: 'erased their entry',
    declined: 'not let in',
  } as Readonly<Record<string, string>>,
  endedOther: 'no longer in',
  endedAt: (how: string, iso: string, now: number, formats: Formats) => `${how} ${when(iso, now, formats)}`,
  acceptedTerms: (version: number, formats: Formats) =>
    `accepted the terms, version ${formats.number(version)}`,
  noLongerAsked: 'No longer asked',
  yes: 'Yes',
  admit: 'Admit',
  decline: 'Decline',
  admittedStatus: (name: string) => `${name} is in`,
  declinedStatus: (name: string) => `${name} is not let in`,
  remove: 'Remove',
  removeAndBlock: 'Remove and block',
  unblock: 'Unblock',
  actionsFor: (name: string) => `Actions for ${name}`,
  removeTitle: (name: string) => `Remove ${name}?`,
  removeWay: 'They are out at once. With a link that works they can join again.',
  removeAndBlockTitle: (name: string) => `Remove and block ${name}?`,
  removeAndBlockWay:
    'They are out at once, and this address and this browser cannot join again until you unblock them in this list. ' +
    'With another address in another browser they can: to stop a person, replace the link too.',
  block: 'Block',
  blockTitle: (name: string) => `Block ${name}?`,
  blockWay:
    'This address and this browser cannot join again until you unblock them in this list. ' +
    'With another address in another browser they can: to stop a person, replace the link too.',
  removedStatus: (name: string) => `${name} is removed`,
  removedAndBlockedStatus: (name: string) => `${name} is removed and blocked`,
  blockedStatus: (name: string) => `${name} is blocked`,
  unblockedStatus: (name: string) => `${name} is no longer blocked`,

  // The list as a file
  exportCsv: 'Export CSV',
  exporting: (count: number, formats: Formats) => `${guests(count, formats)} so far…`,
  cancelExport: 'Cancel export',
  exportedStatus: (count: number, formats: Formats) => `${guests(count, formats)} exported`,
  notExported: 'The export stopped',
  columns: {
    name: 'Name',
    email: 'Email',
    link: 'Link',
    identity: 'Identity',
    joined: 'Joined',
    state: 'State',
    ended: 'Ended',
    terms: 'Accepted terms',
  },
};
