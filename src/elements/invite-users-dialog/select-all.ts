/** Selecting everybody, however many pages they have: with a count on the way, and a way to stop. */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { InviteView } from '../../domain/schemas.js';
import type { InviteRows } from './invite-rows.js';

export class SelectAll implements ReactiveController {
  /** How many have been found so far; null while nobody is looked for. */
  found: number | null = null;

  readonly #host: ReactiveElement;
  #stop: AbortController | null = null;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Null where it was stopped or failed: what was selected stays so, and it can be tried again. */
  async find(list: InviteRows): Promise<readonly InviteView[] | null> {
    const stop = new AbortController();
    this.#stop = stop;
    this.#become(0);
    const all = await list.all(stop.signal, (count) => this.#become(count)).catch(() => null);
    if (stop.signal.aborted) return null;
    this.#become(null);
    return all;
  }

  stop(): void {
    this.#stop?.abort();
    this.#become(null);
  }

  #become(found: number | null): void {
    this.found = found;
    this.#host.requestUpdate();
  }
}
