/** Which use case answers which route. */
import type { Principal } from '../domain/permissions.js';
import {
  guestLinkId,
  type CalendarQuestion,
  type GuestAccessChange,
  type GuestLinkChange,
  type GuestLinkDraft,
  type GuestLinkId,
  type JoinRequest,
  type LinkQuestion,
  type ParticipantId,
  type PassQuestion,
  type Removal,
  type Replacement,
  type SeatRequest,
} from '../domain/schemas.js';
import { check } from '../domain/check.js';
import type { SharingService } from '../domain/sharing-service.js';
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
  removeParticipant: async (service, { principal, mediaId, participantId, body, by }) =>
    service.removeParticipant(await principal(), mediaId, participantId(), body as Removal, by),
  listHistory: async (service, { principal, mediaId, query }) =>
    service.listHistory(await principal(), mediaId, { after: query('after') }),

  lookAtLink: (service, { body }) => service.lookAtLink(body as LinkQuestion),
  join: (service, { body, by }) => service.join(body as JoinRequest, by),
  renew: (service, { body }) => service.renew(body as SeatRequest),
  leave: (service, { body, by }) => service.leave(body as SeatRequest, by),
  erase: (service, { body, by }) => service.erase(body as SeatRequest, by),
  calendar: (service, { body }) => service.calendar(body as CalendarQuestion),
  introspect: (service, { body }) => service.introspect(body as PassQuestion),
};
