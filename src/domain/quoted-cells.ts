/**
 * Quotes in a table that are none: a stray one, and those around the name of a mail program. A reader of CSV
 * takes all up to the next quote for one cell, and whoever stands in it is lost. And quotes that it takes for none,
 * as people put a space before them.
 */
import { parseEmailAddress } from './email-address.js';

const lineEnd = /[\r\n]/g;

/**
 * The text up to about `end`, in pieces, with each quote that is a letter written as one: `""` in a cell with quotes;
 * and without spaces before a cell with quotes.
 * One pass, in steps: an empty piece is a place to draw breath.
 */
export function* mendQuotes(text: string, delimiter: string, end = text.length): Generator<string, void> {
  let given = 0;
  /** Where the last cell of more than one line began its row, and where it ended. */
  let rowFrom = 0;
  let cellEnd = 0;
  let open = text.indexOf('"');
  while (open >= 0 && open < end) {
    let next = open + 1;
    const start = beforeSpaces(text, open);
    if (isCellStart(text, start, delimiter)) {
      const close = closeOf(text, open);
      const from = lineStart(text, open, cellEnd) ?? rowFrom;
      if (isCell(text, open, close, delimiter)) {
        if (start < open) {
          yield text.slice(given, start);
          given = open;
        }
        next = close + 1;
        if (hasLines(text.slice(open, close))) {
          rowFrom = from;
          cellEnd = close;
        }
      } else if (start === open) {
        next = endOfLine(text, open);
        // Of a row that has lost spaces some cells are given.
        const rest = Math.max(from, given);
        yield text.slice(given, rest) + asLetters(text.slice(rest, next), delimiter);
        given = next;
      }
    }
    yield '';
    open = text.indexOf('"', next);
    end = Math.max(end, next);
  }
  yield text.slice(given, end);
}

function beforeSpaces(text: string, at: number): number {
  let start = at;
  while (text.charAt(start - 1) === ' ') start -= 1;
  return start;
}

function isCellStart(text: string, at: number, delimiter: string): boolean {
  const before = text.charAt(at - 1);
  return before === '' || before === delimiter || before === '\n' || before === '\r' || before === '\ufeff';
}

/** The end of the text where it is never closed. */
function closeOf(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2);
  return close < 0 ? text.length : close;
}

/** Nobody's address stands in the lines of one cell, unless they are all addresses. */
function isCell(text: string, open: number, close: number, delimiter: string): boolean {
  let after = close + 1;
  while (text.charAt(after) === ' ') after += 1;
  const sign = text.charAt(after);
  if (close === text.length || (sign !== '' && sign !== delimiter && !hasLines(sign))) return false;
  const cell = text.slice(open + 1, close);
  if (!cell.includes('@') || !hasLines(cell)) return true;
  return cell.split(/[\r\n]+/).every((line) => line.trim() === '' || parseEmailAddress(line) !== null);
}

/** A row, or a line of a list: in that the address may need what stands before a delimiter. */
function asLetters(row: string, delimiter: string): string {
  const cells = row.split(delimiter);
  const withAddress = cells.filter((cell) => cell.includes('@'));
  const isRow = withAddress.length === 0 || (withAddress.length === 1 && isAddressCell(withAddress[0]!));
  return (isRow ? cells : [row]).map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
}

/** One word, or one in which no quote has lost its other half. */
function isAddressCell(cell: string): boolean {
  const quotes = cell.split('"').length - 1;
  return quotes % 2 === 0 || !/[\s<>]/.test(cell.trim());
}

/** Null where what is before in the line is the end of a cell that began in another one. */
function lineStart(text: string, at: number, cellEnd: number): number | null {
  let from = at;
  while (from > cellEnd && !endsLine(text.charCodeAt(from - 1))) from -= 1;
  return from > cellEnd || cellEnd === 0 ? from : null;
}

function endOfLine(text: string, at: number): number {
  lineEnd.lastIndex = at;
  return lineEnd.test(text) ? lineEnd.lastIndex - 1 : text.length;
}

function endsLine(code: number): boolean {
  return code === 10 || code === 13;
}

function hasLines(text: string): boolean {
  return text.includes('\n') || text.includes('\r');
}
