/** That the network is away is one fact: the place that was pressed last says it, and no other in the window. */
import type { SharingError } from '../domain/errors.js';
import { isNetwork } from './failure.js';

export interface SayingPlace {
  /** Whether it still says so. */
  readonly isShown: () => boolean;
  readonly clear: () => void;
}

export class SaidOnce {
  #place: SayingPlace | null = null;

  /** Call before it is shown. */
  say(error: SharingError, place: SayingPlace): void {
    if (!isNetwork(error)) return;
    if (this.#place?.isShown() === true) this.#place.clear();
    this.#place = place;
  }

  /** Whether something that nobody pressed a button for is said already. */
  covers(error: SharingError): boolean {
    return isNetwork(error) && this.#place?.isShown() === true;
  }
}
