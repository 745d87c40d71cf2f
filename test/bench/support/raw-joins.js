/** What a join costs at least: the same rows by prepared statements, as many to a commit as have come. */
import Database from 'libsql';
import { guestColumns, guestValues } from './raw-guest.js';

export function createRawJoins(file) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  const insert = (table, columns) =>
    db.prepare(
      `INSERT INTO guestlist_${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const claimed = db.prepare('SELECT ids FROM guestlist_idempotency WHERE caller = ? AND key = ?');
  const claim = insert('idempotency', ['caller', 'key', 'body_digest', 'ids', 'expires_at']);
  const takePlace = db.prepare(
    `UPDATE guestlist_links SET uses = uses + 1, guests_in = guests_in + 1, last_used_at = ?
     WHERE id = ? AND policy_revision = ? AND (max_uses IS NULL OR uses < max_uses)`,
  );
  const raise = db.prepare(
    `INSERT INTO guestlist_media (media_id, enabled, revision) VALUES (?, 0, 1)
     ON CONFLICT (media_id) DO UPDATE SET revision = revision + 1 RETURNING revision`,
  );
  const participant = insert('participants', guestColumns);

  let waiting = [];
  function flush() {
    const group = waiting;
    waiting = [];
    begin.run();
    for (const { guest, link, asked } of group) {
      claimed.get(asked.caller, asked.key);
      takePlace.run(guest.admittedAt, link.id, link.policyRevision);
      participant.run(...guestValues(guest));
      claim.run(asked.caller, asked.key, asked.bodyDigest, JSON.stringify(asked.ids), asked.expiresAt);
      raise.get(guest.mediaId);
    }
    commit.run();
    for (const { resolve } of group) resolve({ outcome: 'admitted' });
  }

  return {
    insertLink(link) {
      insert('links', [
        'id',
        'media_id',
        'name',
        'uses',
        'expiry_kind',
        'capabilities',
        'created_at',
        'kid',
        'rotation',
        'policy_revision',
      ]).run(
        link.id,
        link.mediaId,
        link.name,
        0,
        'never',
        '["view"]',
        link.createdAt,
        link.kid,
        0,
        link.policyRevision,
      );
    },
    admit: (guest, link, asked) =>
      new Promise((resolve) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ guest, link, asked, resolve });
      }),
    close: () => db.close(),
  };
}
