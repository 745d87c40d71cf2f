/** Where something that floats stands. Positions are set from script: a strict policy blocks `style="…"`. */

const gap = 4;
const margin = 8;

/**
 * Below the anchor, or above it, and inside the viewport, until the returned function ends it. Each frame looks again:
 * no event tells of all that scrolls, grows or moves around an anchor, least of all across shadow roots.
 */
export function keepPlaced(floating: HTMLElement, anchor: HTMLElement): () => void {
  let frame = 0;
  let before = '';
  const place = () => {
    const [x, y] = placeAt(floating, anchor);
    if (before !== `${x} ${y}`) {
      floating.style.setProperty('left', `${x}px`);
      floating.style.setProperty('top', `${y}px`);
      before = `${x} ${y}`;
    }
    frame = requestAnimationFrame(place);
  };
  place();
  return () => {
    cancelAnimationFrame(frame);
  };
}

function placeAt(floating: HTMLElement, anchor: HTMLElement): readonly [x: number, y: number] {
  const at = anchor.getBoundingClientRect();
  const { width, height } = floating.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const [right, bottom] = [clientWidth - margin - width, clientHeight - margin - height];
  const x = getComputedStyle(anchor).direction === 'rtl' ? at.left : at.right - width;
  const [below, above] = [at.bottom + gap, at.top - gap - height];
  const y = below > bottom && above >= margin ? above : Math.min(below, bottom);
  return [Math.round(Math.max(margin, Math.min(x, right))), Math.round(Math.max(margin, y))];
}
