import { chmod, copyFile, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ParticipantRecord } from '../../../src/domain/participant.js';
import type { SharingRepository } from '../../../src/domain/ports.js';
import type { ParticipantId } from '../../../src/domain/schemas.js';
import { openSqliteRepository } from '../../../src/server/sql/sqlite-repository.js';
import { transactions } from '../../../src/server/sql/sqlite-statements.js';
import { WriteQueue } from '../../../src/server/sql/write-queue.js';
import { admit, claimOf, create, guestOf, linkOf, mediaId, now } from './records.js';

let directory: string;
let file: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guestlist-'));
  file = join(directory, 'guestlist.db');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(directory, { recursive: true });
});

const countOf = (written: readonly { outcome: string }[], outcome: string) =>
  written.filter((one) => one.outcome === outcome).length;

async function allGuests(repository: SharingRepository): Promise<readonly ParticipantRecord[]> {
  return (await repository.listGuests({ mediaId, linkId: null, after: null, limit: 1_000_000 })).guests;
}

describe('a repository on disk', () => {
  it('is for nobody else to read, and leaves the mode of a file that was there', async () => {
    const given = join(directory, 'given.db');
    await writeFile(given, '');
    await chmod(given, 0o640);
    for (const [path, mode] of [
      [file, '600'],
      [given, '640'],
    ] as const) {
      const repository = await openSqliteRepository({ file: path });
      await create(repository, linkOf('open'));
      for (const each of [path, `${path}-wal`, `${path}-shm`]) {
        expect(((await stat(each)).mode & 0o777).toString(8), each).toBe(mode);
      }
      await repository.close();
    }
  });

  it('keeps everything when it is opened again', async () => {
    const [link, doomed] = [linkOf('open', 5), linkOf('doomed')];
    const everything = async (repository: SharingRepository) => ({
      access: await repository.readAccess(mediaId),
      links: await repository.listLinks(mediaId),
      tombstone: await repository.readLink(doomed.id),
      guests: await allGuests(repository),
      guestsIn: await repository.countGuestsIn(mediaId, link.id),
      blocked: await repository.readAdmission(link.id, 'blocked@example.org'),
      claim: await repository.findClaim(claimOf('ada')),
    });
    const first = await openSqliteRepository({ file });
    await create(first, link);
    await create(first, doomed);
    for (const id of ['ada', 'blocked']) await admit(first, link, id);
    await first.deleteLink(doomed.id, now, claimOf('delete'));
    await first.setAccess(mediaId, { enabled: true, endGuestsAt: null }, claimOf('switch'));
    await first.endParticipant(
      'blocked' as ParticipantId,
      { reason: 'blocked', at: now + 1 },
      claimOf('block'),
    );
    const before = await everything(first);
    expect(before).toMatchObject({
      access: { enabled: true, revision: 7 },
      guestsIn: 1,
      blocked: { addressBlocked: true },
      claim: { outcome: 'repeated', ids: ['ada'] },
    });
    await first.close();
    const second = await openSqliteRepository({ file });
    expect(await everything(second)).toEqual(before);
    expect(await admit(second, link, 'ada')).toEqual({ outcome: 'repeated', ids: ['ada'] });
    await second.close();
  });

  it('is whole in a copy that SQLite writes while it is open, and not in its file alone', async () => {
    const repository = await openSqliteRepository({ file });
    await create(repository, linkOf('open'));
    const copy = join(directory, 'copy.db');
    const alone = join(directory, 'alone.db');
    const db = new Database(file);
    db.exec(`VACUUM INTO '${copy}'`);
    await copyFile(file, alone);
    db.close();
    await repository.close();
    const readLink = async (path: string) => {
      const opened = await openSqliteRepository({ file: path });
      const link = await opened.readLink(linkOf('open').id);
      await opened.close();
      return link;
    };
    expect(await readLink(copy)).toEqual(linkOf('open'));
    expect(await readLink(alone)).toBeNull();
  });

  it('finishes what was asked for before it closes, and takes nothing after', async () => {
    const repository = await openSqliteRepository({ file });
    const link = linkOf('open');
    await create(repository, link);
    const asked = admit(repository, link, 'in-time');
    await repository.close();
    expect(await asked).toEqual({ outcome: 'admitted' });
    await expect(admit(repository, link, 'late')).rejects.toThrow('The repository is closed.');
    const again = await openSqliteRepository({ file });
    expect((await allGuests(again)).map(({ id }) => id)).toEqual(['in-time']);
    await again.close();
  });

  it('is shared by two that make the new file at once, and they admit exactly k together', async () => {
    const both = await Promise.all([openSqliteRepository({ file }), openSqliteRepository({ file })]);
    const link = linkOf('open', 50);
    await create(both[0], link);
    const written = await Promise.all(
      Array.from({ length: 64 }, (_, i) => admit(both[i % 2 === 0 ? 0 : 1], link, `guest-${i}`)),
    );
    expect([countOf(written, 'admitted'), countOf(written, 'refused')]).toEqual([50, 14]);
    for (const repository of both) {
      expect((await repository.readLink(link.id))?.uses).toBe(50);
      expect(await repository.countGuestsIn(mediaId, link.id)).toBe(50);
      expect((await repository.readAccess(mediaId)).revision).toBe(51);
    }
    const again = await Promise.all(both.map((repository) => admit(repository, link, 'guest-0')));
    expect(again).toEqual([0, 1].map(() => ({ outcome: 'repeated', ids: ['guest-0'] })));
    await Promise.all(both.map((repository) => repository.close()));
  });

  it('lets a join fail that breaks the tables, and no other with it', async () => {
    const repository = await openSqliteRepository({ file });
    const link = linkOf('open');
    await create(repository, link);
    await admit(repository, link, 'ada');
    const sameId = repository.admit(guestOf(link, 'ada'), { policyRevision: 1 }, claimOf('another key'));
    const [failed, ...others] = await Promise.allSettled([
      sameId,
      admit(repository, link, 'ben'),
      admit(repository, link, 'cleo'),
    ]);
    expect(failed).toMatchObject({ status: 'rejected' });
    expect(others).toMatchObject(others.map(() => ({ value: { outcome: 'admitted' } })));
    expect((await repository.readLink(link.id))?.uses).toBe(3);
    expect(await repository.findClaim(claimOf('another key'))).toBeNull();
    await repository.close();
  });
});

describe('the prefix of its tables', () => {
  const tablesIn = () => {
    const db = new Database(file);
    const rows = db.prepare("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'").all();
    db.close();
    return (rows as { name: string }[]).map(({ name }) => name);
  };

  it('keeps two apart in one file', async () => {
    const one = await openSqliteRepository({ file, tablePrefix: 'one_' });
    const two = await openSqliteRepository({ file, tablePrefix: '_two2' });
    const link = linkOf('open');
    await create(one, link);
    await admit(one, link, 'ada');
    expect(await allGuests(one)).toHaveLength(1);
    expect(await two.readLink(link.id)).toBeNull();
    expect(await create(two, link)).toEqual({ outcome: 'created' });
    expect(await allGuests(two)).toEqual([]);
    await Promise.all([one.close(), two.close()]);
    expect(tablesIn().filter((name) => !name.startsWith('one_') && !name.startsWith('_two2'))).toEqual([]);
  });

  it('is guestlist_ by itself', async () => {
    await (await openSqliteRepository({ file })).close();
    expect(tablesIn()).toEqual(
      expect.arrayContaining(['guestlist_media', 'guestlist_links', 'guestlist_migrations']),
    );
    expect(tablesIn().filter((name) => !name.startsWith('guestlist_'))).toEqual([]);
  });

  it.each(['', 'Guests_', '1_', 'a b', 'a-b', 'a"', 'a; DROP TABLE links --', 'é_', 'a'.repeat(42)])(
    'may not be %j',
    async (tablePrefix) => {
      await expect(openSqliteRepository({ file, tablePrefix })).rejects.toThrow('Not a table prefix');
    },
  );
});

describe('the write queue on a database', () => {
  let db: Database.Database;
  let queue: WriteQueue;
  let insert: (id: number | null) => void;
  beforeEach(() => {
    db = new Database(file);
    db.pragma('foreign_keys = ON');
    db.exec('CREATE TABLE parents (id INTEGER PRIMARY KEY) STRICT');
    db.exec(
      `CREATE TABLE kept (id INTEGER NOT NULL UNIQUE,
       parent INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED) STRICT`,
    );
    const statement = db.prepare('INSERT INTO kept (id) VALUES (?)');
    insert = (id) => void statement.run(id);
    queue = new WriteQueue(transactions(db));
  });
  afterEach(() => {
    db.close();
  });
  const kept = () =>
    (db.prepare('SELECT id FROM kept ORDER BY id').all() as { id: number }[]).map(({ id }) => id);
  const range = (count: number) => Array.from({ length: count }, (_, i) => i);

  it('shares one commit among what is asked for at once', async () => {
    await Promise.all(range(64).map((i) => queue.run(() => insert(i))));
    expect(kept()).toEqual(range(64));
    expect(queue.commits).toBe(1);
  });

  it('makes a reader of the file wait for 256 steps at most', async () => {
    await Promise.all(range(600).map((i) => queue.run(() => insert(i))));
    expect(kept()).toHaveLength(600);
    expect(queue.commits).toBe(3);
  });

  it('undoes a step that fails, and no other', async () => {
    const settled = await Promise.allSettled([
      queue.run(() => insert(1)),
      queue.run(() => {
        insert(2);
        throw new Error('after it had written');
      }),
      queue.run(() => insert(1)),
      queue.run(() => insert(null)),
      queue.run(() => {
        insert(3);
        return 'three';
      }),
    ]);
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(settled[1]).toMatchObject({ reason: { message: 'after it had written' } });
    expect(settled[4]).toMatchObject({ value: 'three' });
    expect(kept()).toEqual([1, 3]);
    expect(queue.commits).toBe(1);
  });

  it('answers nobody before the commit', async () => {
    const other = new Database(file);
    const seen = other.prepare('SELECT COUNT(*) AS rows FROM kept');
    const answers = range(8).map((i) =>
      queue.run(() => insert(i)).then(() => (seen.get() as { rows: number }).rows),
    );
    expect(await Promise.all(answers)).toEqual(range(8).map(() => 8));
    other.close();
  });

  it('tells everybody of a commit that fails, keeps nothing of it, and goes on', async () => {
    const orphan = db.prepare('INSERT INTO kept (id, parent) VALUES (?, 404)');
    const settled = await Promise.allSettled([
      queue.run(() => insert(1)),
      queue.run(() => void orphan.run(2)),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(kept()).toEqual([]);
    await queue.run(() => insert(3));
    expect(kept()).toEqual([3]);
    expect(queue.commits).toBe(1);
  });

  it('does what was asked for before it was closed, and refuses what comes later', async () => {
    const before = Promise.all(range(300).map((i) => queue.run(() => insert(i))));
    queue.close();
    expect(kept()).toHaveLength(300);
    await before;
    await expect(queue.run(() => insert(301))).rejects.toThrow('The repository is closed.');
    expect(kept()).toHaveLength(300);
  });
});

describe('who is in', () => {
  it('is counted with each admission and each end as it would be guest by guest', async () => {
    const repository = await openSqliteRepository({ file });
    const [open, other] = [linkOf('open'), linkOf('other')];
    for (const link of [open, other]) await create(repository, link);
    const agrees = async () => {
      const db = new Database(file);
      const counted = db
        .prepare('SELECT COUNT(*) AS guests FROM guestlist_participants WHERE ended_at IS NULL')
        .get() as { guests: number };
      db.close();
      const listed = (await repository.listLinks(mediaId)).reduce((sum, { guestsIn }) => sum + guestsIn, 0);
      expect([listed, await repository.countGuestsIn(mediaId, null)]).toEqual([
        counted.guests,
        counted.guests,
      ]);
      return counted.guests;
    };
    for (const id of ['ada', 'ben', 'cleo', 'dan']) await admit(repository, open, id);
    await admit(repository, other, 'eve');
    await admit(repository, open, 'ada');
    expect(await agrees()).toBe(5);
    const end = (id: string, reason: 'left' | 'blocked') =>
      repository.endParticipant(id as ParticipantId, { reason, at: now + 1 }, claimOf(`${reason} ${id}`));
    await end('ada', 'left');
    await end('ada', 'left');
    // Who has left can still be blocked, and is not out twice.
    await end('ada', 'blocked');
    await end('ben', 'blocked');
    expect(await agrees()).toBe(3);
    await repository.eraseParticipant('cleo' as ParticipantId, now + 2, claimOf('erase cleo'));
    await repository.eraseParticipant('ada' as ParticipantId, now + 2, claimOf('erase ada'));
    expect(await agrees()).toBe(2);
    await repository.setAccess(mediaId, { enabled: false, endGuestsAt: now + 3 }, claimOf('off'));
    expect(await agrees()).toBe(0);
    await repository.close();
  });

  it('is counted once of a file from before it was kept', async () => {
    const repository = await openSqliteRepository({ file });
    const link = linkOf('open');
    await create(repository, link);
    for (const id of ['ada', 'ben']) await admit(repository, link, id);
    await repository.close();
    const db = new Database(file);
    db.exec('ALTER TABLE guestlist_links DROP COLUMN guests_in');
    db.exec("DELETE FROM guestlist_migrations WHERE name >= '0003'");
    db.close();
    const again = await openSqliteRepository({ file });
    expect(await again.countGuestsIn(mediaId, link.id)).toBe(2);
    await again.close();
  });
});
