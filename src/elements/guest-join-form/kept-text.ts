/** Text in the browser's storage: of this tab, or of this device. Blocked or full, it stays as long as the page. */
type Area = 'sessionStorage' | 'localStorage';

/** What the browser did not keep: not lost as long as the page stays. */
const unsaved = new Map<string, string | null>();

export class KeptText {
  readonly #area: Area;
  readonly #name: string;

  constructor(area: Area, name: string) {
    this.#area = area;
    this.#name = `guestlist/1/${name}`;
  }

  equals(other: KeptText): boolean {
    return this.#area === other.#area && this.#name === other.#name;
  }

  load(): string | null {
    const kept = unsaved.get(this.#name);
    if (kept !== undefined) return kept;
    try {
      return globalThis[this.#area].getItem(this.#name);
    } catch {
      return null;
    }
  }

  /** Null forgets. */
  save(text: string | null): void {
    try {
      if (text === null) globalThis[this.#area].removeItem(this.#name);
      else globalThis[this.#area].setItem(this.#name, text);
      unsaved.delete(this.#name);
    } catch {
      unsaved.set(this.#name, text);
    }
  }
}

/** An object out of kept text; an empty one where it was not written by us. */
export function parsed(text: string | null): object {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
