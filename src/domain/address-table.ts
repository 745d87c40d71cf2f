/**
 * Finds who is who in a table: a spreadsheet that was pasted, or a CSV file. Which column holds what is
 * said by the words at its head, in whatever language they are known, and by what stands below them.
 */
import { readAddressList, type ListedPerson } from './address-list.js';
import { parseEmailAddress } from './email-address.js';
import { isNameLike, isNumberedName, noName, splitName, tidy, type PersonName } from './person-name.js';

type Cells = readonly string[];

/** What columns are called, in lower case, letters and digits alone: "Last name" is `lastname`. */
export interface ColumnWords {
  readonly address: readonly string[];
  readonly name: readonly string[];
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly role: readonly string[];
}

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
  /** Those that have something in them, and nothing that is taken. */
  readonly ignored: readonly IgnoredColumn[];
}

export interface IgnoredColumn {
  /** From 1. */
  readonly place: number;
  /** What it is called, or without a head the first that stands in it. */
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
  const named = namedColumns(head, words);
  const hasNames = named !== null;
  const address = addressColumn(hasNames ? rows.slice(1) : rows, named?.address ?? []);
  if (address === null || (!hasNames && isList(rows))) return null;
  // A word in a language that is not known here is no address either, nor somebody's mistyped one.
  const hasHeader = hasNames || (rows.length > 1 && /^[\p{L}\p{M}\s/_-]+$/u.test(head[address] ?? ''));
  const body = hasHeader ? rows.slice(1) : rows;
  const width = Math.max(...rows.map(({ length }) => length));
  const others = Array.from({ length: width }, (_, column) => column).filter((column) => column !== address);
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
  const spoken = [address, roleColumn, ...headed];
  const free = others.find((column) => !spoken.includes(column));
  return { hasHeader, address, role: roleColumn, ...names, headed, freeFrom: free ?? width, ignored };
}

/** Further addresses are for those who miss the first: they are not ignored. */
function ignoredColumn(head: Cells, body: readonly Cells[], column: number): IgnoredColumn[] {
  const cells = body.map((row) => tidy(row[column] ?? '')).filter((cell) => cell !== '');
  if (cells.length === 0 || cells.some((cell) => cell.includes('@'))) return [];
  return [{ place: column + 1, text: tidy(head[column] ?? '') || (cells[0] ?? '') }];
}

/** Who stands in a row: as a rule one person, nobody in an empty one, more where a cell holds several addresses. */
export function readTableRow(
  cells: Cells,
  line: number,
  columns: TableColumns,
  isRole: (text: string) => boolean,
): readonly ListedPerson[] {
  const written = cells[columns.address] ?? '';
  const field = roleField(cells, columns, isRole);
  const name = nameIn(field === null ? cells : cells.map((cell, at) => (at === field ? '' : cell)), columns);
  const role = cellAt(cells, columns.role) || cellAt(cells, field) || null;
  const address = parseEmailAddress(written);
  if (address !== null) return [{ line, name, address, typed: written.trim(), role }];
  const turned = isNameLike(tidy(written)) ? turnedRound(cells, columns.address) : null;
  if (turned !== null) return readTableRow(turned, line, columns, isRole);
  // Some tables have a second column for those who have another kind of address.
  const cell = written.trim() === '' ? (cells.find((text) => text.includes('@')) ?? '') : written;
  const people = [...readAddressList(cell.replaceAll(/\s+/g, ' '))].filter((person) => person !== null);
  // One address with a slip in it is one mistake, not somebody else's address.
  if (people.length > 0 && cell.includes('@') && !isWhole(cell, people)) {
    return [{ line, name, address: null, typed: cell.trim(), role }];
  }
  if (people.length > 0) {
    return people.map((person) => ({ ...person, line, role, name: name === noName ? person.name : name }));
  }
  if (cells.every((text) => text.trim() === '')) return [];
  return [{ line, name, address: null, typed: cell.trim(), role }];
}

/** With the address where a name stands, and that where the address is; null where there is none. */
function turnedRound(cells: Cells, address: number): Cells | null {
  const other = cells.findIndex((cell) => cell.includes('@') && parseEmailAddress(tidy(cell)) !== null);
  if (other < 0) return null;
  return cells.map((cell, at) => (at === address ? cells[other]! : at === other ? cells[address]! : cell));
}

/** Whether a cell has addresses in it and nothing beside them but names of the form `Name <address>`. */
function isWhole(cell: string, people: readonly ListedPerson[]): boolean {
  const isAddresses = (part: string): boolean =>
    /<[^<>]*@[^<>]*>/.test(part) || (part.match(/[^\s/]+/g) ?? []).every((word) => word.includes('@'));
  // A comma within quotes belongs to a name.
  const parts = cell.replaceAll(/"[^"]*"|\([^()]*\)/g, '').split(/[;,；，、\n]/);
  return parts.every(isAddresses) && people.every(({ address }) => address !== null);
}

/** Where a role stands that no column is for. */
function roleField(
  cells: Cells,
  { address, role, headed, freeFrom }: TableColumns,
  isRole: (text: string) => boolean,
): number | null {
  // By number: of ten thousand rows each is asked, and an iterator costs as much as all the rest.
  for (let column = freeFrom; column < cells.length; column += 1) {
    if (column === address || column === role || headed.includes(column)) continue;
    const cell = cells[column] ?? '';
    if (cell !== '' && isRole(cell.trim())) return column;
  }
  return null;
}

function cellAt(cells: Cells, column: number | null): string {
  return column === null ? '' : tidy(cells[column] ?? '');
}

function nameIn(cells: Cells, { name, first, last }: TableColumns): PersonName {
  const parts = { first: cellAt(cells, first), last: cellAt(cells, last) };
  if (parts.first !== '' || parts.last !== '') return parts;
  const whole = cellAt(cells, name);
  return whole === '' ? noName : splitName(whole);
}

type Named = Readonly<Record<keyof ColumnWords, readonly number[]>>;

/** What the first row calls its columns; null where it is a row like the others. */
function namedColumns(head: Cells, words: ColumnWords): Named | null {
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
  // "Name" and "Role" alone may be what somebody is called; an address at the head of a column is none.
  const known = Object.values(named).filter((columns) => columns.length > 0).length;
  return named.address.length > 0 || known > 1 ? named : null;
}

/** The column with the most addresses; among equals the one that is called so, or the first. */
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
  return best.find((column) => named.includes(column)) ?? best[0] ?? null;
}

/** Rows without a header are a table where each has one address, and something beside it. */
function isList(rows: readonly Cells[]): boolean {
  const found = rows.filter((row) => row.some((cell) => cell.includes('@')));
  const isRow = (row: Cells): boolean => {
    const cells = row.filter((cell) => cell.trim() !== '');
    const addresses = cells.filter((cell) => cell.includes('@'));
    return cells.length > 1 && addresses.length === 1 && parseEmailAddress(addresses[0] ?? '') !== null;
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
  if (first !== null || last !== null || name !== null) return { name, first, last };
  const free = others.filter((column) => column !== role);
  const isName = (text: string): boolean => isNameLike(text) || isNumberedName(text);
  const possible = free.filter((column) => isMostly(rows, column, isName));
  // "Room 12" beside names is none; where nothing else could be one, "Guest 12" is.
  const certain = possible.filter((column) => rows.some((row) => isNameLike((row[column] ?? '').trim())));
  const [one = null, two = null] = certain.length > 0 ? certain : possible.slice(0, 1);
  const isWhole = one !== null && isMostly(rows, one, (text) => text.trim().includes(' '));
  return two === null || isWhole
    ? { name: one, first: null, last: null }
    : { name: null, first: one, last: two };
}

function isMostly(rows: readonly Cells[], column: number, is: (text: string) => boolean): boolean {
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter(is).length >= cells.length * 0.7;
}
