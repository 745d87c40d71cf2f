/** Guests who join, a second, on a PostgreSQL of its own: 64 callers on one link, and on 200 media with a link each. */
import { inPairs } from './support/pairs.js';
import { joinsPerSecond } from './support/joins-per-second.js';
import { createRawPostgresJoins } from './support/raw-postgres-joins.js';
import { claimFor, linkFor } from './support/records.js';
import { importSource } from './support/source.js';

/** Of our own pool by default, and of the driver's beside it. */
const connections = 10;
const bars = { 1: 2, 200: 0.6 };

export async function measurePostgresJoins() {
  const { openPostgresRepository } = await importSource("export * from './src/server/sql/index.ts';");
  const { PostgresCluster } = await importSource("export * from './test/support/postgres.ts';");
  const cluster = await PostgresCluster.start();
  const url = cluster.urlOf('postgres');
  const repository = await openPostgresRepository({ url, connections });
  const raw = createRawPostgresJoins({ url, connections });
  try {
    const rows = [];
    for (const [count, bar] of Object.entries(bars)) {
      // Both write to the same tables, each to media of its own.
      const [ours, beside] = await Promise.all([linksOf('ours', count), linksOf('raw', count)]);
      const figures = await inPairs({
        rounds: 15,
        ours: () => joinsPerSecond(ours, (guest, link, claim) => repository.admit(guest, link, claim)),
        reference: () => joinsPerSecond(beside, raw.admit),
      });
      for (const { id, mediaId } of [...ours, ...beside]) {
        const { uses } = await repository.readLink(id);
        const listed = await repository.countGuestsIn(mediaId, null);
        if (uses !== listed) throw new Error(`${uses} places taken, ${listed} guests in.`);
      }
      rows.push({
        name: `guest joins a second, PostgreSQL, 64 callers, ${count === '1' ? 'one link' : `${count} links`}`,
        ...figures,
        unit: '/s',
        against: 'raw driver, one statement',
        bar,
        atLeast: true,
        held: true,
      });
    }
    return rows;
  } finally {
    await raw.close();
    await repository.close();
    await cluster.stop();
  }

  async function linksOf(whose, count) {
    const links = Array.from({ length: Number(count) }, (_, i) => linkFor(`${whose}-${count}-${i}`));
    for (const link of links) await repository.createLink(link, { limit: 20 }, claimFor(link.id));
    return links;
  }
}
