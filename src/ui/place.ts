/** Where something that floats stands. Positions are set from script: a strict policy blocks `style="…"`. */

export const gap = 4;
export const margin = 8;

/** At once, and without any other code: below the anchor, inside the viewport. */
export function placeOnce(floating: HTMLElement, anchor: HTMLElement): void {
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

export function setPosition(floating: HTMLElement, x: number, y: number): void {
  floating.style.setProperty('left', `${Math.round(x)}px`);
  floating.style.setProperty('top', `${Math.round(y)}px`);
}
