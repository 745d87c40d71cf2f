/** Takes back the blocks of invited people: their links let them in again, by their rules. */
import type { HistoryNote } from './history.js';
import type { Media } from './media.js';
import type { InviteChange, InviteId } from './schemas.js';
import { claimOf, once, type ServiceParts } from './service-parts.js';

interface Unblocking {
  readonly caller: string;
  /** Of the intent. Each address is claimed for itself, by a key made of it. */
  readonly key: string;
  readonly noteOf: (id: InviteId) => HistoryNote;
}

/** Whose block was taken back; who is not blocked is left as they are. */
export async function unblockInvited(
  parts: ServiceParts,
  media: Media,
  asked: InviteChange,
  { caller, key, noteOf }: Unblocking,
): Promise<InviteId[]> {
  const { repository } = parts;
  const done: InviteId[] = [];
  for (const [at, id] of [...new Set(asked.ids)].entries()) {
    const snapshot = await repository.readAcceptance(id);
    if (snapshot?.invite.mediaId !== media.id) continue;
    const { invite, participant } = snapshot;
    const claim = await claimOf(parts, {
      caller,
      key: at === 0 ? key : `${key}~${at}`,
      asked: ['changeInvites', media.id, asked],
      ids: [id],
      note: noteOf(id),
    });
    const whom = { mediaId: media.id, emailKey: invite.emailKey, participantId: participant?.id ?? null };
    const written = await once<{ outcome: string }>(parts, claim, () => repository.unblock(whom, claim));
    if (written.outcome !== 'not-blocked') done.push(id);
  }
  return done;
}
