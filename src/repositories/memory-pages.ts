/** Pages of a list that is in memory. */

/** What comes after an entry; after one that is not in the list nothing does. */
export function follow<Entry extends { readonly id: string }>(
  all: readonly Entry[],
  after: string | null,
): readonly Entry[] {
  if (after === null) return all;
  const position = all.findIndex(({ id }) => id === after);
  return position === -1 ? [] : all.slice(position + 1);
}

export function nextOf<Id extends string>(rest: readonly { readonly id: Id }[], limit: number): Id | null {
  return rest.length > limit ? rest[limit - 1]!.id : null;
}
