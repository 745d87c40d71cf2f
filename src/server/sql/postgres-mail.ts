/** The outbox in PostgreSQL. */
import type { Selectable } from 'kysely';
import { mailOutcome } from '../../domain/invite-changes.js';
import type { InviteRecord } from '../../domain/invite.js';
import { farthest, settled, type MailLease, type MailLeased, type MailRecord } from '../../domain/mail.js';
import { inviteOf, mailOf, rowOfInvite, rowOfMail } from './people-rows.js';
import type { Changed } from './postgres-commits.js';
import type { Ask } from './postgres-prepared.js';
import type { PostgresRecords } from './postgres-records.js';
import type { MailVerbs } from '../../domain/invite-ports.js';
import type { MailsTable } from './tables.js';

export function mailInPostgres({ pool, commits, read, write }: PostgresRecords): MailVerbs {
  async function sayOf(
    db: Ask,
    id: string,
    fields: Partial<InviteRecord>,
    changed: Changed,
  ): Promise<boolean> {
    const row = await commits.locked(db, read.invite, id);
    if (!row) return false;
    await write.saveInvite(db, rowOfInvite({ ...inviteOf(row), ...fields }));
    await changed(row.media_id);
    return true;
  }

  async function leasePaced(lease: MailLease): Promise<MailLeased> {
    const { now, until, limit, pace } = lease;
    const rows = await write.leasePacedMails(pool, now, farthest(lease), now, limit, until, now, pace);
    if (rows.length > 0) return { mails: inOrder(rows), freeAt: now + rows.length * pace };
    const known = await read.pace(pool);
    if (known) return { mails: [], freeAt: known.free_at };
    await write.startPace(pool);
    return leasePaced(lease);
  }

  return {
    leaseMail: async (lease) => {
      const { now, until, limit, pace } = lease;
      if (pace > 0) return leasePaced(lease);
      return { mails: inOrder(await write.leaseMails(pool, now, limit, until)), freeAt: now };
    },
    settleMail: ({ id, dueAt }, result) =>
      commits.change(async (db, changed) => {
        const row = await commits.locked(db, read.mail, id, write.mail);
        if (row?.due_at !== dueAt || row.state !== 'queued') return;
        await write.saveMail(db, rowOfMail(settled(mailOf(row), result)));
        if (row.invite_id !== null && row.kind === 'invite') {
          await sayOf(db, row.invite_id, mailOutcome(result), changed);
        }
      }),
    reportBounce: (id, { at, error }) =>
      commits.change((db, changed) =>
        sayOf(db, id, { mail: 'failed', mailedAt: at, mailError: error }, changed),
      ),
  };
}

/** In which order an UPDATE returns its rows is not said. */
const inOrder = (rows: readonly Selectable<MailsTable>[]): MailRecord[] => rows.map(mailOf).sort(byUrgency);

const byUrgency = (a: MailRecord, b: MailRecord): number =>
  Number(a.kind !== 'code') - Number(b.kind !== 'code') ||
  a.createdAt - b.createdAt ||
  (a.id < b.id ? -1 : 1);
