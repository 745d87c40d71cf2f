/** What the columns of a table are called, and whether they are: a first row may be somebody like all others. */

type Cells = readonly string[];

/** What columns are called, in lower case, letters and digits alone: "Last name" is `lastname`. */
export interface ColumnWords {
  readonly address: readonly string[];
  readonly name: readonly string[];
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly role: readonly string[];
}

export type Named = Readonly<Record<keyof ColumnWords, readonly number[]>>;

/** What the first row may call its columns; null where it has an address in it, or no word that is known. */
export function namedColumns(head: Cells, words: ColumnWords): Named | null {
  if (head.some((cell) => cell.includes('@'))) return null;
  const heads = head.map((cell) => cell.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
  const where = (kind: keyof ColumnWords): readonly number[] =>
    words[kind].map((word) => heads.indexOf(word)).filter((column) => column >= 0);
  const isOfAddress = (text: string): boolean => words.address.some((word) => text.includes(word));
  const named = {
    // "Work email", "E-mail 1 - Value"
    address: heads.flatMap((text, column) => (isOfAddress(text) ? [column] : [])),
    name: where('name'),
    first: where('first'),
    last: where('last'),
    role: where('role'),
  };
  return Object.values(named).some((columns) => columns.length > 0) ? named : null;
}

/** "Name" and "Role" alone may be what somebody is called, and who is called Ismail has no word for mail above addresses. */
export function isHead(named: Named, head: Cells, address: number): boolean {
  const known = Object.values(named).filter((columns) => columns.length > 0).length;
  return known > 1 || named.address.includes(address) || (named.address.length > 0 && address >= head.length);
}
