import type { ReactiveController, ReactiveElement } from 'lit';
import { copyText } from '../copy.js';

/** How long *Copied* stands. */
const shownFor = 2000;

/** What a copy button says: nothing special, that it copied, or that the person has to do it by hand. */
export class CopyController implements ReactiveController {
  state: 'idle' | 'copied' | 'by-hand' = 'idle';

  readonly #host: ReactiveElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  reset(): void {
    this.#become('idle');
  }

  /** True where it is copied. `near` is a node below the open window. */
  async copy(text: string, near: Node): Promise<boolean> {
    const copied = await copyText(text, near);
    this.#become(copied ? 'copied' : 'by-hand');
    if (copied) this.#timer = setTimeout(() => this.#become('idle'), shownFor);
    return copied;
  }

  #become(state: 'idle' | 'copied' | 'by-hand'): void {
    clearTimeout(this.#timer);
    this.state = state;
    this.#host.requestUpdate();
  }
}
