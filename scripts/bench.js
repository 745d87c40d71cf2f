/**
 * What guestlist costs, in one table, beside other ways of doing the same in the same run.
 * `--json` for a machine; `--only bytes,joins` for a part. Fails where a bar is missed that was reached before.
 */
import { parseArgs } from 'node:util';
import { measureBytes } from '../test/bench/bytes.js';
import { measureJoins } from '../test/bench/joins.js';
import { measureLists } from '../test/bench/list.js';

const groups = { bytes: measureBytes, joins: measureJoins, list: measureLists };

const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? Object.keys(groups);
const unknown = wanted.find((name) => !Object.hasOwn(groups, name));
if (unknown !== undefined) {
  console.error(`There is no group "${unknown}"; there are ${Object.keys(groups).join(', ')}.`);
  process.exit(2);
}

const rows = [];
for (const group of wanted) {
  // What is under way is said where the table is not.
  console.error(`… ${group}`);
  for (const row of await groups[group]()) rows.push({ group, ...row, verdict: verdictOf(row) });
}

if (values.json) console.log(JSON.stringify(rows, null, 2));
else print(rows);
process.exitCode = rows.some(({ verdict }) => verdict === 'OVER') ? 1 : 0;

/** `not yet`: a bar that was never reached; `OVER`: one that was. */
function verdictOf({ ratio, bar, atLeast = false, held }) {
  if (atLeast ? ratio >= bar : ratio <= bar) return 'ok';
  return held ? 'OVER' : 'not yet';
}

function print(table) {
  const lines = [['', 'value', 'beside', '', 'ratio', '95 %', 'bar', '']];
  for (const {
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
  } of table) {
    lines.push([
      name,
      `${amount(value)} ${unit}`,
      `${amount(reference)} ${unit}`,
      against,
      ratio.toFixed(2),
      low === undefined ? '' : `${low.toFixed(2)}–${high.toFixed(2)}`,
      `${atLeast ? '>=' : '<='} ${barText ?? bar}`,
      verdict,
    ]);
  }
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const isText = [0, 3, 7];
  for (const line of lines) {
    const cells = line.map((cell, column) =>
      isText.includes(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

function amount(value) {
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}
