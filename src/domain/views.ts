/** Records as the outside sees them. */
import { guestLinkState, startsIn } from './admissibility.js';
import type { AccessRecord, Expiry, GuestLinkRecord } from './guest-link.js';
import type { HistoryRecord } from './history.js';
import { joinUrl } from './made-url.js';
import type { Media } from './media.js';
import type { Reach } from './moderation.js';
import { isPresent, type ParticipantRecord } from './participant.js';
import type { Permissions } from './permissions.js';
import type { GuestLinkWithCount } from './ports.js';
import { termsOf } from './questions.js';
import type {
  GuestLinkView,
  HistoryEntry,
  LinkView,
  MediumView,
  ParticipantId,
  ParticipantView,
} from './schemas.js';

const iso = (time: number): string => new Date(time).toISOString();
const isoOrNull = (time: number | null): string | null => (time === null ? null : iso(time));
export const viewExpiry = (expiry: Expiry): GuestLinkView['expiry'] =>
  expiry.kind === 'at' ? { kind: 'at', at: iso(expiry.at) } : expiry;

export interface MediumState {
  readonly media: Media;
  readonly permissions: Permissions;
  readonly access: AccessRecord;
  readonly guestsIn: number;
  readonly links: number;
  readonly activeLinks: number;
  readonly invites: MediumView['invites'];
  readonly waiting: number | null;
}

export function viewMedium(state: MediumState): MediumView {
  const { media, permissions, access, guestsIn, links, activeLinks, invites, waiting } = state;
  const { share, guestAccess, invite, moderate } = permissions;
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
    // Whether they come in themselves is found out by coming in.
    permissions: { share, guestAccess, invite, moderate },
    guestAccess: guestAccess === true ? { enabled: access.enabled, guestsIn, links, activeLinks } : null,
    invites,
    waiting,
  };
}

export interface LinkState extends GuestLinkWithCount {
  readonly media: Media;
  /** Null where its key is lost. */
  readonly secret: string | null;
  readonly now: number;
}

export function viewGuestLink({ link, guestsIn, waiting, media, secret, now }: LinkState): GuestLinkView {
  return {
    id: link.id,
    name: link.name,
    url: secret === null ? '' : joinUrl(media.url, secret),
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
    approval: link.approval,
    verifiesEmail: link.verifiesEmail,
    domains: link.domains && { rule: link.domains.rule, domains: [...link.domains.domains] },
    waiting,
    previousValidUntil: standing(link.previousValidUntil, now),
    lastUsedAt: isoOrNull(link.lastUsedAt),
    createdAt: iso(link.createdAt),
    guestsIn,
    revision: link.policyRevision,
  };
}

export interface Seen {
  readonly now: number;
  /** Who asks. */
  readonly self?: ParticipantId | null;
  /** Default: as far as whoever manages a link's guests. */
  readonly reach?: Reach;
}

const reachOfOwner: Reach = { assignableRoles: [], removable: true };

export function viewParticipant(
  participant: ParticipantRecord,
  { now, self = null, reach = reachOfOwner }: Seen,
): ParticipantView {
  const { id, name, email, role, identity, answers, acceptedTerms, admittedAt, endedAt, endReason } =
    participant;
  return {
    id,
    name,
    email,
    role,
    linkId: participant.linkId,
    identity,
    answers,
    acceptedTerms,
    waiting: participant.waiting,
    present: isPresent(participant, now),
    isSelf: id === self,
    assignableRoles: [...reach.assignableRoles],
    removable: reach.removable,
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
    link: 'guest',
    proof: link.verifiesEmail ? 'code' : null,
    approval: link.approval,
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
