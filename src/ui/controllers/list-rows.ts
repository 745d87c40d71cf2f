/**
 * The rows of a list: all of a short one, as they come; of a longer one those that can be seen (virtual-rows.ts), by code that is
 * loaded for it. Each row is drawn by `eachRow` and carries `data-index`, and the styles of the list are `listRowsStyles`.
 */
import { css, type ReactiveController, type ReactiveElement } from 'lit';
import type { VirtualRows } from './virtual-rows.js';

export interface RowList {
  /** What scrolls; null while it is not there. */
  readonly scroller: () => Element | null;
  /** What holds the rows and nothing else. */
  readonly list: () => HTMLElement | null;
  /** How high a row is about, until it is measured. */
  readonly rowSize: number;
  readonly keyOf: (index: number) => string;
  /** A row that is drawn wherever it is, as the one that has the focus; -1 for none. */
  readonly pinned?: () => number;
}

export interface Row {
  readonly index: number;
  readonly key: string;
}

/** So many rows are drawn as they come: fewer than a page of a list. */
const short = 30;

export const listRowsStyles = css`
  .virtual {
    position: relative;
  }

  .virtual[data-windowed] > [data-index] {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
  }
`;

export class ListRows implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #parts: RowList;
  #virtual: VirtualRows | null = null;
  #most = short;
  #count = 0;
  #isAsked = false;

  constructor(host: ReactiveElement, parts: RowList) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#virtual !== null) {
      this.#virtual.place();
      return;
    }
    // As long as it is about to be, for whoever scrolls on before the code is there.
    const length = this.#count > this.#most ? `${this.#count * this.#parts.rowSize}px` : 'auto';
    this.#parts.list()?.style.setProperty('block-size', length);
  }

  /** The rows to draw, of so many. */
  rows(count: number): readonly Row[] {
    this.#count = count;
    if (this.#virtual !== null) return this.#virtual.rows(count);
    if (count > short) void this.#load();
    const most = count > short && !this.#isDrawn ? this.#mostInSight : this.#most;
    const length = Math.min(count, most);
    return Array.from({ length }, (_, index) => ({ index, key: this.#parts.keyOf(index) }));
  }

  /** Whether a row is where it was in the list, drawn or not: for `eachRow`. */
  readonly isListed = ({ index, key }: Row): boolean =>
    index < this.#count && this.#parts.keyOf(index) === key;

  /** Brings a row into sight. */
  reveal(index: number): void {
    if (this.#virtual !== null) this.#virtual.reveal(index);
    else this.#parts.list()?.children[index]?.scrollIntoView({ block: 'nearest' });
  }

  /** What is drawn keeps its place. */
  get #isDrawn(): boolean {
    return (this.#parts.list()?.querySelector(':scope > [data-index]') ?? null) !== null;
  }

  /** Nobody sees more rows than the window has room for. */
  get #mostInSight(): number {
    return Math.min(this.#most, Math.ceil(innerHeight / this.#parts.rowSize));
  }

  async #load(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      const { VirtualRows } = await import('./virtual-rows.js');
      this.#virtual = new VirtualRows(this.#host, this.#parts, this.#count);
    } catch {
      // Slower than it might be, but nobody is left out.
      this.#most = Infinity;
    }
    this.#host.requestUpdate();
  }
}
