/** custom-elements.json from the docstrings; with --check it only says whether the file is up to date. */
import { readFile, writeFile } from 'node:fs/promises';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import prettier from 'prettier';

const file = 'custom-elements.json';
const manifest = await cli({ argv: ['analyze', '--quiet'], noWrite: true });
// A check of nothing would pass.
if (manifest.modules.length === 0) throw new Error('The analyzer found no elements.');
const fresh = await prettier.format(JSON.stringify(manifest), { parser: 'json' });

if (process.argv.includes('--check')) {
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept !== fresh) {
    console.log(`${file} is not what the docstrings say: npm run manifest`);
    process.exitCode = 1;
  }
} else {
  await writeFile(file, fresh);
}
