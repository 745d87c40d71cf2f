/** All presses of a double click are meant for whom the first was for: by the second somebody else may stand under the pointer. */
export class PressedRow {
  #id: string | null = null;

  /** Whether a press on the row of `id` is meant for it; a key's has no detail. */
  isMeant(id: string, { detail }: MouseEvent): boolean {
    if (detail <= 1) this.#id = id;
    return this.#id === id;
  }
}
