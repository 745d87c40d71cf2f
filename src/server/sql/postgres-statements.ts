/** What links, guests and the switch ask of PostgreSQL. */
import type { Selectable } from 'kysely';
import type { HistoryNote } from '../../domain/history.js';
import type { ParticipantId } from '../../domain/ids.js';
import type { Try } from '../../domain/ports.js';
import { row, run, statement, type Ask, type Value } from './postgres-prepared.js';
import type { LinkRow } from './rows.js';
import type { IdempotencyTable, LinksTable, ParticipantsTable, TableNames } from './tables.js';

export interface AdmissionRow extends Selectable<LinksTable> {
  readonly enabled: number;
  readonly revision: number;
  readonly blocked: boolean;
}

export function postgresStatements(names: TableNames) {
  return { read: readStatements(names), write: writeStatements(names) };
}

function readStatements({ media, links, participants, blocks, idempotency }: TableNames) {
  return {
    access: row<{ enabled: number; revision: number }>(
      'access',
      `SELECT enabled, revision FROM ${media} WHERE media_id = ?`,
    ),
    link: row<Selectable<LinksTable>>('link', `SELECT * FROM ${links} WHERE id = ?`),
    // One statement, so that link, switch and block are of one instant.
    admission: row<AdmissionRow>(
      'admission',
      `SELECT ${links}.*, COALESCE(${media}.enabled, 0) AS enabled, COALESCE(${media}.revision, 0) AS revision,
       EXISTS (SELECT 1 FROM ${blocks} WHERE ${blocks}.media_id = ${links}.media_id AND email_key = ?) AS blocked
       FROM ${links} LEFT JOIN ${media} ON ${media}.media_id = ${links}.media_id WHERE ${links}.id = ?`,
    ),
    participant: row<Selectable<ParticipantsTable>>(
      'participant',
      `SELECT * FROM ${participants} WHERE id = ?`,
    ),
    claim: row<IdempotencyTable>('claim', `SELECT * FROM ${idempotency} WHERE caller = ? AND key = ?`),
  };
}

function writeStatements({ media, links, participants, blocks, idempotency, history, tries }: TableNames) {
  const raise = row<{ revision: number }>(
    'raise-revision',
    `INSERT INTO ${media} AS medium (media_id, enabled, revision) VALUES (?, 0, 1)
     ON CONFLICT (media_id) DO UPDATE SET revision = medium.revision + 1 RETURNING revision`,
  );
  const count = row<{ links: number }>(
    'count-links',
    `SELECT COUNT(*) AS links FROM ${links} WHERE media_id = ? AND deleted_at IS NULL`,
  );
  const note = run(
    'note',
    `INSERT INTO ${history} (media_id, action, at, actor_id, actor_name, link_id, participant_id, invite_id, count)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const grantAgain = statement(
    'grant-again',
    `UPDATE ${participants} SET capabilities = ?
     WHERE media_id = ? AND link_id = ? AND ended_at IS NULL AND invite_id IS NULL AND user_id IS NULL
     AND role = 'guest' RETURNING id`,
  );
  const endAll = run(
    'end-all',
    `UPDATE ${participants} SET ended_at = ?, end_reason = 'switched-off'
     WHERE media_id = ? AND ended_at IS NULL AND link_id IS NOT NULL AND invite_id IS NULL AND user_id IS NULL`,
  );
  const nobodyIsIn = run('nobody-is-in', `UPDATE ${links} SET guests_in = 0 WHERE media_id = ?`);
  const purgeClaims = run('purge-claims', `DELETE FROM ${idempotency} WHERE expires_at <= ?`);
  const purgeTries = run('purge-tries', `DELETE FROM ${tries} WHERE ends_at <= ?`);
  // Locked before it is judged: tries that come at once are judged one after the other.
  const judge = row<{ wrong: number; ends_at: number }>(
    'judge',
    `INSERT INTO ${tries} AS known (bucket, wrong, ends_at) VALUES (?, ?, ?)
     ON CONFLICT (bucket) DO UPDATE SET
       wrong = CASE WHEN known.ends_at <= ? THEN excluded.wrong
                    WHEN known.wrong > ? THEN known.wrong
                    WHEN known.wrong = ? THEN known.wrong + 1
                    ELSE known.wrong + excluded.wrong END,
       ends_at = CASE WHEN known.ends_at <= ? OR known.wrong = 0 THEN excluded.ends_at ELSE known.ends_at END
     RETURNING wrong, ends_at`,
  );

  return {
    claim: run(
      'insert-claim',
      `INSERT INTO ${idempotency} (caller, key, body_digest, ids, expires_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
    ),
    note: (
      db: Ask,
      mediaId: string,
      { action, at, actorId, actorName, linkId, participantId, inviteId, count }: HistoryNote,
    ) => note(db, mediaId, action, at, actorId, actorName, linkId, participantId, inviteId, count),
    /** One writer of a medium's rules at a time, over all nodes; joins do not wait for it. */
    lockMedium: run('lock-medium', `SELECT pg_advisory_xact_lock(hashtextextended('${media}:' || ?, 0))`),
    raiseRevision: async (db: Ask, mediaId: string) => (await raise(db, mediaId))!.revision,
    notify: run('notify', 'SELECT pg_notify(?, ?)'),
    /** Several payloads, as JSON, in one transaction. */
    notifyEach: run(
      'notify-each',
      'SELECT pg_notify(?, payload) FROM jsonb_array_elements_text(?::jsonb) AS payload',
    ),

    countLinks: async (db: Ask, mediaId: string) => (await count(db, mediaId))!.links,
    insertLink: (db: Ask, link: LinkRow) => {
      const columns = Object.keys(link);
      const insert = run(
        'insert-link',
        `INSERT INTO ${links} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      );
      return insert(db, ...(Object.values(link) as Value[]));
    },
    /** Everything but what joins change, and the revision, which rises. */
    updateLink: (db: Ask, link: LinkRow, policyRevision: number) => {
      const { id, media_id: _, uses: _uses, last_used_at: _last, policy_revision: _policy, ...rules } = link;
      const update = run(
        'update-link',
        `UPDATE ${links} SET ${Object.keys(rules)
          .map((column) => `${column} = ?`)
          .join(', ')}, policy_revision = policy_revision + 1
         WHERE id = ? AND policy_revision = ? AND deleted_at IS NULL`,
      );
      return update(db, ...(Object.values(rules) as Value[]), id, policyRevision);
    },
    raisePolicy: run(
      'raise-policy',
      `UPDATE ${links} SET policy_revision = policy_revision + 1 WHERE media_id = ?`,
    ),
    /** Guests of the link who are in get what it grants; returns them. */
    grantAgain: async (db: Ask, { id, media_id, capabilities }: LinkRow) =>
      (await grantAgain(db, [capabilities, media_id, id])).rows.map(
        (guest) => (guest as { id: ParticipantId }).id,
      ),
    setEnabled: run(
      'set-enabled',
      `INSERT INTO ${media} (media_id, enabled, revision) VALUES (?, ?, 0)
       ON CONFLICT (media_id) DO UPDATE SET enabled = excluded.enabled`,
    ),

    endAll: async (db: Ask, mediaId: string, at: number) => {
      await endAll(db, at, mediaId);
      await nobodyIsIn(db, mediaId);
    },
    block: run('block', `INSERT INTO ${blocks} (media_id, email_key) VALUES (?, ?) ON CONFLICT DO NOTHING`),
    unblock: run('unblock', `DELETE FROM ${blocks} WHERE media_id = ? AND email_key = ?`),

    /** One try past the limit is kept as such: it tells a window that is closed from the try that closed it. */
    judgeTry: async (db: Ask, { bucket, isWrong, limit, window, now }: Try) => {
      const judged = (await judge(db, bucket, isWrong ? 1 : 0, now + window, now, limit, limit, now))!;
      return judged.wrong > limit
        ? { outcome: 'too-many' as const, retryAt: judged.ends_at }
        : { outcome: 'judged' as const, isLast: judged.wrong === limit };
    },
    purge: async (db: Ask, now: number) => {
      await purgeClaims(db, now);
      await purgeTries(db, now);
    },
  };
}
