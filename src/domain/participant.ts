/** Who is in, how sure we are of who they are, and how it ends. */
import type { Capability, Role } from './media.js';
import type { ErrorCode } from './errors.js';
import type { GuestLinkId, InviteId, ParticipantId } from './schemas.js';

/** How sure we are of who somebody is. A guest's typed name and address prove nothing. */
export const identityGrades = [
  /** Name and address are what somebody typed. */
  'typed',
  /** A guest who has proven the address with a mailed code, because the link asks for it. */
  'verified',
  /** An invited person who has proven the invited address with a mailed code. */
  'invited',
  /** Signed in at the host's own site. */
  'signed-in',
] as const;
export type IdentityGrade = (typeof identityGrades)[number];

/** Why somebody is no longer in. */
export const endReasons = [
  /** Has pressed *Leave*. */
  'left',
  /** Was removed; may come again by the link. */
  'removed',
  /** Was removed, and the address is blocked. */
  'blocked',
  /** Guest access was switched off, and the guests put out with it. */
  'switched-off',
  /** Has had their entry erased. */
  'erased',
  /** Waited, and was not let in. */
  'declined',
  /** The invite was taken back, or declined. */
  'revoked',
] as const;
export type EndReason = (typeof endReasons)[number];

export interface ParticipantRecord {
  readonly id: ParticipantId;
  readonly mediaId: string;
  /** The guest link they came by; null for others. */
  readonly linkId: GuestLinkId | null;
  /** The invite they accepted, also where they came as a guest before; null for guests. */
  readonly inviteId: InviteId | null;
  /** The host's own id of somebody who is signed in there; null for others. */
  readonly userId: string | null;
  readonly name: string;
  /** As typed, composed; compared through `emailKey`. */
  readonly email: string;
  readonly emailKey: string;
  readonly role: Role;
  /**
   * Of who came by the host's sign-in: what its permissions made of them when they were asked last. `role` is another one
   * where somebody has given it in the session.
   */
  readonly hostRole?: Role;
  readonly capabilities: readonly Capability[];
  readonly identity: IdentityGrade;
  /** To what the link asked beside name and address, by the id of the field. */
  readonly answers: Readonly<Record<string, string>>;
  /** The version of the link's terms that was accepted; null where none were asked. */
  readonly acceptedTerms: number | null;
  /** Whether they still wait for the host to let them in. */
  readonly waiting: boolean;
  /** Since when they are in; while they wait, since when they do. */
  readonly admittedAt: number;
  readonly endedAt: number | null;
  readonly endReason: EndReason | null;
  /** Which derivation key the seats come from. */
  readonly kid: string;
  /** The number of the latest seat: one a device, beginning with 0. */
  readonly seats: number;
  /** When a page of theirs was last heard of; null if never. */
  readonly seenAt: number | null;
}

/** What somebody is told for each reason. */
export const endCodes: Record<EndReason, ErrorCode> = {
  left: 'GUEST_LEFT',
  removed: 'GUEST_REMOVED',
  blocked: 'GUEST_BLOCKED',
  'switched-off': 'GUEST_ACCESS_OFF',
  erased: 'GUEST_ERASED',
  declined: 'GUEST_DECLINED',
  revoked: 'INVITE_REVOKED',
};

/** What somebody who was in is told, or null while they are in. */
export function endCode(participant: ParticipantRecord): ErrorCode | null {
  if (participant.endedAt === null) return null;
  return endCodes[participant.endReason ?? 'removed'];
}

/** Whether there is anything to end. Who is out can be blocked all the same, once: the owner means the person, not the moment. */
export function canEnd(
  { endedAt, endReason }: Pick<ParticipantRecord, 'endedAt' | 'endReason'>,
  reason: EndReason,
): boolean {
  return endedAt === null || (reason === 'blocked' && endReason !== 'blocked');
}

/** On how many devices somebody is in at once; the seat before that many is asked again. */
export const mostSeats = 5;

export function holdsSeat(participant: Pick<ParticipantRecord, 'seats'>, seat: number): boolean {
  return seat <= participant.seats && seat > participant.seats - mostSeats;
}

/**
 * Whether somebody who is to be written as a whole is still as they were read: else whom a moderator has blocked, removed or
 * given a role meanwhile would be as before.
 */
export function isAsRead(kept: ParticipantRecord | null, read: ParticipantRecord | null): boolean {
  if (!kept || !read) return kept === read;
  return (['id', 'seats', 'role', 'endedAt', 'endReason'] as const).every(
    (what) => kept[what] === read[what],
  );
}

/** Milliseconds after which somebody whose page is not heard of any more counts as away. */
export const presenceLifetime = 30_000;

export function isPresent({ seenAt, endedAt }: ParticipantRecord, now: number): boolean {
  return endedAt === null && seenAt !== null && seenAt > now - presenceLifetime;
}

/**
 * Whether somebody came by a guest link and is nobody else by now: what a link's owner decides concerns them,
 * whatever role the host has given them meanwhile.
 */
export function isGuest({ linkId, inviteId, userId }: ParticipantRecord): boolean {
  return linkId !== null && inviteId === null && userId === null;
}

/** Whether they may do what their link grants: the host has given them no role. */
export function isPlainGuest(participant: ParticipantRecord): boolean {
  return isGuest(participant) && participant.role === 'guest';
}

/** Whether somebody counts among the guests who are in. */
export function isGuestIn(participant: ParticipantRecord): boolean {
  return isGuest(participant) && participant.endedAt === null && !participant.waiting;
}

/** Whom a block stops: this address, and whoever still holds a seat that was blocked. */
export function isBlocked(seen: {
  readonly addressBlocked: boolean;
  readonly heldSeat: ParticipantRecord | null;
}): boolean {
  return seen.addressBlocked || seen.heldSeat?.endReason === 'blocked';
}

/** Whether somebody is blocked whose name or address is known still: of who asked to be forgotten neither is. */
export function isKnownBlocked({ endReason, name, email }: ParticipantRecord): boolean {
  return endReason === 'blocked' && (name !== '' || email !== '');
}

/** Whoever went last first. */
export function byEnd(one: ParticipantRecord, other: ParticipantRecord): number {
  return (other.endedAt ?? 0) - (one.endedAt ?? 0);
}

/**
 * Somebody whose block was taken back: removed, and free to come again by their link. Of who asked to be forgotten
 * no address is known, so their browser is free and their address stays blocked, until it is invited and unblocked.
 */
export function unblocked(participant: ParticipantRecord): ParticipantRecord {
  return { ...participant, endReason: participant.name === '' ? 'erased' : 'removed' };
}

/** What is left of somebody who asked to be forgotten: that there was a guest, and a block if there is one. */
export function erased(participant: ParticipantRecord, now: number): ParticipantRecord {
  return {
    ...participant,
    name: '',
    email: '',
    emailKey: '',
    answers: {},
    endedAt: participant.endedAt ?? now,
    endReason: participant.endReason === 'blocked' ? 'blocked' : 'erased',
  };
}
