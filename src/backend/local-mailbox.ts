/** Mail of the embedded back end. It has no mail server, so what it would send is kept in this browser, to be read here. */
import type { Mailer, MailMessage } from '../domain/mail.js';
import type { Clock } from '../domain/ports.js';
import { BrowserDatabase } from '../repositories/browser-database.js';
import type { MailboxRow } from '../repositories/browser-rows.js';

export type LocalMail = MailboxRow;

/** Milliseconds for which a mail is kept. */
const lifetime = 30 * 24 * 60 * 60 * 1000;

export class LocalMailbox implements Mailer {
  readonly #database: BrowserDatabase;
  readonly #clock: Clock;

  constructor(database: BrowserDatabase, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** One that comes again, under the id it came under before, is the same. */
  async send(message: MailMessage): Promise<void> {
    const at = this.#clock.now();
    await this.#database.write(['mailbox'], async (tx) => {
      const store = tx.objectStore('mailbox');
      const old = await store.index('at').getAllKeys(IDBKeyRange.upperBound(at - lifetime));
      for (const id of old) await store.delete(id);
      if ((await store.getKey(message.messageId)) === undefined) await store.put({ message, at });
    });
  }

  /** Newest first. */
  async list(): Promise<LocalMail[]> {
    const mails = await this.#database.read(['mailbox'], (tx) =>
      tx.objectStore('mailbox').index('at').getAll(),
    );
    return mails.reverse();
  }
}

/** What the embedded back end has mailed in this browser; `database` as `createLocalBackend` has it. */
export function openLocalMailbox({ database = 'guestlist' }: { readonly database?: string } = {}): {
  list(): Promise<LocalMail[]>;
} {
  const mailbox = new LocalMailbox(new BrowserDatabase(database), { now: Date.now });
  return { list: () => mailbox.list() };
}
