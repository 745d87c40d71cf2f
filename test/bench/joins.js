/** Guests who join, a second, at the repository's port: 64 callers on one link, every acknowledged join on disk. */
import path from 'node:path';
import { joinsPerSecond } from './support/joins-per-second.js';
import { inPairs } from './support/pairs.js';
import { createRawJoins } from './support/raw-joins.js';
import { importSource, inDirectory } from './support/source.js';
import { claimFor, linkFor } from './support/records.js';

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
      ours: () => joinsPerSecond([link], (guest, _, claim) => repository.admit(guest, link, claim)),
      reference: () => joinsPerSecond([link], (guest, _, claim) => raw.admit(guest, link, claim)),
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
}
