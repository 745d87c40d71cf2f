/** Records as the outside sees them. */
import type { AccessRecord, Expiry } from './guest-link.js';
import { guestLinkState } from './guest-link.js';
import { joinUrl } from './join-url.js';
import type { Media } from './media.js';
import type { ParticipantRecord } from './participant.js';
import type { Permissions } from './permissions.js';
import type { GuestLinkWithCount } from './ports.js';
import type { GuestLinkView, LinkView, MediumView, ParticipantView } from './schemas.js';

const iso = (time: number): string => new Date(time).toISOString();
const isoOrNull = (time: number | null): string | null => (time === null ? null : iso(time));
const viewExpiry = (expiry: Expiry): GuestLinkView['expiry'] =>
  expiry.kind === 'at' ? { kind: 'at', at: iso(expiry.at) } : expiry;

export interface MediumState {
  readonly media: Media;
  readonly permissions: Permissions;
  readonly access: AccessRecord;
  readonly guestsIn: number;
}

export function viewMedium({ media, permissions, access, guestsIn }: MediumState): MediumView {
  return {
    mediaId: media.id,
    kind: media.kind,
    title: media.title,
    revision: access.revision,
    permissions,
    guestAccess: permissions.guestAccess === true ? { enabled: access.enabled, guestsIn } : null,
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
    lastUsedAt: isoOrNull(link.lastUsedAt),
    createdAt: iso(link.createdAt),
    guestsIn,
    revision: link.policyRevision,
  };
}

export function viewParticipant(participant: ParticipantRecord): ParticipantView {
  const { id, name, email, role, identity, admittedAt, endedAt, endReason } = participant;
  return {
    id,
    name,
    email,
    role,
    identity,
    admittedAt: iso(admittedAt),
    endedAt: isoOrNull(endedAt),
    endReason,
  };
}

export function viewLink(media: Media): LinkView {
  return { mediaId: media.id, kind: media.kind, title: media.title, hostName: media.hostName ?? null };
}
