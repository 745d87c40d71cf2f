/** The quick checks: types, lint, format, manifest, package. All of them run; the first failure does not hide the next. */
import { existsSync } from 'node:fs';
import { pack } from './pack.js';
import { run } from './run.js';

// The package check reads what was built, and would fail for want of it.
if (!existsSync('dist')) await run('npm', ['run', 'build']);
const tarball = pack();

const checks = [
  ['types', 'tsc', []],
  ['types of the domain, without DOM and Node', 'tsc', ['-p', 'tsconfig.domain.json']],
  ['lint', 'eslint', ['.']],
  ['format', 'prettier', ['--check', '--log-level=warn', '.']],
  ['package', 'publint', [tarball, '--strict']],
  // Which file a compiler finds for each export; `esm-only` because there is nothing else in it.
  ['types of the package', 'attw', [tarball, '--profile', 'esm-only', '--format', 'ascii']],
];

const failed = [];
for (const [name, command, args] of checks) {
  const { code } = await run('npx', ['--no-install', command, ...args], { quiet: true });
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (code !== 0) failed.push(name);
}

const manifest = await run(process.execPath, ['scripts/manifest.js', '--check']);
console.log(`${manifest.code === 0 ? 'ok    ' : 'FAILED'} manifest`);
if (manifest.code !== 0) failed.push('manifest');

console.log(`Verify: ${checks.length + 1 - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
