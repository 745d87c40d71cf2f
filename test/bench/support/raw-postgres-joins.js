/** What a join costs with the driver alone: one guarded statement for each guest, on as many connections. */
import pg from 'pg';

/** @param {{ url: string, connections: number }} options */
export function createRawPostgresJoins({ url, connections }) {
  const pool = new pg.Pool({ connectionString: url, max: connections, options: '-c synchronous_commit=on' });
  const text = `
    WITH taken AS (
      UPDATE guestlist_links SET uses = uses + 1, guests_in = guests_in + 1, last_used_at = $12
      WHERE id = $3 AND policy_revision = $15 AND (max_uses IS NULL OR uses < max_uses)
      RETURNING media_id
    ), entered AS (
      INSERT INTO guestlist_participants (id, media_id, link_id, name, email, email_key, role, capabilities,
        identity, answers, waiting, seats, admitted_at, kid)
      SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $13, $12, $14 FROM taken
    ), claimed AS (
      INSERT INTO guestlist_idempotency (caller, key, body_digest, ids, expires_at)
      SELECT $16, $17, $18, $19, $20 FROM taken
    ), raised AS (
      INSERT INTO guestlist_media AS medium (media_id, enabled, revision) SELECT media_id, 0, 1 FROM taken
      ON CONFLICT (media_id) DO UPDATE SET revision = medium.revision + 1
    )
    SELECT count(*)::int AS places FROM taken`;
  return {
    async admit(guest, link, claim) {
      const { rows } = await pool.query({
        name: 'raw-admit',
        text,
        values: [
          guest.id,
          guest.mediaId,
          guest.linkId,
          guest.name,
          guest.email,
          guest.emailKey,
          guest.role,
          '["view"]',
          guest.identity,
          '{}',
          0,
          guest.admittedAt,
          0,
          guest.kid,
          link.policyRevision,
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
