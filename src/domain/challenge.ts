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

/** Whether a code can still be tried. */
export function codeHolds({ usedAt, expiresAt, tries }: ChallengeRecord, now: number): boolean {
  return usedAt === null && expiresAt > now && tries < codeRules.tries;
}

/** Whether both prove the same address for the same link or invite. */
export function isSameProof(one: ChallengeRecord, other: ChallengeRecord): boolean {
  return one.linkId === other.linkId && one.inviteId === other.inviteId && one.emailKey === other.emailKey;
}

/** When an address can be mailed the next code; `lately`: the challenges of the last window, the latest first. */
export function nextCodeAt(lately: readonly ChallengeRecord[]): number {
  const latest = lately[0];
  const oldestOfMany = lately[codeRules.perWindow - 1];
  return Math.max(
    latest ? latest.createdAt + codeRules.pause : 0,
    oldestOfMany ? oldestOfMany.createdAt + codeRules.window : 0,
  );
}
