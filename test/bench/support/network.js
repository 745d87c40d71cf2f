/** Functions that run in a page. */

/** Counts what is asked and not yet answered. */
export function watchNetwork() {
  globalThis.pending = 0;
  const { fetch } = globalThis;
  globalThis.fetch = async (...request) => {
    globalThis.pending += 1;
    try {
      return await fetch(...request);
    } finally {
      globalThis.pending -= 1;
    }
  };
}

/** Until what a hover or a press began is done: nothing asked, nothing loaded for a while, and the page idle. */
export async function quiet() {
  let before = -1;
  for (;;) {
    const loaded = performance.getEntriesByType('resource').length;
    if (loaded === before && globalThis.pending === 0) return;
    before = loaded;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => requestIdleCallback(resolve));
  }
}
