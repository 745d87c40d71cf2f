/** Listing at 10, 10,000 and 1,000,000 invites, in each order, by each filter: a page costs the same. */
import path from 'node:path';
import Database from 'libsql';
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
    fill(file);
    const repository = await openSqliteRepository({ file });
    await repository.purge(now);

    const selectionOf = (size) => ({ mediaId: `of-${size}`, search: '', sessionEnded: false, now });
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

const idAt = (size, n) => `invite-${size}-${n}`;

/**
 * What a long-lived medium has: of ten invites four wait, one lasts with the session, one was accepted, and four are
 * over: refused by the server, taken back, run out before and after they were accepted. The oldest have run out.
 */
function fill(file) {
  const db = new Database(file);
  db.pragma('synchronous = OFF');
  db.pragma('journal_mode = WAL');
  // In one go at the end: row by row they would take minutes.
  const indexes = db
    .prepare(
      "SELECT name, sql FROM sqlite_master WHERE tbl_name = 'guestlist_invites' AND sql LIKE 'CREATE %INDEX%'",
    )
    .all();
  for (const { name } of indexes) db.exec(`DROP INDEX ${name}`);
  for (const size of sizes) {
    db.prepare('INSERT INTO guestlist_media (media_id, enabled, revision) VALUES (?, 0, 1)').run(
      `of-${size}`,
    );
    db.prepare(
      `INSERT INTO guestlist_invites (id, media_id, email, email_key, first_name, last_name, role, locale, expiry_kind,
       expires_at, created_at, invited_by_id, mail, accepted_at, revoked_at, failed_tries, kid, rotation, revision,
       email_search, first_search, last_search, name_search, shelf)
       WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ?),
       sorted (n, kind) AS (SELECT n, (n - 1) * 10 / ? FROM counted)
       SELECT 'invite-${size}-' || n, 'of-${size}', 'person' || n || '@example.org', 'person' || n || '@example.org',
       'First' || n, 'Last' || n, 'viewer', 'en',
       CASE WHEN kind IN (0, 1) THEN 'at' WHEN kind = 9 THEN 'session-end' ELSE 'never' END,
       CASE WHEN kind IN (0, 1) THEN ${now - 1000} END, ${now} + n, 'owner',
       CASE kind WHEN 2 THEN 'failed' ELSE 'sent' END,
       CASE WHEN kind IN (1, 4) THEN ${now} END, CASE kind WHEN 3 THEN ${now} END, 0, 'key-1', 0, 1,
       'person' || n || '@example.org', 'first' || n, 'last' || n, 'last' || n || ' first' || n,
       CASE kind WHEN 0 THEN 0 WHEN 1 THEN 1 WHEN 2 THEN 4 WHEN 3 THEN 4 WHEN 4 THEN 1 WHEN 9 THEN 2 ELSE 0 END
       FROM sorted`,
    ).run(size, size);
  }
  for (const { sql } of indexes) db.exec(sql);
  db.close();
}
