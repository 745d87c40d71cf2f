/**
 * Finds who is who in a table: a spreadsheet that was pasted, or a CSV file. Which column holds what is
 * said by the words at its head, in whatever language they are known, and by what stands below them.
 */
import { parseEmailAddress } from './email-address.js';
import { isNameLike, isNumberedName, tidy } from './person-name.js';
import { isHead, namedColumns, type ColumnWords, type Named } from './table-head.js';

type Cells = readonly string[];

/** The place of each column, from 0; null where the table has none. */
export interface TableColumns {
  readonly hasHeader: boolean;
  readonly address: number;
  readonly name: number | null;
  readonly first: number | null;
  readonly last: number | null;
  readonly role: number | null;
  /** Those that a word at their head speaks for: what stands in them is what that says. */
  readonly headed: readonly number[];
  /** From here on a role may stand that no column is for: all before it are spoken for. */
  readonly freeFrom: number;
  /** Those of further addresses: an address in them is that of whoever has none in the first. */
  readonly further: readonly number[];
  /** How many cells a row has; one with more has a delimiter inside a cell. */
  readonly width: number;
  /** A first line that was taken for a head though no word of it is known, and columns that nothing is taken of. */
  readonly ignored: readonly IgnoredPart[];
}

export interface IgnoredPart {
  readonly what: 'line' | 'column';
  /** From 1. */
  readonly place: number;
  /** What stands in the line; what the column is called, or without a head the first that stands in it. */
  readonly text: string;
}

/** So many rows show what a table is like. */
export const sampleSize = 50;

/** The columns of a table, judged by its first rows; null where these are a list, or have no addresses in them. */
export function findColumns(
  sample: readonly Cells[],
  words: ColumnWords,
  isRole: (text: string) => boolean,
): TableColumns | null {
  const rows = sample.filter((row) => row.some((cell) => cell.trim() !== ''));
  const [head] = rows;
  if (head === undefined) return null;
  const possible = namedColumns(head, words);
  const found = addressColumn(rows, possible?.address ?? []);
  if (found === null) return null;
  const named = possible !== null && isHead(possible, head, found) ? possible : null;
  const hasNames = named !== null;
  if (!hasNames && isList(head.length > 1 && head.every(isWord) ? rows.slice(1) : rows)) return null;
  // Where every name has a delimiter in it, the addresses stand beyond what the head has words for.
  const address = found < head.length ? found : (named?.address[0] ?? found);
  // A word in a language that is not known here is no address either, nor somebody's mistyped one.
  const hasHeader = hasNames || (rows.length > 1 && isWord(head[address] ?? ''));
  const body = hasHeader ? rows.slice(1) : rows;
  const widest = Math.max(...rows.map(({ length }) => length));
  const others = Array.from({ length: widest }, (_, column) => column).filter((column) => column !== address);
  const roleColumn =
    (named === null
      ? others.find((column) => isMostly(body, column, isRole))
      : findRole(body, named.role, isRole)) ?? null;
  const headed = hasNames ? others.filter((column) => tidy(head[column] ?? '') !== '') : [];
  // What is a role there is nobody's name.
  const people = body.map((row) =>
    row.map((cell, column) => (!headed.includes(column) && isRole(cell.trim()) ? '' : cell)),
  );
  const names = nameColumns(people, others, roleColumn, named);
  const taken = [roleColumn, names.name, names.first, names.last];
  const left = others.filter((column) => !taken.includes(column));
  const ignored = left.flatMap((column) => ignoredColumn(hasHeader ? head : [], people, column));
  if (hasHeader && !hasNames) ignored.unshift({ what: 'line', place: 1, text: wordsIn(head) });
  const spoken = [address, roleColumn, ...headed];
  const free = others.find((column) => !spoken.includes(column));
  const width = hasNames ? head.length : usualWidth(rows);
  const further = others.filter(
    (column) => column < width && (named?.address.includes(column) === true || isOfAddresses(body, column)),
  );
  return {
    hasHeader,
    address,
    role: roleColumn,
    ...names,
    headed,
    freeFrom: free ?? widest,
    further,
    width,
    ignored,
  };
}

function isWord(text: string): boolean {
  return /^[\p{L}\p{M}\s/_-]+$/u.test(text);
}

/** Further addresses are for those who miss the first: they are not ignored. */
function ignoredColumn(head: Cells, body: readonly Cells[], column: number): IgnoredPart[] {
  const cells = body.map((row) => tidy(row[column] ?? '')).filter((cell) => cell !== '');
  if (cells.length === 0 || cells.some((cell) => cell.includes('@'))) return [];
  return [{ what: 'column', place: column + 1, text: tidy(head[column] ?? '') || (cells[0] ?? '') }];
}

function wordsIn(head: Cells): string {
  return head
    .map(tidy)
    .filter((word) => word !== '')
    .join(', ');
}

/** That of most rows. */
function usualWidth(rows: readonly Cells[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [[width] = [0]] = [...counts].sort(([, one], [, other]) => other - one);
  return width;
}

/** The column with the most addresses, or the first that is called so and has half as many. */
function addressColumn(rows: readonly Cells[], named: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (cell.includes('@')) counts.set(column, (counts.get(column) ?? 0) + 1);
    });
  }
  const most = Math.max(0, ...counts.values());
  if (most === 0) return null;
  const best = [...counts.keys()].filter((column) => counts.get(column) === most).sort((a, b) => a - b);
  return named.find((column) => (counts.get(column) ?? 0) * 2 >= most) ?? best[0] ?? null;
}

function isOfAddresses(rows: readonly Cells[], column: number): boolean {
  return rows.filter((row) => row[column]?.includes('@') === true).length * 2 > rows.length;
}

/** Rows without a header are a table where each has one address, and something beside it. */
function isList(rows: readonly Cells[]): boolean {
  const found = rows.filter((row) => row.some((cell) => cell.includes('@')));
  const isRow = (row: Cells): boolean => {
    const cells = row.filter((cell) => cell.trim() !== '');
    const addresses = cells.filter((cell) => cell.includes('@'));
    return (
      cells.length > 1 && addresses.length === 1 && parseEmailAddress(addresses[0]?.trim() ?? '') !== null
    );
  };
  return found.length < rows.length * 0.6 || found.filter(isRow).length < found.length * 0.8;
}

/** A column that is called so is one as soon as one role in it is known: the others are mistakes to be put right. */
function findRole(
  rows: readonly Cells[],
  named: readonly number[],
  isRole: (text: string) => boolean,
): number | undefined {
  return named.find((column) => rows.some((row) => isRole((row[column] ?? '').trim())));
}

function nameColumns(
  rows: readonly Cells[],
  others: readonly number[],
  role: number | null,
  named: Named | null,
): Pick<TableColumns, 'name' | 'first' | 'last'> {
  const [first = null] = named?.first ?? [];
  const [last = null] = named?.last ?? [];
  const [name = null] = named?.name ?? [];
  // "Name" beside "First name" is the family name alone.
  if (first !== null && last === null && name !== null) return { name: null, first, last: name };
  // "Nom" or "Nombre" alone may stand above whole names.
  const part = first === null ? last : last === null ? first : null;
  if (name === null && part !== null && isMostly(rows, part, isOfWords)) {
    return { name: part, first: null, last: null };
  }
  if (first !== null || last !== null || name !== null) return { name, first, last };
  const free = others.filter((column) => column !== role);
  const isName = (text: string): boolean => isNameLike(text) || isNumberedName(text);
  const possible = free.filter((column) => isMostly(rows, column, isName));
  // "Room 12" beside names is none; where nothing else could be one, "Guest 12" is.
  const certain = possible.filter((column) => rows.some((row) => isNameLike((row[column] ?? '').trim())));
  const [one = null, two = null] = certain.length > 0 ? certain : possible.slice(0, 1);
  const isWhole = one !== null && isMostly(rows, one, isOfWords);
  return two === null || isWhole
    ? { name: one, first: null, last: null }
    : { name: null, first: one, last: two };
}

const isOfWords = (text: string): boolean => text.includes(' ');

function isMostly(rows: readonly Cells[], column: number, is: (text: string) => boolean): boolean {
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter(is).length >= cells.length * 0.7;
}
