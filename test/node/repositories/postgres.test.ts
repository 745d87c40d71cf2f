import pg from 'pg';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { ChangeNotice, SharingRepository } from '../../../src/domain/ports.js';
import type { ParticipantId } from '../../../src/domain/schemas.js';
import { openPostgresRepository } from '../../../src/server/sql/postgres-repository.js';
import { repositoryCases } from '../../../src/testing/repository-suite.js';
import { newDatabase, PostgresCluster } from '../../support/postgres.js';
import { admit, claimOf, create, guestOf, linkOf, mediaId, now } from './records.js';

const open: SharingRepository[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((repository) => repository.close()));
});

async function openNode(url: string): Promise<SharingRepository> {
  const repository = await openPostgresRepository({ url });
  open.push(repository);
  return repository;
}

const times = <Value>(count: number, make: (index: number) => Value) =>
  Array.from({ length: count }, (_, index) => make(index));
const countOf = (written: readonly { outcome: string }[], outcome: string) =>
  written.filter((one) => one.outcome === outcome).length;

/** The first notice that `accept` takes. */
function heard(
  repository: SharingRepository,
  accept: (notice: ChangeNotice) => boolean,
): Promise<ChangeNotice> {
  return new Promise((resolve) => {
    const stop = repository.watch(mediaId, (notice) => {
      if (!accept(notice)) return;
      stop();
      resolve(notice);
    });
  });
}

describe('records in PostgreSQL', () => {
  let database: Promise<string> | undefined;
  const openOne = async () =>
    openPostgresRepository({ url: await (database ??= newDatabase(inject('postgres'))) });
  for (const { name, run } of repositoryCases(openOne)) it(name, run);
});

describe('three nodes on one database', () => {
  it('may start at once on an empty one', async () => {
    const url = await newDatabase(inject('postgres'));
    const nodes = await Promise.all(times(3, () => openNode(url)));
    await create(nodes[0]!, linkOf('open'));
    expect(await nodes[2]!.readLink(linkOf('open').id)).toEqual(linkOf('open'));
  });

  it.each([1, 10, 63])('admit exactly %i of 64 at once', async (places) => {
    const url = await newDatabase(inject('postgres'));
    const nodes = await Promise.all(times(3, () => openNode(url)));
    for (let trial = 0; trial < 5; trial += 1) {
      const link = linkOf(`open-${trial}`, places);
      await create(nodes[0]!, link);
      const tries = times(64, (i) => admit(nodes[i % 3]!, link, `guest-${trial}-${i}`));
      const written = await Promise.all(tries);
      expect([countOf(written, 'admitted'), countOf(written, 'refused')]).toEqual([places, 64 - places]);
      expect((await nodes[1]!.readLink(link.id))?.uses).toBe(places);
      expect(await nodes[2]!.countGuestsIn(mediaId, link.id)).toBe(places);
    }
  });

  it('give one effect and one answer to a request that comes to all of them', async () => {
    const url = await newDatabase(inject('postgres'));
    const nodes = await Promise.all(times(3, () => openNode(url)));
    const link = linkOf('open', 5);
    await create(nodes[0]!, link);
    const join = (i: number) =>
      nodes[i % 3]!.admit(guestOf(link, `guest-${i}`), link, claimOf('the-same-key'));
    const written = await Promise.all(times(32, join));
    expect([countOf(written, 'admitted'), countOf(written, 'repeated')]).toEqual([1, 31]);
    expect((await nodes[0]!.readLink(link.id))?.uses).toBe(1);
  });

  it('a repeat that comes in the middle of a crowd takes nobody with it', async () => {
    const node = await openNode(await newDatabase(inject('postgres')));
    const link = linkOf('open', 3);
    await create(node, link);
    await admit(node, link, 'guest-1');
    // The first is under way; the others share the next statement.
    const written = await Promise.all(
      ['guest-2', 'guest-1', 'guest-3', 'guest-4'].map((id) => admit(node, link, id)),
    );
    expect(written.map(({ outcome }) => outcome)).toEqual(['admitted', 'repeated', 'admitted', 'refused']);
    expect((await node.readLink(link.id))?.uses).toBe(3);
  });

  it('take no notice of what somebody else says on their channel, and say much in few words', async () => {
    const url = await newDatabase(inject('postgres'));
    const [first, second] = await Promise.all([openNode(url), openNode(url)]);
    const link = linkOf('open');
    await create(first, link);
    const ids = times(200, (i) => `guest-of-a-rather-long-name-so-that-many-of-them-are-too-long-${i}`);
    await Promise.all(ids.map((id) => admit(first, link, id)));
    const admin = new pg.Client(url);
    await admin.connect();
    await admin.query("SELECT pg_notify('guestlist_changes', 'not ours')");
    await admin.end();
    const told = heard(second, ({ concerns }) => concerns === 'all');
    const { policyRevision } = (await first.readLink(link.id))!;
    await first.updateLink(
      { ...link, capabilities: ['view', 'comment'] },
      { policyRevision },
      claimOf('grant'),
    );
    expect(await told).toEqual({ mediaId, revision: 202, concerns: 'all' });
  });

  it('hear of each other: a change with whom it concerns, and joins together', async () => {
    const url = await newDatabase(inject('postgres'));
    const [first, second] = await Promise.all([openNode(url), openNode(url)]);
    const link = linkOf('open');
    await create(first, link);
    const joined = heard(second, ({ revision }) => revision === 11);
    await Promise.all(times(10, (i) => admit(first, link, `guest-${i}`)));
    expect(await joined).toEqual({ mediaId, revision: 11, concerns: [] });
    const ended = heard(second, ({ revision }) => revision === 12);
    await first.endParticipant('guest-3' as ParticipantId, { reason: 'removed', at: now }, claimOf('end'));
    expect(await ended).toEqual({ mediaId, revision: 12, concerns: ['guest-3'] });
  });

  it('settle verbs that want each other’s rows, whatever the order', async () => {
    const url = await newDatabase(inject('postgres'));
    const nodes = await Promise.all(times(3, () => openNode(url)));
    const links = times(6, (i) => linkOf(`open-${i}`));
    for (const link of links) await create(nodes[0]!, link);
    const guests = await Promise.all(links.map((link, i) => admit(nodes[i % 3]!, link, `guest-${i}`)));
    expect(countOf(guests, 'admitted')).toBe(6);
    const steps = times(60, (i) => {
      const node = nodes[i % 3]!;
      const link = links[i % 6]!;
      const claim = claimOf(`step-${i}`);
      if (i % 4 === 0)
        return node.setAccess(mediaId, { enabled: i % 8 === 0, endGuestsAt: i % 12 ? null : now }, claim);
      if (i % 4 === 1)
        return node.endParticipant(`guest-${i % 6}` as ParticipantId, { reason: 'blocked', at: now }, claim);
      if (i % 4 === 2) return node.admit(guestOf(link, `late-${i}`), link, claim);
      return node.createLink(linkOf(`new-${i}`), { limit: 20 }, claim);
    });
    await Promise.all(steps);
    const counted = await nodes[0]!.listLinks(mediaId);
    for (const { link, guestsIn } of counted) {
      const { guests: all } = await nodes[1]!.listGuests({
        mediaId,
        linkId: link.id,
        after: null,
        limit: 1000,
      });
      expect(guestsIn).toBe(all.filter(({ endedAt }) => endedAt === null).length);
    }
  });
});

describe('a database that goes away', () => {
  it('fails in words, loses nothing that was acknowledged, and is used again when it is back', async () => {
    const cluster = await PostgresCluster.start();
    try {
      const [first, second] = await Promise.all(times(2, () => openNode(cluster.urlOf('postgres'))));
      const link = linkOf('open');
      await create(first!, link);
      const acknowledged: string[] = [];
      let halted: Promise<void> | undefined;
      const joining = (async () => {
        for (let i = 0; ; i += 1) {
          const written = await admit(first!, link, `guest-${i}`).catch(() => null);
          if (written === null) return;
          acknowledged.push(`guest-${i}`);
          if (i === 20) halted = cluster.halt('SIGQUIT');
        }
      })();
      await joining;
      await halted;
      await expect(first!.readLink(link.id)).rejects.toThrow();
      // Before it is back: a node that listens again tells whoever watches at that moment.
      const told = heard(second!, ({ concerns }) => concerns === 'all');
      await cluster.boot();
      await expect.poll(() => first!.readLink(link.id).catch(() => null), { timeout: 5000 }).not.toBeNull();
      const guests = (await first!.listGuests({ mediaId, linkId: null, after: null, limit: 1000 })).guests;
      expect(guests.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
      expect((await first!.readLink(link.id))?.uses).toBe(guests.length);
      // Who watched looks again: what was said in between is lost.
      expect((await told).mediaId).toBe(mediaId);
    } finally {
      await Promise.all(open.splice(0).map((repository) => repository.close()));
      await cluster.stop();
    }
  });
});

describe('what is asked of the database', () => {
  it('an acknowledged join is on disk, whatever the default is', async () => {
    const url = await newDatabase(inject('postgres'));
    const admin = new pg.Client(url);
    await admin.connect();
    await admin.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET synchronous_commit = off`);
    await admin.end();
    await expect(openNode(url)).resolves.toBeDefined();
    // What a pooler may do: it answers for a connection that does not wait for the disk.
    const careless = `${url}?options=${encodeURIComponent('-c synchronous_commit=off')}`;
    await expect(openPostgresRepository({ url: careless })).rejects.toThrow(/synchronous_commit/);
  });

  it('a prefix that is no plain word is refused', async () => {
    await expect(openPostgresRepository({ url: inject('postgres'), tablePrefix: 'a; DROP' })).rejects.toThrow(
      TypeError,
    );
  });
});
