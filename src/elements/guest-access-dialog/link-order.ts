import type { GuestLinkView } from '../../domain/schemas.js';

export interface LinkDone {
  readonly id: string;
  readonly what: 'created' | 'saved' | 'replaced';
}

/**
 * In which order links stand while the window is open: where they stood before, new ones at the end, so that
 * nothing moves under the pointer.
 */
export class LinkOrder {
  /** What is on show. */
  shown: readonly GuestLinkView[] = [];

  /** What the person did last, said where it was done. */
  done: LinkDone | null = null;

  /** Those that were there first; null before there was a list. */
  #known: ReadonlySet<string> | null = null;
  readonly #deletedHere = new Set<string>();

  /** `isHeld`: the pointer rests on the list, so that what somebody else deletes keeps its place for now. */
  arrange(links: readonly GuestLinkView[], isHeld: boolean): void {
    const newest = new Map<string, GuestLinkView>(links.map((link) => [link.id, link]));
    this.#known ??= new Set(newest.keys());
    const standing = this.shown.filter(({ id }) => newest.has(id) || (isHeld && !this.#deletedHere.has(id)));
    const placed = new Set<string>(standing.map(({ id }) => id));
    this.shown = [
      ...standing.map((link) => newest.get(link.id) ?? link),
      ...links.filter(({ id }) => !placed.has(id)),
    ];
  }

  /** It came while the window was open. */
  isFresh({ id }: GuestLinkView): boolean {
    return this.#known !== null && !this.#known.has(id);
  }

  /** Null where it was another link that something was done to. */
  doneTo({ id }: GuestLinkView): LinkDone['what'] | null {
    return this.done?.id === id ? this.done.what : null;
  }

  /** The person deleted it; answers which link is next to it. */
  delete(id: string): GuestLinkView | undefined {
    this.#deletedHere.add(id);
    return nextTo(id, this.shown);
  }
}

/** The link below, else the one above. */
export function nextTo(id: string, links: readonly GuestLinkView[]): GuestLinkView | undefined {
  const at = links.findIndex((link) => link.id === id);
  return links[at + 1] ?? links[at - 1];
}
