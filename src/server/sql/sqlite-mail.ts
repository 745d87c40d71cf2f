/** The outbox in SQLite. */
import type { MailVerbs } from '../../domain/invite-ports.js';
import { mailOutcome } from '../../domain/invite-changes.js';
import type { InviteRecord } from '../../domain/invite.js';
import { isMailFree, settled, type MailRecord } from '../../domain/mail.js';
import { inviteOf, mailOf, rowOfInvite, rowOfMail } from './people-rows.js';
import type { Changed } from './sqlite-commits.js';
import type { SqliteRecords } from './sqlite-records.js';

export function mailInSqlite({ commits, write }: SqliteRecords): MailVerbs {
  function sayOf(id: string, fields: Partial<InviteRecord>, changed: Changed): boolean {
    const row = write.invite(id);
    if (!row) return false;
    write.saveInvite(rowOfInvite({ ...inviteOf(row), ...fields }));
    changed(row.media_id);
    return true;
  }

  return {
    leaseMail: (lease) =>
      commits.change(() => {
        const { now, until, limit, pace } = lease;
        const before = write.pace()?.free_at ?? 0;
        if (!isMailFree(before, lease)) return { mails: [], freeAt: before };
        const codes = write.dueMails('code', now, limit);
        const rows = [...codes, ...write.dueMails('invite', now, limit - codes.length)];
        const mails = rows.map((row): MailRecord => {
          const mail = { ...mailOf(row), dueAt: until, tries: row.tries + 1 };
          write.saveMail(rowOfMail(mail));
          return mail;
        });
        const freeAt = now + mails.length * pace;
        if (freeAt > now) write.savePace(freeAt);
        return { mails, freeAt };
      }),
    settleMail: ({ id, dueAt }, result) =>
      commits.change((changed) => {
        const row = write.mail(id);
        if (row?.due_at !== dueAt || row.state !== 'queued') return;
        write.saveMail(rowOfMail(settled(mailOf(row), result)));
        if (row.invite_id !== null && row.kind === 'invite') {
          sayOf(row.invite_id, mailOutcome(result), changed);
        }
      }),
    reportBounce: (id, { at, error }) =>
      commits.change((changed) => sayOf(id, { mail: 'failed', mailedAt: at, mailError: error }, changed)),
  };
}
