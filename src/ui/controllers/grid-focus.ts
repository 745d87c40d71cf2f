/**
 * Which cell of a grid has the focus (APG grid): one of them is in the tab order, arrow keys go from cell to cell.
 * Rows carry `data-row`, their id, and `data-index`; what takes the focus in a column carries `data-col`: the cell, or
 * the one control in it that needs no arrow keys. A control that needs them is entered with Enter or F2.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { isComposing } from '../form/composing.js';

export interface GridHost extends ReactiveElement {
  readonly columns: number;
  readonly rowCount: number;
  idAt(index: number): string | null;
  placeOf(id: string): number;
  /** Brings a row into sight that may not be drawn. */
  reveal(index: number): void;
}

/** The header is a row, too: the one before the first. */
export const header = -1;
/** So many rows Page Up and Page Down go. */
const pageLength = 10;

export class GridFocus implements ReactiveController {
  /** Where the focus is, or was last; the row by its id, null for the header. */
  #row: string | null = null;
  #column = 0;
  #isWanted = false;
  /** Whether the list stays as it is scrolled. */
  #isStill = false;

  readonly #host: GridHost;

  constructor(host: GridHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  hostUpdated(): void {
    if (!this.#isWanted) return;
    const target = this.#target;
    // It may be drawn only after the list has scrolled to it.
    if (target === null) return;
    this.#isWanted = false;
    target.focus({ preventScroll: this.#isStill });
    if (!this.#isStill) target.scrollIntoView({ block: 'nearest' });
  }

  get index(): number {
    if (this.#row !== null) return Math.max(header, this.#host.placeOf(this.#row));
    return header;
  }

  get hasRow(): boolean {
    return this.#row !== null && this.#host.placeOf(this.#row) >= 0;
  }

  /** `0` for the one that Tab comes to. A list whose row has gone begins anew. */
  tabIndexOf(index: number, column: number): '0' | '-1' {
    return index === this.#tabStop && column === this.#column ? '0' : '-1';
  }

  focusRow(index: number, column = this.#column): void {
    this.#go(index, column);
  }

  /** Moves nothing that is seen, for a focus that nobody has sent there. */
  focusStill(index: number, column: number): void {
    this.#go(index, column, true);
  }

  readonly focusin = (event: FocusEvent): void => {
    const path = event.composedPath().filter((part): part is HTMLElement => part instanceof HTMLElement);
    const [cell, row] = [
      path.find((part) => part.dataset['col']),
      path.find((part) => part.dataset['index']),
    ];
    if (cell === undefined || row === undefined) return;
    const [id, column] = [row.dataset['row'] ?? null, Number(cell.dataset['col'])];
    // Where it was sent by a key is drawn already.
    if (id === this.#row && column === this.#column) return;
    this.#row = id;
    this.#column = column;
    this.#host.requestUpdate();
  };

  readonly keydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || isComposing(event)) return;
    const target = event.target as HTMLElement;
    if (target.matches('select')) this.#leave(event, target);
    else if (this.#enter(event, target) || this.#move(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  get #tabStop(): number {
    return this.hasRow || this.#row === null ? this.index : 0;
  }

  get #target(): HTMLElement | null {
    const { index } = this;
    const row = this.#host.renderRoot.querySelector(`[data-index="${index}"]`);
    return row?.querySelector<HTMLElement>(`[data-col="${this.#column}"]`) ?? null;
  }

  /** Arrow keys and letters are the select's own; Escape and Enter give the focus back to its cell. */
  #leave(event: KeyboardEvent, select: HTMLElement): void {
    if (event.key !== 'Escape' && event.key !== 'Enter' && event.key !== 'F2') return;
    event.preventDefault();
    event.stopPropagation();
    select.closest<HTMLElement>('[data-col]')?.focus();
  }

  #enter({ key }: KeyboardEvent, cell: HTMLElement): boolean {
    const inside = cell.querySelector<HTMLElement>('select');
    if (inside === null || !['Enter', 'F2', ' '].includes(key)) return false;
    inside.focus();
    return true;
  }

  #move({ key, ctrlKey }: KeyboardEvent): boolean {
    const { index } = this;
    const [lastRow, lastColumn] = [this.#host.rowCount - 1, this.#host.columns - 1];
    switch (key) {
      case 'ArrowDown':
        return this.#go(Math.min(index + 1, lastRow), this.#column);
      case 'ArrowUp':
        return this.#go(Math.max(index - 1, header), this.#column);
      case 'ArrowRight':
      case 'ArrowLeft':
        return this.#go(index, Math.min(Math.max(this.#column + this.#step(key), 0), lastColumn));
      case 'Home':
        return this.#go(ctrlKey ? 0 : index, 0);
      case 'End':
        return this.#go(ctrlKey ? lastRow : index, lastColumn);
      case 'PageDown':
        return this.#go(Math.min(index + pageLength, lastRow), this.#column);
      case 'PageUp':
        return this.#go(Math.max(index - pageLength, Math.min(index, 0)), this.#column);
      default:
        return false;
    }
  }

  #step(key: 'ArrowRight' | 'ArrowLeft'): number {
    const isMirrored = getComputedStyle(this.#host).direction === 'rtl';
    return (key === 'ArrowRight') === isMirrored ? -1 : 1;
  }

  #go(index: number, column: number, isStill = false): true {
    this.#isStill = isStill;
    this.#row = index === header ? null : this.#host.idAt(index);
    this.#column = column;
    this.#isWanted = true;
    if (index !== header && !isStill && this.#target === null) this.#host.reveal(index);
    this.#host.requestUpdate();
    return true;
  }
}
