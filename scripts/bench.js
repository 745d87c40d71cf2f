/**
 * What guestlist costs, in one table, beside other ways of doing the same in the same run.
 * `--json` for a machine; `--only bytes,joins` for a part. Fails where a bar is missed that was reached before.
 */
import { parseArgs } from 'node:util';
import { measureAddresses } from '../test/bench/addresses.js';
import { measureBytes } from '../test/bench/bytes.js';
import { measureInvites } from '../test/bench/invites.js';
import { measureJoins } from '../test/bench/joins.js';
import { measureJourneys } from '../test/bench/journeys.js';
import { measureLeaks } from '../test/bench/leaks.js';
import { measureLists } from '../test/bench/list.js';
import { measureMany } from '../test/bench/many.js';
import { measurePostgresJoins } from '../test/bench/postgres-joins.js';
import { measureRows } from '../test/bench/rows.js';
import { measureShareUi } from '../test/bench/share-ui.js';

const groups = {
  bytes: measureBytes,
  journeys: measureJourneys,
  paint: measureShareUi,
  many: measureMany,
  leaks: measureLeaks,
  joins: measureJoins,
  postgres: measurePostgresJoins,
  list: measureLists,
  invites: measureInvites,
  rows: measureRows,
  addresses: measureAddresses,
};

const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? Object.keys(groups);
const unknown = wanted.find((name) => !Object.hasOwn(groups, name));
if (unknown !== undefined) {
  console.error(`There is no group "${unknown}"; there are ${Object.keys(groups).join(', ')}.`);
  process.exit(2);
}

const widths = [68, 10, 10, 24, 6, 11, 10, 7];
const isText = [0, 3, 7];
if (!values.json) print(['', 'value', 'beside', '', 'ratio', '95 %', 'bar', '']);
const rows = [];
for (const group of wanted) {
  for (const measured of await groups[group]()) {
    const row = { group, ...measured, verdict: verdictOf(measured) };
    rows.push(row);
    // Each as it comes: what was measured is not lost with what comes after it.
    if (!values.json) print(cellsOf(row));
  }
}
if (values.json) console.log(JSON.stringify(rows, null, 2));
process.exitCode = rows.some(({ verdict }) => verdict === 'OVER') ? 1 : 0;

/**
 * `not yet`: a bar that was never reached; `OVER`: one that was. `unsure`: missed by the median, while the interval
 * says that it may as well have been met, as on a busy machine.
 */
function verdictOf({ ratio, low = ratio, high = ratio, bar, atLeast = false, held }) {
  if (bar === undefined) return '';
  const meets = (value) => (atLeast ? value >= bar : value <= bar);
  if (meets(ratio)) return 'ok';
  if (!held) return 'not yet';
  return meets(low) || meets(high) ? 'unsure' : 'OVER';
}

function cellsOf({
  name,
  value,
  unit,
  reference,
  against,
  ratio,
  low,
  high,
  bar,
  barText,
  atLeast,
  verdict,
}) {
  return [
    name,
    `${amount(value)} ${unit}`,
    `${amount(reference)} ${unit}`,
    against,
    ratio.toFixed(2),
    low === undefined ? '' : `${low.toFixed(2)}–${high.toFixed(2)}`,
    bar === undefined ? '' : `${atLeast ? '>=' : '<='} ${barText ?? bar}`,
    verdict,
  ];
}

function print(line) {
  const cells = line.map((cell, column) =>
    isText.includes(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
  );
  console.log(cells.join('  ').trimEnd());
}

function amount(value) {
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}
