/** The outbox in PostgreSQL. */
import { mailOutcome } from '../../domain/invite-changes.js';
import type { InviteRecord } from '../../domain/invite.js';
import { settled, type MailRecord } from '../../domain/mail.js';
import { inviteOf, mailOf, rowOfInvite, rowOfMail } from './people-rows.js';
import type { Changed } from './postgres-commits.js';
import type { Ask } from './postgres-prepared.js';
import type { PostgresRecords } from './postgres-records.js';
import type { MailVerbs } from './sqlite-mail.js';

export function mailInPostgres({ pool, commits, read, write }: PostgresRecords): MailVerbs {
  async function sayOf(db: Ask, id: string, fields: Partial<InviteRecord>, changed: Changed): Promise<void> {
    const row = await commits.locked(db, read.invite, id);
    if (!row) return;
    await write.saveInvite(db, rowOfInvite({ ...inviteOf(row), ...fields }));
    await changed(row.media_id);
  }

  return {
    leaseMail: async ({ now, until, limit }) => {
      const rows = await write.leaseMails(pool, now, limit, until);
      return rows.map(mailOf).sort(byUrgency);
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
const byUrgency = (a: MailRecord, b: MailRecord): number =>
  Number(a.kind !== 'code') - Number(b.kind !== 'code') ||
  a.createdAt - b.createdAt ||
  (a.id < b.id ? -1 : 1);
