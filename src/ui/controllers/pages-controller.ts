/** A list that comes in pages, newest first: loaded, added to, kept up to date. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import { patience } from '../patience.js';

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

export type AskForPage<Item> = (after: string | undefined, signal: AbortSignal) => Promise<Page<Item>>;

export type PagesStatus =
  | { readonly kind: 'loading'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly error: SharingError }
  | { readonly kind: 'ready' };

export class PagesController<Item extends { readonly id: string }> implements ReactiveController {
  status: PagesStatus = { kind: 'loading', slow: false };
  items: readonly Item[] = [];
  next: string | null = null;
  /** What *Show more* is doing, or why it failed. */
  adding: 'no' | 'busy' | SharingError = 'no';

  readonly #host: ReactiveElement;
  readonly #ask: AskForPage<Item>;
  readonly #report: (error: SharingError) => void;
  #loading: AbortController | null = null;

  constructor(host: ReactiveElement, ask: AskForPage<Item>, report: (error: SharingError) => void) {
    this.#host = host;
    this.#ask = ask;
    this.#report = report;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#loading?.abort();
    this.#loading = null;
  }

  /** The first page again; what further pages had brought stays below it. */
  async load(): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    if (this.status.kind === 'failed') this.#become({ kind: 'loading', slow: false });
    setTimeout(() => {
      if (this.#loading !== loading || this.status.kind !== 'loading') return;
      this.#become({ kind: 'loading', slow: true });
    }, patience);
    try {
      const page = await this.#ask(undefined, loading.signal);
      if (this.#loading !== loading) return;
      this.#take(page);
      this.#become({ kind: 'ready' });
    } catch (thrown) {
      if (this.#loading !== loading) return;
      const error = asSharingError(thrown);
      // What is on show stays on show.
      if (this.status.kind !== 'ready') this.#become({ kind: 'failed', error });
      this.#report(error);
    }
  }

  async add(): Promise<void> {
    const loading = this.#loading;
    if (this.adding === 'busy' || this.next === null || loading === null) return;
    this.adding = 'busy';
    this.#host.requestUpdate();
    try {
      const page = await this.#ask(this.next, loading.signal);
      const known = new Set<string>(this.items.map(({ id }) => id));
      this.items = [...this.items, ...page.items.filter(({ id }) => !known.has(id))];
      this.next = page.next;
      this.adding = 'no';
    } catch (thrown) {
      // A fresh first page came in between: the button is there to be pressed again.
      this.adding = loading.signal.aborted ? 'no' : asSharingError(thrown);
    }
    this.#host.requestUpdate();
  }

  /** What is known of one of them before the list is read again. */
  put(item: Item): void {
    this.items = this.items.map((one) => (one.id === item.id ? item : one));
    this.#host.requestUpdate();
  }

  #take(page: Page<Item>): void {
    const ids = new Set<string>(page.items.map(({ id }) => id));
    const wasLonger = this.items.length > page.items.length && page.next !== null;
    const rest = wasLonger ? this.items.filter(({ id }) => !ids.has(id)) : [];
    this.items = [...page.items, ...rest];
    if (!wasLonger) this.next = page.next;
  }

  #become(status: PagesStatus): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}
