/** Records as the outside sees them. */
import { guestLinkState, startsIn } from './admissibility.js';
import { termsOf, type AccessRecord, type Expiry, type GuestLinkRecord } from './guest-link.js';
import type { HistoryRecord } from './history.js';
import { joinUrl } from './join-url.js';
import type { Media } from './media.js';
import type { ParticipantRecord } from './participant.js';
import type { Permissions } from './permissions.js';
import type { GuestLinkWithCount } from './ports.js';
import type { GuestLinkView, HistoryEntry, LinkView, MediumView, ParticipantView } from './schemas.js';

const iso = (time: number): string => new Date(time).toISOString();
const isoOrNull = (time: number | null): string | null => (time === null ? null : iso(time));
const viewExpiry = (expiry: Expiry): GuestLinkView['expiry'] =>
  expiry.kind === 'at' ? { kind: 'at', at: iso(expiry.at) } : expiry;

export interface MediumState {
  readonly media: Media;
  readonly permissions: Permissions;
  readonly access: AccessRecord;
  readonly guestsIn: number;
  readonly activeLinks: number;
}

export function viewMedium({ media, permissions, access, guestsIn, activeLinks }: MediumState): MediumView {
  return {
    mediaId: media.id,
    kind: media.kind,
    title: media.title,
    description: media.description ?? null,
    url: media.url,
    embedUrl: media.embedUrl ?? null,
    visibility: media.visibility ?? 'private',
    startsAt: media.startsAt ?? null,
    endsAt: media.endsAt ?? null,
    ended: media.ended ?? false,
    revision: access.revision,
    permissions,
    guestAccess: permissions.guestAccess === true ? { enabled: access.enabled, guestsIn, activeLinks } : null,
  };
}

export interface LinkState extends GuestLinkWithCount {
  readonly media: Media;
  readonly secret: string;
  readonly now: number;
}

export function viewGuestLink({ link, guestsIn, media, secret, now }: LinkState): GuestLinkView {
  return {
    id: link.id,
    name: link.name,
    url: joinUrl(media.url, secret),
    state: guestLinkState(link, now),
    uses: link.uses,
    maxUses: link.maxUses,
    expiry: viewExpiry(link.expiry),
    startsAt: isoOrNull(link.startsAt),
    capabilities: [...link.capabilities],
    hasAccessCode: link.accessCode !== null,
    message: link.message,
    terms: termsOf(link),
    fields: [...link.fields],
    previousValidUntil: standing(link.previousValidUntil, now),
    lastUsedAt: isoOrNull(link.lastUsedAt),
    createdAt: iso(link.createdAt),
    guestsIn,
    revision: link.policyRevision,
  };
}

export function viewParticipant(participant: ParticipantRecord): ParticipantView {
  const { id, name, email, role, identity, answers, acceptedTerms, admittedAt, endedAt, endReason } =
    participant;
  return {
    id,
    name,
    email,
    role,
    identity,
    answers,
    acceptedTerms,
    admittedAt: iso(admittedAt),
    endedAt: isoOrNull(endedAt),
    endReason,
  };
}

/** When the session is, counted from now by the server's clock. */
export function viewSession(
  media: Media | null,
  now: number,
): Pick<LinkView, 'startsAt' | 'endsAt' | 'opensIn'> {
  return {
    startsAt: media?.startsAt ?? null,
    endsAt: media?.endsAt ?? null,
    opensIn: startsIn(media, now),
  };
}

export function viewLink(media: Media, link: GuestLinkRecord, now: number): LinkView {
  return {
    mediaId: media.id,
    kind: media.kind,
    title: media.title,
    description: media.description ?? null,
    hostName: media.hostName ?? null,
    ...viewSession(media, now),
    message: link.message,
    asksAccessCode: link.accessCode !== null,
    terms: termsOf(link),
    fields: [...link.fields],
  };
}

export function viewHistory({ id, at, action, actorName, subject }: HistoryRecord): HistoryEntry {
  return { id, at: iso(at), action, by: actorName, subject };
}

function standing(until: number | null, now: number): string | null {
  return until !== null && until > now ? iso(until) : null;
}
