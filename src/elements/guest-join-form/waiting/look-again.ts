/** Looks again by itself, less and less often, while somebody can see the page, and when they come back to it. */

/** Milliseconds between two looks: at first, and at most. */
const firstPause = 3000;
const longestPause = 60_000;
/** Those who wait for the same moment do not all ask in the same one. */
const jitter = 1500;

export class LookAgain {
  readonly #look: () => void;
  #pause = firstPause;
  #isDue = false;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: AbortController | null = null;

  constructor(look: () => void) {
    this.#look = look;
  }

  /** `expectedIn`: milliseconds until something is known to happen. */
  wait(expectedIn = Infinity): void {
    this.stop();
    const pause = Math.min(this.#pause, Math.max(0, expectedIn) + Math.random() * jitter);
    this.#pause = Math.min(this.#pause * 1.5, longestPause);
    this.#isDue = false;
    this.#since = performance.now();
    this.#timer = setTimeout(() => {
      this.#isDue = true;
      this.#lookIfSeen();
    }, pause);
    this.#waiting = new AbortController();
    const { signal } = this.#waiting;
    document.addEventListener('visibilitychange', this.#lookIfSeen, { signal });
    globalThis.addEventListener('focus', this.#lookIfSeen, { signal });
    globalThis.addEventListener('online', this.#lookNow, { signal });
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting?.abort();
    this.#waiting = null;
  }

  /** The next wait is short again. */
  begin(): void {
    this.stop();
    this.#pause = firstPause;
  }

  readonly #lookIfSeen = (): void => {
    const isDue = this.#isDue || performance.now() - this.#since >= firstPause;
    if (isDue && document.visibilityState === 'visible') this.#lookNow();
  };

  readonly #lookNow = (): void => {
    this.stop();
    this.#look();
  };
}
