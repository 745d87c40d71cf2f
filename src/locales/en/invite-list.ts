import type { Formats } from '../texts.js';
import { when } from './times.js';

const invites = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'invitation', other: 'invitations' })}`;

const people = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count, { one: 'person', other: 'people' })}`;

/** Where counting stops, as the back end does. */
const most = 1000;
const atMost = (count: number, formats: Formats): string =>
  count > most ? `${formats.number(most)}+` : formats.number(count);

/** Everybody who is invited, and what became of each. */
export const inviteListTexts = {
  people: 'Invited people',
  /** At the top of the window, and leads to the list. */
  invited: (count: number, formats: Formats) =>
    `${atMost(count, formats)} ${formats.plural(count, { one: 'person', other: 'people' })} invited`,
  emptyTitle: 'Nobody invited yet',
  emptyWay: 'Type an address above. Each person gets a link of their own that nobody else can use.',
  nobodyFound: (search: string) => `Nobody found for “${search}”. Type how a name or an address begins.`,
  nobodyHere: 'Nobody here.',
  showAll: 'Show all',
  loadingMore: 'Loading more…',
  reconnecting: 'No live updates at the moment. Trying to reconnect.',
  newRows: (count: number, formats: Formats) => `Show ${formats.number(count)} new`,
  new: 'new',

  // Search, filter, sort
  search: (count: number, formats: Formats) =>
    `Search ${atMost(count, formats)} ${formats.plural(count, { one: 'person', other: 'people' })}`,
  filters: 'Show',
  filterNames: { all: 'All', pending: 'Pending', accepted: 'Accepted', problems: 'Problems' },
  count: atMost,
  sort: 'Sort by',
  orders: { newest: 'Newest first', name: 'Name', email: 'Email address' },
  foundStatus: (count: number, formats: Formats) => `${atMost(count, formats)} found`,

  // A row
  columns: { person: 'Person', role: 'Role', state: 'State', actions: 'Actions' },
  select: (email: string) => `Select ${email}`,
  selectAll: 'Select all shown',
  states: {
    pending: 'pending',
    sent: 'sent',
    failed: 'not sent',
    opened: 'opened',
    accepted: 'accepted',
    declined: 'declined',
    expired: 'expired',
    revoked: 'revoked',
    locked: 'locked',
  } as Readonly<Record<string, string>>,
  queued: 'queued',
  blocked: 'blocked',
  blockedWay: 'The link does not let them in.',
  lockedWay: 'Too many wrong codes. Invite them again: they get a new link.',
  keyLostWay: 'The server has lost the key of this link. Resend mails a new one.',
  at: (iso: string, now: number, formats: Formats) => when(iso, now, formats),
  by: (name: string) => `by ${name}`,
  ends: (iso: string, now: number, formats: Formats) => `expires ${when(iso, now, formats)}`,
  endsWithSession: 'expires when the session ends',
  copy: 'Copy link',
  copied: 'Copied',
  copiedStatus: (email: string) => `Link for ${email} copied`,
  invitationStatus: (email: string) => `Invitation for ${email} copied`,
  copyByHand: 'This browser does not allow copying here. The text is selected: copy it yourself.',
  actionsFor: (email: string) => `Actions for ${email}`,
  resend: 'Resend',
  copyInvitation: 'Copy invitation',
  extend: 'Extend',
  revoke: 'Revoke',
  restore: 'Restore',
  unblock: 'Unblock',

  // The invitation as text
  invitation: {
    greeting: (name: string) => (name === '' ? 'Hello,' : `Hello ${name},`),
    to: (title: string, role: string) => `You are invited to “${title}” as ${role}.`,
    starts: (start: string) => `It starts ${start}.`,
    link: (url: string) => `Your link, for you alone: ${url}`,
  },

  // Many at once
  selected: (count: number, formats: Formats) => `${people(count, formats)} selected`,
  selectEverybody: (count: number, formats: Formats) => `Select all ${atMost(count, formats)}`,
  selecting: (count: number, formats: Formats) => `${people(count, formats)} so far…`,
  unselect: 'Clear selection',
  changeRole: 'Change role',
  changeRoleTitle: (count: number, formats: Formats) => `Change the role of ${people(count, formats)}?`,
  changeRoleWay: 'The change reaches those who are in, too.',
  resendTitle: (count: number, formats: Formats) => `Mail ${people(count, formats)} their link again?`,
  resendWay: 'Each gets one mail. Those who cannot be mailed are left out.',
  resendNobody: 'Nobody who is selected gets a mail: their links let nobody in.',
  extendTitle: (count: number, formats: Formats) =>
    count === 1 ? 'When should the link expire?' : `When should ${invites(count, formats)} expire?`,
  setEnd: 'Set expiry',
  extendWay: (count: number, formats: Formats) =>
    formats.plural(count, { one: 'The link stays the same.', other: 'The links stay the same.' }),
  endsNow: (when: string) => `Expires ${when}.`,
  noEndNow: 'Never expires.',
  endsWithSessionNow: 'Expires when the session ends.',
  earlier: 'earlier than the present expiry',
  earlierFor: (count: number, formats: Formats) =>
    `earlier than the present expiry for ${invites(count, formats)}`,
  extensions: {
    '7': '7 days from now',
    '30': '30 days from now',
    'session-end': 'When the session ends',
    never: 'Never',
  },
  revokeTitle: (count: number, formats: Formats) => `Revoke ${invites(count, formats)}?`,
  revokeOneTitle: (email: string) => `Revoke the invitation of ${email}?`,
  revokeWay: (count: number, formats: Formats) =>
    formats.plural(count, {
      one: 'The link stops working at once, and whoever came in with it is out. You can restore it.',
      other: 'The links stop working at once, and whoever came in with them is out. You can restore them.',
    }),
  working: (done: number, of: number, formats: Formats) =>
    `${formats.number(done)} of ${formats.number(of)} done`,
  stop: 'Stop',
  undo: 'Undo',
  undone: 'Undone',
  done: {
    role: (count: number, formats: Formats) => `Role of ${people(count, formats)} changed`,
    resend: (count: number, formats: Formats) => `Mail to ${people(count, formats)} queued again`,
    extend: (count: number, formats: Formats) => `New end for ${invites(count, formats)}`,
    revoke: (count: number, formats: Formats) => `${invites(count, formats)} revoked`,
    restore: (count: number, formats: Formats) => `${invites(count, formats)} restored`,
    unblock: (count: number, formats: Formats) => `${people(count, formats)} unblocked`,
  },
  leftOut: (count: number, formats: Formats) => `${people(count, formats)} left out`,
  stopped: (left: number, formats: Formats) => `Stopped. ${people(left, formats)} not touched`,

  // The list as a file
  exportCsv: 'Export CSV',
  csv: 'CSV',
  exporting: (count: number, formats: Formats) => `${people(count, formats)} so far…`,
  cancelExport: 'Cancel export',
  exportedStatus: (count: number, formats: Formats) => `${people(count, formats)} exported`,
  notExported: 'The export stopped',
  csvColumns: {
    email: 'Email',
    firstName: 'First name',
    lastName: 'Last name',
    role: 'Role',
    state: 'State',
    since: 'Since',
    invited: 'Invited',
    by: 'Invited by',
    expires: 'Expires',
    link: 'Link',
  },
};
