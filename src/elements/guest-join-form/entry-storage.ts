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
  /** What was last read or written: storage may be wiped while somebody types. */
  #kept: Kept = {};
  #secret: string | null = null;

  /** Of a medium, or of this page where none is set. The link is the page's: any form on it may be meant. */
  constructor(mediaId: string | null) {
    const page = pageAddress();
    this.#entry = `guestlist/1/entry/${mediaId ?? page}`;
    this.#link = `guestlist/1/link/${page}`;
  }

  /** Whether both keep the same things. */
  equals(other: EntryStorage): boolean {
    return this.#entry === other.#entry && this.#link === other.#link;
  }

  /** The link's secret, until its holder has joined. */
  get secret(): string | null {
    this.#secret = load(this.#link) ?? this.#secret;
    return this.#secret;
  }

  set secret(secret: string | null) {
    this.#secret = secret;
    save(this.#link, secret);
  }

  read(): Kept {
    const text = load(this.#entry);
    if (text !== null) this.#kept = parse(text);
    return this.#kept;
  }

  /** Keeps a change; `undefined` forgets. */
  keep(change: { readonly [Name in keyof Kept]: Kept[Name] | undefined }): void {
    const text = JSON.stringify({ ...this.read(), ...change });
    this.#kept = parse(text);
    save(this.#entry, text);
  }
}

/** Pages are told apart by their query too, and by the route of a fragment: a seat of one opens no other. */
function pageAddress(): string {
  const [route = ''] = /^#[!/][^?&]*/.exec(location.hash) ?? [];
  return location.pathname + location.search + route;
}

function parse(text: string): Kept {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    // Not written by us.
    return {};
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
