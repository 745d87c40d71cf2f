/** Whether a link admits at this moment, and why not. */
import type { ErrorCode } from './errors.js';
import type { AccessRecord, GuestLinkRecord } from './guest-link.js';
import { isLive, type Media } from './media.js';

export const guestLinkStates = [
  /** Admits, while guest access is on. */
  'active',
  /** Its owner has paused it. */
  'paused',
  /** Its start is still to come. */
  'not-yet',
  /** Its time is over. */
  'expired',
  /** As many have come in as it admits. */
  'used-up',
] as const;
export type GuestLinkState = (typeof guestLinkStates)[number];

/** Where a link stands by itself, whatever the medium's switch says. */
export function guestLinkState(link: GuestLinkRecord, now: number): GuestLinkState {
  if (link.pausedAt !== null) return 'paused';
  const final = finalState(link, now);
  if (final) return final;
  if (link.startsAt !== null && link.startsAt > now) return 'not-yet';
  return 'active';
}

/** What no waiting changes. */
function finalState(link: GuestLinkRecord, now: number): 'expired' | 'used-up' | null {
  if (link.expiry.kind === 'at' && link.expiry.at <= now) return 'expired';
  return link.maxUses !== null && link.uses >= link.maxUses ? 'used-up' : null;
}

export interface Admissibility {
  readonly link: GuestLinkRecord;
  readonly access: AccessRecord;
  readonly media: Media;
  /** The rotation that the presented secret was derived with. */
  readonly rotation: number;
  readonly now: number;
}

/** What the holder of a link in that state is told. */
export const guestLinkRefusals: Record<Exclude<GuestLinkState, 'active'>, ErrorCode> = {
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
  const final = finalState(link, now);
  if (final) return guestLinkRefusals[final];
  if (!access.enabled) return 'GUEST_ACCESS_OFF';
  const state = guestLinkState(link, now);
  return state === 'active' ? null : guestLinkRefusals[state];
}

function withinGrace({ link, rotation, now }: Admissibility): boolean {
  const previous = rotation === link.rotation - 1;
  return previous && link.previousValidUntil !== null && now < link.previousValidUntil;
}

/** Milliseconds until a live session begins; null where it has, or where there is nothing to wait for. */
export function startsIn(media: Media | null, now: number): number | null {
  if (!media?.startsAt || !isLive(media.kind)) return null;
  const start = Date.parse(media.startsAt);
  return start > now ? start - now : null;
}
