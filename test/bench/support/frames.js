/** Functions that run in a page. */

/**
 * Scrolls what is long in an element to its end, until nothing more comes, a hundred rows with each frame.
 * Gives how long each frame took, in milliseconds, and how many rows there were.
 */
export async function scrollThrough(element) {
  const scroller = scrollerIn(element);
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
  const rowSize = 56;
  const frames = [];
  let atEnd = 0;
  let before = await painted();
  // A page of rows takes some frames to come.
  while (atEnd < 120) {
    const { scrollTop } = scroller;
    scroller.scrollTop += rowSize * 100;
    atEnd = scroller.scrollTop === scrollTop ? atEnd + 1 : 0;
    const now = await painted();
    frames.push(now - before);
    before = now;
  }
  return { frames, rows: Math.round(scroller.scrollHeight / rowSize) };

  function scrollerIn(root) {
    for (const child of root.shadowRoot?.querySelectorAll('*') ?? []) {
      const { overflowY } = getComputedStyle(child);
      if (overflowY === 'auto' && child.scrollHeight > child.clientHeight) return child;
      const inner = scrollerIn(child);
      if (inner) return inner;
    }
    return null;
  }
}

/** Keeps in `keyTimes` how long each key took from its press to the paint that shows it, in milliseconds. */
export function watchKeys() {
  globalThis.keyTimes = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.keyTimes.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}
