import type { Formats } from '../texts.js';

/** How far a back end counts; what is more shows as "1,000+". */
const most = 1000;
const upTo = (count: number, formats: Formats): string =>
  count > most ? `${formats.number(most)}+` : formats.number(count);
const people = (count: number, formats: Formats): string =>
  `${upTo(count, formats)} ${formats.plural(count, { one: 'person', other: 'people' })}`;

/** Who is in a session, and who waits to be let in. */
export const participantsTexts = {
  title: 'All participants',
  count: upTo,
  countOf: people,
  actions: 'Actions for all participants',
  inviteUsers: 'Invite users',
  inviteGuests: 'Invite guests',
  search: 'Search by name or address',
  found: (count: number, formats: Formats) => `${people(count, formats)} found`,
  foundNobody: (text: string) => `Nobody’s name or address begins with “${text}”.`,
  showAll: 'Show everybody',
  empty: 'Nobody is here yet.',
  loading: 'Loading…',
  reconnecting: 'No live updates at the moment. Trying to reconnect.',
  refusedTitle: 'Only those who moderate see who is here',
  refusedWay: 'Ask the owner if you should be one of them.',

  waiting: 'Waiting',
  groups: {
    moderator: 'Moderators',
    speaker: 'Speakers',
    collaborator: 'Collaborators',
    viewer: 'Viewers',
    guest: 'Guests',
  } as Readonly<Record<string, string>>,
  admit: 'Admit',
  admitAll: 'Admit all',
  decline: 'Decline',
  arrived: (name: string) => `${name} waits to be let in`,
  arrivedMany: (count: number, formats: Formats) => `${people(count, formats)} wait to be let in`,
  admitted: (name: string) => `${name} is in`,
  declined: (name: string) => `${name} is not let in. With a link that works they can ask again.`,
  admittedMany: (count: number, formats: Formats) => `${people(count, formats)} let in`,
  gone: (name: string) => `${name} no longer waits`,
  noPlace: {
    title: 'No place is left on their link',
    way: 'Allow more people on the link, then admit them.',
  },

  self: 'you',
  /** Whoever has no name here: on the embedded back end, who opens the page without a link. */
  host: 'Host',
  grades: {
    typed: 'typed, not verified',
    verified: 'verified address',
    invited: 'invited',
    'signed-in': 'signed in',
  } as Readonly<Record<string, string>>,
  since: (time: string) => `since ${time}`,
  present: 'here',
  away: 'away',
  role: 'Role',
  roles: {
    viewer: 'Viewer',
    collaborator: 'Collaborator',
    speaker: 'Speaker',
    moderator: 'Moderator',
    guest: 'Guest',
  } as Readonly<Record<string, string>>,
  changed: (name: string, role: string) => `${name} is now ${role}`,
  actionsFor: (name: string) => `Actions for ${name}`,
  remove: 'Remove',
  removeAndBlock: 'Remove and block',
  removeTitle: (name: string) => `Remove ${name}?`,
  removeWay: 'They are out at once. With a link that works they can come in again.',
  removeAndBlockTitle: (name: string) => `Remove and block ${name}?`,
  removeAndBlockWay:
    'They are out at once; address and browser are blocked until unblocked: here right after, or in the list of guests or invitations. ' +
    'A guest link still lets them in with another address in another browser.',
  removed: (name: string) => `${name} is removed`,
  removedAndBlocked: (name: string) => `${name} is removed and blocked`,
  unblock: 'Unblock',
  unblocked: (name: string) => `${name} is no longer blocked. With a link that works they can come in again.`,
};
