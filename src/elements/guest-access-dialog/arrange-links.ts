import type { GuestLinkView } from '../../domain/schemas.js';

/**
 * In which order links stand: where they stood before, new ones at the end, so that nothing moves
 * under the pointer. `keeps` says which links keep their place although they are gone.
 */
export function arrangeLinks(
  before: readonly GuestLinkView[],
  links: readonly GuestLinkView[],
  keeps: (id: string) => boolean,
): readonly GuestLinkView[] {
  const newest = new Map(links.map((link) => [link.id, link]));
  const standing = before.filter(({ id }) => newest.has(id) || keeps(id));
  const known = new Set(standing.map(({ id }) => id));
  return [
    ...standing.map((link) => newest.get(link.id) ?? link),
    ...links.filter(({ id }) => !known.has(id)),
  ];
}
