/** A mailed code that proves an address. The code is derived from the id; it is kept nowhere. */
import type { ChallengeId, GuestLinkId, InviteId } from './schemas.js';

export interface ChallengeRecord {
  readonly id: ChallengeId;
  readonly mediaId: string;
  /** Exactly one of the two: what the address is proven for. */
  readonly linkId: GuestLinkId | null;
  readonly inviteId: InviteId | null;
  /** As typed. */
  readonly email: string;
  readonly emailKey: string;
  /** False where the address is not the invited one: no code was mailed, none is right. */
  readonly isMailed: boolean;
  readonly createdAt: number;
  readonly expiresAt: number;
  /** Wrong codes so far. */
  readonly tries: number;
  /** When it let somebody in; a code lets in once. */
  readonly usedAt: number | null;
  /** Which derivation key its code comes from. */
  readonly kid: string;
}

const minute = 60 * 1000;

/** Figures of mechanics.md, "Proving an address"; times in milliseconds. */
export const codeRules = {
  lifetime: 10 * minute,
  tries: 5,
  /** Wrong codes after which an invite is locked. */
  lockAfter: 20,
  /** Codes for one address: one in a minute, five in half an hour. */
  pause: minute,
  window: 30 * minute,
  perWindow: 5,
} as const;

export type CodeVerdict = 'CODE_EXPIRED' | 'CODE_WRONG' | null;

/** Why a code is not even compared, or null where it is. A challenge that nobody has is one whose code is wrong. */
export function codeRefusal(challenge: ChallengeRecord, now: number): CodeVerdict {
  const isOver =
    challenge.usedAt !== null || challenge.expiresAt <= now || challenge.tries >= codeRules.tries;
  return isOver ? 'CODE_EXPIRED' : null;
}
