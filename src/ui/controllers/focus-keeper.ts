import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Where the focus goes when a change takes away what had it: a button that was pressed, a row that somebody else has
 * removed. Whoever knows better moves it within a frame.
 */
export class FocusKeeper implements ReactiveController {
  #focused: Element | null = null;
  #line: number | null = null;

  readonly #host: ReactiveElement;
  /** `line`: which it stood in, of those that carry `data-index`; null for none. */
  readonly #refuge: (line: number | null) => void;

  constructor(host: ReactiveElement, refuge: (line: number | null) => void) {
    this.#host = host;
    this.#refuge = refuge;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
    const line = this.#focused?.closest<HTMLElement>('[data-index]')?.dataset['index'];
    this.#line = line === undefined ? null : Number(line);
  }

  hostUpdated(): void {
    const focused = this.#focused;
    this.#focused = null;
    if (focused === null || focused.isConnected) return;
    const line = this.#line;
    const { body } = this.#host.ownerDocument;
    requestAnimationFrame(() => {
      const { activeElement } = this.#host.ownerDocument;
      if (activeElement === null || activeElement === body) this.#refuge(line);
    });
  }
}
