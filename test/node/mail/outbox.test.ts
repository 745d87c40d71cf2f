/** Mail through the whole service: invited over HTTP, kept by SQLite, sent over SMTP. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Media } from '../../../src/domain/media.js';
import type { InviteView } from '../../../src/domain/schemas.js';
import { createSmtpMailer, type SmtpMailer } from '../../../src/server/mail/index.js';
import { openSqliteRepository } from '../../../src/server/sql/index.js';
import { startMailServer, type MailServer } from '../../support/mail-server.js';
import { by } from '../../support/intents.js';
import { openWorld, type ServedWorld } from '../backend/worlds.js';

const keynote: Media = {
  id: 'keynote',
  kind: 'live-event',
  title: 'Keynote',
  url: 'https://media.example.org/watch/keynote',
  startsAt: new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString(),
};

let directory: string;
let mailServer: MailServer;
let mailer: SmtpMailer;
let world: ServedWorld;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guestlist-outbox-'));
  mailServer = await startMailServer();
  mailer = createSmtpMailer({ url: mailServer.url, from: { name: '', address: 'campus@example.org' } });
  const repository = await openSqliteRepository({ file: join(directory, 'guestlist.db') });
  world = await openWorld(repository, undefined, { mailer, media: [keynote] });
});
afterEach(async () => {
  await world.close();
  mailer.close();
  await mailServer.close();
  await rm(directory, { recursive: true });
});

async function invite(...emails: string[]): Promise<InviteView[]> {
  const { results } = await world.owner.createInvites(
    'keynote',
    { invites: emails.map((email) => ({ email, role: 'speaker' as const })), mail: true },
    by(),
  );
  return results.map((result) => result.invite!);
}
const invites = async () => (await world.owner.listInvites('keynote')).invites;
const mailOf = async (email: string) => (await invites()).find((one) => one.email === email);
const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 15_000 });

describe('the mail of an invite', () => {
  it('goes to the person with their own link, a way to decline and a calendar file, and the owner sees it', async () => {
    const [made] = await invite('ana@example.org');
    await eventually(async () => expect((await mailOf('ana@example.org'))?.mail).toBe('sent'));
    const { recipients, mail } = mailServer.received[0]!;
    expect(recipients).toEqual(['ana@example.org']);
    expect(mail.subject).toContain('Keynote');
    expect(mail.text).toContain(made!.url);
    expect(mail.headers.get('list')).toMatchObject({
      unsubscribe: { url: expect.stringContaining(made!.url) as string },
    });
    expect(mail.attachments.map(({ contentType }) => contentType)).toEqual(['text/calendar']);
  });

  it('waits while the mail server is down, says so, and goes when it is back', async () => {
    const port = Number(new URL(mailServer.url).port);
    await mailServer.close();
    await invite('ana@example.org', 'ben@example.org');
    await eventually(async () => {
      for (const { mail, mailError } of await invites()) {
        expect(mail).toBe('queued');
        expect(mailError).toBe('The mail could not be handed over.');
      }
    });
    mailServer = await startMailServer(port);
    world.site.clockAhead += 2 * 60_000;
    // What is new in the outbox has the worker look at all of it.
    await invite('cleo@example.org');
    await eventually(async () => {
      expect((await invites()).map(({ mail, mailError }) => [mail, mailError])).toEqual(
        Array.from({ length: 3 }, () => ['sent', null]),
      );
    });
    expect(mailServer.received.flatMap(({ recipients }) => recipients).sort()).toEqual([
      'ana@example.org',
      'ben@example.org',
      'cleo@example.org',
    ]);
  });

  it('goes once, however often it is asked for while it waits, and again when it is asked for later', async () => {
    await world.stopMail();
    const [ana] = await invite('ana@example.org');
    const resend = () => world.owner.resendInvites('keynote', { ids: [ana!.id] }, by());
    for (let i = 0; i < 2; i += 1) await resend();
    await world.owner.changeInvites('keynote', { ids: [ana!.id], revoked: true }, by());
    const [anew] = await invite('ana@example.org');
    // Invitations go in the order they were asked for: with the last one all of them are over.
    world.site.clockAhead += 1000;
    await invite('ben@example.org');
    const stopMail = world.site.handler.sendMail();
    await eventually(async () => {
      for (const { mail } of await invites()) expect(mail).toBe('sent');
    });
    expect(mailServer.received.flatMap(({ recipients }) => recipients).sort()).toEqual([
      'ana@example.org',
      'ben@example.org',
    ]);
    const toAna = () => mailServer.received.filter(({ recipients }) => recipients[0] === 'ana@example.org');
    expect(toAna()[0]!.mail.text).toContain(anew!.url);
    await resend();
    await eventually(async () => expect((await mailOf('ana@example.org'))?.mail).toBe('sent'));
    expect(toAna()).toHaveLength(2);
    expect(new Set(toAna().map(({ mail }) => mail.messageId)).size).toBe(2);
    await stopMail();
  });

  it('that is refused, or comes back later, stands with the invite in the words of the server', async () => {
    mailServer.refuse = [550, '5.1.1 No such person here'];
    await invite('ana@example.org');
    await eventually(async () => {
      expect(await mailOf('ana@example.org')).toMatchObject({
        state: 'failed',
        mail: 'failed',
        mailError: '550 5.1.1 No such person here',
      });
    });
    mailServer.refuse = null;
    await invite('ben@example.org');
    await eventually(async () => expect((await mailOf('ben@example.org'))?.mail).toBe('sent'));
    const { messageId } = mailServer.received[0]!.mail;
    await world.site.handler.reportBounce(messageId!, '552 5.2.2 Mailbox full');
    expect(await mailOf('ben@example.org')).toMatchObject({
      mail: 'failed',
      mailError: '552 5.2.2 Mailbox full',
    });
  });

  it('is not sent where the invite was taken back meanwhile', async () => {
    await world.stopMail();
    const [ana] = await invite('ana@example.org', 'ben@example.org');
    await world.owner.changeInvites('keynote', { ids: [ana!.id], revoked: true }, by());
    const stopMail = world.site.handler.sendMail();
    await eventually(async () => expect((await mailOf('ben@example.org'))?.mail).toBe('sent'));
    await stopMail();
    expect(mailServer.received.flatMap(({ recipients }) => recipients)).toEqual(['ben@example.org']);
  });

  it('is not sent where the person was invited again without one', async () => {
    await world.stopMail();
    const [ana] = await invite('ana@example.org', 'ben@example.org');
    await world.owner.changeInvites('keynote', { ids: [ana!.id], revoked: true }, by());
    const request = { invites: [{ email: 'ana@example.org', role: 'speaker' as const }], mail: false };
    await world.owner.createInvites('keynote', request, by());
    const stopMail = world.site.handler.sendMail();
    await eventually(async () => expect((await mailOf('ben@example.org'))?.mail).toBe('sent'));
    await stopMail();
    expect(mailServer.received.flatMap(({ recipients }) => recipients)).toEqual(['ben@example.org']);
  });

  it('with a code goes to who asks with the invited address, and to nobody else', async () => {
    const [made] = await invite('ana@example.org');
    const secret = new URL(made!.url).hash.replace('#join=', '');
    await eventually(async () => expect((await mailOf('ana@example.org'))?.mail).toBe('sent'));
    await world.stranger.prove({ secret, email: 'other@example.org' }, by());
    const { challengeId } = await world.stranger.prove({ secret, email: 'ana@example.org' }, by());
    await eventually(async () => expect(mailServer.received).toHaveLength(2));
    const { mail, recipients } = mailServer.received[1]!;
    expect(recipients).toEqual(['ana@example.org']);
    const code = /\b\d{6}\b/.exec(mail.text ?? '')?.[0] ?? '';
    expect(mail.subject).toContain(code);
    const admitted = await world.stranger.accept(
      { secret, email: 'ana@example.org', challengeId, code },
      by(),
    );
    expect(admitted.role).toBe('speaker');
  });
});
