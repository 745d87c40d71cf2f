/** A mailed code that proves an address. The code is derived from the id; it is kept nowhere. */
import type { MailRecord } from './mail.js';
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
  /** False where no code was mailed and none is right: the address is not the invited one, or has had too many. */
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

/** What an address is proven for. */
export type ProofOf = Pick<ChallengeRecord, 'linkId' | 'inviteId' | 'emailKey'>;

const minute = 60 * 1000;

/** Figures of mechanics.md, "Proving an address"; times in milliseconds. */
export const codeRules = {
  lifetime: 10 * minute,
  tries: 5,
  /** Wrong codes after which an invite is locked. */
  lockAfter: 20,
  /** Codes for one address, of whatever medium: one in a minute, five in half an hour. */
  pause: minute,
  window: 30 * minute,
  perWindow: 5,
  /** As many of them go to guest links, where anybody can type it: one is left for who is invited. */
  ofGuestLinks: 4,
  /** Requests for codes: of one invite by one caller. */
  askedOfInvite: { limit: 10, window: 15 * minute },
  /** Of one guest link by one caller, who may be a school. */
  askedOfLink: { limit: 40, window: 15 * minute },
  /** Of one guest link by everybody. */
  askedOfLinkByAll: { limit: 2000, window: 60 * minute },
} as const;

/** How far back codes count: one may have been mailed some minutes after it was asked for. */
export const codesCountFor = codeRules.window + codeRules.perWindow * codeRules.pause;

/** Whether a code can still be tried. */
export function codeHolds({ usedAt, expiresAt, tries }: ChallengeRecord, now: number): boolean {
  return usedAt === null && expiresAt > now && tries < codeRules.tries;
}

/** Whether it proves this address for this link or invite. */
export function isFor(challenge: ChallengeRecord, { linkId, inviteId, emailKey }: ProofOf): boolean {
  return challenge.linkId === linkId && challenge.inviteId === inviteId && challenge.emailKey === emailKey;
}

export type CodePlan =
  | { readonly outcome: 'started'; readonly challenge: ChallengeRecord; readonly mail: MailRecord | null }
  | { readonly outcome: 'wait'; readonly retryAt: number };

/**
 * What becomes of a request for a code; `lately`: all of its address that were asked for not longer ago than
 * `codesCountFor`; what an invite never mailed may be left out, and keeps nobody waiting. An invite's answer is the
 * same whatever was mailed: a code that comes too soon leaves when it may, and one too many does not leave. That of a
 * guest link depends on what guest links were asked alone.
 */
export function planCode(
  { challenge, mail }: { readonly challenge: ChallengeRecord; readonly mail: MailRecord | null },
  lately: readonly ChallengeRecord[],
): CodePlan {
  const { createdAt: now, linkId } = challenge;
  if (linkId !== null) {
    const retryAt = nextOfGuestLinks(lately, now);
    if (retryAt > now) return { outcome: 'wait', retryAt };
  }
  if (!challenge.isMailed) return { outcome: 'started', challenge, mail: null };
  const mailed = timesOf(lately.filter(({ isMailed }) => isMailed));
  const dueAt = Math.max(now, (mailed.at(-1) ?? -Infinity) + codeRules.pause);
  const isOneTooMany = mailed.filter((at) => at > dueAt - codeRules.window).length >= codeRules.perWindow;
  return isOneTooMany
    ? { outcome: 'started', challenge: { ...challenge, isMailed: false }, mail: null }
    : { outcome: 'started', challenge, mail: mail && { ...mail, dueAt } };
}

/** One may wait for its minute; the next is not taken before that has left. */
function nextOfGuestLinks(lately: readonly ChallengeRecord[], now: number): number {
  const asked = timesOf(lately.filter(({ linkId }) => linkId !== null));
  const recent = asked.filter((at) => at > now - codeRules.window);
  const firstOfMany = recent.at(-codeRules.ofGuestLinks);
  return Math.max(recent.at(-1) ?? 0, firstOfMany === undefined ? 0 : firstOfMany + codeRules.window);
}

/** When their mails leave, the latest last: a minute apart. */
function timesOf(challenges: readonly ChallengeRecord[]): number[] {
  const times: number[] = [];
  for (const { createdAt } of [...challenges].sort((a, b) => a.createdAt - b.createdAt)) {
    times.push(Math.max(createdAt, (times.at(-1) ?? -Infinity) + codeRules.pause));
  }
  return times;
}
