/**
 * Keeps what is typed in a window or a form from the page: a player's hotkeys listen on the document,
 * and a space in a name would start the film.
 */
import type { ReactiveController, ReactiveElement } from 'lit';

const types = ['keydown', 'keypress', 'keyup'] as const;

export class KeyGuard implements ReactiveController {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    types.forEach((type) => this.#host.addEventListener(type, stop));
  }

  hostDisconnected(): void {
    types.forEach((type) => this.#host.removeEventListener(type, stop));
  }
}

function stop(event: Event): void {
  event.stopPropagation();
}
