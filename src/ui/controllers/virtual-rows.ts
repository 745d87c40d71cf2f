/**
 * Draws of a long list only those rows that can be seen, and places them: a strict policy blocks `style="…"`,
 * so that heights and places are set from script. It takes over from rows that were drawn as they came.
 */
import { defaultRangeExtractor, VirtualizerController, type VirtualItem } from '@tanstack/lit-virtual';
import type { ReactiveElement } from 'lit';
import type { Row, RowList } from './list-rows.js';

/** Some more than can be seen, so that a turn of the wheel shows no gap. */
const overscan = 8;
/** Whoever leaps past all that they saw sees none of these before the next leap: they come once they stand still. */
const overscanOfLeap = 1;

/** To look for all rows in what was measured, of which nothing was yet, would be a fifth of what a first paint takes. */
class MeasuredSizes extends Map<string | number | bigint, number> {
  override get(key: string | number | bigint): number | undefined {
    return this.size === 0 ? undefined : super.get(key);
  }
}

export class VirtualRows {
  readonly #host: ReactiveElement;
  readonly #parts: RowList;
  readonly #controller: VirtualizerController<Element, HTMLElement>;
  /** The rows in sight when they were last asked for. */
  #seen: { readonly startIndex: number; readonly endIndex: number } | null = null;
  #isLeap = true;
  /** How far the list was scrolled when the last leap ended, in pixels. */
  #leaptTo = 0;

  /** `count`: how many rows there are. */
  constructor(host: ReactiveElement, parts: RowList, count: number) {
    this.#host = host;
    this.#parts = parts;
    // What is on the screen stays where it is, and with it what has the focus.
    const sizes = this.#elements.map((row) => row.offsetHeight);
    // What is as high as was expected is not drawn again for it.
    const usual = [...sizes].sort((one, other) => one - other)[sizes.length >> 1] || parts.rowSize;
    this.#controller = new VirtualizerController<Element, HTMLElement>(host, {
      count,
      overscan,
      // From the start: each time it changes, all rows of the list are counted anew.
      scrollMargin: this.#margin() ?? 0,
      // What is measured changes what is drawn, and a browser calls that a loop within one frame.
      useAnimationFrameWithResizeObserver: true,
      getScrollElement: parts.scroller,
      initialOffset: () => parts.scroller()?.scrollTop ?? 0,
      estimateSize: (index) => sizes[index] || usual,
      getItemKey: parts.keyOf,
      // What an observer tells a frame later may be the height of whom the row was drawn for before.
      measureElement: (row) => row.offsetHeight,
      rangeExtractor: (range) => {
        const pinned = parts.pinned?.() ?? -1;
        const seen = defaultRangeExtractor(range);
        if (pinned < 0 || pinned >= range.count || seen.includes(pinned)) return seen;
        return [...seen, pinned].sort((one, other) => one - other);
      },
    });
    this.#controller.getVirtualizer().itemSizeCache = new MeasuredSizes();
    this.#controller.hostUpdated();
    this.place();
  }

  /** The rows to draw, of so many. */
  rows(count: number): readonly Row[] {
    const virtualizer = this.#controller.getVirtualizer();
    const { options } = virtualizer;
    const wanted = { count, overscan: this.#leaps() ? overscanOfLeap : overscan };
    if (options.count !== wanted.count || options.overscan !== wanted.overscan) {
      virtualizer.setOptions({ ...options, ...wanted });
    }
    // An item's own key may be an old one.
    return virtualizer.getVirtualItems().map(({ index }) => ({ index, key: this.#parts.keyOf(index) }));
  }

  /**
   * Whether none of the rows in sight was in sight before, as at first, until nobody scrolls any more or somebody scrolls on from there.
   * Rows that turn out to be of another height move the others by some pixels, which is neither.
   */
  #leaps(): boolean {
    const virtualizer = this.#controller.getVirtualizer();
    const [before, now] = [this.#seen, virtualizer.calculateRange()];
    const offset = virtualizer.scrollOffset ?? 0;
    this.#seen = now;
    if (!before || !now || before.startIndex > now.endIndex || now.startIndex > before.endIndex) {
      [this.#isLeap, this.#leaptTo] = [true, offset];
    } else {
      const isThere = Math.abs(offset - this.#leaptTo) < this.#parts.rowSize;
      this.#isLeap &&= isThere && virtualizer.isScrolling;
    }
    return this.#isLeap;
  }

  /** Brings a row into sight. */
  reveal(index: number): void {
    this.#controller.getVirtualizer().scrollToIndex(index);
    this.#host.requestUpdate();
  }

  /** Puts what is drawn where it belongs. */
  place(): void {
    const { list: find, keyOf } = this.#parts;
    const list = find();
    const scrollMargin = this.#margin();
    if (list === null || scrollMargin === null) return;
    const virtualizer = this.#controller.getVirtualizer();
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
    const rows = this.#elements;
    for (const row of rows) {
      virtualizer.measureElement(row);
      // While somebody scrolls it waits for an observer, which says nothing of a row that is drawn with what has the same height.
      const index = Number(row.dataset['index']);
      if (!virtualizer.itemSizeCache.has(keyOf(index))) virtualizer.resizeItem(index, row.offsetHeight);
    }
    const starts = new Map(virtualizer.getVirtualItems().map(({ index, start }) => [index, start]));
    for (const row of rows) {
      const start = (starts.get(Number(row.dataset['index'])) ?? 0) - scrollMargin;
      row.style.setProperty('transform', `translateY(${start}px)`);
    }
    list.style.setProperty('block-size', `${virtualizer.getTotalSize()}px`);
    list.toggleAttribute('data-windowed', true);
    // Whoever scrolls is told of when they stand still; at first nobody does, and the rest comes once these are painted.
    if (this.#isLeap && this.#seen !== null && !virtualizer.isScrolling) {
      requestAnimationFrame(() => setTimeout(() => this.#host.requestUpdate()));
    }
  }

  /** How far the list begins below what scrolls; null where nothing is seen. */
  #margin(): number | null {
    const [list, scroller] = [this.#parts.list(), this.#parts.scroller()];
    // Out of sight nothing has a height: of rows without one, more and more would seem to have room.
    if (list === null || scroller === null || list.getClientRects().length === 0) return null;
    const from = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    return Math.max(0, Math.round(from));
  }

  get #elements(): HTMLElement[] {
    return [...(this.#parts.list()?.querySelectorAll<HTMLElement>(':scope > [data-index]') ?? [])];
  }
}
