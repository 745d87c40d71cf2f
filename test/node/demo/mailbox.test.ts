import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startMailServer, type MailServer } from '../../../demo/server/mail-server.js';
import { openMailbox, type Mail, type Mailbox } from '../../../demo/server/mailbox.js';
import { mailRoutes } from '../../../demo/server/mail.js';
import { createSharingKeys, type SharingKeys } from '../../../src/secrets/keys.js';
import { createSmtpMailer, type SmtpMailer } from '../../../src/server/mail/index.js';
import { invite, message } from '../mail/examples.js';

let directory: string;
let keys: SharingKeys;
let mailbox: Mailbox;
let server: MailServer;
let mailer: SmtpMailer;
const file = () => join(directory, 'mail.db');

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guestlist-mail-'));
  keys = await createSharingKeys();
  mailbox = openMailbox(file(), keys);
  server = await startMailServer(mailbox);
  mailer = createSmtpMailer({
    url: server.url,
    from: { name: 'Open Campus', address: 'campus@example.org' },
  });
});
afterEach(async () => {
  mailer.close();
  await server.close();
  mailbox.close();
  await rm(directory, { recursive: true });
});

const ask = (path: string, box = mailbox) => mailRoutes(box, { isReal: false }).request(path);
const mails = async (path = '/mail.json') => (await (await ask(path)).json()) as Mail[];

describe('the mailbox of the demo', () => {
  it('has what came over SMTP, newest first, once each', async () => {
    await mailer.send(message);
    const calendar = { name: 'Keynote – live.ics', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' };
    await mailer.send({ ...message, messageId: 'two@x', subject: 'Second', calendar });
    await mailer.send(message);
    const [second, first, ...others] = await mails();
    expect(others).toEqual([]);
    expect(second?.subject).toBe('Second');
    expect(first).toMatchObject({
      messageId: '<one@media.example.org>',
      from: { name: 'Open Campus', address: 'campus@example.org' },
      to: [{ name: 'Ana Example', address: 'ana@example.org' }],
      subject: message.subject,
      text: message.text,
      attachments: [],
    });
    expect(await mails(`/mail.json?after=${first!.id}`)).toEqual([second]);

    const attachment = second!.attachments[0]!;
    expect(attachment).toMatchObject({ name: calendar.name, type: 'text/calendar', content: calendar.text });
    const download = await ask(attachment.url);
    expect(download.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(download.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''Keynote%20/);
    expect(await download.text()).toBe(calendar.text);
  });

  it('shows HTML where it can run nothing, load nothing, and lead the whole page away', async () => {
    await mailer.send({
      ...message,
      html: '<html><head></head><body><script>alert(1)</script></body></html>',
    });
    const page = await ask(`/mail/${(await mails())[0]!.id}/html`);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox allow-top/);
    expect(await page.text()).toContain('<head><base target="_top"></head>');
  });

  it('is one for several nodes and after a restart, and none without the keys', async () => {
    await mailer.send(message);
    const other = openMailbox(file(), keys);
    const stranger = openMailbox(file(), await createSharingKeys());
    expect(other.list()).toEqual(mailbox.list());
    expect(stranger.list()).toEqual([]);
    expect(stranger.find(other.list()[0]!.id)).toBeNull();
    other.close();
    stranger.close();
  });

  it('lets nobody in who reads its files', async () => {
    await mailer.send({ ...message, text: `Come:\n${invite.url}\n`, html: invite.url });
    expect(mailbox.list()[0]?.text).toContain(invite.url);
    for (const name of await readdir(directory)) {
      expect(await readFile(join(directory, name), 'latin1')).not.toContain('#join');
    }
  });

  it('knows nothing of what is not there', async () => {
    await mailer.send(message);
    for (const path of ['/mail/9/html', '/mail/x/html', '/mail/1/0', '/mail/1/x', '/mail/9/0']) {
      expect((await ask(path)).status, path).toBe(404);
    }
  });
});
