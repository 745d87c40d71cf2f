/** Decisions on one guest link. Times in records are milliseconds since 1970, by the server's clock. */
import type { Capability, Media } from './media.js';
import { defaultGuestCapabilities } from './media.js';
import type { ErrorCode } from './errors.js';
import type { GuestLinkDraft, GuestLinkId } from './schemas.js';

export type Expiry =
  | { readonly kind: 'never' }
  | { readonly kind: 'at'; readonly at: number }
  | { readonly kind: 'session-end' };

/** A guest link as it is kept. Its secret is not part of it: it is derived (mechanics: Keys). */
export interface GuestLinkRecord {
  readonly id: GuestLinkId;
  readonly mediaId: string;
  /** For the owner's eyes. Empty on a tombstone. */
  readonly name: string;
  /** How many people it admits; null for any number. */
  readonly maxUses: number | null;
  /** A use is one person admitted; coming back with a seat is none. */
  readonly uses: number;
  readonly startsAt: number | null;
  readonly expiry: Expiry;
  readonly capabilities: readonly Capability[];
  readonly pausedAt: number | null;
  readonly deletedAt: number | null;
  readonly lastUsedAt: number | null;
  readonly createdAt: number;
  /** Which derivation key its secret comes from. */
  readonly kid: string;
  /** How often it was replaced; the secret of an earlier rotation is known as replaced. */
  readonly rotation: number;
  /** Until when the secret of the rotation before still admits; null for not at all. */
  readonly previousValidUntil: number | null;
  /** Rises with every change of a rule (edit, pause, block, switch), never with a join. */
  readonly policyRevision: number;
}

/** The switch of a medium, with the revision that everything shown of the medium carries. */
export interface AccessRecord {
  readonly mediaId: string;
  readonly enabled: boolean;
  readonly revision: number;
}

export type GuestLinkState = 'active' | 'paused' | 'not-yet' | 'expired' | 'used-up';

export interface NewGuestLink {
  readonly id: GuestLinkId;
  readonly kid: string;
  readonly media: Media;
  readonly draft: GuestLinkDraft;
  readonly now: number;
}

export function createGuestLink({ id, kid, media, draft, now }: NewGuestLink): GuestLinkRecord {
  return {
    id,
    mediaId: media.id,
    name: draft.name.trim(),
    maxUses: draft.maxUses ?? null,
    uses: 0,
    startsAt: null,
    expiry: resolveExpiry(draft.expiry ?? { kind: 'never' }, now),
    capabilities: defaultGuestCapabilities(media.kind),
    pausedAt: null,
    deletedAt: null,
    lastUsedAt: null,
    createdAt: now,
    kid,
    rotation: 0,
    previousValidUntil: null,
    policyRevision: 1,
  };
}

const day = 24 * 60 * 60 * 1000;

/** A number of days counts from the server's now: the owner's device may be wrong by a day. */
export function resolveExpiry(expiry: NonNullable<GuestLinkDraft['expiry']>, now: number): Expiry {
  if (expiry.kind === 'days') return { kind: 'at', at: now + expiry.days * day };
  if (expiry.kind === 'at') return { kind: 'at', at: Date.parse(expiry.at) };
  return expiry;
}

/** Where a link stands by itself, whatever the medium's switch says. */
export function guestLinkState(link: GuestLinkRecord, now: number): GuestLinkState {
  if (link.pausedAt !== null) return 'paused';
  if (link.expiry.kind === 'at' && link.expiry.at <= now) return 'expired';
  if (link.maxUses !== null && link.uses >= link.maxUses) return 'used-up';
  if (link.startsAt !== null && link.startsAt > now) return 'not-yet';
  return 'active';
}

export interface Admissibility {
  readonly link: GuestLinkRecord;
  readonly access: AccessRecord;
  readonly media: Media;
  /** The rotation that the presented secret was derived with. */
  readonly rotation: number;
  readonly now: number;
}

const refusals: Record<Exclude<GuestLinkState, 'active'>, ErrorCode> = {
  paused: 'GUEST_LINK_PAUSED',
  expired: 'GUEST_LINK_EXPIRED',
  'used-up': 'GUEST_LINK_USED_UP',
  'not-yet': 'GUEST_LINK_NOT_YET',
};

/**
 * Why somebody who holds a true secret of this link cannot come in now, or null where they can.
 * What is final comes before what can pass, so that nobody waits for a dead link.
 */
export function refusal(asked: Admissibility): ErrorCode | null {
  const { link, access, media, rotation, now } = asked;
  if (link.deletedAt !== null) return 'GUEST_LINK_DELETED';
  if (rotation !== link.rotation && !withinGrace(asked)) return 'GUEST_LINK_REPLACED';
  if (media.ended) return 'SESSION_OVER';
  const state = guestLinkState(link, now);
  if (state === 'expired' || state === 'used-up') return refusals[state];
  if (!access.enabled) return 'GUEST_ACCESS_OFF';
  return state === 'active' ? null : refusals[state];
}

function withinGrace({ link, rotation, now }: Admissibility): boolean {
  const previous = rotation === link.rotation - 1;
  return previous && link.previousValidUntil !== null && now < link.previousValidUntil;
}
