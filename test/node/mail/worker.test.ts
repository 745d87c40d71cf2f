import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  isMailFree,
  MailRefused,
  type Mailer,
  type MailLease,
  type MailLeased,
  type MailMessage,
  type MailRecord,
  type MailResult,
} from '../../../src/domain/mail.js';
import { createMailWorker, type MailLogEntry, type MailWorker } from '../../../src/mail/worker.js';
import { createSmtpMailer } from '../../../src/server/mail/index.js';
import { startMailServer } from '../../support/mail-server.js';
import { message } from './examples.js';

const minute = 60_000;
const hour = 60 * minute;

/** An outbox as the repositories keep it: a lease is a due time that has to be named again. */
class Outbox {
  readonly rows = new Map<string, MailRecord & { error?: string }>();
  readonly settled: (MailResult & { id: string })[] = [];
  isGone = false;
  freeAt = 0;
  /** How many results are lost on their way to the database. */
  losesResults = 0;

  add(...ids: string[]): void {
    for (const id of ids) {
      const at = Date.now();
      const made = {
        kind: 'invite',
        inviteId: null,
        challengeId: null,
        locale: 'en',
        state: 'queued',
      } as const;
      this.rows.set(id, { ...made, id, mediaId: 'keynote', createdAt: at, dueAt: at, tries: 0 });
    }
  }

  async leaseMail(lease: MailLease): Promise<MailLeased> {
    if (this.isGone) throw new Error('The database is gone.');
    const { now, until, limit, pace } = lease;
    if (!isMailFree(this.freeAt, lease)) return { mails: [], freeAt: this.freeAt };
    const due = [...this.rows.values()]
      .filter(({ state, dueAt }) => state === 'queued' && dueAt <= now)
      .slice(0, limit)
      .map((row) => ({ ...row, dueAt: until, tries: row.tries + 1 }));
    for (const row of due) this.rows.set(row.id, row);
    this.freeAt = now + due.length * pace;
    return { mails: due, freeAt: this.freeAt };
  }

  async settleMail({ id, dueAt }: Pick<MailRecord, 'id' | 'dueAt'>, result: MailResult) {
    if (this.isGone) throw new Error('The database is gone.');
    if (this.losesResults > 0) {
      this.losesResults--;
      return;
    }
    const row = this.rows.get(id)!;
    if (row.dueAt !== dueAt) return;
    this.settled.push({ id, ...result });
    const state = { sent: 'sent', dropped: 'sent', failed: 'failed', again: 'queued' } as const;
    this.rows.set(id, {
      ...row,
      state: state[result.outcome],
      dueAt: result.outcome === 'again' ? result.dueAt : result.at,
    });
  }

  state = (id: string) => this.rows.get(id)?.state;
}

const messageOf = ({ id }: Pick<MailRecord, 'id'>): MailMessage => ({ ...message, messageId: `${id}@test` });
const compose = async (mail: MailRecord): Promise<MailMessage | null> => messageOf(mail);
const clock = { now: () => Date.now() };

let outbox: Outbox;
let log: MailLogEntry[];
let stop: () => Promise<void>;

/** What the mailer was given, and when; `answer` may reject. */
function mailer(answer: (message: MailMessage) => Promise<void> = async () => {}) {
  const given: { id: string; at: number }[] = [];
  const send: Mailer['send'] = (one) => {
    given.push({ id: one.messageId.replace('@test', ''), at: Date.now() });
    return answer(one);
  };
  return { given, send };
}

function start(options: Partial<Parameters<typeof createMailWorker>[0]>): MailWorker {
  const worker = createMailWorker({
    repository: outbox,
    compose,
    mailer: mailer(),
    clock,
    log: (entry) => log.push(entry),
    ...options,
  });
  stop = worker.start();
  return worker;
}

describe('the mail worker', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2031, 4, 17) });
    outbox = new Outbox();
    log = [];
  });
  afterEach(async () => {
    const stopping = stop();
    await vi.runAllTimersAsync();
    await stopping;
    vi.useRealTimers();
  });
  const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

  it('sends what is due, renders it then, and writes down that it went', async () => {
    const post = mailer();
    outbox.add('a');
    start({ mailer: post });
    await pass(100);
    expect(post.given.map(({ id }) => id)).toEqual(['a']);
    expect(outbox.settled).toEqual([{ id: 'a', outcome: 'sent', at: expect.any(Number) as number }]);
    expect(log).toEqual([{ mailId: 'a', outcome: 'sent', tries: 1 }]);
  });

  it('looks again by itself, and at once when it is told', async () => {
    const post = mailer();
    const worker = start({ mailer: post });
    await pass(100);
    outbox.add('a');
    await pass(6000);
    expect(outbox.state('a')).toBe('sent');
    outbox.add('b');
    worker.poke();
    await pass(0);
    expect(outbox.state('b')).toBe('sent');
  });

  it('hears what it is told while it is busy', async () => {
    let release = () => {};
    const post = mailer(() => new Promise((resolve) => (release = resolve)));
    outbox.add('a');
    const worker = start({ mailer: post });
    await pass(500);
    outbox.add('b');
    worker.poke();
    release();
    await pass(200);
    expect(post.given.map(({ id }) => id)).toEqual(['a', 'b']);
    release();
  });

  it.each([1, 3])('keeps the pace, by %d workers on one outbox', async (workers) => {
    const post = mailer();
    outbox.add(...Array.from({ length: 40 }, (_, index) => String(index)));
    const others = Array.from({ length: workers - 1 }, () =>
      createMailWorker({ repository: outbox, compose, mailer: post, clock, perSecond: 10 }).start(),
    );
    start({ mailer: post, perSecond: 10 });
    await pass(5000);
    expect(post.given).toHaveLength(40);
    for (const [index, { at }] of post.given.entries()) {
      const within = post.given.filter((other) => other.at >= at && other.at < at + 1000);
      expect(within.length, String(index)).toBeLessThanOrEqual(10);
    }
    await Promise.all([...others.map((end) => end()), pass(10_000)]);
  });

  it('drops what nobody wants any more', async () => {
    const post = mailer();
    outbox.add('a');
    start({ mailer: post, compose: async () => null });
    await pass(100);
    expect(post.given).toEqual([]);
    expect(outbox.settled).toMatchObject([{ id: 'a', outcome: 'dropped' }]);
  });

  it('gives up at once where the server never takes it, in its words', async () => {
    outbox.add('a');
    start({ mailer: mailer(() => Promise.reject(new MailRefused('550 ana@example.org: no such person'))) });
    await pass(100);
    expect(outbox.settled).toMatchObject([
      { id: 'a', outcome: 'failed', error: '550 ana@example.org: no such person' },
    ]);
    expect(log).toEqual([{ mailId: 'a', outcome: 'failed', tries: 1, reason: '550 … no such person' }]);
  });

  it('says why a mail waits in the words of the server', async () => {
    outbox.add('a');
    start({ mailer: mailer(() => Promise.reject(new Error('451 4.7.1 Greylisted, come back'))) });
    await pass(100);
    expect(outbox.settled).toMatchObject([{ outcome: 'again', error: '451 4.7.1 Greylisted, come back' }]);
  });

  it('tries again for two days, each time later, and then says why it failed', async () => {
    const post = mailer(() => Promise.reject(new Error('connect ECONNREFUSED /srv/mail.sock')));
    outbox.add('a');
    start({ mailer: post });
    await pass(60 * hour);
    expect(outbox.state('a')).toBe('failed');
    expect(outbox.settled.at(-1)).toMatchObject({
      outcome: 'failed',
      error: 'The mail could not be handed over.',
    });
    expect(log.at(-1)?.reason).toBe('connect ECONNREFUSED /srv/mail.sock');
    const gaps = post.given.slice(1).map(({ at }, index) => at - post.given[index]!.at);
    expect(gaps[0]).toBeGreaterThanOrEqual(4000);
    expect(gaps[0]).toBeLessThan(12_000);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(7.3 * hour);
    expect(gaps[10]).toBeGreaterThan(60 * minute);
    const lasted = post.given.at(-1)!.at - post.given[0]!.at;
    expect(lasted).toBeGreaterThan(38 * hour);
    expect(lasted).toBeLessThanOrEqual(48 * hour);
  });

  it('tries again what could not be made, and tells the log why', async () => {
    const error = new Error('no row');
    outbox.add('a');
    start({ compose: () => Promise.reject(error) });
    await pass(100);
    expect(outbox.settled).toMatchObject([{ outcome: 'again', error: 'The mail could not be made.' }]);
    expect(log).toEqual([{ mailId: 'a', outcome: 'again', tries: 1, error }]);
  });

  it('waits for no server for ever', async () => {
    outbox.add('a');
    start({ mailer: mailer(() => new Promise(() => {})) });
    await pass(31_000);
    expect(outbox.settled).toMatchObject([{ outcome: 'again', error: 'No answer within 30 seconds.' }]);
  });

  it('comes back after the database was gone', async () => {
    const post = mailer();
    outbox.add('a');
    outbox.isGone = true;
    start({ mailer: post });
    await pass(5 * minute);
    expect(post.given).toEqual([]);
    outbox.isGone = false;
    await pass(1.3 * minute);
    expect(outbox.state('a')).toBe('sent');
    expect(log.map(({ outcome }) => outcome)).toEqual([
      ...Array.from({ length: log.length - 1 }, () => 'database-failed'),
      'sent',
    ]);
  });

  it('does not send again what it could not write down at once', async () => {
    const post = mailer(async () => {
      outbox.isGone = true;
    });
    outbox.add('a');
    start({ mailer: post });
    await pass(10_000);
    outbox.isGone = false;
    await pass(hour);
    expect(post.given).toHaveLength(1);
    expect(outbox.state('a')).toBe('sent');
  });

  it('ends after what is under way', async () => {
    let release = () => {};
    const post = mailer(() => new Promise((resolve) => (release = resolve)));
    outbox.add('a', 'b', 'c');
    start({ mailer: post, perSecond: 10 });
    await pass(10);
    let hasEnded = false;
    const stopping = stop().then(() => (hasEnded = true));
    await pass(5000);
    expect(hasEnded).toBe(false);
    release();
    await pass(100);
    await stopping;
    expect(post.given.map(({ id }) => id)).toEqual(['a']);
    expect(outbox.state('a')).toBe('sent');
    expect(outbox.state('b')).toBe('queued');
  });

  it('works twice at once, and never on the same mail', async () => {
    const post = mailer(() => new Promise((resolve) => setTimeout(resolve, 700)));
    outbox.add(...Array.from({ length: 50 }, (_, index) => String(index)));
    const other = createMailWorker({ repository: outbox, compose, mailer: post, clock });
    const stopOther = other.start();
    start({ mailer: post });
    await pass(minute);
    expect(post.given).toHaveLength(50);
    expect(new Set(post.given.map(({ id }) => id)).size).toBe(50);
    await Promise.all([stopOther(), pass(10_000)]);
  });

  it('begins nothing whose lease runs out before it could be sent', async () => {
    const post = mailer(() => new Promise((resolve) => setTimeout(resolve, 29_000)));
    outbox.add(...Array.from({ length: 10 }, (_, index) => String(index)));
    start({ mailer: post });
    await pass(10 * minute);
    expect(post.given).toHaveLength(10);
  });

  it('is one worker, however often it is started', async () => {
    const post = mailer();
    const worker = start({ mailer: post });
    const again = worker.start();
    outbox.add('a');
    await pass(6000);
    expect(post.given).toHaveLength(1);
    // And works until nobody wants it any more.
    await Promise.all([again(), again(), pass(6000)]);
    outbox.add('b');
    await pass(6000);
    expect(post.given).toHaveLength(2);
  });
});

/** Milliseconds that a real mail server is given on a machine that does much else. */
const busy = 20_000;

describe('a worker that dies between sending and writing it down', () => {
  it('sends the mail again under the same Message-ID, and loses none', async () => {
    outbox = new Outbox();
    const server = await startMailServer();
    const post = createSmtpMailer({ url: server.url, from: { name: '', address: 'campus@example.org' } });
    const ids = Array.from({ length: 12 }, (_, index) => `mail-${index}`);
    outbox.add(...ids);
    // Time passes as the test says; it begins when all of them are due.
    let now = Date.now();
    const at = { now: () => now };
    const common = { repository: outbox, compose, mailer: post, clock: at, perSecond: Infinity };
    outbox.losesResults = 5;
    const arrived = () => server.received.map(({ mail }) => mail.messageId);

    const first = createMailWorker(common).start();
    await vi.waitFor(() => expect(outbox.settled).toHaveLength(7), busy);
    await first();
    expect(new Set(arrived()).size).toBe(12);

    now += minute;
    const second = createMailWorker(common).start();
    await vi.waitFor(() => expect(outbox.settled).toHaveLength(12), busy);
    await second();
    expect(arrived()).toHaveLength(17);
    expect(new Set(arrived())).toEqual(new Set(ids.map((id) => `<${id}@test>`)));
    expect(ids.map(outbox.state)).toEqual(ids.map(() => 'sent'));

    post.close();
    await server.close();
  }, 120_000);
});
