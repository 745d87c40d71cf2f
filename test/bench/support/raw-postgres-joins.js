/** What a join costs with the driver alone: one guarded statement for each guest, on as many connections. */
import pg from 'pg';
import { guestColumns, guestValues } from './raw-guest.js';

/** @param {{ url: string, connections: number }} options */
export function createRawPostgresJoins({ url, connections }) {
  const pool = new pg.Pool({ connectionString: url, max: connections, options: '-c synchronous_commit=on' });
  const guest = guestColumns.map((_, index) => `$${index + 1}`).join(', ');
  const [policyRevision, admittedAt, linkId, mediaId, ...claim] = Array.from(
    { length: 9 },
    (_, index) => `$${guestColumns.length + index + 1}`,
  );
  const text = `
    WITH taken AS (
      UPDATE guestlist_links SET uses = uses + 1, guests_in = guests_in + 1, last_used_at = ${admittedAt}
      WHERE id = ${linkId} AND policy_revision = ${policyRevision} AND (max_uses IS NULL OR uses < max_uses)
      RETURNING 1
    ), entered AS (
      INSERT INTO guestlist_participants (${guestColumns.join(', ')}) SELECT ${guest} FROM taken
    ), claimed AS (
      INSERT INTO guestlist_idempotency (caller, key, body_digest, ids, expires_at)
      SELECT ${claim.join(', ')} FROM taken
    ), raised AS (
      INSERT INTO guestlist_media AS medium (media_id, enabled, revision) SELECT ${mediaId}, 0, 1 FROM taken
      ON CONFLICT (media_id) DO UPDATE SET revision = medium.revision + 1
    )
    SELECT count(*)::int AS places FROM taken`;
  return {
    async admit(guest, link, claim) {
      const { rows } = await pool.query({
        name: 'raw-admit',
        text,
        values: [
          ...guestValues(guest),
          link.policyRevision,
          guest.admittedAt,
          guest.linkId,
          guest.mediaId,
          claim.caller,
          claim.key,
          claim.bodyDigest,
          JSON.stringify(claim.ids),
          claim.expiresAt,
        ],
      });
      return { outcome: rows[0].places === 1 ? 'admitted' : 'refused' };
    },
    close: () => pool.end(),
  };
}
