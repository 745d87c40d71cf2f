/** What invites, codes, mail and people ask of PostgreSQL. */
import type { Selectable } from 'kysely';
import { day } from '../../domain/link-rules.js';
import { tidySql } from './invite-shelves.js';
import { row, run, save, statement, type Ask } from './postgres-prepared.js';
import type {
  ChallengesTable,
  InvitesTable,
  MailsTable,
  PaceTable,
  ParticipantsTable,
  TableNames,
} from './tables.js';

type Person = Selectable<ParticipantsTable>;
type Acceptance = Selectable<InvitesTable> & { readonly blocked: boolean; readonly person: Person | null };

function rows<Row>(name: string, sql: string) {
  const ask = statement(name, sql);
  return async (db: Ask, ...values: Parameters<typeof ask>[1]) => (await ask(db, values)).rows as Row[];
}

export function peopleReadStatements({ invites, challenges, mails, participants, blocks, pace }: TableNames) {
  return {
    invite: row<Selectable<InvitesTable>>('invite', `SELECT * FROM ${invites} WHERE id = ?`),
    // One statement, so that invite, person and block are of one instant.
    acceptance: row<Acceptance>(
      'acceptance',
      `SELECT *, (SELECT to_jsonb(person) FROM ${participants} AS person WHERE invite_id = ${invites}.id) AS person,
       EXISTS (SELECT 1 FROM ${blocks} WHERE ${blocks}.media_id = ${invites}.media_id
         AND ${blocks}.email_key = ${invites}.email_key) AS blocked
       FROM ${invites} WHERE id = ?`,
    ),
    challenge: row<Selectable<ChallengesTable>>('challenge', `SELECT * FROM ${challenges} WHERE id = ?`),
    verifiedGuest: row<Person>(
      'verified-guest',
      `SELECT * FROM ${participants} WHERE link_id = ? AND email_key = ? AND identity = 'verified'
       ORDER BY ended_at IS NOT NULL, seq LIMIT 1`,
    ),
    mail: row<Selectable<MailsTable>>('mail', `SELECT * FROM ${mails} WHERE id = ?`),
    pace: row<PaceTable>('pace', `SELECT * FROM ${pace} WHERE name = 'mail'`),
    participant: row<Person>('person', `SELECT * FROM ${participants} WHERE id = ?`),
    user: row<Person>('user', `SELECT * FROM ${participants} WHERE media_id = ? AND user_id = ?`),
  };
}

/** Rows that other writers change without the lock of the medium are locked as they are read. */
export function peopleWriteStatements(names: TableNames) {
  const { invites, challenges, mails, participants, links, pace } = names;
  const purges = [
    { purge: run('purge-challenges', `DELETE FROM ${challenges} WHERE expires_at <= ?`), after: day },
    {
      purge: run('purge-mails', `DELETE FROM ${mails} WHERE state <> 'queued' AND due_at <= ?`),
      after: day,
    },
    { purge: run('tidy-invites', tidySql(names)), after: 0 },
  ];
  return {
    inviteOfAddress: row<Selectable<InvitesTable>>(
      'invite-of-address',
      `SELECT * FROM ${invites} WHERE media_id = ? AND email_key = ?`,
    ),
    saveInvite: save('save-invite', invites),
    latelyMailed: rows<Selectable<ChallengesTable>>(
      'lately-mailed',
      `SELECT * FROM ${challenges} WHERE email_key = ? AND created_at > ?
       AND (is_mailed = 1 OR link_id IS NOT NULL)`,
    ),
    saveChallenge: save('save-challenge', challenges),
    mail: row<Selectable<MailsTable>>('mail-to-change', `SELECT * FROM ${mails} WHERE id = ? FOR UPDATE`),
    saveMail: save('save-mail', mails),
    // Whoever else is leasing at this moment gets the next ones.
    leaseMails: rows<Selectable<MailsTable>>(
      'lease-mails',
      `WITH due AS MATERIALIZED (
         SELECT id FROM ${mails} WHERE state = 'queued' AND due_at <= ?
         ORDER BY kind, created_at, id LIMIT ? FOR UPDATE SKIP LOCKED
       )
       UPDATE ${mails} AS mail SET due_at = ?, tries = tries + 1 FROM due WHERE mail.id = due.id
       RETURNING mail.*`,
    ),
    // Who waits for the lock of the pace is judged by what it is when they have it. One statement, so that a node that
    // stands still never holds it.
    leasePacedMails: rows<Selectable<MailsTable>>(
      'lease-paced-mails',
      `WITH turn AS MATERIALIZED (
         SELECT name FROM ${pace} WHERE name = 'mail' AND (free_at <= ? OR free_at > ?) FOR UPDATE
       ), due AS MATERIALIZED (
         SELECT id FROM ${mails} WHERE state = 'queued' AND due_at <= ? AND EXISTS (SELECT 1 FROM turn)
         ORDER BY kind, created_at, id LIMIT ? FOR UPDATE SKIP LOCKED
       ), leased AS (
         UPDATE ${mails} AS mail SET due_at = ?, tries = tries + 1 FROM due WHERE mail.id = due.id
         RETURNING mail.*
       ), paced AS (
         UPDATE ${pace} SET free_at = ?::bigint + ?::bigint * (SELECT COUNT(*) FROM leased)
         WHERE name = 'mail' AND EXISTS (SELECT 1 FROM leased)
       )
       SELECT * FROM leased`,
    ),
    startPace: run(
      'start-pace',
      `INSERT INTO ${pace} (name, free_at) VALUES ('mail', 0) ON CONFLICT (name) DO NOTHING`,
    ),
    participant: row<Person>(
      'participant-to-change',
      `SELECT * FROM ${participants} WHERE id = ? FOR UPDATE`,
    ),
    personOfInvite: row<Person>(
      'person-of-invite',
      `SELECT * FROM ${participants} WHERE invite_id = ? FOR UPDATE`,
    ),
    user: row<Person>(
      'user-to-change',
      `SELECT * FROM ${participants} WHERE media_id = ? AND user_id = ? FOR UPDATE`,
    ),
    blockedPeople: rows<Person>(
      'blocked-people',
      `SELECT * FROM ${participants} WHERE media_id = ? AND end_reason = 'blocked'
       AND (id = ? OR (email_key = ? AND email_key <> '')) FOR UPDATE`,
    ),
    saveParticipant: save('save-participant', participants),
    guestsIn: run('guests-in', `UPDATE ${links} SET guests_in = guests_in + ? WHERE id = ?`),
    /** The place of somebody whom the host lets in, whatever the policy is by now. */
    takePlaceOfWaiting: run(
      'take-place-of-waiting',
      `UPDATE ${links} SET uses = uses + 1, last_used_at = ?
       WHERE id = ? AND (max_uses IS NULL OR uses < max_uses)`,
    ),
    hasPlace: row<{ id: string }>(
      'has-place',
      `SELECT id FROM ${links} WHERE id = ? AND policy_revision = ? AND (max_uses IS NULL OR uses < max_uses)`,
    ),
    policyOf: row<{ policy_revision: number }>(
      'policy-of',
      `SELECT policy_revision FROM ${links} WHERE id = ?`,
    ),
    /** With when they were seen before. */
    seen: rows<{ media_id: string; before: number | null }>(
      'seen',
      `WITH known AS MATERIALIZED (
         SELECT id, seen_at FROM ${participants} WHERE id = ANY (?) AND ended_at IS NULL ORDER BY id FOR UPDATE
       )
       UPDATE ${participants} AS person SET seen_at = ? FROM known WHERE person.id = known.id
       RETURNING person.media_id, known.seen_at AS before`,
    ),
    away: row<{ media_id: string }>(
      'away',
      `UPDATE ${participants} SET seen_at = NULL WHERE id = ? AND seen_at IS NOT NULL RETURNING media_id`,
    ),
    purge: async (db: Ask, now: number) => {
      for (const { purge, after } of purges) await purge(db, now - after);
    },
  };
}
