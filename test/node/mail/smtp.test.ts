import ical from 'node-ical';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCalendarFile } from '../../../src/calendar/calendar.js';
import { MailRefused, type MailMessage } from '../../../src/domain/mail.js';
import { createSmtpMailer, type SmtpMailer } from '../../../src/server/mail/index.js';
import { needsTls } from '../../../src/server/mail/smtp.js';
import { startMailServer, type MailServer } from '../../support/mail-server.js';
import { hostileStrings } from '../../support/properties.js';
import { message } from './examples.js';

let server: MailServer;
let mailer: SmtpMailer;
const from = { name: 'Open Campus', address: 'campus@example.org' };

beforeEach(async () => {
  server = await startMailServer();
  mailer = createSmtpMailer({ url: server.url, from });
});
afterEach(async () => {
  mailer.close();
  await server.close();
});

async function mailed(change: Partial<MailMessage> = {}) {
  await mailer.send({ ...message, ...change });
  return server.received.at(-1)!;
}
const refusal = (sending: Promise<unknown>) =>
  sending.then(
    () => null,
    (error: unknown) => error,
  );

describe('mail over SMTP', () => {
  it('arrives as text and HTML, with its own Message-ID and a way to decline', async () => {
    const { mail, recipients } = await mailed();
    expect(recipients).toEqual(['ana@example.org']);
    expect(mail.messageId).toBe('<one@media.example.org>');
    expect(mail.subject).toBe(message.subject);
    expect(mail.from?.value).toEqual([from]);
    expect(mail.to).toMatchObject({ value: [{ name: 'Ana Example', address: 'ana@example.org' }] });
    expect(mail.text).toBe(message.text);
    expect(mail.html).toContain('<p>Hello Ana,</p>');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('content-language')).toBe('en');
    expect(mail.headers.get('list')).toEqual({ unsubscribe: { url: message.declineUrl } });
    expect(mail.attachments).toEqual([]);
  });

  it('answers to the service, to whom the host says, or to whom the message says', async () => {
    expect((await mailed()).mail.replyTo).toBeUndefined();
    const other = createSmtpMailer({
      url: server.url,
      from,
      replyTo: { name: '', address: 'help@example.org' },
    });
    await other.send(message);
    await other.send({ ...message, replyTo: { name: 'Host', address: 'host@example.org' } });
    other.close();
    const answers = server.received.slice(-2).map(({ mail }) => mail.replyTo?.value[0]?.address);
    expect(answers).toEqual(['help@example.org', 'host@example.org']);
  });

  it('is for one person, with no header of somebody else, whatever the words', async () => {
    const usual = headerNames(await mailed());
    const words = [
      ...hostileStrings.map((text) => text.slice(0, 500)),
      'Ana\r\nBcc: other@example.org',
      'Ana" <other@example.org>, "',
      'other@example.org, ana@example.org',
      'Ana <other@example.org>;',
      '=?utf-8?Q?=0D=0ABcc:_other@example.org?=',
    ];
    for (const text of words) {
      const received = await mailed({
        to: { name: text, address: 'ana@example.org' },
        replyTo: { name: text, address: 'host@example.org' },
        subject: text,
        text: `${text}\n.\r\n..\n`,
      });
      expect(received.recipients).toEqual(['ana@example.org']);
      expect(headerNames(received).filter((name) => name !== 'reply-to')).toEqual(usual);
      const { to, replyTo, cc, bcc } = received.mail;
      expect([to].flat().flatMap((each) => each?.value.map(({ address }) => address))).toEqual([
        'ana@example.org',
      ]);
      expect(replyTo?.value.map(({ address }) => address)).toEqual(['host@example.org']);
      expect([cc, bcc]).toEqual([undefined, undefined]);
    }
  });

  it('takes a calendar file that two programs read alike, zone and all', async () => {
    const url = 'https://media.example.org/watch/keynote#join=1.k.id.0.mac';
    const text = await createCalendarFile({
      id: 'keynote',
      title: 'Keynote; live, "now"',
      description: 'One\nTwo – ünïcode',
      url,
      startsAt: Date.UTC(2031, 9, 26, 0, 30),
      endsAt: Date.UTC(2031, 9, 26, 2),
      hostName: 'Open Campus',
      now: Date.UTC(2031, 4, 1),
    });
    const { mail } = await mailed({ calendar: { name: 'Keynote – “live”.ics', text } });
    const [file, ...others] = mail.attachments;
    expect(others).toEqual([]);
    expect(file).toMatchObject({ filename: 'Keynote – “live”.ics', contentType: 'text/calendar' });
    expect(file?.contentDisposition).toBe('attachment');
    const content = file!.content.toString('utf8');
    expect(content).toBe(text);

    const component = new ICAL.Component(ICAL.parse(content) as string);
    const one = new ICAL.Event(component.getFirstSubcomponent('vevent')!);
    const other = Object.values(ical.sync.parseICS(content)).find((each) => each?.type === 'VEVENT')!;
    const read = [
      [one.uid, one.summary, one.description, one.startDate.toJSDate(), one.endDate.toJSDate()],
      [other.uid, other.summary, other.description, new Date(other.start), new Date(other.end!)],
    ];
    expect(read[0]).toEqual(read[1]);
    expect(read[0]).toEqual([
      'keynote@media.example.org',
      'Keynote; live, "now"',
      `One\nTwo – ünïcode\n\n${url}`,
      new Date('2031-10-26T00:30:00Z'),
      new Date('2031-10-26T02:00:00Z'),
    ]);
    expect([other.url].flat()).toEqual([expect.objectContaining({ val: url })]);
    expect(component.getFirstPropertyValue('method')).toBe('PUBLISH');
  });
});

const headerNames = ({ mail }: { mail: { headers: Map<string, unknown> } }) =>
  [...mail.headers.keys()].sort();

describe('a mail that does not arrive', () => {
  it('is refused for good in the words of the server', async () => {
    server.refuse = [550, '5.1.1 No such person here'];
    const error = await refusal(mailer.send(message));
    expect(error).toBeInstanceOf(MailRefused);
    expect((error as Error).message).toBe('550 5.1.1 No such person here');
  });

  it('is tried again where the server only says later', async () => {
    server.refuse = [451, '4.7.1 Greylisted, come back'];
    const error = await refusal(mailer.send(message));
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(MailRefused);
    expect((error as Error).message).toContain('Greylisted');
    server.refuse = null;
    await mailer.send(message);
    expect(server.received).toHaveLength(1);
  });

  it('is tried again where there is no server, and goes when it is back', async () => {
    const port = Number(new URL(server.url).port);
    await server.close();
    const error = await refusal(mailer.send(message));
    expect(error).not.toBeInstanceOf(MailRefused);
    expect((error as Error).message).toContain('ECONNREFUSED');
    server = await startMailServer(port);
    await mailer.send(message);
    expect(server.received).toHaveLength(1);
  });

  it('is none of a mailer that is closed', async () => {
    mailer.close();
    expect(await refusal(mailer.send(message))).toEqual(new Error('The mailer is closed.'));
  });
});

describe('a mail server that is set up wrong', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is told of at the start, without its password', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { host } = new URL(server.url);
    await server.close();
    const wrong = createSmtpMailer({ url: `smtp://media:s3cret@${host}`, from });
    const line = `guestlist: the mail server ${host} does not take our mail: `;
    await expect.poll(() => String(told.mock.calls)).toContain(line);
    wrong.close();
    expect(String(told.mock.calls)).not.toContain('s3cret');
  });

  it.each([
    ['smtp://media:s3cret@mail.example.org', true],
    ['smtp://media:s3cret@mail.example.org?ignoreTLS=true', false],
    ['smtp://mail.example.org', false],
    ['smtp://media:s3cret@localhost:25', false],
    ['smtp://media:s3cret@127.0.0.1:25', false],
    ['smtp://media:s3cret@[::1]:25', false],
    ['smtps://media:s3cret@mail.example.org', false],
  ])('is told no password in clear: %s', (url, isRequired) => {
    expect(needsTls(new URL(url))).toBe(isRequired);
  });
});
