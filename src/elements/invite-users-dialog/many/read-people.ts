/** Everybody in what was pasted, or in a file: a list, or a table whose columns are found. */
import papaparse, { type Parser, type ParseResult } from 'papaparse';
import { readAddressList, type ListedPerson } from '../../../domain/address-list.js';
import {
  findColumns,
  sampleSize,
  type IgnoredPart,
  type TableColumns,
} from '../../../domain/address-table.js';
import { parseEmailAddress } from '../../../domain/email-address.js';
import { mendQuotes } from '../../../domain/quoted-cells.js';
import { readTableRow } from '../../../domain/table-row.js';
import { inSlices, Pace } from '../../../ui/in-slices.js';
import { knownColumns } from './known-columns.js';

export interface ReadingOptions {
  readonly isRole: (text: string) => boolean;
  readonly signal?: AbortSignal;
}

export interface ReadPeople {
  readonly people: readonly ListedPerson[];
  /** Of a table, what was not taken. */
  readonly ignored: readonly IgnoredPart[];
}

const delimiters = ['\t', ';', ',', '|'] as const;
type Delimiter = (typeof delimiters)[number];

/** As much as is needed to see what a table is like; and as much as is read between two looks at the clock. */
const headLength = 32_768;
const chunkSize = 16_384;

interface Table {
  readonly delimiter: Delimiter;
  readonly columns: TableColumns;
}

/** A first line by which spreadsheets tell each other what separates cells. */
const separatorLine = /^\ufeff?sep=.\r?\n/i;

const nameAndAddress = /<[^<>]*@[^<>]*>\s*$/;

/** What was found when the signal came is given back, too: whoever stopped it throws it away. */
export async function readPeople(written: string, options: ReadingOptions): Promise<ReadPeople> {
  const text = written.replace(separatorLine, '');
  const people: ListedPerson[] = [];
  const table = findTable(text, options);
  if (table !== null) {
    await readTable(text, table, people, options);
    return { people, ignored: table.columns.ignored };
  }
  const take = (person: ListedPerson | null): void => {
    if (person !== null) people.push(withRole(person, options.isRole));
  };
  await inSlices(readAddressList(text, options.isRole), take, options.signal);
  return { people, ignored: [] };
}

/** Behind an address of a list stands a role, or something else that is none. */
function withRole(person: ListedPerson, isRole: (text: string) => boolean): ListedPerson {
  const { role, name } = person;
  if (role === null) return person;
  if (!isRole(role)) return { ...person, role: null };
  return `${name.first} ${name.last}`.trim() === role ? { ...person, name: { first: '', last: '' } } : person;
}

function findTable(text: string, { isRole }: ReadingOptions): Table | null {
  const end = headEnd(text);
  const head = text.slice(0, end);
  const present = delimiters.filter((delimiter) => head.includes(delimiter));
  // Where nothing separates cells, there is one in each row.
  const samples = (present.length > 0 ? present : delimiters.slice(0, 1)).map((delimiter) => {
    const data = rowsIn(text, delimiter, sampleSize, end);
    // The last row may have been cut in two.
    const isCut = data.length > 1 && data.length < sampleSize && end < text.length;
    return { delimiter, rows: isCut ? data.slice(0, -1) : data };
  });
  // What a table is separated by stands in its first row; the rest may stand in any cell.
  const widthOf = ({ rows }: (typeof samples)[number]): number => rows[0]?.length ?? 0;
  for (const { delimiter, rows } of samples.sort((one, other) => widthOf(other) - widthOf(one))) {
    const found = findColumns(rows, knownColumns, isRole);
    if (found !== null) return { delimiter, columns: found };
  }
  return null;
}

/** Cells may have lines in them. */
function headEnd(text: string): number {
  let end = 0;
  for (let lines = 4 * sampleSize; lines > 0 && end < headLength; lines -= 1) {
    end = text.indexOf('\n', end) + 1 || text.length;
  }
  return Math.min(end, headLength, text.length);
}

function rowsIn(
  text: string,
  delimiter: Delimiter,
  preview: number,
  end = text.length,
): readonly (readonly string[])[] {
  const isMended = text.lastIndexOf('"', end) < 0;
  const head = isMended ? text.slice(0, end) : [...mendQuotes(text, delimiter, end)].join('');
  return papaparse.parse<string[]>(head, { delimiter, preview }).data;
}

/** Lines of another origin get into a table: one that is a single cell here may be a row with another separator. */
function readRow(
  cells: readonly string[],
  line: number,
  table: Table,
  options: ReadingOptions,
): readonly ListedPerson[] {
  const { delimiter, columns } = table;
  const alone = aloneIn(cells);
  for (const other of alone?.includes('@') ? delimiters : []) {
    if (other === delimiter || !alone!.includes(other)) continue;
    const row = rowsIn(alone!, other, 1)[0] ?? [];
    // Several addresses are several people.
    if (row.filter((cell) => cell.includes('@')).length !== 1) continue;
    const found =
      parseEmailAddress(row[columns.address] ?? '') === null
        ? findColumns([row], knownColumns, options.isRole)
        : columns;
    if (found !== null) return readTableRow(row, line, found, options.isRole);
  }
  return readListLine(cells, line, table) ?? readTableRow(cells, line, columns, options.isRole);
}

/** `Last, First <address>` among rows whose addresses stand alone; null for a row. */
function readListLine(
  cells: readonly string[],
  line: number,
  { delimiter, columns }: Table,
): readonly ListedPerson[] | null {
  if (cells[columns.address]?.includes('@') || !cells.some((cell) => nameAndAddress.test(cell))) return null;
  const people = [...readAddressList(cells.join(delimiter))].filter((person) => person !== null);
  return people.every(({ address }) => address !== null)
    ? people.map((person) => ({ ...person, line, role: null }))
    : null;
}

/** The only cell that has something in it; null where there are none, or more. */
function aloneIn(cells: readonly string[]): string | null {
  let alone: string | null = null;
  for (const cell of cells) {
    if (cell.trim() === '') continue;
    if (alone !== null) return null;
    alone = cell;
  }
  return alone;
}

async function withMendedQuotes(text: string, delimiter: Delimiter, signal?: AbortSignal): Promise<string> {
  if (!text.includes('"')) return text;
  const pieces: string[] = [];
  await inSlices(mendQuotes(text, delimiter), (piece) => piece !== '' && pieces.push(piece), signal);
  return pieces.join('');
}

/** Papaparse waits between chunks until it is told to go on. */
async function readTable(
  text: string,
  table: Table,
  people: ListedPerson[],
  options: ReadingOptions,
): Promise<void> {
  const { delimiter, columns } = table;
  let row = 0;
  const take = (cells: readonly string[]): void => {
    row += 1;
    if (row === 1 && columns.hasHeader) return;
    people.push(...readRow(cells, row, table, options));
  };
  const mended = await withMendedQuotes(text, delimiter, options.signal);
  const pace = new Pace();
  await new Promise<void>((resolve) => {
    papaparse.parse<string[]>(mended, {
      delimiter,
      chunkSize,
      chunk: ({ data }: ParseResult<string[]>, parser: Parser) => {
        data.forEach(take);
        if (!pace.isOver) return;
        parser.pause();
        void pace.drawBreath().then(() => (options.signal?.aborted ? parser.abort() : parser.resume()));
      },
      complete: () => resolve(),
    });
  });
}
