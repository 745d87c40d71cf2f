/** What one node changes and the others have to hear of: LISTEN and NOTIFY, on a connection of its own. */
import type { Client, ClientConfig } from 'pg';
import type { ChangeNotice } from '../../domain/ports.js';
import type { Watchers } from '../../domain/watchers.js';

/** Milliseconds before another try to listen: doubled after each failure, up to the last. */
const firstPause = 250;
const longestPause = 5000;
/** Milliseconds within which joins share one transaction of notifications: each takes a lock of the whole database. */
const gather = 20;
/** Bytes; PostgreSQL takes less than 8,000. */
const longestPayload = 7000;

interface Payload extends ChangeNotice {
  readonly node: string;
}

export interface PostgresChangesOptions {
  /** A client that is not connected yet. */
  readonly connect: (options: ClientConfig) => Client;
  /** Of the notifications; a plain identifier. */
  readonly channel: string;
  readonly watchers: Watchers;
  /** The present revision of a medium: asked when the connection is there again after a gap. */
  readonly revisionOf: (mediaId: string) => Promise<number>;
  /** Sends notifications, all at once. */
  readonly notify: (payloads: readonly string[]) => Promise<unknown>;
}

export class PostgresChanges {
  readonly #options: PostgresChangesOptions;
  readonly #node = crypto.randomUUID();
  readonly #joined = new Map<string, number>();
  #client: Client | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #gathering: ReturnType<typeof setTimeout> | undefined;
  #pause = firstPause;
  #isClosed = false;

  constructor(options: PostgresChangesOptions) {
    this.#options = options;
  }

  /** Resolves when this node hears of the others. */
  async start(): Promise<void> {
    const { connect, channel } = this.#options;
    const client = connect({
      keepAlive: true,
      connectionTimeoutMillis: longestPause,
      application_name: 'guestlist changes',
    });
    client.on('notification', ({ payload }) => this.#hear(payload ?? ''));
    client.on('error', () => this.#again(client));
    client.on('end', () => this.#again(client));
    this.#client = client;
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    this.#pause = firstPause;
  }

  /** What a transaction sends along with its change. */
  payloadOf(notice: ChangeNotice): string {
    const payload: Payload = { ...notice, node: this.#node };
    const text = JSON.stringify(payload);
    return Buffer.byteLength(text) < longestPayload ? text : JSON.stringify({ ...payload, concerns: 'all' });
  }

  /** A join: told here at once, and to the others with those that follow it. */
  tellJoin(notice: ChangeNotice): void {
    this.#options.watchers.tell(notice);
    this.#joined.set(notice.mediaId, notice.revision);
    this.#gathering ??= setTimeout(() => this.#send(), gather);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#gathering);
    this.#send();
    await this.#client?.end().catch(() => undefined);
  }

  #send(): void {
    this.#gathering = undefined;
    if (this.#joined.size === 0) return;
    const payloads = [...this.#joined].map(([mediaId, revision]) =>
      this.payloadOf({ mediaId, revision, concerns: [] }),
    );
    // Lost with the database it would have gone through; who listens asks anew when that is back.
    this.#options.notify(payloads).catch(() => undefined);
    this.#joined.clear();
  }

  #hear(text: string): void {
    const payload = parse(text);
    if (payload === null || payload.node === this.#node) return;
    const { mediaId, revision, concerns } = payload;
    this.#options.watchers.tell({ mediaId, revision, concerns });
  }

  #again(client: Client): void {
    if (this.#isClosed || this.#client !== client) return;
    this.#client = null;
    client.end().catch(() => undefined);
    this.#timer = setTimeout(() => void this.#retry(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }

  async #retry(): Promise<void> {
    try {
      await this.start();
      // What was said meanwhile is lost: everybody looks for themselves.
      for (const mediaId of this.#options.watchers.watched()) {
        const revision = await this.#options.revisionOf(mediaId);
        this.#options.watchers.tell({ mediaId, revision, concerns: 'all' });
      }
    } catch {
      if (this.#client !== null) this.#again(this.#client);
    }
  }
}

function parse(text: string): Payload | null {
  try {
    return JSON.parse(text) as Payload;
  } catch {
    // Somebody else's, on the same channel.
    return null;
  }
}
