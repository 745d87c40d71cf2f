/** A table as a file for a spreadsheet. */
import papaparse from 'papaparse';

/** A cell that begins so would be taken for a formula. */
const formula = /^[=+\-@\t\r]/;

/** The mark by which spreadsheets know UTF-8. */
const byteOrderMark = '\ufeff';

export function csvOf(fields: string[], data: (string | number)[][]): string {
  const csv = papaparse.unparse({ fields, data }, { escapeFormulae: formula, newline: '\r\n' });
  return `${byteOrderMark}${csv}\r\n`;
}
