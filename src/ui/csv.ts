/** A table as a file for a spreadsheet (RFC 4180). */

/** A cell that begins so would be taken for a formula, also behind spaces and quotes, and in full width. */
const formula = /^(?:["\s]*[=+\-@＝＋－＠]|[\t\r])/;
/** Where a list is divided by semicolons, a new cell begins behind one, whatever quotes stand around it. */
const formulaWithin = /[;\t](?=["\s]*[=+\-@＝＋－＠])/g;
/** What would end a cell, or be taken off it. */
const special = /[",\r\n]|^\s|\s$/;

/** The mark by which spreadsheets know UTF-8. */
const byteOrderMark = '\ufeff';

export function csvOf(fields: string[], data: (string | number)[][]): string {
  return byteOrderMark + [fields, ...data].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const within = value.replace(formulaWithin, "$&'");
  const safe = formula.test(within) ? `'${within}` : within;
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
