/**
 * Live updates over a streamed fetch: EventSource cannot send a header, and a pass is not for a query.
 * One stream per medium and page, shared by all elements that watch it.
 */
import { createParser } from 'eventsource-parser';
import { eventsPath, headers as names, heartbeat, pathOf } from '../protocol/addresses.js';
import type { Watching, WatchStatus } from './backend.js';
import type { Send } from './http-backend.js';

/** Milliseconds before another try: doubled after each failure, up to the last. */
const firstPause = 500;
const longestPause = 30_000;
/** A stream that is silent for this long is dead, whatever the socket says. */
const silence = heartbeat * 2.5;

/** What a program outside a browser lacks: it hears of no network. */
const outside: Partial<Pick<EventTarget, 'addEventListener'>> = globalThis;

export interface EventStreams {
  watch(mediaId: string, watching: Watching): void;
}

export function createEventStreams(send: Send): EventStreams {
  const streams = new Map<string, EventStream>();

  return {
    watch(mediaId, watching) {
      if (watching.signal.aborted) return;
      // A guest's stream and the owner's of one page hear different things.
      const key = `${watching.pass ? 'guest' : 'own'}\n${mediaId}`;
      const stream = streams.get(key) ?? new EventStream(send, mediaId);
      streams.set(key, stream);
      stream.add(watching);
      watching.signal.addEventListener('abort', () => {
        if (stream.remove(watching) === 0 && streams.get(key) === stream) streams.delete(key);
      });
    },
  };
}

class EventStream {
  readonly #send: Send;
  readonly #mediaId: string;
  readonly #watchers = new Set<Watching>();
  readonly #closed = new AbortController();
  #revision: number | null = null;
  #status: WatchStatus | null = null;
  /** What the stream was last refused with, null once it is live. */
  #refusal: number | null = null;
  #pause = firstPause;
  #running = false;

  constructor(send: Send, mediaId: string) {
    this.#send = send;
    this.#mediaId = mediaId;
  }

  add(watching: Watching): void {
    this.#watchers.add(watching);
    if (!this.#running) {
      this.#running = true;
      void this.#run();
    } else if (this.#status === 'live' && this.#revision !== null) {
      watching.onStatus?.('live');
      watching.onChange({ medium: this.#mediaId, revision: this.#revision });
    }
  }

  remove(watching: Watching): number {
    this.#watchers.delete(watching);
    if (this.#watchers.size === 0) this.#closed.abort();
    return this.#watchers.size;
  }

  async #run(): Promise<void> {
    const { signal } = this.#closed;
    for (;;) {
      try {
        await this.#listen(signal);
      } catch {
        // Any failure means the same here: say so, wait, try again.
        this.#setStatus('reconnecting');
      }
      if (signal.aborted) return;
      await this.#wait(signal);
    }
  }

  async #listen(signal: AbortSignal): Promise<void> {
    const ended = new AbortController();
    const end = () => {
      ended.abort();
    };
    let watchdog = setTimeout(end, silence);
    signal.addEventListener('abort', end);
    try {
      const response = await this.#send(pathOf(eventsPath, { mediaId: this.#mediaId }), {
        headers: this.#headers(),
        signal: ended.signal,
      });
      if (!response.ok || !response.body) {
        this.#refuse(response.status);
        throw new Error(`The event stream answered ${response.status}.`);
      }
      const parser = createParser({
        onEvent: ({ data }) => {
          this.#receive(data);
        },
      });
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        clearTimeout(watchdog);
        watchdog = setTimeout(end, silence);
        parser.feed(value);
      }
    } finally {
      clearTimeout(watchdog);
      signal.removeEventListener('abort', end);
      end();
    }
  }

  #headers(): Record<string, string> {
    const pass = [...this.#watchers]
      .map((watching) => watching.pass?.() ?? null)
      .find((each) => each !== null);
    return {
      accept: 'text/event-stream',
      ...(pass && { [names.pass]: pass }),
      ...(this.#revision !== null && { [names.lastEventId]: String(this.#revision) }),
    };
  }

  #receive(data: string): void {
    let revision: unknown;
    try {
      revision = (JSON.parse(data) as { revision?: unknown } | null)?.revision;
    } catch {
      return;
    }
    if (typeof revision !== 'number') return;
    this.#pause = firstPause;
    this.#refusal = null;
    this.#revision = revision;
    this.#setStatus('live');
    this.#tell(revision);
  }

  /** Whoever watches asks for what it shows, and so learns why: once, not at each further try. */
  #refuse(status: number): void {
    if (status >= 500 || status === this.#refusal) return;
    this.#refusal = status;
    this.#tell(this.#revision ?? 0);
  }

  #tell(revision: number): void {
    for (const { onChange } of [...this.#watchers]) onChange({ medium: this.#mediaId, revision });
  }

  #setStatus(status: WatchStatus): void {
    if (this.#status === status) return;
    this.#status = status;
    for (const { onStatus } of [...this.#watchers]) onStatus?.(status);
  }

  /** Ends early when the device is online again; a little chance keeps a thousand pages from coming at once. */
  async #wait(signal: AbortSignal): Promise<void> {
    const pause = this.#pause * (0.5 + Math.random() / 2);
    this.#pause = Math.min(this.#pause * 2, longestPause);
    const awake = new AbortController();
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pause);
      const wake = () => {
        clearTimeout(timer);
        resolve();
      };
      signal.addEventListener('abort', wake, { signal: awake.signal });
      outside.addEventListener?.('online', wake, { signal: awake.signal });
    });
    awake.abort();
  }
}
