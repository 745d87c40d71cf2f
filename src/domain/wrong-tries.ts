/** Who guesses is made to wait: wrong tries are counted by what is guessed at and by who does it. */
import { SharingError } from './errors.js';
import type { HistoryNote } from './history.js';
import type { GuestLinkId } from './ids.js';
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

/** Rejects with TOO_MANY_TRIES, a right one as well: else the refusal would tell which it was. */
export async function requireFewTries(
  { repository, secrets, clock }: ServiceParts,
  { at, address, isWrong, rule, link = null }: WrongTry,
): Promise<void> {
  const bucket = await secrets.digest(JSON.stringify([...at, address]));
  const now = clock.now();
  const told = link && { mediaId: link.mediaId, note: guessNote(link.id, now) };
  const judged = await repository.judgeTry({ bucket, isWrong, now, ...rule, told });
  if (judged.outcome === 'judged') return;
  throw new SharingError('TOO_MANY_TRIES', { params: { retryIn: Math.max(0, judged.retryAt - now) } });
}

function guessNote(linkId: GuestLinkId, at: number): HistoryNote {
  const nobody = { actorId: '', actorName: null, participantId: null, inviteId: null, count: null };
  return { ...nobody, action: 'link-guessed', at, linkId };
}
