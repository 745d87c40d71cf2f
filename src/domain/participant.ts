/** Who is in, how sure we are of who they are, and how it ends. */
import type { Capability, Role } from './media.js';
import type { ErrorCode } from './errors.js';
import type { GuestLinkId, ParticipantId } from './schemas.js';

/** How sure we are of who somebody is. A guest's typed name and address prove nothing. */
export const identityGrades = ['typed', 'verified', 'invited', 'signed-in'] as const;
export type IdentityGrade = (typeof identityGrades)[number];

/** Why somebody is no longer in. */
export const endReasons = ['left', 'removed', 'blocked', 'switched-off', 'erased'] as const;
export type EndReason = (typeof endReasons)[number];

export interface ParticipantRecord {
  readonly id: ParticipantId;
  readonly mediaId: string;
  readonly linkId: GuestLinkId;
  readonly name: string;
  /** As typed, composed; compared through `emailKey`. */
  readonly email: string;
  readonly emailKey: string;
  readonly role: Role;
  readonly capabilities: readonly Capability[];
  readonly identity: IdentityGrade;
  /** To what the link asked beside name and address, by the id of the field. */
  readonly answers: Readonly<Record<string, string>>;
  /** The version of the link's terms that was accepted; null where none were asked. */
  readonly acceptedTerms: number | null;
  readonly admittedAt: number;
  readonly endedAt: number | null;
  readonly endReason: EndReason | null;
  /** Which derivation key the seat comes from. */
  readonly kid: string;
}

const endCodes: Record<EndReason, ErrorCode> = {
  left: 'GUEST_LEFT',
  removed: 'GUEST_REMOVED',
  blocked: 'GUEST_BLOCKED',
  'switched-off': 'GUEST_ACCESS_OFF',
  erased: 'GUEST_ERASED',
};

/** What somebody who was in is told, or null while they are in. */
export function endCode(participant: ParticipantRecord): ErrorCode | null {
  if (participant.endedAt === null) return null;
  return endCodes[participant.endReason ?? 'removed'];
}

/** Whom a block stops: this address, and whoever still holds a seat that was blocked. */
export function isBlocked(seen: {
  readonly addressBlocked: boolean;
  readonly heldSeat: ParticipantRecord | null;
}): boolean {
  return seen.addressBlocked || seen.heldSeat?.endReason === 'blocked';
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
