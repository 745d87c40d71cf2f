/** Parts of an element whose code is loaded when they are first wanted. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { patience } from '../patience.js';

export type LazyStatus = 'loading' | 'slow' | 'ready' | 'failed';

export class LazyController<Name extends string> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #loaders: Readonly<Record<Name, () => Promise<unknown>>>;
  readonly #status = new Map<Name, LazyStatus>();

  constructor(host: ReactiveElement, loaders: Readonly<Record<Name, () => Promise<unknown>>>) {
    this.#host = host;
    this.#loaders = loaders;
    host.addController(this);
  }

  hostConnected(): void {}

  status(name: Name): LazyStatus {
    return this.#status.get(name) ?? 'loading';
  }

  /** Once; again where it failed. */
  async load(name: Name): Promise<void> {
    if (this.#status.has(name) && this.status(name) !== 'failed') return;
    this.#become(name, 'loading');
    const timer = setTimeout(() => this.#become(name, 'slow'), patience);
    try {
      await this.#loaders[name]();
      this.#become(name, 'ready');
    } catch {
      this.#become(name, 'failed');
    } finally {
      clearTimeout(timer);
    }
  }

  #become(name: Name, status: LazyStatus): void {
    this.#status.set(name, status);
    this.#host.requestUpdate();
  }
}
