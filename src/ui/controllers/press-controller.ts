/** Whether a pointer is down: what moves under it meanwhile is not hit when it comes up. */
import type { ReactiveController, ReactiveElement } from 'lit';

const ends = ['pointerup', 'pointercancel'] as const;

export class PressController implements ReactiveController {
  #isDown = false;
  #later: (() => void) | null = null;

  constructor(host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pointerdown', this.#down, true);
    for (const name of ends) addEventListener(name, this.#up, true);
  }

  hostDisconnected(): void {
    removeEventListener('pointerdown', this.#down, true);
    for (const name of ends) removeEventListener(name, this.#up, true);
  }

  /** At once, or when the press that is under way has been told to what it was meant for. */
  after(action: () => void): void {
    if (this.#isDown) this.#later = action;
    else action();
  }

  readonly #down = (): void => {
    this.#isDown = true;
  };

  readonly #up = (): void => {
    this.#isDown = false;
    const action = this.#later;
    this.#later = null;
    // The click comes after this.
    if (action !== null) setTimeout(action);
  };
}
