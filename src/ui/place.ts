/** Where something that floats stands: below the end of its anchor, above where there is no room, inside the viewport. */

export const gap = 4;
export const margin = 8;

/**
 * Places a popover that has just been opened, and keeps it at its anchor. Most are closed before anything moves: what follows
 * scrolling and changes of the page is loaded with the first of them. Returns what ends it.
 */
export function placed(floating: HTMLElement, anchor: HTMLElement): () => void {
  const end = new AbortController();
  const { signal } = end;
  let isFollowed = false;
  const place = (): void => {
    if (!isFollowed) placeOnce(floating, anchor);
  };
  const follow = async (): Promise<void> => {
    place();
    const { keepPlaced } = await import('./keep-placed.js');
    if (signal.aborted) return;
    isFollowed = true;
    signal.addEventListener('abort', keepPlaced(floating, anchor));
  };
  place();
  onResize([floating], place, signal);
  // Where the code does not load, it stands where it was put at last.
  onFirstMove(anchor, () => void follow().catch(() => undefined), signal);
  return () => end.abort();
}

/** Scrolling around it, and whatever else becomes larger or smaller around it: what is above it, or the window. */
function onFirstMove(anchor: HTMLElement, heard: () => void, signal: AbortSignal): void {
  const first = new AbortController();
  const until = AbortSignal.any([signal, first.signal]);
  const move = (): void => {
    first.abort();
    heard();
  };
  let isBegun = false;
  onResize(
    ancestors(anchor),
    () => {
      // An observer begins with the sizes there are.
      if (isBegun) move();
      isBegun = true;
    },
    until,
  );
  window.addEventListener('resize', move, { signal: until });
  // Scrolling is heard of inside a shadow root only.
  for (let root = anchor.getRootNode(); ; root = root.host.getRootNode()) {
    root.addEventListener('scroll', move, { capture: true, signal: until });
    if (!(root instanceof ShadowRoot)) break;
  }
}

function onResize(elements: readonly Element[], heard: () => void, signal: AbortSignal): void {
  const observer = new ResizeObserver(heard);
  for (const element of elements) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** An element and what it stands in, as it is drawn. */
function ancestors(element: Element): Element[] {
  const above = element.assignedSlot ?? element.parentNode;
  if (above instanceof ShadowRoot) return [element, ...ancestors(above.host)];
  return above instanceof Element ? [element, ...ancestors(above)] : [element];
}

/** At once, and without any other code. */
function placeOnce(floating: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const size = floating.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const start = getComputedStyle(anchor).direction === 'rtl' ? at.left : at.right - size.width;
  const below = at.bottom + gap;
  const top = below + size.height > clientHeight - margin ? at.top - gap - size.height : below;
  setPosition(
    floating,
    Math.max(margin, Math.min(start, clientWidth - size.width - margin)),
    Math.max(margin, top),
  );
}

/** From script: a strict policy blocks `style="…"`. */
export function setPosition(floating: HTMLElement, x: number, y: number): void {
  floating.style.setProperty('left', `${Math.round(x)}px`);
  floating.style.setProperty('top', `${Math.round(y)}px`);
}
