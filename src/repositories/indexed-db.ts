/**
 * Records in the browser's IndexedDB, for all tabs of an origin. Each verb is one transaction in which nothing
 * else is awaited: the browser runs those that write one after the other, whichever tab they come from.
 */
import type { ParticipantId } from '../domain/ids.js';
import { tombstoneOf, type GuestLinkRecord } from '../domain/guest-link.js';
import { erased, type ParticipantRecord } from '../domain/participant.js';
import type { ChangeNotice, Claim, SharingRepository, Written } from '../domain/ports.js';
import type { BrowserDatabase, GuestRow, LinkRow, Store, Transaction } from './browser-database.js';
import {
  accessOf,
  countPresent,
  findClaim,
  guestPage,
  historyPage,
  linksWithCounts,
  nextGuest,
  nextNote,
  present,
  startingWith,
} from './indexed-db-reads.js';
import { TabWatchers } from './tab-watchers.js';
import { withoutPeople } from '../domain/without-people.js';

type Write = Transaction<'readwrite'>;

/** Says that a step changed the medium, and whose pages have to know. */
type Changed = (mediaId: string, concerns?: ChangeNotice['concerns']) => Promise<void>;

/** What a verb may touch: the transaction of one tab then waits for that of another. */
const records: Store[] = ['access', 'links', 'guests', 'blocks', 'claims', 'history'];

/** `channel`: the name under which the tabs of this database tell each other of changes. */
export function createIndexedDbRepository(database: BrowserDatabase, channel: string): SharingRepository {
  const watchers = new TabWatchers(channel);

  /** The step is taken once, and only a step that changed something is claimed; told after the commit. */
  async function commit<Outcome>(
    claim: Claim,
    step: (tx: Write, changed: Changed) => Promise<Outcome>,
  ): Promise<Written<Outcome>> {
    const notices: ChangeNotice[] = [];
    const written = await database.write(records, async (tx): Promise<Written<Outcome>> => {
      const repeated = await findClaim(tx, claim);
      if (repeated) return repeated;
      return step(tx, async (mediaId, concerns = []) => {
        await tx.objectStore('claims').put(claim);
        if (claim.note) {
          const seq = await nextNote(tx, mediaId);
          await tx.objectStore('history').put({ mediaId, seq, note: claim.note });
        }
        notices.push({ mediaId, revision: await raiseRevision(tx, mediaId), concerns });
      });
    });
    for (const notice of notices) watchers.tell(notice);
    return written;
  }

  return {
    ...withoutPeople(),
    readAccess: (mediaId) => database.read(['access'], (tx) => accessOf(tx, mediaId)),
    readLink: (id) =>
      database.read(['links'], async (tx) => (await tx.objectStore('links').get(id))?.link ?? null),
    readAdmission: (id, emailKey) =>
      database.read(['links', 'access', 'blocks'], async (tx) => {
        const link = (await tx.objectStore('links').get(id))?.link;
        if (!link) return null;
        const access = await accessOf(tx, link.mediaId);
        const blocked = await tx.objectStore('blocks').getKey([link.mediaId, emailKey]);
        return { link, access, addressBlocked: blocked !== undefined };
      }),
    listLinks: (mediaId) => database.read(['links', 'guests'], (tx) => linksWithCounts(tx, mediaId)),
    readParticipant: (id) =>
      database.read(['guests'], async (tx) => (await tx.objectStore('guests').get(id))?.guest ?? null),
    listGuests: (query) => database.read(['guests'], (tx) => guestPage(tx, query)),
    countGuestsIn: (mediaId, linkId) => database.read(['guests'], (tx) => countPresent(tx, mediaId, linkId)),
    findClaim: (claim) => database.read(['claims'], (tx) => findClaim(tx, claim)),
    listHistory: (query) => database.read(['history', 'links', 'guests'], (tx) => historyPage(tx, query)),

    createLink: (link, { limit }, claim) =>
      commit(claim, async (tx, changed) => {
        const existing = await tx.objectStore('links').index('listed').count(startingWith(link.mediaId));
        if (existing >= limit) return { outcome: 'limit-reached' };
        await putLink(tx, link);
        await changed(link.mediaId);
        return { outcome: 'created' };
      }),

    updateLink: (link, { policyRevision }, claim) =>
      commit(claim, async (tx, changed) => {
        const before = (await tx.objectStore('links').get(link.id))?.link;
        if (!before || before.deletedAt !== null || before.policyRevision !== policyRevision) {
          return { outcome: 'changed-meanwhile' };
        }
        const { uses, lastUsedAt } = before;
        await putLink(tx, { ...link, uses, lastUsedAt, policyRevision: policyRevision + 1 });
        await changed(before.mediaId, await grantAgain(tx, link, before));
        return { outcome: 'changed' };
      }),

    deleteLink: (id, at, claim) =>
      commit(claim, async (tx, changed) => {
        const link = (await tx.objectStore('links').get(id))?.link;
        if (!link || link.deletedAt !== null) return { outcome: 'unknown' };
        await putLink(tx, { ...tombstoneOf(link, at), policyRevision: link.policyRevision + 1 });
        await changed(link.mediaId);
        return { outcome: 'deleted' };
      }),

    setAccess: (mediaId, { enabled, endGuestsAt }, claim) =>
      commit(claim, async (tx, changed) => {
        await tx.objectStore('access').put({ ...(await accessOf(tx, mediaId)), enabled });
        await raisePolicy(tx, mediaId);
        if (endGuestsAt !== null) {
          for (const row of await present(tx, mediaId, null)) {
            await putGuest(tx, row, { endedAt: endGuestsAt, endReason: 'switched-off' });
          }
        }
        await changed(mediaId, endGuestsAt === null ? [] : 'all');
        return { outcome: 'changed' };
      }),

    admit: (guest, { policyRevision }, claim) =>
      commit(claim, async (tx, changed) => {
        const link =
          guest.linkId === null ? undefined : (await tx.objectStore('links').get(guest.linkId))?.link;
        const open =
          link?.policyRevision === policyRevision && (link.maxUses === null || link.uses < link.maxUses);
        if (!open) return { outcome: 'refused' };
        await putLink(tx, { ...link, uses: link.uses + 1, lastUsedAt: guest.admittedAt });
        await putGuest(tx, { guest, seq: await nextGuest(tx, link.mediaId) });
        await changed(link.mediaId);
        return { outcome: 'admitted' };
      }),

    endParticipant: (id, { reason, at }, claim) =>
      commit(claim, async (tx, changed) => {
        const row = await tx.objectStore('guests').get(id);
        if (!row || (row.guest.endedAt !== null && reason !== 'blocked')) return { outcome: 'not-in' };
        const { mediaId, emailKey, endedAt } = row.guest;
        await putGuest(tx, row, { endedAt: endedAt ?? at, endReason: reason });
        if (reason === 'blocked') {
          await tx.objectStore('blocks').put({ mediaId, emailKey });
          await raisePolicy(tx, mediaId);
        }
        await changed(mediaId, [id]);
        return { outcome: 'ended' };
      }),

    eraseParticipant: (id, at, claim) =>
      commit(claim, async (tx, changed) => {
        const row = await tx.objectStore('guests').get(id);
        if (!row) return { outcome: 'unknown' };
        await putGuest(tx, row, erased(row.guest, at));
        await changed(row.guest.mediaId, [id]);
        return { outcome: 'erased' };
      }),

    judgeTry: ({ bucket, isWrong, limit, window, now }) =>
      database.write(['tries'], async (tx) => {
        const tries = tx.objectStore('tries');
        const known = await tries.get(bucket);
        const { wrong, endsAt } = known && known.endsAt > now ? known : { wrong: 0, endsAt: now + window };
        if (wrong >= limit) return { outcome: 'too-many' as const, retryAt: endsAt };
        if (isWrong) await tries.put({ bucket, wrong: wrong + 1, endsAt });
        return { outcome: 'judged' as const };
      }),

    mediumChanged: async (mediaId) => {
      const revision = await database.write(['access'], (tx) => raiseRevision(tx, mediaId));
      watchers.tell({ mediaId, revision, concerns: 'all' });
    },

    purge: (now) =>
      database.write(['claims', 'tries'], async (tx) => {
        const past = IDBKeyRange.upperBound(now);
        const claims = tx.objectStore('claims');
        for (const key of await claims.index('expires-at').getAllKeys(past)) await claims.delete(key);
        const tries = tx.objectStore('tries');
        for (const key of await tries.index('ends-at').getAllKeys(past)) await tries.delete(key);
      }),

    watch: (mediaId, listener) => watchers.add(mediaId, listener),
    close: async () => {
      watchers.close();
      await database.close();
    },
  };
}

async function putLink(tx: Write, link: GuestLinkRecord): Promise<void> {
  const row: LinkRow = link.deletedAt === null ? { link, listedIn: link.mediaId } : { link };
  await tx.objectStore('links').put(row);
}

async function putGuest(
  tx: Write,
  { guest: before, seq }: GuestRow,
  change: Partial<ParticipantRecord> = {},
): Promise<void> {
  const guest = { ...before, ...change };
  const row: GuestRow = guest.endedAt === null ? { guest, seq, presentIn: guest.mediaId } : { guest, seq };
  await tx.objectStore('guests').put(row);
}

/** Guests of a link who are in are given what it grants now; returns those for whom that is something new. */
async function grantAgain(
  tx: Write,
  link: GuestLinkRecord,
  before: GuestLinkRecord,
): Promise<ParticipantId[]> {
  const { capabilities } = link;
  if (String(capabilities) === String(before.capabilities)) return [];
  const rows = await present(tx, before.mediaId, link.id);
  for (const row of rows) await putGuest(tx, row, { capabilities });
  return rows.map(({ guest }) => guest.id);
}

/** A tombstone has no rules that could change. */
async function raisePolicy(tx: Write, mediaId: string): Promise<void> {
  for (const { link } of await tx.objectStore('links').index('listed').getAll(startingWith(mediaId))) {
    await putLink(tx, { ...link, policyRevision: link.policyRevision + 1 });
  }
}

async function raiseRevision(tx: Write, mediaId: string): Promise<number> {
  const before = await accessOf(tx, mediaId);
  const revision = before.revision + 1;
  await tx.objectStore('access').put({ ...before, revision });
  return revision;
}
