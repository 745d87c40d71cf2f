/** custom-elements.json from the docstrings, and docs/reference.md from it; with --check it only says whether they are up to date. */
import { readFile, writeFile } from 'node:fs/promises';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import prettier from 'prettier';
import { elementsIn } from './elements.js';
import { referenceOf } from './reference.js';

const manifest = await cli({ argv: ['analyze', '--quiet'], noWrite: true });
// A check of nothing would pass.
if (manifest.modules.length === 0) throw new Error('The analyzer found no elements.');

const { proseWrap, printWidth } = (await prettier.resolveConfig('docs/reference.md')) ?? {};
const files = {
  'custom-elements.json': await prettier.format(JSON.stringify(manifest), { parser: 'json' }),
  'docs/reference.md': await prettier.format(await referenceOf(elementsIn(manifest)), {
    parser: 'markdown',
    proseWrap,
    printWidth,
  }),
};

for (const [file, fresh] of Object.entries(files)) {
  if (!process.argv.includes('--check')) {
    await writeFile(file, fresh);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== fresh) {
    console.log(`${file} is not what the docstrings say: npm run manifest`);
    process.exitCode = 1;
  }
}
