/**
 * Records in the browser's IndexedDB, for all tabs of an origin. Each verb is one transaction in which nothing
 * else is awaited: the browser runs those that write one after the other, whichever tab they come from.
 */
import type { GuestLinkRecord } from '../domain/guest-link.js';
import type { ParticipantId } from '../domain/ids.js';
import { canEnd, erased, isPlainGuest, unblocked } from '../domain/participant.js';
import type { SharingRepository } from '../domain/ports.js';
import type { BrowserDatabase } from './browser-database.js';
import type { PersonRow, Write } from './browser-rows.js';
import { invitesInDatabase } from './indexed-db-invites.js';
import { mailInDatabase, peopleInDatabase } from './indexed-db-people.js';
import {
  accessOf,
  blockedPeople,
  countGuestsAt,
  findClaim,
  guestPage,
  guestsAt,
  historyPage,
  isBlocked,
  linksWithCounts,
  startingWith,
} from './indexed-db-reads.js';
import {
  buryLink,
  changePerson,
  judgeTry,
  putLink,
  putPerson,
  raisePolicy,
  RecordWrites,
} from './indexed-db-writes.js';
import { TabWatchers } from './tab-watchers.js';

/** Milliseconds. */
const day = 24 * 60 * 60 * 1000;

/** `channel`: the name under which the tabs of this database tell each other of changes. */
export function createIndexedDbRepository(database: BrowserDatabase, channel: string): SharingRepository {
  const watchers = new TabWatchers(channel);

  const writes = new RecordWrites(database, watchers);

  return {
    ...invitesInDatabase(database, writes),
    ...mailInDatabase(writes),
    ...peopleInDatabase(database, writes),
    readAccess: (mediaId) => database.read(['access'], (tx) => accessOf(tx, mediaId)),
    readLink: (id) =>
      database.read(['links'], async (tx) => (await tx.objectStore('links').get(id))?.link ?? null),
    readAdmission: (id, emailKey) =>
      database.read(['links', 'access', 'blocks'], async (tx) => {
        const link = (await tx.objectStore('links').get(id))?.link;
        if (!link) return null;
        const access = await accessOf(tx, link.mediaId);
        const addressBlocked = await isBlocked(tx, { mediaId: link.mediaId, emailKey });
        return { link, access, addressBlocked };
      }),
    listLinks: (mediaId) => database.read(['links', 'guests'], (tx) => linksWithCounts(tx, mediaId)),
    readParticipant: (id) =>
      database.read(['guests'], async (tx) => (await tx.objectStore('guests').get(id))?.guest ?? null),
    listGuests: (query) => database.read(['guests'], (tx) => guestPage(tx, query)),
    countGuestsIn: (mediaId, linkId) =>
      database.read(['guests'], (tx) => countGuestsAt(tx, 'present', mediaId, linkId)),
    findClaim: (claim) => database.read(['claims'], (tx) => findClaim(tx, claim)),
    listHistory: (query) =>
      database.read(['history', 'links', 'guests', 'invites'], (tx) => historyPage(tx, query)),

    createLink: (link, { limit }, claim) =>
      writes.claimed(claim, async (tx, changed) => {
        const existing = await tx.objectStore('links').index('listed').count(startingWith(link.mediaId));
        if (existing >= limit) return { outcome: 'limit-reached' };
        await putLink(tx, link);
        await changed(link.mediaId);
        return { outcome: 'created' };
      }),

    updateLink: (link, { policyRevision }, claim) =>
      writes.claimed(claim, async (tx, changed) => {
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
      writes.claimed(claim, async (tx, changed) => {
        const link = (await tx.objectStore('links').get(id))?.link;
        if (!link || link.deletedAt !== null) return { outcome: 'unknown' };
        await buryLink(tx, link, at);
        await changed(link.mediaId);
        return { outcome: 'deleted' };
      }),

    setAccess: (mediaId, { enabled, endGuestsAt }, claim) =>
      writes.claimed(claim, async (tx, changed) => {
        await tx.objectStore('access').put({ ...(await accessOf(tx, mediaId)), enabled });
        await raisePolicy(tx, mediaId);
        if (endGuestsAt !== null) {
          for (const row of await linkGuests(tx, mediaId, null)) {
            await changePerson(tx, row, { endedAt: endGuestsAt, endReason: 'switched-off' });
          }
        }
        await changed(mediaId, endGuestsAt === null ? [] : 'all');
        return { outcome: 'changed' };
      }),

    admit: (guest, { policyRevision }, claim) =>
      writes.claimed(claim, async (tx, changed) => {
        const link =
          guest.linkId === null ? undefined : (await tx.objectStore('links').get(guest.linkId))?.link;
        const open =
          link?.policyRevision === policyRevision && (link.maxUses === null || link.uses < link.maxUses);
        if (!open) return { outcome: 'refused' };
        await putLink(tx, { ...link, uses: link.uses + 1, lastUsedAt: guest.admittedAt });
        await putPerson(tx, guest);
        await changed(link.mediaId);
        return { outcome: 'admitted' };
      }),

    endParticipant: (id, { reason, at }, claim) =>
      writes.claimed(claim, async (tx, changed) => {
        const row = await tx.objectStore('guests').get(id);
        if (!row || !canEnd(row.guest, reason)) return { outcome: 'not-in' };
        const { mediaId, emailKey, endedAt } = row.guest;
        await changePerson(tx, row, { endedAt: endedAt ?? at, endReason: reason });
        if (reason === 'blocked') {
          await tx.objectStore('blocks').put({ mediaId, emailKey });
          await raisePolicy(tx, mediaId);
        }
        await changed(mediaId, [id]);
        return { outcome: 'ended' };
      }),

    unblock: (whom, claim) =>
      writes.claimed(claim, async (tx, changed) => {
        const { mediaId, emailKey } = whom;
        const wasBlocked = await isBlocked(tx, whom);
        const rows = await blockedPeople(tx, whom);
        if (!wasBlocked && rows.length === 0) return { outcome: 'not-blocked' };
        await tx.objectStore('blocks').delete([mediaId, emailKey]);
        for (const row of rows) await changePerson(tx, row, unblocked(row.guest));
        await raisePolicy(tx, mediaId);
        await changed(
          mediaId,
          rows.map(({ guest }) => guest.id),
        );
        return { outcome: 'unblocked' };
      }),

    eraseParticipant: (id, at, claim) =>
      writes.claimed(claim, async (tx, changed) => {
        const row = await tx.objectStore('guests').get(id);
        if (!row) return { outcome: 'unknown' };
        await changePerson(tx, row, erased(row.guest, at));
        await changed(row.guest.mediaId, [id]);
        return { outcome: 'erased' };
      }),

    judgeTry: (attempt) => writes.unclaimed((tx, changed) => judgeTry(tx, attempt, changed)),

    mediumChanged: (mediaId) => writes.unclaimed((_, changed) => changed(mediaId, 'all')),

    purge: (now) =>
      database.write(['claims', 'tries', 'challenges', 'mails'], async (tx) => {
        const [past, longPast] = [IDBKeyRange.upperBound(now), IDBKeyRange.upperBound(now - day)];
        const claims = tx.objectStore('claims');
        for (const key of await claims.index('expires-at').getAllKeys(past)) await claims.delete(key);
        const tries = tx.objectStore('tries');
        for (const key of await tries.index('ends-at').getAllKeys(past)) await tries.delete(key);
        // Codes and mails that nobody can need any more.
        const challenges = tx.objectStore('challenges');
        for (const key of await challenges.index('expires-at').getAllKeys(longPast))
          await challenges.delete(key);
        const mails = tx.objectStore('mails');
        for (const key of await mails.index('settled').getAllKeys(longPast)) await mails.delete(key);
      }),

    watch: (mediaId, listener) => watchers.add(mediaId, listener),
    close: async () => {
      watchers.close();
      await database.close();
    },
  };
}

/** Guests of a link, or of any, who are in or wait: what its owner decides concerns them. */
async function linkGuests(tx: Write, mediaId: string, linkId: string | null): Promise<PersonRow[]> {
  return [
    ...(await guestsAt(tx, 'present', mediaId, linkId)),
    ...(await guestsAt(tx, 'waiting', mediaId, linkId)),
  ];
}

/** Guests of a link who are in without a role are given what it grants now; returns those for whom that is something new. */
async function grantAgain(
  tx: Write,
  link: GuestLinkRecord,
  before: GuestLinkRecord,
): Promise<ParticipantId[]> {
  const { capabilities } = link;
  if (String(capabilities) === String(before.capabilities)) return [];
  const rows = (await linkGuests(tx, before.mediaId, link.id)).filter(({ guest }) => isPlainGuest(guest));
  for (const row of rows) await changePerson(tx, row, { capabilities });
  return rows.map(({ guest }) => guest.id);
}
