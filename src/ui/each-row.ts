/**
 * The rows of a list, each with elements of its own while it is drawn. Lit's `repeat` may move what stays while others come and go
 * on both sides of it, and what is moved loses the focus; here what stays keeps its place, and only what comes is put into it.
 */
import { noChange } from 'lit';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';
import { Directive, directive, type ChildPart, type DirectiveParameters } from 'lit/directive.js';

type Row = unknown;

class EachRow extends Directive {
  #drawn: readonly Row[] = [];
  #keys: readonly unknown[] = [];

  override render(
    rows: readonly Row[],
    keyOf: (row: Row) => unknown,
    draw: (row: Row, index: number) => unknown,
    _isListed?: (row: Row) => boolean,
  ): unknown {
    this.#drawn = rows;
    this.#keys = rows.map(keyOf);
    return rows.map(draw);
  }

  override update(container: ChildPart, [rows, keyOf, draw, isListed]: DirectiveParameters<this>): unknown {
    const parts = getCommittedValue(container) as readonly ChildPart[] | null;
    // At first Lit draws the values by itself; what it has committed then is their parts.
    if (!parts?.length) return this.render(rows, keyOf, draw);
    const keys = rows.map(keyOf);
    const wanted = new Set(keys);
    const staying = new Map<unknown, ChildPart>();
    const free = new Set<ChildPart>();
    /** In the order of the page; what has been put elsewhere is no longer in it. */
    const places = new Set<ChildPart>();
    for (const [at, part] of parts.entries()) {
      const key = this.#keys[at];
      if (wanted.has(key) && !staying.has(key)) staying.set(key, part);
      else if (at in this.#drawn && isListed?.(this.#drawn[at])) free.add(part);
      else {
        removePart(part);
        continue;
      }
      places.add(part);
    }
    [this.#drawn, this.#keys] = [rows, keys];
    const now = rows.map((row, index) => {
      const own = staying.get(keys[index]);
      let [next] = places;
      // What is free makes room for what stays.
      while (own && next && next !== own && free.has(next)) {
        places.delete(next);
        [next] = places;
      }
      const [first] = free;
      const taken = own ?? (next && free.has(next) ? next : first);
      staying.delete(keys[index]);
      if (taken) {
        free.delete(taken);
        places.delete(taken);
      }
      const part = taken && taken === next ? taken : insertPart(container, next, taken);
      return setChildPartValue(part, draw(row, index));
    });
    free.forEach(removePart);
    setCommittedValue(container, now);
    return noChange;
  }
}

/**
 * `isListed`: whether a row that is not drawn any more is still in the list. Making elements is most of what a turn of the wheel
 * costs: rows that come are drawn with those of such rows. What was taken off the list is not drawn as somebody else.
 */
export const eachRow = directive(EachRow) as unknown as <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => unknown,
  draw: (row: Row, index: number) => unknown,
  isListed?: (row: Row) => boolean,
) => unknown;
