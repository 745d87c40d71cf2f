import { expect } from '@open-wc/testing';
import { LocalMailbox, openLocalMailbox } from '../../src/backend/local-mailbox.js';
import type { MailMessage } from '../../src/domain/mail.js';
import { BrowserDatabase } from '../../src/repositories/browser-database.js';

const day = 24 * 60 * 60 * 1000;
const message = (id: string): MailMessage => ({
  messageId: `${id}@guestlist.invalid`,
  to: { name: 'Ana Example', address: 'ana@example.org' },
  subject: `Mail ${id}`,
  text: 'Hello Ana,\n',
  html: '<p>Hello Ana,</p>',
  locale: 'en',
  calendar: { name: 'invite.ics', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
});

describe('the mailbox of the browser', () => {
  let name: string;
  let database: BrowserDatabase;
  let now: number;
  let mailbox: LocalMailbox;

  beforeEach(() => {
    name = `mailbox-${crypto.randomUUID()}`;
    database = new BrowserDatabase(name);
    now = 1_937_000_000_000;
    mailbox = new LocalMailbox(database, { now: () => now });
  });
  afterEach(async () => {
    await database.close();
    indexedDB.deleteDatabase(name);
  });

  it('keeps what would be sent, newest first, for whoever opens it in this browser', async () => {
    await mailbox.send(message('a'));
    now += 1000;
    await mailbox.send(message('b'));
    expect(await openLocalMailbox({ database: name }).list()).to.deep.equal([
      { message: message('b'), at: now },
      { message: message('a'), at: now - 1000 },
    ]);
  });

  it('shows a message once, however often it was tried', async () => {
    await mailbox.send(message('a'));
    now += 1000;
    await mailbox.send(message('a'));
    expect((await mailbox.list()).map(({ at }) => at)).to.deep.equal([now - 1000]);
  });

  it('forgets what is a month old', async () => {
    await mailbox.send(message('a'));
    now += 31 * day;
    await mailbox.send(message('b'));
    expect((await mailbox.list()).map(({ message: { subject } }) => subject)).to.deep.equal(['Mail b']);
  });
});
