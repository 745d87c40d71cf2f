/** Who guesses is made to wait: wrong tries are counted by what is guessed at and by who does it. */
import { SharingError } from './errors.js';
import type { HistoryNote } from './history.js';
import type { GuestLinkId } from './ids.js';
import type { Try } from './ports.js';
import type { ServiceParts } from './service-parts.js';

/** How many may be wrong within so many milliseconds. */
export interface TryRule {
  readonly limit: number;
  readonly window: number;
}

export interface WrongTry {
  /** What is guessed at, such as the codes of one link. */
  readonly at: readonly string[];
  /** Where the caller is, if the host tells it; else all callers are one. */
  readonly address: string | null;
  readonly isWrong: boolean;
  readonly rule: TryRule;
  /** The link that owners hear about in the history of its medium, once no more tries are taken; null for none. */
  readonly link?: { readonly id: GuestLinkId; readonly mediaId: string } | null;
}

/** As a repository judges it. */
export async function tryOf(
  { secrets, clock }: ServiceParts,
  { at, address, isWrong, rule, link = null }: WrongTry,
): Promise<Try> {
  const bucket = await secrets.digest(JSON.stringify([...at, address]));
  const now = clock.now();
  const told = link && { mediaId: link.mediaId, note: guessNote(link.id, now) };
  return { bucket, isWrong, now, ...rule, told };
}

/** Rejects with TOO_MANY_TRIES, a right one as well: else the refusal would tell which it was. */
export async function requireFewTries(parts: ServiceParts, tried: WrongTry): Promise<void> {
  const attempt = await tryOf(parts, tried);
  const judged = await parts.repository.judgeTry(attempt);
  if (judged.outcome === 'too-many') throw tooManyTries(judged.retryAt, attempt.now);
}

export function tooManyTries(retryAt: number, now: number): SharingError {
  return new SharingError('TOO_MANY_TRIES', { params: { retryIn: Math.max(0, retryAt - now) } });
}

function guessNote(linkId: GuestLinkId, at: number): HistoryNote {
  const nobody = { actorId: '', actorName: null, participantId: null, inviteId: null, count: null };
  return { ...nobody, action: 'link-guessed', at, linkId };
}
