/** Which rows of a review have one address. */
import { keyOf, type ReviewRow } from './reviewed-row.js';

export class RowsByAddress {
  /** Nearly every address stands in one row: a list for each would be much of what a long review keeps. */
  readonly #alone = new Map<string, number>();
  /** Once it has stood in several. */
  readonly #shared = new Map<string, number[]>();

  /** In their order. */
  of(key: string): readonly number[] {
    const alone = this.#alone.get(key);
    return alone === undefined ? (this.#shared.get(key) ?? []) : [alone];
  }

  /** Keys of the addresses that stand in several rows. */
  get repeated(): readonly string[] {
    return [...this.#shared].flatMap(([key, { length }]) => (length > 1 ? [key] : []));
  }

  add(row: ReviewRow): void {
    const key = keyOf(row);
    if (key === null) return;
    const ids = this.#shared.get(key);
    const alone = this.#alone.get(key);
    if (ids !== undefined) {
      const isLast = row.id > (ids.at(-1) ?? -1);
      ids.push(row.id);
      if (!isLast) ids.sort((one, other) => one - other);
    } else if (alone === undefined) this.#alone.set(key, row.id);
    else {
      this.#alone.delete(key);
      this.#shared.set(key, [Math.min(alone, row.id), Math.max(alone, row.id)]);
    }
  }

  remove(row: ReviewRow): void {
    const key = keyOf(row);
    if (key === null) return;
    if (this.#alone.get(key) === row.id) this.#alone.delete(key);
    const ids = this.#shared.get(key);
    if (ids !== undefined)
      this.#shared.set(
        key,
        ids.filter((id) => id !== row.id),
      );
  }
}
