/**
 * The selects of a list, each of which changes something at once. Arrow keys in a closed one fire `change` at every step:
 * such a choice waits until it rests, and nobody is for a moment what was only passed by. A select says in `data-id` whose it is.
 */
import type { ReactiveController, ReactiveElement } from 'lit';

/** Milliseconds after the last key. */
const rest = 800;

export class SettledChoice<Value extends string> implements ReactiveController {
  readonly #host: ReactiveElement;
  /** False where it has to be tried again a little later. */
  readonly #send: (id: string, value: Value) => boolean;
  readonly #waiting = new Map<string, Value>();
  /** Whether a key is down that walks through what can be chosen. */
  #isWalking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement, send: (id: string, value: Value) => boolean) {
    this.#host = host;
    this.#send = send;
    host.addController(this);
  }

  hostConnected(): void {
    // Before a grid hears the key that leaves the select.
    for (const type of ['keydown', 'keyup', 'change', 'blur']) {
      this.#host.renderRoot.addEventListener(type, this, true);
    }
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
  }

  /** What was chosen for somebody and is not sent yet: to be drawn in place of what they are. */
  of(id: string): Value | undefined {
    return this.#waiting.get(id);
  }

  handleEvent(event: Event): void {
    const { target, type } = event;
    if (!(target instanceof HTMLSelectElement)) return;
    const id = target.dataset['id']!;
    const { key, altKey } = event as Partial<KeyboardEvent>;
    const isLast = key === 'Enter' || key === 'Escape';
    // Space opens the list, and so does an arrow with Alt.
    if (type === 'keydown') this.#isWalking = !isLast && !altKey && key !== ' ';
    else if (type !== 'change') this.#isWalking = false;
    if (type === 'change') this.#waiting.set(id, target.value as Value);
    else if (!this.#waiting.has(id)) return;
    // Neither opens the list then, nor closes a window around it.
    if (isLast) event.preventDefault();
    if (key === 'Escape') this.#waiting.delete(id);
    if (this.#isWalking || (key && !isLast)) this.#wait();
    else this.#settle();
    // With every change: what was drawn last is what the select shows.
    this.#host.requestUpdate();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), rest);
  }

  #settle(): void {
    for (const [id, value] of this.#waiting) {
      if (this.#send(id, value)) this.#waiting.delete(id);
      else this.#wait();
    }
    this.#host.requestUpdate();
  }
}
