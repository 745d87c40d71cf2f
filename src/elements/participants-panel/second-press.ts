/** A second press that was meant for a row that has gone: by then somebody else stands under the pointer. */

/** Milliseconds for which a press is taken to have been meant for what stood there before. */
const settling = 500;

export class SecondPress {
  #movedAt = -Infinity;

  /** The rows have just moved. */
  readonly moved = (): void => {
    this.#movedAt = performance.now();
  };

  /** A key presses what has the focus, wherever that stands: its clicks have no detail. */
  is({ detail, timeStamp }: MouseEvent): boolean {
    return detail > 1 || (detail === 1 && timeStamp < this.#movedAt + settling);
  }
}
