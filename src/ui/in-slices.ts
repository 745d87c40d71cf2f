/** Long work in slices, between which the page draws and answers. */

/** A frame has 16 ms, and others want their share of it. */
const slice = 10;
/** Looking at the clock costs more than most steps. */
const stepsBetweenLooks = 64;

/** Says when it is somebody else's turn. */
export class Pace {
  #until = performance.now() + slice;

  get isOver(): boolean {
    return performance.now() >= this.#until;
  }

  /** Not `scheduler.yield`: what follows it comes before the next frame, so that a page stands still all the same. */
  async drawBreath(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.#until = performance.now() + slice;
  }
}

/** Takes step after step; stops without a word when it is no longer wanted. */
export async function inSlices<Step>(
  steps: Iterable<Step>,
  take: (step: Step) => void,
  signal?: AbortSignal,
): Promise<void> {
  const pace = new Pace();
  let left = stepsBetweenLooks;
  for (const step of steps) {
    take(step);
    left -= 1;
    if (left > 0) continue;
    left = stepsBetweenLooks;
    if (!pace.isOver) continue;
    await pace.drawBreath();
    if (signal?.aborted) return;
  }
}
