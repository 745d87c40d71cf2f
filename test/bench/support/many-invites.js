/** Hundreds of thousands of invites, as a long-lived medium has them: row by row they would take minutes. */
import Database from 'libsql';
import { now } from './records.js';

/**
 * Of ten invites four wait, one lasts with the session, one was accepted, and four are over: refused by the server,
 * taken back, run out before and after they were accepted. The oldest have run out.
 *
 * @param {string} file of a SQLite repository that nobody has open
 * @param {ReadonlyMap<string, number>} sizes how many of a medium, by its id
 */
export function fillWithInvites(file, sizes, kid = 'key-1') {
  const db = new Database(file);
  db.pragma('synchronous = OFF');
  db.pragma('journal_mode = WAL');
  // In one go at the end: row by row they would take minutes, too.
  const indexes = db
    .prepare(
      "SELECT name, sql FROM sqlite_master WHERE tbl_name = 'guestlist_invites' AND sql LIKE 'CREATE %INDEX%'",
    )
    .all();
  for (const { name } of indexes) db.exec(`DROP INDEX ${name}`);
  for (const [mediaId, size] of sizes) {
    db.prepare('INSERT INTO guestlist_media (media_id, enabled, revision) VALUES (?, 0, 1)').run(mediaId);
    db.prepare(
      `INSERT INTO guestlist_invites (id, media_id, email, email_key, first_name, last_name, role, locale, expiry_kind,
       expires_at, created_at, invited_by_id, mail, accepted_at, revoked_at, failed_tries, kid, rotation, revision,
       email_search, first_search, last_search, name_search, shelf)
       WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ?),
       sorted (n, kind) AS (SELECT n, (n - 1) * 10 / ? FROM counted)
       SELECT '${inviteId(mediaId, '')}' || n, '${mediaId}', 'person' || n || '@example.org',
       'person' || n || '@example.org', 'First' || n, 'Last' || n, 'viewer', 'en',
       CASE WHEN kind IN (0, 1) THEN 'at' WHEN kind = 9 THEN 'session-end' ELSE 'never' END,
       CASE WHEN kind IN (0, 1) THEN ${now - 1000} END, ${now} + n, 'owner',
       CASE kind WHEN 2 THEN 'failed' ELSE 'sent' END,
       CASE WHEN kind IN (1, 4) THEN ${now} END, CASE kind WHEN 3 THEN ${now} END, 0, '${kid}', 0, 1,
       'person' || n || '@example.org', 'first' || n || ' last' || n, 'last' || n || ' first' || n,
       'last' || n || ' first' || n,
       CASE kind WHEN 0 THEN 0 WHEN 1 THEN 1 WHEN 2 THEN 4 WHEN 3 THEN 4 WHEN 4 THEN 1 WHEN 9 THEN 2 ELSE 0 END
       FROM sorted`,
    ).run(size, size);
  }
  for (const { sql } of indexes) db.exec(sql);
  db.close();
}

/** The id of the nth invite. */
export const inviteId = (mediaId, n) => `invite-${mediaId}-${n}`;
