/** Reads lists of invites as an owner would. */
import type { InviteRecord } from '../../domain/invite.js';
import type { InviteQuery } from '../../domain/invite-ports.js';
import type { InviteId } from '../../domain/schemas.js';
import { now, type Stage } from './stage.js';

export const whole = (mediaId: string): InviteQuery => ({
  mediaId,
  search: '',
  sessionEnded: false,
  now,
  filter: 'all',
  order: 'newest',
  after: null,
  limit: 50,
});

export async function namesOf(
  { repository, mediaId }: Stage,
  query: Partial<InviteQuery>,
): Promise<string[]> {
  const { invites } = await repository.listInvites({ ...whole(mediaId), ...query });
  return invites.map(({ firstName }) => firstName);
}

/** Ids of all pages, two invites each. */
export async function pages(
  { repository, mediaId }: Stage,
  query: Partial<InviteQuery>,
  between: (page: readonly InviteRecord[]) => Promise<unknown> = () => Promise.resolve(),
): Promise<InviteId[][]> {
  const read: InviteId[][] = [];
  let after: InviteId | null = null;
  do {
    const page: { invites: readonly InviteRecord[]; next: InviteId | null } = await repository.listInvites({
      ...whole(mediaId),
      ...query,
      after,
      limit: 2,
    });
    read.push(page.invites.map(({ id }) => id));
    await between(page.invites);
    after = page.next;
  } while (after !== null);
  return read;
}
