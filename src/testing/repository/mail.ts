/** The outbox: each mail has one worker at a time, and what became of it is said of its invite. */
import type { MailRecord } from '../../domain/mail.js';
import { equal } from '../assert.js';
import {
  anew,
  createInvite,
  drainMail,
  leaseMail,
  minute,
  newChallenge,
  newInvite,
  newMail,
  writeInvites,
} from './people-records.js';
import { claimFor, hour, listen, now, times, type RepositoryCases, type Stage } from './stage.js';

/** Mails of new invites, one each. */
async function queue(stage: Stage, ...fields: readonly Partial<MailRecord>[]): Promise<MailRecord[]> {
  await drainMail(stage, now + 100 * hour);
  const { mediaId } = stage;
  const invites = fields.map(() => newInvite(mediaId, { mail: 'queued' }));
  const mails = fields.map((some, i) => newMail({ mediaId, inviteId: invites[i]!.id }, some));
  await writeInvites(
    stage,
    invites.map((invite, i) => anew(invite, mails[i])),
  );
  return mails;
}

export const mailCases: RepositoryCases = {
  async 'two workers never have one mail, and all mail is handed out'(stage) {
    const mails = await queue(stage, ...times(40, (i) => ({ createdAt: now + i })));
    const until = now + hour;
    const leases = await Promise.all(
      times(12, () => leaseMail(stage, { now: now + minute, until, limit: 5 })),
    );
    equal(Math.max(...leases.map(({ length }) => length)), 5, 'as many as asked for');
    const ids = leases.flat().map(({ id }) => id);
    equal(new Set(ids).size, ids.length, 'nothing twice');
    const rest = await leaseMail(stage, { now: now + minute, until, limit: 50 });
    equal(ids.length + rest.length, mails.length, 'nothing is left');
    equal(
      [...leases.flat(), ...rest].every(({ dueAt, tries }) => dueAt === until && tries === 1),
      true,
      'each with its lease, at its first try',
    );
  },

  async 'codes go before invitations, then the oldest, and none before it is due'(stage) {
    const { repository, mediaId } = stage;
    const fields = [
      { createdAt: now + 2 },
      { createdAt: now + 1 },
      { createdAt: now + 3, dueAt: now + hour },
    ];
    const [second, first, third] = await queue(stage, ...fields);
    const challenge = newChallenge(await createInvite(stage), { createdAt: now + 3 });
    const mail = newMail({ mediaId, challengeId: challenge.id }, { createdAt: now + 3 });
    await repository.startChallenge({ challenge, mail, opens: false, counts: [] }, claimFor());
    const lease = (at: number, limit: number) => leaseMail(stage, { now: at, until: at + hour, limit });
    const order = [...(await lease(now + 3, 2)), ...(await lease(now + 3, 2))].map(({ id }) => id);
    equal(order, [mail.id, first!.id, second!.id], 'order');
    equal(
      (await lease(now + hour, 9)).map(({ id }) => id),
      [third!.id],
      'when it is due',
    );
  },

  async 'all workers together keep one pace, whatever a wrong clock has left'(stage) {
    const { repository } = stage;
    await queue(stage, ...times(10, () => ({})));
    const lease = (at: number, limit = 1) =>
      repository.leaseMail({ now: at, until: at + minute, limit, pace: 100 });
    equal((await lease(now + 24 * hour)).mails.length, 1, 'by a clock that is a day ahead');
    const first = await Promise.all(times(6, () => lease(now)));
    equal(first.map(({ mails }) => mails.length).sort(), [0, 0, 0, 0, 0, 1], 'of six who ask at once');
    equal([...new Set(first.map(({ freeAt }) => freeAt))], [now + 100], 'all of them hear when to ask again');
    equal(await lease(now + 99), { mails: [], freeAt: now + 100 }, 'a moment too early');
    equal((await lease(now + 100, 3)).mails.length, 3, 'several at once');
    equal(await lease(now + 399), { mails: [], freeAt: now + 400 }, 'take the time of several');
    const unpaced = await leaseMail(stage, { now: now + 399, until: now + minute, limit: 1 });
    equal(unpaced.length, 1, 'whoever asks for no pace');
    const rest = [await lease(now + 400), await lease(now + 500), await lease(now + 600, 9)];
    equal(
      rest.map(({ mails, freeAt }) => [mails.length, freeAt - now]),
      [
        [1, 500],
        [1, 600],
        [2, 800],
      ],
      'until the last of them',
    );
    equal((await lease(now + 800)).mails, [], 'all are out');
  },

  async 'a lease that ran out is given to somebody else, and its old holder settles nothing'(stage) {
    const { repository } = stage;
    const [mail] = await queue(stage, {});
    const lease = (at: number) => leaseMail(stage, { now: at, until: at + minute, limit: 1 });
    const [old] = await lease(now);
    equal(await lease(now + minute - 1), [], 'while it lasts');
    const [young] = await lease(now + minute);
    equal([young?.id, young?.tries], [mail!.id, 2], 'when it has run out');
    const before = await stage.everything();
    await repository.settleMail(old!, { outcome: 'failed', at: now, error: '550 too late' });
    equal(await stage.everything(), before, 'the old holder');
    equal((await repository.readInvite(mail!.inviteId!))?.mail, 'queued', 'the invite waits');
    await repository.settleMail(young!, { outcome: 'sent', at: now + minute + 1 });
    equal((await repository.readInvite(mail!.inviteId!))?.mail, 'sent', 'the new one');
    await repository.settleMail(young!, { outcome: 'failed', at: now, error: '550 twice' });
    equal((await repository.readInvite(mail!.inviteId!))?.mail, 'sent', 'once');
    equal(await lease(now + hour), [], 'it is done');
  },

  async 'what became of a mail is said of its invite, and owners hear'(stage) {
    const { repository, mediaId } = stage;
    const at = now + 1;
    const results = {
      sent: [
        { outcome: 'sent', at },
        { mail: 'sent', mailedAt: at, mailError: null },
      ],
      dropped: [
        { outcome: 'dropped', at },
        { mail: 'queued', mailedAt: null, mailError: null },
      ],
      again: [
        { outcome: 'again', dueAt: now + hour, error: '451 later' },
        { mail: 'queued', mailedAt: null, mailError: '451 later' },
      ],
      failed: [
        { outcome: 'failed', at, error: '550 nobody' },
        { mail: 'failed', mailedAt: at, mailError: '550 nobody' },
      ],
    } as const;
    for (const [what, [result, expected]] of Object.entries(results)) {
      const [mail] = await queue(stage, {});
      const invite = (await repository.readInvite(mail!.inviteId!))!;
      const [leased] = await leaseMail(stage, { now, until: now + minute, limit: 1 });
      const { next, stop } = listen(repository, mediaId);
      const before = await stage.revision();
      await repository.settleMail(leased!, result);
      equal(await repository.readInvite(invite.id), { ...invite, ...expected }, what);
      equal(await next(), { mediaId, revision: before + 1, concerns: [] }, `${what}, notice`);
      stop();
      const later = await leaseMail(stage, { now: now + hour, until: now + 2 * hour, limit: 1 });
      equal(later.length, what === 'again' ? 1 : 0, `${what}, whether it comes again`);
    }
  },

  async 'the mail of a code changes no invite'(stage) {
    const { repository, mediaId } = stage;
    const invite = await createInvite(stage);
    await drainMail(stage, now + hour);
    const challenge = newChallenge(invite);
    const mail = newMail({ mediaId, challengeId: challenge.id, inviteId: invite.id });
    await repository.startChallenge({ challenge, mail, opens: false, counts: [] }, claimFor());
    const [leased] = await leaseMail(stage, { now, until: now + minute, limit: 1 });
    await repository.settleMail(leased!, { outcome: 'failed', at: now, error: '550 nobody' });
    equal(await repository.readInvite(invite.id), invite, 'the invite');
  },

  async 'a bounce is said of its invite, and owners hear'(stage) {
    const { repository, mediaId } = stage;
    const invite = await createInvite(stage, { mail: 'sent', mailedAt: now });
    const { next, stop } = listen(repository, mediaId);
    const before = await stage.revision();
    const known = await repository.reportBounce(invite.id, { at: now + hour, error: '550 mailbox full' });
    equal(known, true, 'whether there is such an invite');
    const failed = { mail: 'failed', mailedAt: now + hour, mailError: '550 mailbox full' };
    equal(await repository.readInvite(invite.id), { ...invite, ...failed }, 'the invite');
    equal(await next(), { mediaId, revision: before + 1, concerns: [] }, 'notice');
    stop();
    const unknown = newInvite(mediaId);
    equal(await repository.reportBounce(unknown.id, { at: now, error: '550' }), false, 'one that nobody has');
    equal(await repository.readInvite(unknown.id), null, 'an invite that nobody has');
  },

  async 'mail that waits is never forgotten'(stage) {
    const { repository } = stage;
    const [waiting] = await queue(stage, { dueAt: now + minute });
    await repository.purge(now + 100 * hour);
    const leased = await leaseMail(stage, { now: now + 100 * hour, until: now + 101 * hour, limit: 9 });
    equal(
      leased.map(({ id }) => id),
      [waiting!.id],
      'it still goes out',
    );
  },
};
