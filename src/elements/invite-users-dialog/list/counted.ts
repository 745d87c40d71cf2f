/** Tells its window how many are invited, in words, whenever that is another number or another language. */
import type { ReactiveController, ReactiveElement } from 'lit';

export class Counted implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #text: () => string;
  #told = '';

  constructor(host: ReactiveElement, text: () => string) {
    this.#host = host;
    this.#text = text;
    host.addController(this);
  }

  hostUpdated(): void {
    const detail = this.#text();
    if (detail === this.#told) return;
    this.#told = detail;
    this.#host.dispatchEvent(new CustomEvent('counted', { detail }));
  }
}
