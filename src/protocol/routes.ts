/** The HTTP contract, once, for both ends: the server mounts this table, the client calls by it. */
import type * as z from 'zod/mini';
import {
  acceptance,
  admission,
  calendarFile,
  calendarQuestion,
  challenge,
  declination,
  guestAccessChange,
  guestLinkChange,
  guestLinkDraft,
  guestLinkList,
  guestLinkView,
  historyPage,
  introspection,
  inviteChange,
  inviteCounts,
  invitePage,
  invitePreview,
  invitePreviewed,
  inviteRequest,
  invitesChanged,
  invitesMade,
  invitesNamed,
  joined,
  joinRequest,
  linkQuestion,
  linkView,
  mediumView,
  nothing,
  participantChange,
  participantPage,
  participantView,
  passQuestion,
  peopleFound,
  peoplePage,
  peopleSearch,
  proofRequest,
  removal,
  renewed,
  replacement,
  seatRequest,
  waitingDecided,
  waitingDecision,
} from '../domain/schemas.js';

/** What can stand in a query; never a secret. */
export type QueryName = 'link' | 'after' | 'filter' | 'search' | 'order' | 'group';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base URL, with `:name` for a parameter. */
  readonly path: string;
  readonly body?: z.ZodMiniType;
  readonly reply: z.ZodMiniType;
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

export const routes = {
  describe: { method: 'GET', path: medium, reply: mediumView },
  setGuestAccess: {
    method: 'PUT',
    path: `${medium}/guest-access`,
    body: guestAccessChange,
    reply: mediumView,
    change: true,
  },
  listGuestLinks: { method: 'GET', path: links, reply: guestLinkList },
  createGuestLink: { method: 'POST', path: links, body: guestLinkDraft, reply: guestLinkView, change: true },
  changeGuestLink: {
    method: 'PATCH',
    path: `${links}/:linkId`,
    body: guestLinkChange,
    reply: guestLinkView,
    change: true,
  },
  replaceGuestLink: {
    method: 'POST',
    path: `${links}/:linkId/replacement`,
    body: replacement,
    reply: guestLinkView,
    change: true,
  },
  deleteGuestLink: { method: 'DELETE', path: `${links}/:linkId`, reply: nothing, change: true },
  listGuests: { method: 'GET', path: guests, reply: participantPage, query: ['link', 'after'] },
  removeParticipant: {
    method: 'POST',
    path: `${guests}/:participantId/removal`,
    body: removal,
    reply: nothing,
    change: true,
  },
  listHistory: { method: 'GET', path: `${medium}/history`, reply: historyPage, query: ['after'] },
  listInvites: {
    method: 'GET',
    path: invites,
    reply: invitePage,
    query: ['filter', 'search', 'order', 'after'],
  },
  countInvites: { method: 'GET', path: `${invites}/count`, reply: inviteCounts, query: ['search'] },
  createInvites: { method: 'POST', path: invites, body: inviteRequest, reply: invitesMade, change: true },
  changeInvites: { method: 'PATCH', path: invites, body: inviteChange, reply: invitesChanged, change: true },
  resendInvites: {
    method: 'POST',
    path: `${invites}/resending`,
    body: invitesNamed,
    reply: invitesChanged,
    change: true,
  },
  // A name that is looked for is somebody's, and stays out of addresses.
  findPeople: { method: 'POST', path: `${medium}/known-people`, body: peopleSearch, reply: peopleFound },
  previewInvite: {
    method: 'POST',
    path: `${invites}/preview`,
    body: invitePreview,
    reply: invitePreviewed,
  },
  listPeople: { method: 'GET', path: people, reply: peoplePage, query: ['group', 'search', 'after'] },
  decideWaiting: {
    method: 'POST',
    path: `${people}/decisions`,
    body: waitingDecision,
    reply: waitingDecided,
    change: true,
  },
  changeParticipant: {
    method: 'PATCH',
    path: `${guests}/:participantId`,
    body: participantChange,
    reply: participantView,
    change: true,
  },
  attend: { method: 'POST', path: `${medium}/attendance`, reply: admission, change: true },
  // A guest's secret, seat or pass is always in the body, never in the address.
  lookAtLink: { method: 'POST', path: '/link', body: linkQuestion, reply: linkView },
  join: { method: 'POST', path: '/join', body: joinRequest, reply: joined, change: true },
  prove: { method: 'POST', path: '/proof', body: proofRequest, reply: challenge, change: true },
  accept: { method: 'POST', path: '/acceptance', body: acceptance, reply: admission, change: true },
  decline: { method: 'POST', path: '/declination', body: declination, reply: nothing, change: true },
  renew: { method: 'POST', path: '/pass', body: seatRequest, reply: renewed },
  leave: { method: 'POST', path: '/leave', body: seatRequest, reply: nothing, change: true },
  erase: { method: 'POST', path: '/erase', body: seatRequest, reply: nothing, change: true },
  calendar: { method: 'POST', path: '/calendar', body: calendarQuestion, reply: calendarFile },
  introspect: { method: 'POST', path: '/introspect', body: passQuestion, reply: introspection },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;

/** Event stream of a medium, the public keys of passes (RFC 7517), and the description of all of this. */
export const eventsPath = `${medium}/events`;
export const keysPath = '/jwks.json';
export const openApiPath = '/openapi.json';

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
