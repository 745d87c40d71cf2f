/** What invites, codes, mail and people ask of SQLite. */
import type Database from 'libsql';
import type { Selectable } from 'kysely';
import { tidySql } from './invite-shelves.js';
import { prepared } from './sqlite-prepared.js';
import type {
  ChallengesTable,
  InvitesTable,
  MailsTable,
  PaceTable,
  ParticipantsTable,
  TableNames,
} from './tables.js';

type Person = Selectable<ParticipantsTable>;

export function peopleWriteStatements(db: Database.Database, names: TableNames) {
  const { invites, challenges, mails, participants, blocks, links, pace } = names;
  const { get, all, run, save } = prepared(db);
  return {
    invite: get<Selectable<InvitesTable>>(`SELECT * FROM ${invites} WHERE id = ?`),
    inviteOfAddress: get<Selectable<InvitesTable>>(
      `SELECT * FROM ${invites} WHERE media_id = ? AND email_key = ?`,
    ),
    blockOfAddress: get<{ email_key: string }>(
      `SELECT email_key FROM ${blocks} WHERE media_id = ? AND email_key = ?`,
    ),
    saveInvite: save(invites),
    challenge: get<Selectable<ChallengesTable>>(`SELECT * FROM ${challenges} WHERE id = ?`),
    latelyMailed: all<Selectable<ChallengesTable>>(
      `SELECT * FROM ${challenges} WHERE email_key = ? AND created_at > ?
       AND (is_mailed = 1 OR link_id IS NOT NULL)`,
    ),
    saveChallenge: save(challenges),
    mail: get<Selectable<MailsTable>>(`SELECT * FROM ${mails} WHERE id = ?`),
    dueMails: all<Selectable<MailsTable>>(
      `SELECT * FROM ${mails} WHERE state = 'queued' AND kind = ? AND due_at <= ?
       ORDER BY created_at, id LIMIT ?`,
    ),
    saveMail: save(mails),
    pace: get<PaceTable>(`SELECT * FROM ${pace} WHERE name = 'mail'`),
    savePace: run(
      `INSERT INTO ${pace} (name, free_at) VALUES ('mail', ?)
       ON CONFLICT (name) DO UPDATE SET free_at = excluded.free_at`,
    ),
    participant: get<Person>(`SELECT * FROM ${participants} WHERE id = ?`),
    personOfInvite: get<Person>(`SELECT * FROM ${participants} WHERE invite_id = ?`),
    user: get<Person>(`SELECT * FROM ${participants} WHERE media_id = ? AND user_id = ?`),
    saveParticipant: save(participants),
    markSeen: run(`UPDATE ${participants} SET seen_at = ? WHERE id = ?`),
    guestsIn: run(`UPDATE ${links} SET guests_in = guests_in + ? WHERE id = ?`),
    /** The place of somebody whom the host lets in, whatever the policy is by now. */
    takePlaceOfWaiting: run(
      `UPDATE ${links} SET uses = uses + 1, last_used_at = ?
       WHERE id = ? AND (max_uses IS NULL OR uses < max_uses)`,
    ),
    hasPlace: get<{ id: string }>(
      `SELECT id FROM ${links} WHERE id = ? AND policy_revision = ? AND (max_uses IS NULL OR uses < max_uses)`,
    ),
    policyOf: get<{ policy_revision: number }>(`SELECT policy_revision FROM ${links} WHERE id = ?`),
    tidyInvites: run(tidySql(names)),
    purgeChallenges: run(`DELETE FROM ${challenges} WHERE expires_at <= ?`),
    purgeMails: run(`DELETE FROM ${mails} WHERE state <> 'queued' AND due_at <= ?`),
  };
}

export function peopleReadStatements(db: Database.Database, names: TableNames) {
  const { invites, challenges, participants, blocks } = names;
  const { get } = prepared(db);
  return {
    invite: get<Selectable<InvitesTable>>(`SELECT * FROM ${invites} WHERE id = ?`),
    // One statement, so that invite and block are of one instant.
    acceptance: get<Selectable<InvitesTable> & { readonly blocked: number; readonly person: string | null }>(
      `SELECT *, (SELECT id FROM ${participants} WHERE invite_id = ${invites}.id) AS person,
       EXISTS (SELECT 1 FROM ${blocks} WHERE ${blocks}.media_id = ${invites}.media_id
         AND ${blocks}.email_key = ${invites}.email_key) AS blocked
       FROM ${invites} WHERE id = ?`,
    ),
    challenge: get<Selectable<ChallengesTable>>(`SELECT * FROM ${challenges} WHERE id = ?`),
    verifiedGuest: get<Person>(
      `SELECT * FROM ${participants} WHERE link_id = ? AND email_key = ? AND identity = 'verified'
       ORDER BY ended_at IS NOT NULL, seq LIMIT 1`,
    ),
    user: get<Person>(`SELECT * FROM ${participants} WHERE media_id = ? AND user_id = ?`),
    participant: get<Person>(`SELECT * FROM ${participants} WHERE id = ?`),
  };
}
