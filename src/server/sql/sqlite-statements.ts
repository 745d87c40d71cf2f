/** The hot statements on SQLite, prepared once: a query builder would take three quarters of their speed. */
import type Database from 'libsql';
import type { Selectable } from 'kysely';
import type { Transactions } from './write-queue.js';
import { prepared, type Value } from './sqlite-prepared.js';
import type { LinkRow } from './rows.js';
import type { IdempotencyTable, LinksTable, ParticipantsTable, TableNames, TriesTable } from './tables.js';

export interface AdmissionRow extends Selectable<LinksTable> {
  readonly enabled: number;
  readonly revision: number;
  readonly blocked: number;
}

export function writeStatements(db: Database.Database, names: TableNames) {
  const { media, links, participants, blocks, idempotency, history, tries } = names;
  const { get, all, run } = prepared(db);
  const insert = (table: string, row: object) =>
    db
      .prepare(
        `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
          .map(() => '?')
          .join(', ')})`,
      )
      .run(...(Object.values(row) as Value[]));

  return {
    claim: get<Selectable<IdempotencyTable>>(`SELECT * FROM ${idempotency} WHERE caller = ? AND key = ?`),
    insertClaim: run(
      `INSERT INTO ${idempotency} (caller, key, body_digest, ids, expires_at) VALUES (?, ?, ?, ?, ?)`,
    ),
    raiseRevision: get<{ revision: number }>(
      `INSERT INTO ${media} (media_id, enabled, revision) VALUES (?, 0, 1)
       ON CONFLICT (media_id) DO UPDATE SET revision = revision + 1 RETURNING revision`,
    ),
    setEnabled: run(
      `INSERT INTO ${media} (media_id, enabled, revision) VALUES (?, ?, 0)
       ON CONFLICT (media_id) DO UPDATE SET enabled = excluded.enabled`,
    ),
    raisePolicy: run(`UPDATE ${links} SET policy_revision = policy_revision + 1 WHERE media_id = ?`),
    countLinks: get<{ links: number }>(
      `SELECT COUNT(*) AS links FROM ${links} WHERE media_id = ? AND deleted_at IS NULL`,
    ),
    insertLink: (row: LinkRow) => insert(links, row),
    /** Everything but what joins change, and the revision, which rises. */
    updateLink: (row: LinkRow, policyRevision: number) => {
      const { id, media_id: _, uses: _uses, last_used_at: _last, policy_revision: _policy, ...rules } = row;
      const sets = Object.keys(rules).map((column) => `${column} = ?`);
      return db
        .prepare(
          `UPDATE ${links} SET ${sets.join(', ')}, policy_revision = policy_revision + 1
           WHERE id = ? AND policy_revision = ? AND deleted_at IS NULL`,
        )
        .run(...(Object.values(rules) as Value[]), id, policyRevision).changes;
    },
    link: get<Selectable<LinksTable>>(`SELECT * FROM ${links} WHERE id = ?`),
    grantAgain: all<{ id: string }>(
      `UPDATE ${participants} SET capabilities = ?
       WHERE media_id = ? AND link_id = ? AND ended_at IS NULL AND invite_id IS NULL AND user_id IS NULL
       AND role = 'guest' RETURNING id`,
    ),
    takePlace: run(
      `UPDATE ${links} SET uses = uses + 1, guests_in = guests_in + 1, last_used_at = ?
       WHERE id = ? AND policy_revision = ? AND (max_uses IS NULL OR uses < max_uses)`,
    ),
    insertParticipant: run(
      `INSERT INTO ${participants} (id, media_id, link_id, invite_id, user_id, name, email, email_key, role,
       capabilities, identity, answers, accepted_terms, waiting, admitted_at, ended_at, end_reason, kid, seats,
       seen_at, host_role, name_search, email_search)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    participant: get<Selectable<ParticipantsTable>>(`SELECT * FROM ${participants} WHERE id = ?`),
    endAll: run(
      `UPDATE ${participants} SET ended_at = ?, end_reason = 'switched-off'
       WHERE media_id = ? AND ended_at IS NULL AND link_id IS NOT NULL AND invite_id IS NULL
       AND user_id IS NULL`,
    ),
    nobodyIsIn: run(`UPDATE ${links} SET guests_in = 0 WHERE media_id = ?`),
    insertNote: run(
      `INSERT INTO ${history} (media_id, action, at, actor_id, actor_name, link_id, participant_id, invite_id, count)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    tries: get<Selectable<TriesTable>>(`SELECT * FROM ${tries} WHERE bucket = ? AND ends_at > ?`),
    countWrong: run(
      `INSERT INTO ${tries} (bucket, wrong, ends_at) VALUES (?, 1, ?)
       ON CONFLICT (bucket) DO UPDATE SET wrong = CASE WHEN ends_at > ? THEN wrong + 1 ELSE 1 END,
       ends_at = CASE WHEN ends_at > ? THEN ends_at ELSE excluded.ends_at END`,
    ),
    purgeTries: run(`DELETE FROM ${tries} WHERE ends_at <= ?`),
    block: run(`INSERT INTO ${blocks} (media_id, email_key) VALUES (?, ?) ON CONFLICT DO NOTHING`),
    unblock: run(`DELETE FROM ${blocks} WHERE media_id = ? AND email_key = ?`),
    blockedPeople: all<Selectable<ParticipantsTable>>(
      `SELECT * FROM ${participants} WHERE media_id = ? AND end_reason = 'blocked'
       AND (id = ? OR (email_key = ? AND email_key <> ''))`,
    ),
    purge: run(`DELETE FROM ${idempotency} WHERE expires_at <= ?`),
  };
}

export function readStatements(db: Database.Database, names: TableNames) {
  const { media, links, participants, blocks, idempotency } = names;
  const { get } = prepared(db);
  return {
    access: get<{ enabled: number; revision: number }>(
      `SELECT enabled, revision FROM ${media} WHERE media_id = ?`,
    ),
    link: get<Selectable<LinksTable>>(`SELECT * FROM ${links} WHERE id = ?`),
    // One statement, so that link, switch and block are of one instant.
    admission: get<AdmissionRow>(
      `SELECT ${links}.*, COALESCE(${media}.enabled, 0) AS enabled, COALESCE(${media}.revision, 0) AS revision,
       EXISTS (SELECT 1 FROM ${blocks} WHERE ${blocks}.media_id = ${links}.media_id AND email_key = ?) AS blocked
       FROM ${links} LEFT JOIN ${media} ON ${media}.media_id = ${links}.media_id WHERE ${links}.id = ?`,
    ),
    participant: get<Selectable<ParticipantsTable>>(`SELECT * FROM ${participants} WHERE id = ?`),
    claim: get<Selectable<IdempotencyTable>>(`SELECT * FROM ${idempotency} WHERE caller = ? AND key = ?`),
  };
}

export function transactions(db: Database.Database): Transactions {
  const prepared = (sql: string) => {
    const statement = db.prepare(sql);
    return () => void statement.run();
  };
  const rollbackTo = prepared('ROLLBACK TO step');
  const release = prepared('RELEASE step');
  return {
    begin: prepared('BEGIN IMMEDIATE'),
    commit: prepared('COMMIT'),
    rollback: prepared('ROLLBACK'),
    savepoint: prepared('SAVEPOINT step'),
    release,
    rollbackToSavepoint: () => {
      rollbackTo();
      release();
    },
  };
}
