/** Guests who join, a second, at the repository's port: 64 callers on one link, every acknowledged join on disk. */
import path from 'node:path';
import { inPairs } from './support/pairs.js';
import { createRawJoins } from './support/raw-joins.js';
import { importSource, inDirectory } from './support/source.js';
import { claimFor, guestOf, linkFor, now } from './support/records.js';

const callers = 64;
const millisecondsARound = 300;

export async function measureJoins() {
  const { openSqliteRepository } = await importSource("export * from './src/server/sql/index.ts';");
  return inDirectory(async (directory) => {
    const repository = await openSqliteRepository({ file: path.join(directory, 'ours.db') });
    // The same tables, made by the same migrations.
    const rawFile = path.join(directory, 'raw.db');
    await (await openSqliteRepository({ file: rawFile })).close();
    const raw = createRawJoins(rawFile);
    const link = linkFor('lecture');
    await repository.createLink(link, { limit: 20 }, claimFor(link.id));
    raw.insertLink(link);

    const figures = await inPairs({
      rounds: 15,
      ours: () => joinsPerSecond((guest, claim) => repository.admit(guest, link, claim)),
      reference: () => joinsPerSecond((guest, claim) => raw.admit(guest, link, claim)),
    });
    const admitted = (await repository.readLink(link.id)).uses;
    const listed = await repository.countGuestsIn('lecture', null);
    if (admitted !== listed) throw new Error(`${admitted} places taken, ${listed} guests in.`);
    await repository.close();
    raw.close();
    return [
      {
        name: 'guest joins a second, SQLite, 64 callers',
        ...figures,
        unit: '/s',
        against: 'raw statements, grouped',
        bar: 0.6,
        atLeast: true,
        held: true,
      },
    ];
  });

  async function joinsPerSecond(admit) {
    let joined = 0;
    const started = performance.now();
    const ends = started + millisecondsARound;
    const caller = async () => {
      while (performance.now() < ends) {
        const guest = guestOf('lecture');
        const { outcome } = await admit(guest, { ...claimFor(guest.id), expiresAt: now + 86_400_000 });
        if (outcome !== 'admitted') throw new Error(`A join was ${outcome}.`);
        joined += 1;
      }
    };
    await Promise.all(Array.from({ length: callers }, caller));
    return joined / ((performance.now() - started) / 1000);
  }
}
