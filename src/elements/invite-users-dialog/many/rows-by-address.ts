/** Which rows of a review have one address. */
import { keyOf, type ReviewRow } from './reviewed-row.js';

export class RowsByAddress {
  readonly #ids = new Map<string, number[]>();

  /** In their order. */
  of(key: string): readonly number[] {
    return this.#ids.get(key) ?? [];
  }

  /** Keys of the addresses that stand in several rows. */
  get repeated(): readonly string[] {
    return [...this.#ids].flatMap(([key, { length }]) => (length > 1 ? [key] : []));
  }

  add(row: ReviewRow): void {
    const key = keyOf(row);
    if (key === null) return;
    const ids = this.#ids.get(key);
    if (ids === undefined) this.#ids.set(key, [row.id]);
    else {
      const isLast = row.id > (ids.at(-1) ?? -1);
      ids.push(row.id);
      if (!isLast) ids.sort((one, other) => one - other);
    }
  }

  remove(row: ReviewRow): void {
    const key = keyOf(row);
    if (key === null) return;
    this.#ids.set(key, this.#ids.get(key)?.filter((id) => id !== row.id) ?? []);
  }
}
