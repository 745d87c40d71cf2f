/** Who stands in a row of a table whose columns are known, whatever went astray in it. */
import { readAddressList, type ListedPerson } from './address-list.js';
import type { TableColumns } from './address-table.js';
import { parseEmailAddress } from './email-address.js';
import { isNameLike, noName, splitName, tidy, type PersonName } from './person-name.js';

type Cells = readonly string[];

/** As a rule one person, nobody in an empty one, more where a cell holds several addresses. */
export function readTableRow(
  written: Cells,
  line: number,
  columns: TableColumns,
  isRole: (text: string) => boolean,
): readonly ListedPerson[] {
  const cells = written.length > columns.width ? joined(written, columns) : written;
  return readCells(cells, line, columns, isRole);
}

/**
 * A delimiter inside a cell has moved all that follows: its parts are one cell again, and the address is in its column.
 * Behind such a delimiter stands a space, as a rule; else it was in a name.
 */
function joined(cells: Cells, { address, name, first, last, width }: TableColumns): Cells {
  if (cells[address]?.includes('@') === true) return cells;
  const found = cells.findIndex((cell, at) => at > address && cell.includes('@'));
  const moved = found - address;
  if (moved < 1 || moved > cells.length - width) return cells;
  const spaced = cells.findIndex((cell, at) => at > 0 && at < found && cell.startsWith(' '));
  const from = [spaced > 0 ? spaced - 1 : null, name, first, last, 0].find(
    (at) => at !== null && at < address,
  );
  if (from === undefined || from === null) return cells;
  const parts = cells.slice(from, from + moved + 1).map(tidy);
  return [...cells.slice(0, from), parts.join(', '), ...cells.slice(from + moved + 1)];
}

function readCells(
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
  const turned = isNoAddress(written) ? turnedRound(cells, columns) : null;
  if (turned !== null) return readCells(turned, line, columns, isRole);
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

/** Whether something stands there that nobody meant as an address, as they did with `person(at)example.org`. */
function isNoAddress(written: string): boolean {
  const text = tidy(written);
  return isNameLike(text) || (text !== '' && !/@|\bat\b|[\p{L}\p{N}-]\.\p{L}/iu.test(text));
}

/** With the address where a name stands, and that where the address is; null where there is none. */
function turnedRound(cells: Cells, { address, further }: TableColumns): Cells | null {
  // "n/a" beside the address of somebody's superior is no name that went astray.
  const isName = isNameLike(tidy(cells[address] ?? ''));
  const other = cells.findIndex(
    (cell, at) =>
      cell.includes('@') && (isName || !further.includes(at)) && parseEmailAddress(tidy(cell)) !== null,
  );
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
