/**
 * The usual run, in the order in which a failure is cheapest; with `engines`, what that leaves to one browser engine, in the
 * others (`test/support/rounds.js`). Ends with what has failed, so that a log that was cut says so, too, and with the
 * runners' own closing lines.
 */
import { run } from './run.js';
import { openScratch } from './scratch.js';
import { setUpBrowsers } from './setup-browsers.js';

// How a runner's closing line reads, where the groups are what passed and what failed, and how one that names a failure.
const vitest = { closing: [/^ *Tests .*$/m], failure: /^ *FAIL .*(\n(?! *FAIL ).+)?/gm };
const allSteps = [
  { name: 'build', args: ['run', 'build'], closing: [], failure: /^.*\berror\b.*$/gim },
  {
    name: 'verify',
    args: ['run', 'verify'],
    closing: [/^Verify: (\d+) passed, (\d+) failed/m],
    failure: /^FAILED .*$/gm,
  },
  {
    name: 'test:node',
    args: ['run', 'coverage', '--', '--coverage.reporter=text-summary'],
    closing: vitest.closing,
    // A test that fails is not to hide what too few tests are left of.
    failure: new RegExp(`${vitest.failure.source}|^ERROR: Coverage .*`, 'gm'),
  },
  {
    name: 'test:elements',
    args: ['run', 'test:elements'],
    closing: [/^Element tests in .*$/gm],
    failure: /^Failed in .*(\n {4}.*)*/gm,
  },
  {
    name: 'test:e2e',
    args: ['run', 'test:e2e'],
    closing: [/^ +\d+ (passed|failed|flaky|skipped|did not run).*$/gm],
    failure: /^ +\d+\) \[.*(\n\s*\n.*Error.*)?/gm,
  },
  { name: 'test:stories', args: ['run', 'test:stories'], ...vitest },
];

const isEngines = process.argv[2] === 'engines';
const steps = isEngines
  ? allSteps.filter(({ name }) => name === 'test:elements' || name === 'test:e2e')
  : allSteps;
const isLong = process.env.LONG === '1';
const round = isLong ? {} : { ROUND: isEngines ? 'engines' : 'usual' };

/** Of a runner that ended without its closing lines. */
const lastLines = 30;

const started = Date.now();
const lack = setUpBrowsers();
if (lack) {
  console.error(lack);
  process.exit(1);
}

const scratch = openScratch();
const closings = [];
const failures = [];
const times = [];
let passed = 0;
let failed = 0;
for (const { name, args, closing, failure } of steps) {
  const began = Date.now();
  console.log(`\n--- ${name}`);
  const { code, output } = await run('npm', args, {
    env: { NO_COLOR: '1', FORCE_COLOR: '0', ...round, ...scratch },
  });
  times.push(`${name} ${Math.round((Date.now() - began) / 1000)} s`);
  const plain = output.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');
  const lines = closing.flatMap(
    (pattern) => plain.match(pattern.global ? pattern : new RegExp(pattern, 'gm')) ?? [],
  );
  closings.push(...lines.map((line) => `${name}: ${line.trim()}`));
  for (const line of lines) {
    passed += Number(/(\d+) passed/.exec(line)?.[1] ?? 0);
    failed += Number(/(\d+) failed/.exec(line)?.[1] ?? 0);
  }
  if (code !== 0) failures.push(...(plain.match(failure) ?? []).map((one) => `${name}: ${one.trim()}`));
  // A runner that failed without counting anything, or that found nothing to run, is a failure too.
  const counted = lines.some((line) => Number(/(\d+) failed/.exec(line)?.[1] ?? 0) > 0);
  const isSilent = closing.length > 0 && lines.length === 0;
  if ((code !== 0 && !counted) || isSilent) {
    failed += 1;
    // What it said last is all that tells why.
    failures.push(...plain.trimEnd().split('\n').slice(-lastLines));
    closings.push(`${name}: FAILED (exit code ${code})`);
  }
}

console.log(`\n${[...new Set(failures), ...closings].join('\n')}`);
console.log(`Took ${Math.round((Date.now() - started) / 1000)} s: ${times.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
