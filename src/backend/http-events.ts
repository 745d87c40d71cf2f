/**
 * Live updates over a streamed fetch: EventSource cannot send a header, and a pass is not for a query.
 * One stream per medium, shared by all that watch it: over HTTP/1.1 a browser opens six connections to a server, in all tabs
 * together, and each stream takes one of them for as long as it is open.
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

/** Not this caller's to hear: the same question gets the same answer, until something has changed. */
const refusals = [401, 403, 404, 410];

/** What a program outside a browser lacks: it hears of no network, and nobody comes back to it. */
type Outside = Partial<Pick<EventTarget, 'addEventListener'>> & { readonly document?: Partial<Document> };
const outside: Outside = globalThis;

export interface EventStreams {
  watch(mediaId: string, watching: Watching): void;
}

/** Of what the page's own sign-in hears, by where it is asked and the medium. */
const ofPage = new Map<string, EventStream>();

/** `address`: where all back ends that ask there ask alike; null where one sends headers of its own. */
export function createEventStreams(send: Send, address: string | null): EventStreams {
  const ofBackend = new Map<string, EventStream>();

  return {
    watch(mediaId, watching) {
      if (watching.signal.aborted) return;
      // A guest's stream and the owner's of one page hear different things, and so do those of two guests.
      const isOwn = watching.pass === undefined;
      const streams = isOwn && address !== null ? ofPage : ofBackend;
      const key = isOwn ? `own ${address ?? ''} ${mediaId}` : `guest ${mediaId}`;
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
  /** The pass that was refused, null for the page's own sign-in; undefined where nothing was. */
  #refusedPass: string | null | undefined;
  #pause = firstPause;
  #running = false;
  /** Ends the pause. */
  #wake: () => void = () => undefined;

  constructor(send: Send, mediaId: string) {
    this.#send = send;
    this.#mediaId = mediaId;
  }

  add(watching: Watching): void {
    this.#watchers.add(watching);
    if (!this.#running) {
      this.#running = true;
      void this.#run();
    } else if (this.#refusedPass !== undefined) {
      // Whoever begins to watch has a reason: a window that was opened, another person who is signed in.
      this.#askAgain();
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
      do {
        if (signal.aborted) return;
        await this.#wait(signal);
      } while (this.#isRefused);
      if (this.#closed.signal.aborted) return;
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
      const pass = this.#pass;
      this.#refusedPass = undefined;
      const response = await this.#send(pathOf(eventsPath, { mediaId: this.#mediaId }), {
        headers: this.#headers(pass),
        signal: ended.signal,
      });
      if (!response.ok || !response.body) {
        if (refusals.includes(response.status)) this.#refusedPass = pass;
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

  get #pass(): string | null {
    const passes = [...this.#watchers].map((watching) => watching.pass?.() ?? null);
    return passes.find((each) => each !== null) ?? null;
  }

  get #isRefused(): boolean {
    return this.#refusedPass !== undefined && this.#refusedPass === this.#pass;
  }

  #askAgain(): void {
    this.#refusedPass = undefined;
    this.#wake();
  }

  #headers(pass: string | null): Record<string, string> {
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

  /** Ends early when the device is online again, or somebody comes back who may have signed in; a little chance keeps a thousand pages from coming at once. */
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
      const look = () => {
        if (this.#isRefused && outside.document?.visibilityState === 'visible') this.#askAgain();
      };
      this.#wake = wake;
      signal.addEventListener('abort', wake, { signal: awake.signal });
      outside.addEventListener?.('online', wake, { signal: awake.signal });
      outside.document?.addEventListener?.('visibilitychange', look, { signal: awake.signal });
    });
    awake.abort();
  }
}
