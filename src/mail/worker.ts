/** Sends what is in the outbox: leases rows, renders them, hands them to the mailer, and writes what became of it. */
import type { InviteRepository } from '../domain/invite-ports.js';
import {
  MailRefused,
  type Mailer,
  type MailMessage,
  type MailRecord,
  type MailResult,
} from '../domain/mail.js';
import type { Clock } from '../domain/ports.js';

/** One try of one mail, or a step for which the database was not there. Holds no address: what servers say often has one. */
export interface MailLogEntry {
  /** Null where no mail was read. */
  readonly mailId: string | null;
  /**
   * `sent`: the receiving server has taken it; `again`: it is tried later; `failed`: it was given up; `dropped`: nobody
   * wants it any more; `database-failed`: the database was not there.
   */
  readonly outcome: 'sent' | 'again' | 'failed' | 'dropped' | 'database-failed';
  /** How often it was tried. */
  readonly tries: number;
  /** What a server or the mailer said, with addresses left out. */
  readonly reason?: string;
  /** What was thrown, where it was not the mailer. */
  readonly error?: unknown;
}

export interface MailWorkerOptions {
  readonly repository: Pick<InviteRepository, 'leaseMail' | 'settleMail'>;
  /** Renders a row at the moment it is sent; null where nobody wants the mail any more. */
  readonly compose: (mail: MailRecord) => Promise<MailMessage | null>;
  readonly mailer: Mailer;
  readonly clock: Clock;
  /** Mails in a second, of all workers on the outbox together; `Infinity` for no pace. Default: 10. */
  readonly perSecond?: number;
  readonly log?: (entry: MailLogEntry) => void;
}

export interface MailWorker {
  /** Works until all who started it have called what they got, which resolves when what was under way has ended. */
  start(): () => Promise<void>;
  /** Something was put into the outbox: looks at once. */
  poke(): void;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long a row is ours. One whose worker died is taken up again after it. */
const leased = minute;
/** How long a mailer may take over one message: less than a lease, which begins with it. */
const longestSend = 30 * second;
/** Messages under way at once: a server answers slower than it takes. */
const atOnce = 5;
/** Between two looks into an outbox that was empty: other nodes fill it, too. */
const lookEvery = 5 * second;
/** Short: a server that restarts is there again, and whoever waits for a code has ten minutes. */
const firstPause = 5 * second;
const longestPause = 6 * hour;
/** For how long a mail is tried. */
const triedFor = 48 * hour;

export function createMailWorker(options: MailWorkerOptions): MailWorker {
  const { repository, compose, mailer, clock, perSecond = 10, log = () => {} } = options;
  let round: Round | null = null;

  async function work(current: Round): Promise<void> {
    const underWay = new Set<Promise<void>>();
    let failures = 0;
    while (!current.isOver) {
      try {
        const free = await takeMail(current, underWay);
        failures = 0;
        await current.rest(free);
      } catch (error) {
        failures++;
        log({ mailId: null, outcome: 'database-failed', tries: failures, error });
        await current.rest(spread(Math.min(second * 2 ** (failures - 1), minute)));
      }
      if (underWay.size >= atOnce) await Promise.race(underWay);
    }
    await Promise.all(underWay);
  }

  /** Begins what the outbox hands out, and returns for how long it will hand out nothing. */
  async function takeMail(current: Round, underWay: Set<Promise<void>>): Promise<number> {
    const now = clock.now();
    const limit = Math.min(atOnce - underWay.size, Math.ceil(perSecond / 10));
    const lease = { now, until: now + leased, limit, pace: Math.ceil(second / perSecond) };
    const { mails, freeAt } = await repository.leaseMail(lease);
    for (const mail of mails) {
      const sending: Promise<void> = deliver(mail, current).finally(() => underWay.delete(sending));
      underWay.add(sending);
    }
    // Others may have the pace just now; where nobody has it and nothing came, there is nothing.
    return mails.length > 0 || freeAt > now ? Math.max(0, freeAt - clock.now()) : spread(lookEvery);
  }

  async function deliver(mail: MailRecord, current: Round): Promise<void> {
    const result = await attempt(mail);
    // Sent and not written down would be sent again: worth another try while the row is ours.
    for (let failures = 0; ; failures++) {
      try {
        await repository.settleMail(mail, result);
        return;
      } catch (error) {
        log({ mailId: mail.id, outcome: 'database-failed', tries: mail.tries, error });
        if (current.isOver || mail.dueAt <= clock.now()) return;
        await pause(second * 2 ** failures);
      }
    }
  }

  async function attempt(mail: MailRecord): Promise<MailResult> {
    const entry = { mailId: mail.id, tries: mail.tries };
    let message: MailMessage | null;
    try {
      message = await compose(mail);
    } catch (error) {
      const result = failure(mail, 'The mail could not be made.');
      log({ ...entry, outcome: result.outcome, error });
      return result;
    }
    if (message === null) {
      log({ ...entry, outcome: 'dropped' });
      return { outcome: 'dropped', at: clock.now() };
    }
    try {
      await within(longestSend, mailer.send(message));
      log({ ...entry, outcome: 'sent' });
      return { outcome: 'sent', at: clock.now() };
    } catch (thrown) {
      const said = thrown instanceof Error ? thrown.message : String(thrown);
      const result: MailResult =
        thrown instanceof MailRefused
          ? { outcome: 'failed', at: clock.now(), error: said }
          : failure(
              mail,
              isReply(said) || thrown instanceof TooLate ? said : 'The mail could not be handed over.',
            );
      log({ ...entry, outcome: result.outcome, reason: withoutAddresses(said) });
      return result;
    }
  }

  function failure({ createdAt, tries }: MailRecord, error: string): MailResult {
    const now = clock.now();
    const dueAt = now + spread(Math.min(firstPause * 2 ** Math.max(0, tries - 1), longestPause));
    if (dueAt - createdAt > triedFor) return { outcome: 'failed', at: now, error };
    return { outcome: 'again', dueAt, error };
  }

  return {
    start() {
      const current = (round ??= new Round(work));
      const start = Symbol();
      current.starts.add(start);
      return async () => {
        current.starts.delete(start);
        if (current.starts.size > 0) return;
        if (round === current) round = null;
        await current.end();
      };
    },
    poke: () => round?.wake(),
  };
}

/** From a start to its end. */
class Round {
  readonly starts = new Set<symbol>();
  isOver = false;
  readonly #work: Promise<void>;
  /** Somebody woke it while it was not resting. */
  #isWoken = false;
  #wake: (() => void) | null = null;

  constructor(work: (round: Round) => Promise<void>) {
    this.#work = work(this);
  }

  wake(): void {
    this.#isWoken = true;
    this.#wake?.();
  }

  async rest(time: number): Promise<void> {
    if (this.isOver) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      if (this.#isWoken) resolve();
      else timer = setTimeout(resolve, time);
    });
    clearTimeout(timer);
    this.#wake = null;
    this.#isWoken = false;
  }

  end(): Promise<void> {
    this.isOver = true;
    this.wake();
    return this.#work;
  }
}

/** A fifth more or less, so that what failed together does not come again together. */
function spread(time: number): number {
  return Math.round(time * (0.8 + 0.4 * Math.random()));
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

/** Rejects where it takes longer; what is late then is nobody's any more. */
async function within(time: number, sending: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TooLate(`No answer within ${time / second} seconds.`));
    }, time);
  });
  try {
    await Promise.race([sending, late]);
  } finally {
    clearTimeout(timer);
  }
}

class TooLate extends Error {}

/** In a mail server's words (RFC 5321, 4.2.1). Others may name paths and hosts, which are for the log alone. */
function isReply(words: string): boolean {
  return /^[2-5]\d\d[ -]/.test(words);
}

function withoutAddresses(words: string): string {
  return words.replace(/[^\s<>"']*@[^\s<>"']*/g, '…');
}
