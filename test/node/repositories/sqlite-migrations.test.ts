/** A file of the first version of the tables, brought to this one by every step in between. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GuestLinkId } from '../../../src/domain/ids.js';
import type { SharingRepository } from '../../../src/domain/ports.js';
import { openSqliteRepository } from '../../../src/server/sql/sqlite-repository.js';
import { anew, newInvite, noEffect } from '../../../src/testing/repository/people-records.js';
import { linkRecord, participantRecord } from '../../../src/testing/repository/records.js';
import { admit, claimOf, mediaId, now } from './records.js';

let directory: string;
let file: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guestlist-'));
  file = join(directory, 'guestlist.db');
  const db = new Database(file);
  db.exec(await readFile('test/node/repositories/first-version.sql', 'utf8'));
  db.close();
});
afterEach(() => rm(directory, { recursive: true }));

const linkId = (id: string) => id as GuestLinkId;
const open = linkRecord({
  id: linkId('open'),
  mediaId,
  uses: 3,
  capabilities: ['view', 'ask'],
  lastUsedAt: 1300,
  createdAt: 1000,
  policyRevision: 2,
});
const few = linkRecord({
  id: linkId('few'),
  mediaId,
  name: 'A few',
  maxUses: 2,
  uses: 1,
  startsAt: 900,
  expiry: { kind: 'at', at: 4_102_444_800_000 },
  pausedAt: 1500,
  lastUsedAt: 1400,
  createdAt: 1001,
  rotation: 1,
  previousValidUntil: 5000,
  policyRevision: 4,
});

const people = { mediaId, group: null, search: '', after: null, limit: 50 };
const namesOf = async (repository: SharingRepository, search = '') =>
  (await repository.listPeople({ ...people, search })).people.map(({ id }) => id);

describe('a file of the first version', () => {
  it('keeps its links, its guests and who is blocked, and says what it did not say then', async () => {
    const repository = await openSqliteRepository({ file });
    expect(await repository.readAccess(mediaId)).toMatchObject({ enabled: true, revision: 9 });
    expect(await repository.listLinks(mediaId)).toEqual([
      { link: open, guestsIn: 2, waiting: 0 },
      { link: few, guestsIn: 1, waiting: 0 },
    ]);
    expect(await repository.readLink(linkId('gone'))).toMatchObject({ deletedAt: 1600, name: '' });
    const { guests } = await repository.listGuests({ mediaId, linkId: null, after: null, limit: 50 });
    expect(guests.map(({ id, endReason }) => [id, endReason])).toEqual([
      ['ben', null],
      ['eve', 'blocked'],
      ['zoe', null],
      ['ada', null],
    ]);
    expect(guests.at(-1)).toEqual(
      participantRecord({
        id: guests.at(-1)!.id,
        mediaId,
        linkId: open.id,
        name: 'Ada',
        capabilities: ['view', 'ask'],
        admittedAt: 1100,
      }),
    );
    expect(await repository.countGuestsIn(mediaId, null)).toBe(3);
    expect((await repository.readAdmission(open.id, 'eve@example.org'))?.addressBlocked).toBe(true);
    expect(await repository.findClaim(claimOf('ada'))).toEqual({ outcome: 'repeated', ids: ['ada'] });
    await repository.close();
  });

  it('is listed, searched and joined as one of this version, also when it is opened again', async () => {
    const first = await openSqliteRepository({ file });
    expect(await namesOf(first)).toEqual(['ben', 'zoe', 'ada']);
    expect(await namesOf(first, 'zoe a')).toEqual(['zoe']);
    expect(await namesOf(first, 'ben@')).toEqual(['ben']);
    const guard = { policyRevision: open.policyRevision };
    const dora = participantRecord({ id: 'dora' as never, mediaId, linkId: open.id });
    expect(await first.admit(dora, guard, claimOf('dora'))).toEqual({ outcome: 'admitted' });
    expect(await admit(first, open, 'late')).toEqual({ outcome: 'refused' });
    const invites = ['one', 'two'].map((firstName, position) => newInvite(mediaId, { firstName, position }));
    await first.writeInvites(
      invites.map((invite) => anew(invite)),
      noEffect,
      claimOf('invites'),
    );
    await first.close();

    const again = await openSqliteRepository({ file });
    expect(await namesOf(again)).toEqual(['dora', 'ben', 'zoe', 'ada']);
    expect((await again.listLinks(mediaId)).map(({ guestsIn }) => guestsIn)).toEqual([3, 1]);
    const selection = { mediaId, search: '', sessionEnded: false, now };
    const page = { ...selection, filter: 'all', order: 'newest', after: null, limit: 50 } as const;
    expect((await again.listInvites(page)).invites.map(({ firstName }) => firstName)).toEqual(['two', 'one']);
    await again.close();
  });

  it('finds by their whole names those who were invited when one word was looked for', async () => {
    await (await openSqliteRepository({ file })).close();
    const before = await openSqliteRepository({ file });
    const invites = [
      newInvite(mediaId, { firstName: 'Maria', lastName: 'Keller' }),
      newInvite(mediaId, { firstName: '', lastName: 'Keller' }),
    ].map((invite, position) => ({ ...invite, position }));
    await before.writeInvites(
      invites.map((invite) => anew(invite)),
      noEffect,
      claimOf('invites'),
    );
    await before.close();
    const db = new Database(file);
    db.exec(`UPDATE guestlist_invites SET first_search = LOWER(first_name), last_search = LOWER(last_name);
      DELETE FROM guestlist_migrations WHERE name >= '0008'`);
    db.close();

    // What was done once changes nothing when it is done again.
    for (let times = 1; times <= 2; times += 1) {
      const repository = await openSqliteRepository({ file });
      const selection = { mediaId, sessionEnded: false, now };
      const count = async (search: string) => (await repository.countInvites({ ...selection, search })).all;
      expect(await Promise.all(['maria k', 'keller m', 'keller', 'maria keller m'].map(count))).toEqual([
        1, 1, 2, 0,
      ]);
      await repository.close();
      const again = new Database(file);
      again.exec(`DELETE FROM guestlist_migrations WHERE name >= '0008'`);
      again.close();
    }
  });

  it('has the tables and indexes of a new file, and no others', async () => {
    const fresh = join(directory, 'fresh.db');
    for (const each of [file, fresh]) await (await openSqliteRepository({ file: each })).close();
    expect(shapeOf(file)).toEqual(shapeOf(fresh));
  });
});

/** Tables with their columns, in no order, and indexes as they are written. */
function shapeOf(path: string) {
  const db = new Database(path);
  const all = db.prepare('SELECT type, name, sql FROM sqlite_master ORDER BY name').all() as {
    type: string;
    name: string;
    sql: string | null;
  }[];
  const shape = all.map(({ type, name, sql }) => {
    if (type !== 'table') return [name, sql];
    const columns = db.prepare(`SELECT name, type, "notnull", pk FROM pragma_table_info('${name}')`).all();
    return [name, columns.map((column) => JSON.stringify(column)).sort()];
  });
  db.close();
  return shape;
}
