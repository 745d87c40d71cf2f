/** Listing at 10, 10,000 and 1,000,000 guests: what a page costs must not depend on how many there are. */
import path from 'node:path';
import Database from 'libsql';
import { inPairs } from './support/pairs.js';
import { claimFor, linkFor, now } from './support/records.js';
import { importSource, inDirectory } from './support/source.js';

const sizes = [10, 10_000, 1_000_000];
/** As many as the smallest list has: pages of one size are compared. */
const limit = 10;
const callsARound = 100;

export async function measureLists() {
  const { openSqliteRepository } = await importSource("export * from './src/server/sql/index.ts';");
  return inDirectory(async (directory) => {
    const file = path.join(directory, 'guests.db');
    const repository = await openSqliteRepository({ file });
    const links = new Map();
    for (const size of sizes) {
      const link = linkFor(`of-${size}`);
      await repository.createLink(link, { limit: 20 }, claimFor(link.id));
      links.set(size, link);
    }
    fill(file, links);

    const ways = {
      'guests of a medium, first page': ({ mediaId }) =>
        repository.listGuests({ mediaId, linkId: null, after: null, limit }),
      'guests of a link, from the middle': ({ mediaId, id }, size) =>
        repository.listGuests({ mediaId, linkId: id, after: `guest-${size}-${size / 2 + limit / 2}`, limit }),
      'links with their guests counted': ({ mediaId }) => repository.listLinks(mediaId),
      'guests who are in, counted': ({ mediaId }) => repository.countGuestsIn(mediaId, null),
    };
    const rows = [];
    for (const [name, list] of Object.entries(ways)) {
      const time = async (size) => {
        const started = performance.now();
        for (let call = 0; call < callsARound; call += 1) await list(links.get(size), size);
        return ((performance.now() - started) / callsARound) * 1000;
      };
      const [least, ...larger] = sizes;
      for (const size of larger) {
        const figures = await inPairs({ rounds: 15, ours: () => time(size), reference: () => time(least) });
        rows.push({
          name: `${name}: ${size.toLocaleString('en')}`,
          ...figures,
          unit: 'µs',
          against: `${least} rows`,
          bar: 2,
          held: true,
        });
      }
    }
    await repository.close();
    return rows;
  });
}

/** A million admissions one by one would take minutes; the rows are the same. */
function fill(file, links) {
  const db = new Database(file);
  db.pragma('synchronous = OFF');
  for (const [size, { id, mediaId }] of links) {
    db.prepare(
      `INSERT INTO guestlist_participants (id, media_id, link_id, name, email, email_key, role, capabilities,
       identity, answers, accepted_terms, admitted_at, ended_at, end_reason, kid)
       WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ?)
       SELECT 'guest-${size}-' || n, ?, ?, 'Guest ' || n, n || '@example.org', n || '@example.org', 'guest',
       '["view"]', 'typed', '{}', NULL, ?, NULL, NULL, 'key-1' FROM counted`,
    ).run(size, mediaId, id, now);
    db.prepare('UPDATE guestlist_links SET uses = ? WHERE id = ?').run(size, id);
  }
  db.close();
}
