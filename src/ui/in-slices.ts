/** Long work in slices, between which the page draws and answers. */

/** A frame has 16 ms, and others want their share of it. */
const slice = 10;
/** Looking at the clock costs more than most steps. */
const stepsBetweenLooks = 64;

/** Lets the page do what waits, then goes on before what comes later. */
export async function drawBreath(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

/** Takes step after step; stops without a word when it is no longer wanted. */
export async function inSlices<Step>(
  steps: Iterable<Step>,
  take: (step: Step) => void,
  signal?: AbortSignal,
): Promise<void> {
  let until = performance.now() + slice;
  let left = stepsBetweenLooks;
  for (const step of steps) {
    take(step);
    left -= 1;
    if (left > 0) continue;
    left = stepsBetweenLooks;
    if (performance.now() < until) continue;
    await drawBreath();
    if (signal?.aborted) return;
    until = performance.now() + slice;
  }
}
