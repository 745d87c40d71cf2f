/** What is said and who is there, asked for every other second while somebody looks. */
import type { Feed } from '../server/talk.js';

const pause = 2000;

class LiveFeed extends EventTarget {
  now: Feed | null = null;
  #asking = false;
  #askAgain = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOn = false;

  start(): void {
    this.#isOn = true;
    document.addEventListener('visibilitychange', this.#handleVisibility);
    void this.refresh();
  }

  stop(): void {
    this.#isOn = false;
    this.now = null;
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#handleVisibility);
  }

  /** Asks now; what was just sent is in the answer. */
  async refresh(): Promise<void> {
    if (!this.#isOn) return;
    // What is being asked may have been answered before what was just sent.
    this.#askAgain = this.#asking;
    if (this.#asking) return;
    this.#asking = true;
    clearTimeout(this.#timer);
    await this.#ask();
    this.#asking = false;
    this.#goOn();
  }

  async #ask(): Promise<void> {
    try {
      const answer = await fetch(`${location.pathname}/feed`);
      // Whoever is out, or offline, keeps what is on show; the join form says why.
      if (answer.ok) this.now = (await answer.json()) as Feed;
      if (answer.ok) this.dispatchEvent(new Event('change'));
    } catch {
      // The next one may get through.
    }
  }

  #goOn(): void {
    if (this.#askAgain) void this.refresh();
    else if (this.#isOn) this.#timer = setTimeout(() => void this.#tick(), pause);
  }

  async #tick(): Promise<void> {
    if (document.visibilityState === 'visible') await this.refresh();
  }

  readonly #handleVisibility = (): void => void this.#tick();
}

export const feed = new LiveFeed();

/** Sends something of this medium's; what the server has against it comes as an Error that can be read. */
export async function send(what: string, body: object): Promise<Response> {
  const answer = await fetch(what.startsWith('/') ? what : `${location.pathname}/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (answer === null) throw new Error('This did not get through. Check your connection, then try again.');
  if (!answer.ok) throw new Error(await answer.text());
  return answer;
}
