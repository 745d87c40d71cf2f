/** Where each verb of the protocol is, without its shapes: all that a client has to know to ask. */

/** What can stand in a query; never a secret, and nobody's name or address. */
export type QueryName = 'link' | 'after' | 'filter' | 'order' | 'group';

export interface Address {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base URL, with `:name` for a parameter. */
  readonly path: string;
  /** Names that may stand in the query. */
  readonly query?: readonly QueryName[];
  /** Changes something: needs an Idempotency-Key and an origin that may. */
  readonly change?: true;
}

const medium = '/media/:mediaId';
const links = `${medium}/guest-links`;
const guests = `${medium}/participants`;
const invites = `${medium}/invites`;
const people = `${medium}/people`;

export const addresses = {
  describe: { method: 'GET', path: medium },
  setGuestAccess: { method: 'PUT', path: `${medium}/guest-access`, change: true },
  listGuestLinks: { method: 'GET', path: links },
  createGuestLink: { method: 'POST', path: links, change: true },
  changeGuestLink: { method: 'PATCH', path: `${links}/:linkId`, change: true },
  replaceGuestLink: { method: 'POST', path: `${links}/:linkId/replacement`, change: true },
  deleteGuestLink: { method: 'DELETE', path: `${links}/:linkId`, change: true },
  listGuests: { method: 'GET', path: guests, query: ['link', 'after'] },
  removeParticipant: { method: 'POST', path: `${guests}/:participantId/removal`, change: true },
  unblockParticipant: { method: 'DELETE', path: `${guests}/:participantId/block`, change: true },
  listHistory: { method: 'GET', path: `${medium}/history`, query: ['after'] },
  listInvites: { method: 'GET', path: invites, query: ['filter', 'order', 'after'] },
  countInvites: { method: 'GET', path: `${invites}/count` },
  // A name that is looked for is somebody's, and stays out of addresses.
  searchInvites: { method: 'POST', path: `${invites}/search` },
  countFoundInvites: { method: 'POST', path: `${invites}/search/count` },
  createInvites: { method: 'POST', path: invites, change: true },
  changeInvites: { method: 'PATCH', path: invites, change: true },
  resendInvites: { method: 'POST', path: `${invites}/resending`, change: true },
  findPeople: { method: 'POST', path: `${medium}/known-people` },
  previewInvite: { method: 'POST', path: `${invites}/preview` },
  listPeople: { method: 'GET', path: people, query: ['group', 'after'] },
  searchPeople: { method: 'POST', path: `${people}/search` },
  decideWaiting: { method: 'POST', path: `${people}/decisions`, change: true },
  changeParticipant: { method: 'PATCH', path: `${guests}/:participantId`, change: true },
  attend: { method: 'POST', path: `${medium}/attendance`, change: true },
  // A guest's secret, seat or pass is always in the body, never in the address.
  lookAtLink: { method: 'POST', path: '/link' },
  join: { method: 'POST', path: '/join', change: true },
  prove: { method: 'POST', path: '/proof', change: true },
  accept: { method: 'POST', path: '/acceptance', change: true },
  decline: { method: 'POST', path: '/declination', change: true },
  renew: { method: 'POST', path: '/pass' },
  leave: { method: 'POST', path: '/leave', change: true },
  erase: { method: 'POST', path: '/erase', change: true },
  calendar: { method: 'POST', path: '/calendar' },
  introspect: { method: 'POST', path: '/introspect' },
} as const satisfies Record<string, Address>;

export type RouteName = keyof typeof addresses;

/** Event stream of a medium, the public keys of passes (RFC 7517), the description of all of this, and whether it answers. */
export const eventsPath = `${medium}/events`;
export const keysPath = '/jwks.json';
export const openApiPath = '/openapi.json';
export const healthPath = '/health';

/** Milliseconds between two signs of life on an event stream. */
export const heartbeat = 15_000;

/** The headers that carry what is not in the body. */
export const headers = {
  idempotencyKey: 'Idempotency-Key',
  lastEventId: 'Last-Event-ID',
  /** A pass, where somebody in the session speaks; `Authorization` is the host's own. */
  pass: 'Guestlist-Pass',
} as const;

/** A path with its parameters filled in. */
export function pathOf(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}
