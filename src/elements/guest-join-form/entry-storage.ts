/** What a guest's tab keeps: the link until the person is in, what was typed, and the seat from then on. */

export interface Kept {
  /** The link's secret, until its holder has joined. */
  readonly secret?: string;
  /** What renews the pass: this tab's own. */
  readonly seat?: string;
  readonly typed?: Typed;
  /** The key of a join that nobody has answered yet, with what it was for. */
  readonly attempt?: Attempt;
}

export interface Typed {
  readonly name: string;
  readonly email: string;
}

export interface Attempt extends Typed {
  readonly key: string;
  readonly seat: string | null;
}

const prefix = 'guestlist/1/entry/';
/** For a browser that keeps nothing: the page is not reloaded, so nothing is lost either. */
const memory = new Map<string, Kept>();

/** One place of a tab, named after its medium or its page. */
export class EntryStorage {
  readonly #name: string;

  constructor(scope: string) {
    this.#name = prefix + scope;
  }

  read(): Kept {
    try {
      const text = sessionStorage.getItem(this.#name);
      if (text !== null) return JSON.parse(text) as Kept;
    } catch {
      // Blocked, or not ours: what this page remembers itself holds.
    }
    return memory.get(this.#name) ?? {};
  }

  /** Keeps a change; `undefined` forgets. */
  keep(change: { readonly [Name in keyof Kept]: Kept[Name] | undefined }): void {
    const kept: Kept = JSON.parse(JSON.stringify({ ...this.read(), ...change })) as Kept;
    memory.set(this.#name, kept);
    try {
      sessionStorage.setItem(this.#name, JSON.stringify(kept));
    } catch {
      // Full or blocked: kept in memory.
    }
  }
}
