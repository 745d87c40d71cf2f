/** Keeps something that floats at its anchor, while the page scrolls and changes. Loaded when it floats. */
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { gap, margin, setPosition } from './place.js';

/** Returns what ends it. */
export function keepPlaced(floating: HTMLElement, anchor: HTMLElement): () => void {
  const update = async (): Promise<void> => {
    const { x, y } = await computePosition(anchor, floating, {
      strategy: 'fixed',
      placement: 'bottom-end',
      middleware: [offset(gap), flip({ padding: margin }), shift({ padding: margin })],
    });
    setPosition(floating, x, y);
  };
  return autoUpdate(anchor, floating, () => void update());
}
