/** Takes back the blocks of invited people: their links let them in, by their rules. */
import type { HistoryNote } from './history.js';
import type { PlannedInvite } from './invite-plan.js';
import type { InviteRecord } from './invite.js';
import type { Media } from './media.js';
import type { Unblocking } from './ports.js';
import type { InviteChange, InviteId } from './schemas.js';
import { claimOf, once, type ServiceParts } from './service-parts.js';

interface UnblockingBy {
  readonly caller: string;
  /** Of the intent. Each address is claimed for itself, by a key made of it. */
  readonly key: string;
  readonly asked: readonly unknown[];
  readonly noteOf: (id: InviteId) => HistoryNote;
}

/** Whose block was taken back; who is not blocked is left as they are. */
export async function unblockInvited(
  parts: ServiceParts,
  media: Media,
  asked: InviteChange,
  by: Omit<UnblockingBy, 'asked'>,
): Promise<InviteId[]> {
  const done: InviteId[] = [];
  for (const [at, id] of [...new Set(asked.ids)].entries()) {
    const snapshot = await parts.repository.readAcceptance(id);
    if (snapshot?.invite.mediaId !== media.id) continue;
    const { invite, participant } = snapshot;
    const whom = { mediaId: media.id, emailKey: invite.emailKey, participantId: participant?.id ?? null };
    const key = at === 0 ? by.key : `${by.key}~${at}`;
    const intent = { ...by, key, asked: ['changeInvites', media.id, asked] };
    if (await unblockOne(parts, whom, id, intent)) done.push(id);
  }
  return done;
}

/**
 * The same for those whom a request invites, before it does: so it reads in the history, and no mail leaves to a
 * blocked address. An address that it does not invite stays as it is.
 */
export async function unblockAddresses(
  parts: ServiceParts,
  mediaId: string,
  request: {
    /** Of all addresses that are named, in the same order each time: each is claimed by its place. */
    readonly keys: readonly string[];
    readonly blocked: ReadonlySet<string>;
    readonly planned: readonly PlannedInvite[];
    readonly known: ReadonlyMap<string, InviteRecord>;
  },
  by: UnblockingBy,
): Promise<void> {
  const { keys, blocked, planned, known } = request;
  const ids = new Map([...known].map(([key, { id }]) => [key, id]));
  for (const one of planned) if (one.outcome === 'created') ids.set(one.emailKey, one.write.invite.id);
  const named = new Set(planned.map((one) => (one.outcome === 'refused' ? '' : one.emailKey)));
  for (const [at, emailKey] of keys.entries()) {
    const id = ids.get(emailKey);
    if (!id || !named.has(emailKey) || !blocked.has(emailKey)) continue;
    const key = `${by.key}~unblock~${at}`;
    await unblockOne(parts, { mediaId, emailKey, participantId: null }, id, { ...by, key });
  }
}

/** False where nobody was blocked. */
async function unblockOne(
  parts: ServiceParts,
  whom: Unblocking,
  id: InviteId,
  { noteOf, ...intent }: UnblockingBy,
): Promise<boolean> {
  const claim = await claimOf(parts, { ...intent, ids: [id], note: noteOf(id) });
  const written = await once<{ outcome: string }>(parts, claim, () => parts.repository.unblock(whom, claim));
  return written.outcome !== 'not-blocked';
}
