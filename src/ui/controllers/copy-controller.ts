import type { ReactiveController, ReactiveElement } from 'lit';
import { copyText } from '../copy.js';

/** How long *Copied* stands. */
const shownFor = 2000;

/** What a copy button says: nothing special, that it waits, that it copied, or that the person has to do it by hand. */
export type CopyState = 'idle' | 'waiting' | 'copied' | 'by-hand';

export class CopyController implements ReactiveController {
  state: CopyState = 'idle';

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
  async copy(text: string | Promise<string>, near: Node): Promise<boolean> {
    if (typeof text !== 'string') this.#become('waiting');
    const copied = await copyText(text, near);
    this.#become(copied ? 'copied' : 'by-hand');
    if (copied) this.#timer = setTimeout(() => this.#become('idle'), shownFor);
    return copied;
  }

  #become(state: CopyState): void {
    clearTimeout(this.#timer);
    this.state = state;
    this.#host.requestUpdate();
  }
}
