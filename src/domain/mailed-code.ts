/** Codes that were mailed: how many can be asked for, who goes on with one, and whether the one that was typed is right. */
import { codeHolds, codeRules, isFor, type ChallengeRecord, type ProofOf } from './challenge.js';
import { SharingError } from './errors.js';
import type { Try } from './ports.js';
import { wrongCodes } from './questions.js';
import type { ChallengeId } from './schemas.js';
import type { ServiceParts } from './service-parts.js';
import { requireFewTries, tryOf, type TryRule } from './wrong-tries.js';

/** What this caller was given before: nobody else knows its id. */
export async function heldChallenge(
  { repository, clock }: ServiceParts,
  id: ChallengeId | undefined,
  of: ProofOf,
): Promise<ChallengeRecord | null> {
  const challenge = id === undefined ? null : await repository.readChallenge(id);
  return challenge && isFor(challenge, of) && codeHolds(challenge, clock.now()) ? challenge : null;
}

/** As what a request is counted, whatever address it names: how many are left tells nothing of any. */
export function countsOf(
  parts: ServiceParts,
  { linkId, inviteId }: ProofOf,
  address: string | null,
): Promise<readonly Try[]> {
  const { askedOfInvite, askedOfLink, askedOfLinkByAll } = codeRules;
  const at = ['asked-codes', linkId ?? inviteId ?? ''];
  const count = (by: string | null, rule: TryRule) => tryOf(parts, { at, address: by, isWrong: true, rule });
  if (linkId === null) return Promise.all([count(address, askedOfInvite)]);
  // Where nobody says who calls, nobody is kept out by the many others.
  const byCaller = address === null ? [] : [count(address, askedOfLink)];
  return Promise.all([...byCaller, count(null, askedOfLinkByAll)]);
}

export interface TriedProof {
  readonly challengeId?: ChallengeId | undefined;
  readonly code?: string | undefined;
  /** Where the caller is, if the host tells it. */
  readonly address: string | null;
}

/** The challenge whose code was typed, if it proves this address for this link or invite. */
export async function requireCode(
  parts: ServiceParts,
  { challengeId, code, address }: TriedProof,
  of: ProofOf,
): Promise<ChallengeId> {
  const { repository, secrets, clock } = parts;
  if (challengeId === undefined || code === undefined) throw new SharingError('PROOF_NEEDED');
  const challenge = await repository.readChallenge(challengeId);
  if (!challenge || !isFor(challenge, of)) throw new SharingError('PROOF_NEEDED');
  const now = clock.now();
  if (!codeHolds(challenge, now)) throw new SharingError('CODE_EXPIRED');
  const isCode = await secrets.isCode(challenge, code.normalize('NFKC').replace(/\D/g, ''));
  const isRight = isCode && challenge.isMailed;
  // Guesses at an invite lock it. A guest link has as many codes as there are addresses to type, five tries each.
  if (of.linkId !== null) {
    const at = ['mailed-code', of.linkId];
    const link = { id: of.linkId, mediaId: challenge.mediaId };
    await requireFewTries(parts, { at, address, isWrong: !isRight, rule: wrongCodes, link });
  }
  if (isRight) return challengeId;
  const counted = await repository.countWrongCode(challengeId, now);
  if (counted.outcome === 'over') throw new SharingError('CODE_EXPIRED');
  throw new SharingError('CODE_WRONG', {
    params: { triesLeft: counted.triesLeft },
    fields: [{ field: 'code', code: 'WRONG_CODE' }],
  });
}
