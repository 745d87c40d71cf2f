/** Listing at 10, 10,000 and 1,000,000 invites, in each order, by each filter: a page costs the same. */
import path from 'node:path';
import { fillWithInvites, inviteId } from './support/many-invites.js';
import { inPairs } from './support/pairs.js';
import { now } from './support/records.js';
import { importSource, inDirectory } from './support/source.js';

const sizes = [10, 10_000, 1_000_000];
/** As many as ten invites have of each: pages of one size are compared. */
const limits = { all: 10, pending: 5, accepted: 1, problems: 4 };
const orders = ['newest', 'name', 'email'];
const callsARound = 40;

export async function measureInvites() {
  const { openSqliteRepository } = await importSource("export * from './src/server/sql/index.ts';");
  return inDirectory(async (directory) => {
    const file = path.join(directory, 'invites.db');
    await (await openSqliteRepository({ file })).close();
    fillWithInvites(file, new Map(sizes.map((size) => [mediumOf(size), size])));
    const repository = await openSqliteRepository({ file });
    await repository.purge(now);

    const selectionOf = (size) => ({ mediaId: mediumOf(size), search: '', sessionEnded: false, now });
    const list = (size, query) => repository.listInvites({ ...selectionOf(size), after: null, ...query });
    const ways = {};
    for (const [filter, limit] of Object.entries(limits)) {
      for (const order of orders) {
        ways[`invites, ${filter} by ${order}`] = (size) => list(size, { filter, order, limit });
      }
    }
    for (const order of orders) {
      ways[`invites by ${order}, from the middle`] = (size) =>
        list(size, { filter: 'all', order, limit: 5, after: idAt(size, Math.ceil(size / 2)) });
    }
    ways['invites, one searched for'] = (size) =>
      list(size, { filter: 'all', order: 'newest', limit: 1, search: `person${size}@` });

    const rows = [];
    for (const [name, way] of Object.entries(ways)) rows.push(...(await compare(name, way, sizes)));
    // Counting stops at 1,001, which ten invites never come to.
    const count = (size) => repository.countInvites(selectionOf(size));
    rows.push(...(await compare('invites, counted by each filter', count, sizes.slice(1))));
    await repository.close();
    return rows;
  });
}

async function compare(name, way, [least, ...larger]) {
  const time = async (size) => {
    const started = performance.now();
    for (let call = 0; call < callsARound; call += 1) await way(size);
    return ((performance.now() - started) / callsARound) * 1000;
  };
  const rows = [];
  for (const size of larger) {
    const figures = await inPairs({ rounds: 15, ours: () => time(size), reference: () => time(least) });
    rows.push({
      name: `${name}: ${size.toLocaleString('en')}`,
      ...figures,
      unit: 'µs',
      against: `${least.toLocaleString('en')} rows`,
      bar: 2,
      held: true,
    });
  }
  return rows;
}

const mediumOf = (size) => `of-${size}`;
const idAt = (size, n) => inviteId(mediumOf(size), n);
