/**
 * Draws of a long list only those rows that can be seen, and places them: a strict policy blocks `style="…"`,
 * so that heights and places are set from script. Each row carries `data-index`, and its styles are `virtualStyles`.
 */
import { defaultRangeExtractor, VirtualizerController, type VirtualItem } from '@tanstack/lit-virtual';
import { css, type ReactiveController, type ReactiveElement } from 'lit';

export interface VirtualList {
  /** What scrolls; null while it is not there. */
  readonly scroller: () => Element | null;
  /** What holds the rows and nothing else. */
  readonly list: () => HTMLElement | null;
  /** How high a row is about, until it is measured. */
  readonly rowSize: number;
  readonly keyOf: (index: number) => string;
  /** A row that is drawn wherever it is, as the one that has the focus; -1 for none. */
  readonly pinned?: () => number;
}

/** Some more than can be seen, so that a turn of the wheel shows no gap. */
const overscan = 8;

export const virtualStyles = css`
  .virtual {
    position: relative;
  }

  .virtual > [data-index] {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
  }
`;

export class VirtualRows implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #parts: VirtualList;
  readonly #controller: VirtualizerController<Element, HTMLElement>;

  constructor(host: ReactiveElement, parts: VirtualList) {
    this.#host = host;
    this.#parts = parts;
    this.#controller = new VirtualizerController<Element, HTMLElement>(host, {
      count: 0,
      overscan,
      // What is measured changes what is drawn, and a browser calls that a loop within one frame.
      useAnimationFrameWithResizeObserver: true,
      getScrollElement: parts.scroller,
      estimateSize: () => parts.rowSize,
      getItemKey: parts.keyOf,
      rangeExtractor: (range) => {
        const pinned = parts.pinned?.() ?? -1;
        const seen = defaultRangeExtractor(range);
        if (pinned < 0 || pinned >= range.count || seen.includes(pinned)) return seen;
        return [...seen, pinned].sort((one, other) => one - other);
      },
    });
    host.addController(this);
  }

  /** The rows to draw, of so many. */
  rows(count: number): readonly VirtualItem[] {
    const virtualizer = this.#controller.getVirtualizer();
    if (virtualizer.options.count !== count) virtualizer.setOptions({ ...virtualizer.options, count });
    return virtualizer.getVirtualItems();
  }

  /** Brings a row into sight. */
  reveal(index: number): void {
    this.#controller.getVirtualizer().scrollToIndex(index);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { list: find, scroller: findScroller } = this.#parts;
    const [list, scroller] = [find(), findScroller()];
    if (list === null || scroller === null) return;
    const virtualizer = this.#controller.getVirtualizer();
    const from = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    const scrollMargin = Math.max(0, Math.round(from));
    if (virtualizer.options.scrollMargin !== scrollMargin) {
      const drawn = virtualizer.getVirtualItems();
      virtualizer.setOptions({ ...virtualizer.options, scrollMargin });
      const seen = virtualizer.getVirtualItems();
      const isOther = ({ index }: VirtualItem, at: number): boolean => index !== drawn[at]?.index;
      // The same rows are only placed anew, below; others are drawn together with those that were just measured.
      if (seen.length !== drawn.length || seen.some(isOther)) {
        void this.#host.updateComplete.then(() => this.#host.requestUpdate());
      }
    }
    // All are measured before one is placed: in turns, each would lay out the list again.
    const rows = [...list.querySelectorAll<HTMLElement>(':scope > [data-index]')];
    for (const row of rows) virtualizer.measureElement(row);
    const starts = new Map(virtualizer.getVirtualItems().map(({ index, start }) => [index, start]));
    for (const row of rows) {
      const start = (starts.get(Number(row.dataset['index'])) ?? 0) - scrollMargin;
      row.style.setProperty('transform', `translateY(${start}px)`);
    }
    list.style.setProperty('block-size', `${virtualizer.getTotalSize()}px`);
  }
}
