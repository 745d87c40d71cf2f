/** What is typed to search by, and when it is looked for: once nothing has been typed for a moment. */
import type { ReactiveController, ReactiveElement } from 'lit';

/** Milliseconds after a key. */
const pause = 200;

export class TypedSearch implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #search: (text: string) => void;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement, search: (text: string) => void) {
    this.#host = host;
    this.#search = search;
    host.addController(this);
  }

  /** As it stands in the field. */
  get text(): string {
    return this.#text;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  type(text: string): void {
    this.put(text);
    this.#timer = setTimeout(() => this.#search(text.trim()), pause);
  }

  /** Puts a text into the field that nobody has typed, and that is looked for by whoever puts it there. */
  put(text: string): void {
    clearTimeout(this.#timer);
    this.#text = text;
    this.#host.requestUpdate();
  }
}
