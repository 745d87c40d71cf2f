/** What a guest's tab keeps: the link until the person is in, what was typed, and the seat from then on. */

export interface Kept {
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

/** One place of a tab. */
export class EntryStorage {
  readonly #entry: string;
  readonly #link: string;

  /** `scope`: the medium, or the page where no medium is set. The link is the page's: any form on it may be meant. */
  constructor(scope: string) {
    this.#entry = `guestlist/1/entry/${scope}`;
    this.#link = `guestlist/1/link/${location.pathname}`;
  }

  /** The link's secret, until its holder has joined. */
  get secret(): string | null {
    return load(this.#link);
  }

  set secret(secret: string | null) {
    save(this.#link, secret);
  }

  read(): Kept {
    try {
      return (JSON.parse(load(this.#entry) ?? '{}') ?? {}) as Kept;
    } catch {
      // Not written by us.
      return {};
    }
  }

  /** Keeps a change; `undefined` forgets. */
  keep(change: { readonly [Name in keyof Kept]: Kept[Name] | undefined }): void {
    save(this.#entry, JSON.stringify({ ...this.read(), ...change }));
  }
}

/** What the browser did not keep, because storage is full or blocked: not lost as long as the page stays. */
const unsaved = new Map<string, string | null>();

function load(name: string): string | null {
  const kept = unsaved.get(name);
  if (kept !== undefined) return kept;
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

function save(name: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
    unsaved.delete(name);
  } catch {
    unsaved.set(name, text);
  }
}
