/** The reference for mail: what is due, and what became of it. */
import { mailOutcome } from '../domain/invite-changes.js';
import type { MailVerbs } from '../domain/invite-ports.js';
import { isMailFree, settled, type MailRecord } from '../domain/mail.js';
import type { MemoryRecords } from './memory-records.js';

export function mailInMemory(records: MemoryRecords): MailVerbs {
  const { invites, mails } = records;

  return {
    leaseMail: (lease) => {
      const { now, until, limit, pace } = lease;
      if (!isMailFree(records.mailFreeAt, lease)) {
        return Promise.resolve({ mails: [], freeAt: records.mailFreeAt });
      }
      const due = [...mails.values()]
        .filter(({ state, dueAt }) => state === 'queued' && dueAt <= now)
        .sort((a, b) => urgency(a) - urgency(b) || a.createdAt - b.createdAt)
        .slice(0, limit)
        .map((mail): typeof mail => ({ ...mail, dueAt: until, tries: mail.tries + 1 }));
      for (const mail of due) mails.set(mail.id, mail);
      const freeAt = now + due.length * pace;
      if (freeAt > now) records.mailFreeAt = freeAt;
      return Promise.resolve({ mails: due, freeAt });
    },
    settleMail: ({ id, dueAt }, result) => {
      const mail = mails.get(id);
      if (mail?.dueAt !== dueAt || mail.state !== 'queued') return Promise.resolve();
      mails.set(id, settled(mail, result));
      const invite =
        mail.inviteId === null || mail.kind !== 'invite' ? undefined : invites.get(mail.inviteId);
      if (invite) {
        invites.set(invite.id, { ...invite, ...mailOutcome(result) });
        records.raiseRevision(invite.mediaId, []);
      }
      return Promise.resolve();
    },
    reportBounce: (id, { at, error }) => {
      const invite = invites.get(id);
      if (invite) {
        invites.set(id, { ...invite, mail: 'failed', mailedAt: at, mailError: error });
        records.raiseRevision(invite.mediaId, []);
      }
      return Promise.resolve(invite !== undefined);
    },
  };
}

const urgency = ({ kind }: MailRecord): number => (kind === 'code' ? 0 : 1);
