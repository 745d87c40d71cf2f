/** Nothing moves under a pointer that is about to press. */

/** Milliseconds without a move after which a pointer is taken to rest. */
const rest = 600;
/** The longest that anything waits for it. */
const longest = 2000;

export class Calm {
  #movedAt = -Infinity;

  /** For `pointermove` and `pointerdown` over what must not move. A finger has no place before it presses. */
  readonly moved = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') this.#movedAt = performance.now();
  };

  /** For `pointerleave`. */
  readonly left = (): void => {
    this.#movedAt = -Infinity;
  };

  /** Resolves when the pointer rests or is elsewhere. */
  async wait(): Promise<void> {
    const end = performance.now() + longest;
    for (;;) {
      const now = performance.now();
      const left = Math.min(this.#movedAt + rest, end) - now;
      if (left <= 0) return;
      await new Promise((next) => setTimeout(next, left));
    }
  }
}
