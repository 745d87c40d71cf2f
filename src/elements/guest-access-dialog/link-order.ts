import type { GuestLinkView } from '../../domain/schemas.js';

/**
 * In which order links stand while the window is open: where they stood before, new ones at the end, so that
 * nothing moves under the pointer.
 */
export class LinkOrder {
  /** What is on show. */
  shown: readonly GuestLinkView[] = [];

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

  /** The person deleted it; answers which link is next to it. */
  delete(id: string): GuestLinkView | undefined {
    const at = this.shown.findIndex((link) => link.id === id);
    this.#deletedHere.add(id);
    return this.shown[at + 1] ?? this.shown[at - 1];
  }
}
