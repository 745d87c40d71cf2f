/** `guestlist/cdn`: one module for a page without a build. It defines all tags and loads each window when it is first wanted. */
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

// What the module gives beside the tags: `import { configureGuestlist } from '…'`.
const entry = ["import './dist/define/all.js';", "export * from './dist/index.js';"].join('\n');

export async function buildCdn(directory) {
  await build({
    stdin: { contents: entry, resolveDir: process.cwd(), sourcefile: 'index.js' },
    entryNames: 'index',
    // Blockers hide what is called after sharing: a chunk's name says nothing.
    chunkNames: '[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: directory,
    logLevel: 'warning',
  });
  writeFileSync(`${directory}/index.d.ts`, "import '../define/all.js';\nexport * from '../index.js';\n");
}
