/** What is read of the records in IndexedDB, by index: never a whole store. */
import type { AccessRecord } from '../domain/guest-link.js';
import { seqOf, type HistoryNote, type HistoryRecord } from '../domain/history.js';
import type { ParticipantRecord } from '../domain/participant.js';
import type {
  Claim,
  GuestLinkWithCount,
  GuestQuery,
  HistoryQuery,
  Repeated,
  Unblocking,
} from '../domain/ports.js';
import type { PersonRow, Transaction } from './browser-rows.js';

type Mode = 'readonly' | 'readwrite';

/** Every key that begins with these parts: no array is greater than an array of arrays. */
export function startingWith(...parts: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound(parts, [...parts, []]);
}

/** Those of them whose number comes before `seq`. */
function before(seq: number, ...parts: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound(parts, [...parts, seq], false, true);
}

export async function accessOf<M extends Mode>(tx: Transaction<M>, mediaId: string): Promise<AccessRecord> {
  return (await tx.objectStore('access').get(mediaId)) ?? { mediaId, enabled: false, revision: 0 };
}

export async function findClaim<M extends Mode>(tx: Transaction<M>, claim: Claim): Promise<Repeated | null> {
  const known = await tx.objectStore('claims').get([claim.caller, claim.key]);
  if (!known) return null;
  if (known.bodyDigest !== claim.bodyDigest) return { outcome: 'key-reused' };
  return { outcome: 'repeated', ids: known.ids };
}

export async function isBlocked<M extends Mode>(
  tx: Transaction<M>,
  { mediaId, emailKey }: { readonly mediaId: string; readonly emailKey: string },
): Promise<boolean> {
  return (await tx.objectStore('blocks').getKey([mediaId, emailKey])) !== undefined;
}

/** Whoever a block stops that is taken back. */
export async function blockedPeople<M extends Mode>(
  tx: Transaction<M>,
  { mediaId, emailKey, participantId }: Unblocking,
): Promise<PersonRow[]> {
  const people = await tx.objectStore('guests').index('of-medium').getAll(startingWith(mediaId));
  return people.filter(({ guest: { id, endReason, emailKey: key } }) => {
    const isTheirs = id === participantId || (key === emailKey && key !== '');
    return isTheirs && endReason === 'blocked';
  });
}

/** The number that the next person of a medium gets. */
export async function nextPerson<M extends Mode>(tx: Transaction<M>, mediaId: string): Promise<number> {
  const last = await tx.objectStore('guests').index('of-medium').openKeyCursor(startingWith(mediaId), 'prev');
  return (last?.key[1] ?? 0) + 1;
}

/** The number that the next note of a medium gets. */
export async function nextNote<M extends Mode>(tx: Transaction<M>, mediaId: string): Promise<number> {
  const last = await tx.objectStore('history').openKeyCursor(startingWith(mediaId), 'prev');
  return (last?.key[1] ?? 0) + 1;
}

/** Which guests of a link: those who are in, or those who wait. */
type Door = 'present' | 'waiting';

/** Of the medium or of one link. */
export function guestsAt<M extends Mode>(
  tx: Transaction<M>,
  door: Door,
  mediaId: string,
  linkId: string | null,
): Promise<PersonRow[]> {
  return tx.objectStore('guests').index(door).getAll(doorRange(mediaId, linkId));
}

export function countGuestsAt<M extends Mode>(
  tx: Transaction<M>,
  door: Door,
  mediaId: string,
  linkId: string | null,
): Promise<number> {
  return tx.objectStore('guests').index(door).count(doorRange(mediaId, linkId));
}

function doorRange(mediaId: string, linkId: string | null): IDBKeyRange {
  return linkId === null ? startingWith(mediaId) : IDBKeyRange.only([mediaId, linkId]);
}

export async function linksWithCounts<M extends Mode>(
  tx: Transaction<M>,
  mediaId: string,
): Promise<GuestLinkWithCount[]> {
  const rows = await tx.objectStore('links').index('listed').getAll(startingWith(mediaId));
  return Promise.all(
    rows.map(async ({ link }) => ({
      link,
      guestsIn: await countGuestsAt(tx, 'present', mediaId, link.id),
      waiting: await countGuestsAt(tx, 'waiting', mediaId, link.id),
    })),
  );
}

export async function guestPage<M extends Mode>(
  tx: Transaction<M>,
  { mediaId, linkId, after, limit }: GuestQuery,
): Promise<{ guests: ParticipantRecord[]; next: string | null }> {
  const guests = tx.objectStore('guests');
  const parts = linkId === null ? [mediaId] : [mediaId, linkId];
  let range = startingWith(...parts);
  if (after !== null) {
    const row = await guests.get(after);
    // A cursor is an entry of this very list; any other one ends it.
    const isListed = row?.guest.mediaId === mediaId && isGuestOf(row, linkId);
    if (!row || !isListed) return { guests: [], next: null };
    range = before(row.seq, ...parts);
  }
  const found: ParticipantRecord[] = [];
  let cursor = await guests.index(linkId === null ? 'of-medium' : 'of-link').openCursor(range, 'prev');
  // One more than is shown tells whether there is another page.
  for (; cursor && found.length <= limit; cursor = await cursor.continue()) {
    if (isGuestOf(cursor.value, linkId)) found.push(cursor.value.guest);
  }
  const page = found.slice(0, limit);
  return { guests: page, next: found.length > limit ? page.at(-1)!.id : null };
}

/** Whether somebody came by that guest link; without one, by any. */
function isGuestOf({ guest }: PersonRow, linkId: string | null): boolean {
  return linkId === null ? guest.linkId !== null : guest.linkId === linkId;
}

export async function historyPage<M extends Mode>(
  tx: Transaction<M>,
  { mediaId, after, limit }: HistoryQuery,
): Promise<{ entries: HistoryRecord[]; next: string | null }> {
  const range = after === null ? startingWith(mediaId) : before(seqOf(after), mediaId);
  const found: HistoryRecord[] = [];
  let cursor = await tx.objectStore('history').openCursor(range, 'prev');
  for (; cursor && found.length <= limit; cursor = await cursor.continue()) {
    const { note, seq } = cursor.value;
    found.push({ ...note, id: String(seq), subject: await subjectOf(tx, note) });
  }
  const entries = found.slice(0, limit);
  return { entries, next: found.length > limit ? entries.at(-1)!.id : null };
}

/** As named now: what was erased or deleted has no name any more. */
async function subjectOf<M extends Mode>(
  tx: Transaction<M>,
  { linkId, participantId, inviteId }: HistoryNote,
): Promise<string | null> {
  const named =
    (linkId !== null && (await tx.objectStore('links').get(linkId))?.link.name) ||
    (participantId !== null && (await tx.objectStore('guests').get(participantId))?.guest.name) ||
    (inviteId !== null && (await tx.objectStore('invites').get(inviteId))?.invite.email);
  return named || null;
}
