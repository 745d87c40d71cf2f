/** The quick checks: types, lint, format, manifest, package. All of them run; the first failure does not hide the next. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pack } from './pack.js';
import { run } from './run.js';

// The package check reads what was built, and would fail for want of it.
if (!existsSync('dist')) await run('npm', ['run', 'build']);
const tarball = pack();

// Not by npx, which takes a second of a processor to find what is here.
const tool = (name) => path.join('node_modules/.bin', name);

const checks = [
  // The longest first: as many run at once as the machine has processors.
  ['format', tool('prettier'), ['--check', '--log-level=warn', '.']],
  ['types and what they say of the code', tool('oxlint'), []],
  ['imports and markup', tool('eslint'), ['.']],
  ['manifest', process.execPath, ['scripts/manifest.js', '--check']],
  // Which file a compiler finds for each export; `esm-only` because there is nothing else in it.
  ['types of the package', tool('attw'), [tarball, '--profile', 'esm-only', '--format', 'ascii']],
  ['shapes', process.execPath, ['scripts/shapes.js', '--check']],
  [
    'types of the domain, without DOM and Node',
    process.execPath,
    ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.domain.json'],
  ],
  ['package', tool('publint'), [tarball, '--strict']],
];

const waiting = [...checks];
let failed = 0;
async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, command, args] = next;
    const { code } = await run(command, args, { quiet: true });
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    if (code !== 0) failed += 1;
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));

console.log(`Verify: ${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
