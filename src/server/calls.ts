/** Which use case answers which route. */
import * as z from 'zod/mini';
import type { Principal } from '../domain/permissions.js';
import {
  guestLinkId,
  inviteId,
  participantId,
  type Acceptance,
  type CalendarQuestion,
  type Declination,
  type GuestAccessChange,
  type GuestLinkChange,
  type GuestLinkDraft,
  type GuestLinkId,
  type InviteChange,
  type InviteCountSearch,
  type InvitePreview,
  type InviteRequest,
  type InviteSearch,
  type InvitesNamed,
  type JoinRequest,
  type LinkQuestion,
  type ParticipantChange,
  type ParticipantId,
  type ParticipantSearch,
  type PassQuestion,
  type PeopleSearch,
  type ProofRequest,
  type Removal,
  type Replacement,
  type SeatRequest,
  type WaitingDecision,
} from '../domain/schemas.js';
import { check } from '../domain/check.js';
import { inviteFilters } from '../domain/invite-list.js';
import { inviteOrders, peopleGroups } from '../domain/invite-ports.js';
import { SharingError } from '../domain/errors.js';
import type { SharingService, Watcher } from '../domain/sharing-service.js';
import type { RouteName } from '../protocol/routes.js';

/** What a use case is asked with. The body is what the route's schema let through. */
export interface Asked {
  readonly body: unknown;
  readonly by: { readonly key: string; readonly address: string | null };
  readonly principal: () => Promise<Principal | null>;
  readonly mediaId: string;
  readonly linkId: () => GuestLinkId;
  readonly participantId: () => ParticipantId;
  readonly query: (name: string) => string | null;
  /** Who asks: by the host's sign-in, or by a pass where the request brings one. */
  readonly watcher: () => Promise<Watcher>;
}

export type Call = (service: SharingService, asked: Asked) => Promise<object>;

export const calls: Record<RouteName, Call> = {
  describe: async (service, { principal, mediaId }) => service.describe(await principal(), mediaId),
  setGuestAccess: async (service, { principal, mediaId, body, by }) =>
    service.setGuestAccess(await principal(), mediaId, body as GuestAccessChange, by),
  listGuestLinks: async (service, { principal, mediaId }) =>
    service.listGuestLinks(await principal(), mediaId),
  createGuestLink: async (service, { principal, mediaId, body, by }) =>
    service.createGuestLink(await principal(), mediaId, body as GuestLinkDraft, by),
  changeGuestLink: async (service, { principal, mediaId, linkId, body, by }) =>
    service.changeGuestLink(await principal(), mediaId, linkId(), body as GuestLinkChange, by),
  replaceGuestLink: async (service, { principal, mediaId, linkId, body, by }) =>
    service.replaceGuestLink(await principal(), mediaId, linkId(), body as Replacement, by),
  deleteGuestLink: async (service, { principal, mediaId, linkId, by }) =>
    service.deleteGuestLink(await principal(), mediaId, linkId(), by),
  listGuests: async (service, { principal, mediaId, query }) => {
    const link = query('link');
    return service.listGuests(await principal(), mediaId, {
      linkId: link === null ? null : check(guestLinkId, link),
      after: query('after'),
    });
  },
  removeParticipant: async (service, { watcher, mediaId, participantId, body, by }) =>
    service.removeParticipant(await watcher(), mediaId, participantId(), body as Removal, by),
  unblockParticipant: async (service, { watcher, mediaId, participantId, by }) =>
    service.unblockParticipant(await watcher(), mediaId, participantId(), by),
  listHistory: async (service, { principal, mediaId, query }) =>
    service.listHistory(await principal(), mediaId, { after: query('after') }),

  listInvites: async (service, { principal, mediaId, query }) => {
    requireNoSearch(query);
    return service.listInvites(await principal(), mediaId, {
      filter: oneOf('filter', inviteFilters, query('filter')) ?? 'all',
      search: '',
      order: oneOf('order', inviteOrders, query('order')) ?? 'newest',
      after: idIn('after', inviteId, query('after')),
    });
  },
  countInvites: async (service, { principal, mediaId, query }) => {
    requireNoSearch(query);
    return service.countInvites(await principal(), mediaId, { search: '' });
  },
  searchInvites: async (service, { principal, mediaId, body }) => {
    const { search, filter = 'all', order = 'newest', after = null } = body as InviteSearch;
    return service.listInvites(await principal(), mediaId, { search, filter, order, after });
  },
  countFoundInvites: async (service, { principal, mediaId, body }) =>
    service.countInvites(await principal(), mediaId, body as InviteCountSearch),
  createInvites: async (service, { principal, mediaId, body, by }) =>
    service.createInvites(await principal(), mediaId, body as InviteRequest, by),
  changeInvites: async (service, { principal, mediaId, body, by }) =>
    service.changeInvites(await principal(), mediaId, body as InviteChange, by),
  resendInvites: async (service, { principal, mediaId, body, by }) =>
    service.resendInvites(await principal(), mediaId, body as InvitesNamed, by),
  findPeople: async (service, { principal, mediaId, body }) =>
    service.findPeople(await principal(), mediaId, body as PeopleSearch),
  previewInvite: async (service, { principal, mediaId, body }) =>
    service.previewInvite(await principal(), mediaId, body as InvitePreview),
  listPeople: async (service, { watcher, mediaId, query }) => {
    requireNoSearch(query);
    return service.listPeople(await watcher(), mediaId, {
      group: oneOf('group', peopleGroups, query('group')),
      search: '',
      after: idIn('after', participantId, query('after')),
    });
  },
  searchPeople: async (service, { watcher, mediaId, body }) => {
    const { search, group = null, after = null } = body as ParticipantSearch;
    return service.listPeople(await watcher(), mediaId, { search, group, after });
  },
  decideWaiting: async (service, { watcher, mediaId, body, by }) =>
    service.decideWaiting(await watcher(), mediaId, body as WaitingDecision, by),
  changeParticipant: async (service, { watcher, mediaId, participantId, body, by }) =>
    service.changeParticipant(await watcher(), mediaId, participantId(), body as ParticipantChange, by),
  attend: async (service, { principal, mediaId, by }) => service.attend(await principal(), mediaId, by),

  prove: (service, { body, by }) => service.prove(body as ProofRequest, by),
  accept: async (service, { body, by, principal }) =>
    service.accept(body as Acceptance, by, await principal()),
  decline: async (service, { body, by, principal }) =>
    service.decline(body as Declination, by, await principal()),
  lookAtLink: (service, { body }) => service.lookAtLink(body as LinkQuestion),
  join: (service, { body, by }) => service.join(body as JoinRequest, by),
  renew: (service, { body, principal }) => service.renew(body as SeatRequest, principal),
  leave: (service, { body, by }) => service.leave(body as SeatRequest, by),
  erase: (service, { body, by }) => service.erase(body as SeatRequest, by),
  calendar: (service, { body }) => service.calendar(body as CalendarQuestion),
  introspect: (service, { body }) => service.introspect(body as PassQuestion),
};

/** Who looks for somebody by an address of ours hears where that goes, and does not take everybody for the answer. */
function requireNoSearch(query: Asked['query']): void {
  if (query('search') === null) return;
  throw new SharingError('INVALID_INPUT', {
    fields: [{ field: 'search', code: 'NOT_ALLOWED' }],
    detail: 'What is looked for goes into the body of the search, not into an address: see openapi.json.',
  });
}

/** A word of the query, or null where it is not there. */
function oneOf<Word extends string>(
  field: string,
  words: readonly Word[],
  given: string | null,
): Word | null {
  const known = words.find((word) => word === given) ?? null;
  if (known === null && given !== null) {
    throw new SharingError('INVALID_INPUT', { fields: [{ field, code: 'NOT_ALLOWED' }] });
  }
  return known;
}

function idIn<Id>(field: string, schema: z.ZodMiniType<Id>, given: string | null): Id | null {
  if (given === null) return null;
  const read = z.safeParse(schema, given);
  if (!read.success) throw new SharingError('INVALID_INPUT', { fields: [{ field, code: 'NOT_ALLOWED' }] });
  return read.data;
}
