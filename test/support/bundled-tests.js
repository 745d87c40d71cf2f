/**
 * Test files with all that they import, bundled once for all engines: each is a page of its own, which would otherwise load
 * hundreds of modules, three times over. What two of them share is a file of its own, so each module is still there once.
 */
import path from 'node:path';
import { build } from 'esbuild';

const root = process.cwd();
// Loaded by their own addresses, too: a frame is another tab, or a page with a policy.
const frames = ['test/support/tab.ts', 'test/support/policed-page.ts'];

/** A middleware that answers for `files`, which may be patterns. A file that cannot be bundled is an error here. */
export async function bundledTests(files) {
  const { outputFiles } = await build({
    entryPoints: [files, frames].flat(),
    outbase: root,
    outdir: root,
    chunkNames: 'test/elements/shared/[name]-[hash]',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    conditions: ['browser', 'development'],
    alias: { 'chai-a11y-axe': './test/support/no-axe-in-chai.js' },
    define: { 'process.env.NODE_ENV': '"development"' },
    // The runner's own.
    external: ['/__web-dev-server__*'],
    sourcemap: 'linked',
    logLevel: 'error',
  });
  const served = new Map(
    outputFiles.map((file) => [
      `/${path.relative(root, file.path).split(path.sep).join('/')}`,
      file.contents,
    ]),
  );
  return (context, next) => {
    // A test file is asked for by its own name, all else by that of its bundle.
    const contents = served.get(context.path.replace(/\.test\.ts$/, '.test.js'));
    if (!contents) return next();
    // A name with a hash has one content, which a browser then neither asks for nor reads anew for the next file.
    if (context.path.startsWith('/test/elements/shared/'))
      context.set('Cache-Control', 'max-age=31536000, immutable');
    context.type = context.path.endsWith('.map') ? 'json' : 'js';
    context.body = Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength);
    return undefined;
  };
}
