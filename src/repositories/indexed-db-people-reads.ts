/** Lists of invites and of a session's people in IndexedDB: by index, so many rows at a time. */
import type { InviteId, ParticipantId } from '../domain/ids.js';
import { inviteFilters, type InviteFilter } from '../domain/invite-list.js';
import { inviteMatches } from '../domain/kept-invites.js';
import type { InviteRecord } from '../domain/invite.js';
import {
  countLimit,
  peopleGroups,
  type InviteQuery,
  type InviteSelection,
  type PeopleGroup,
  type PeopleQuery,
} from '../domain/invite-ports.js';
import { byEnd, isKnownBlocked, type ParticipantRecord } from '../domain/participant.js';
import { searchKey } from '../domain/search-key.js';
import type { PersonRow, Transaction } from './browser-rows.js';
import { startingWith } from './indexed-db-reads.js';
import { placeOf } from './person-row.js';

type Mode = 'readonly' | 'readwrite';

export async function personOfInvite<M extends Mode>(
  tx: Transaction<M>,
  inviteId: string,
): Promise<PersonRow | null> {
  return (await tx.objectStore('guests').index('of-invite').get(inviteId)) ?? null;
}

export async function findUser<M extends Mode>(
  tx: Transaction<M>,
  mediaId: string,
  userId: string,
): Promise<ParticipantRecord | null> {
  const row = await tx.objectStore('guests').index('of-user').get([mediaId, userId]);
  return row?.guest ?? null;
}

async function blockedKeys<M extends Mode>(
  tx: Transaction<M>,
  mediaId: string,
): Promise<ReadonlySet<string>> {
  const keys = await tx.objectStore('blocks').getAllKeys(startingWith(mediaId));
  return new Set(keys.map(([, emailKey]) => emailKey));
}

export async function invitePage<M extends Mode>(
  tx: Transaction<M>,
  { filter, order, after, limit, ...selection }: InviteQuery,
): Promise<{ invites: InviteRecord[]; next: InviteId | null }> {
  const { mediaId } = selection;
  const isDescending = order === 'newest';
  let range = startingWith(mediaId);
  if (after !== null) {
    const row = await tx.objectStore('invites').get(after);
    // A cursor is an entry of this very list; any other one ends it.
    if (row?.invite.mediaId !== mediaId) return { invites: [], next: null };
    range = isDescending
      ? IDBKeyRange.bound([mediaId], row.newest, false, true)
      : IDBKeyRange.bound(row[order], [mediaId, []], true);
  }
  const blocked = await blockedKeys(tx, mediaId);
  const found: InviteRecord[] = [];
  const index = tx.objectStore('invites').index(order);
  let cursor = await index.openCursor(range, isDescending ? 'prev' : 'next');
  // One more than is shown tells whether there is another page.
  for (; cursor && found.length <= limit; cursor = await cursor.continue()) {
    const { invite } = cursor.value;
    if (inviteMatches(invite, blocked.has(invite.emailKey), filter, selection)) found.push(invite);
  }
  const invites = found.slice(0, limit);
  return { invites, next: found.length > limit ? invites.at(-1)!.id : null };
}

/** How many rows are looked at in one go. */
const chunk = 1000;

export async function countInvites<M extends Mode>(
  tx: Transaction<M>,
  selection: InviteSelection,
): Promise<Record<InviteFilter, number>> {
  const blocked = await blockedKeys(tx, selection.mediaId);
  const counts = { all: 0, pending: 0, accepted: 0, problems: 0 };
  const index = tx.objectStore('invites').index('email');
  let range: IDBKeyRange | null = startingWith(selection.mediaId);
  while (range !== null) {
    const rows = await index.getAll(range, chunk);
    for (const filter of inviteFilters) {
      const shown = rows.filter(({ invite }) =>
        inviteMatches(invite, blocked.has(invite.emailKey), filter, selection),
      ).length;
      counts[filter] = Math.min(countLimit, counts[filter] + shown);
    }
    const last = rows.at(-1);
    const isOver = rows.length < chunk || inviteFilters.every((filter) => counts[filter] === countLimit);
    range = last && !isOver ? IDBKeyRange.bound(last.email, [selection.mediaId, []], true) : null;
  }
  return counts;
}

export async function peoplePage<M extends Mode>(
  tx: Transaction<M>,
  { mediaId, group, search, after, limit }: PeopleQuery,
): Promise<{ people: ParticipantRecord[]; next: ParticipantId | null }> {
  const parts = group === null ? [mediaId] : [mediaId, peopleGroups.indexOf(group)];
  let range = IDBKeyRange.bound(parts, [...parts, []]);
  if (after !== null) {
    const row = await tx.objectStore('guests').get(after);
    if (row?.guest.mediaId !== mediaId) return { people: [], next: null };
    range = IDBKeyRange.bound(placeOf(row.guest, row.seq), [...parts, []], true);
  }
  const found: ParticipantRecord[] = [];
  let cursor = await tx.objectStore('guests').index('place').openCursor(range);
  for (; cursor && found.length <= limit; cursor = await cursor.continue()) {
    const { guest } = cursor.value;
    if (personMatches(guest, search)) found.push(guest);
  }
  const people = found.slice(0, limit);
  return { people, next: found.length > limit ? people.at(-1)!.id : null };
}

export async function countPeople<M extends Mode>(
  tx: Transaction<M>,
  mediaId: string,
  search: string,
): Promise<Record<PeopleGroup, number>> {
  const index = tx.objectStore('guests').index('place');
  const counts = await Promise.all(
    peopleGroups.map(async (group, at) => {
      const range = IDBKeyRange.bound([mediaId, at], [mediaId, at, []]);
      const count =
        search === ''
          ? await index.count(range)
          : (await index.getAll(range)).filter(({ guest }) => personMatches(guest, search)).length;
      return [group, Math.min(countLimit, count)] as const;
    }),
  );
  return Object.fromEntries(counts) as Record<PeopleGroup, number>;
}

export async function listBlocked<M extends Mode>(
  tx: Transaction<M>,
  mediaId: string,
  limit: number,
): Promise<ParticipantRecord[]> {
  // Where nobody is, nobody is looked for.
  if ((await blockedKeys(tx, mediaId)).size === 0) return [];
  const rows = await tx.objectStore('guests').index('of-medium').getAll(startingWith(mediaId));
  const blocked = rows.map(({ guest }) => guest).filter(isKnownBlocked);
  return blocked.reverse().sort(byEnd).slice(0, limit);
}

function personMatches({ name, email }: ParticipantRecord, search: string): boolean {
  return search === '' || [name, email].some((text) => searchKey(text).startsWith(search));
}
