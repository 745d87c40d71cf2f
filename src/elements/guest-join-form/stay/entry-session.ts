/** The time between coming in and being out: the pass is renewed, and an end is heard of at once. */
import type { SharingBackend } from '../../../backend/backend.js';
import { asSharingError, type ErrorCode, type SharingError } from '../../../domain/errors.js';
import { intentKey } from '../../../ui/intent.js';
import { isPassing } from '../entry-failures.js';
import { isGuest, isWaiting, type Stay } from '../entry-state.js';

export interface EntrySessionEvents {
  renewed(stay: Stay): void;
  /** Nothing has been heard for some seconds; `renewed` is told as soon as there is an answer. */
  cutOff(): void;
  /** The pass has run out and the back end cannot be asked; it goes on trying. */
  lost(error: SharingError): void;
  /** Over for good. */
  ended(code: ErrorCode): void;
}

/** The part of a pass's life after which the next one is asked for. */
const renewAfter = 0.8;
/** Milliseconds: of the pauses between failed tries, and within which a second look is not worth a request. */
const firstPause = 1000;
const longestPause = 30_000;
const recently = 10_000;
/** Milliseconds without an answer that are not worth a word: a server is back sooner when it starts again. */
const patience = 5000;
/** Milliseconds that somebody who has pressed a button waits for what may be asked of them. */
const longestLook = 3000;
/** Not all of an audience ask in the moment in which its session begins. */
const jitter = 1000;
/** Of the wait for the next renewal, whatever a back end says: a timer of more than 31 bits fires at once. */
const shortestWait = 500;
const longestWait = 2 ** 31 - 1;

/** Counts time by the page's monotonic clock: a device's clock may be wrong by a day. */
export class EntrySession {
  /** A stay is left once, however often it is asked; whoever comes back leaves another time, though it is the same seat. */
  readonly partingKey = intentKey();
  readonly #backend: SharingBackend;
  readonly #seat: string;
  readonly #events: EntrySessionEvents;
  readonly #over = new AbortController();
  #stay: Stay;
  #renewedAt = performance.now();
  #pause = firstPause;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Set while there is no answer. */
  #silence: ReturnType<typeof setTimeout> | undefined;
  #asking = false;
  #askAgain = false;
  #isLost = false;
  /** Whether news come by themselves. */
  #isLive = true;

  constructor(
    backend: SharingBackend,
    { seat, stay }: { seat: string; stay: Stay },
    events: EntrySessionEvents,
  ) {
    this.#backend = backend;
    this.#seat = seat;
    this.#stay = stay;
    this.#events = events;
    const { signal } = this.#over;
    // A device that was asleep comes back with a clock that stood still.
    for (const type of ['online', 'pageshow']) globalThis.addEventListener(type, this.#lookAgain, { signal });
    document.addEventListener('visibilitychange', this.#lookAgain, { signal });
    globalThis.addEventListener('offline', this.#doubt, { signal });
    this.#schedule(waitOf(stay));
    this.#watch();
  }

  get seat(): string {
    return this.#seat;
  }

  /** Asks now, and tells again if it is still lost. */
  async retry(): Promise<void> {
    this.#isLost = false;
    await this.#renew();
  }

  /** Why a guest who leaves now could not come back; null where they could, or nobody can say so soon. */
  async noWayBack(): Promise<string | null> {
    if (isWaiting(this.#stay) || !isGuest(this.#stay)) return null;
    const signal = AbortSignal.any([this.#over.signal, AbortSignal.timeout(longestLook)]);
    const stay = await this.#backend.renew({ seat: this.#seat }, { signal }).catch(() => null);
    if (stay === null || isWaiting(stay) || this.#over.signal.aborted) return null;
    this.#keep(stay);
    return stay.noWayBack ?? null;
  }

  stop(): void {
    this.#over.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#silence);
  }

  #watch(): void {
    this.#backend.watch(this.#stay.mediaId, {
      signal: this.#over.signal,
      // Who waits has no pass yet.
      pass: () => (isWaiting(this.#stay) ? this.#seat : this.#stay.pass),
      // The first word too: the end may have come between the pass and the stream.
      onChange: () => void this.#renew(),
      onStatus: (status) => {
        this.#isLive = status === 'live';
        if (!this.#isLive) this.#doubt();
      },
    });
  }

  readonly #lookAgain = (): void => {
    if (this.#over.signal.aborted) return;
    const isFresh = performance.now() - this.#renewedAt < recently;
    if (document.visibilityState === 'visible' && (!isFresh || this.#isLost)) void this.#renew();
  };

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    const wait = Math.min(Math.max(delay, shortestWait), longestWait);
    this.#timer = setTimeout(() => void this.#renew(), wait);
  }

  async #renew(): Promise<void> {
    if (this.#asking) {
      // What is being asked may have been answered before the news.
      this.#askAgain = true;
      return;
    }
    this.#asking = true;
    try {
      const stay = await this.#backend.renew({ seat: this.#seat }, { signal: this.#over.signal });
      if (!this.#over.signal.aborted) this.#keep(stay);
    } catch (thrown) {
      if (!this.#over.signal.aborted) this.#fail(asSharingError(thrown));
    } finally {
      this.#asking = false;
      this.#catchUp();
    }
  }

  #catchUp(): void {
    if (!this.#askAgain) return;
    this.#askAgain = false;
    if (!this.#over.signal.aborted) void this.#renew();
  }

  #keep(stay: Stay): void {
    this.#stay = stay;
    this.#renewedAt = performance.now();
    this.#pause = firstPause;
    this.#isLost = false;
    clearTimeout(this.#silence);
    this.#silence = undefined;
    this.#schedule(Math.min(waitOf(stay), this.#isLive ? Infinity : longestPause));
    this.#events.renewed(stay);
  }

  /** Whether more than the stream is gone, an answer shows: to a question that is asked from now on. */
  readonly #doubt = (): void => {
    this.#missed();
    setTimeout(() => void this.#renew(), Math.random() * jitter);
  };

  #missed(): void {
    this.#silence ??= setTimeout(() => this.#events.cutOff(), patience);
  }

  #fail(error: SharingError): void {
    if (!isPassing(error)) {
      this.stop();
      this.#events.ended(error.code);
      return;
    }
    this.#missed();
    // Who waits has nothing that could run out.
    const lifetime = isWaiting(this.#stay) ? Infinity : this.#stay.expiresIn;
    const left = lifetime - (performance.now() - this.#renewedAt);
    if (left <= 0 && !this.#isLost) {
      this.#isLost = true;
      this.#events.lost(error);
    }
    this.#schedule(left > 0 ? Math.min(this.#pause, left) : this.#pause);
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }
}

/** Until the next pass is asked for, the session begins, or the host may have decided unheard. */
function waitOf(stay: Stay): number {
  if (isWaiting(stay)) return longestPause + Math.random() * jitter;
  const { expiresIn, opensIn } = stay;
  const start = opensIn === null ? Infinity : opensIn + Math.random() * jitter;
  return Math.min(expiresIn * renewAfter, start);
}
