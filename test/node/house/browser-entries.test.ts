import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** What may be imported on a server only. Every other entry of the package is for pages. */
const forServers = [
  './server',
  './server/sql',
  './server/mail',
  './server/node',
  './testing',
  './testing/msw',
];

/** Of a page nothing may come from here, now or later. */
const serverCode = [
  /^src\/(server|testing)\//,
  /node_modules\/(@hono|hono|kysely|libsql|@libsql|pg|nodemailer|msw|@mswjs)\//,
  /^node:/,
];

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string> };

/** The sources behind an entry; a pattern stands for every file that it takes. */
function sourcesOf(target: string): string[] {
  const source = target.replace('./dist/', 'src/').replace(/\.js$/, '.ts');
  const [before = '', after] = source.split('*');
  if (after === undefined) return [source];
  return readdirSync(before)
    .filter((name) => name.endsWith(after))
    .map((name) => before + name);
}

const entries = Object.entries(exports)
  .filter(
    ([name, target]) => target.startsWith('./dist/') && target.endsWith('.js') && !forServers.includes(name),
  )
  // These two are made of the others by the build.
  .filter(([name]) => name !== './cdn' && !name.startsWith('./types/'))
  .flatMap(([, target]) => sourcesOf(target));

/** Every file that a page may load with this entry, at once or later. */
async function filesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    outdir: '/out',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

const serverFiles = (files: readonly string[]) =>
  files.filter((file) => serverCode.some((pattern) => pattern.test(file)));

describe('entries for pages', () => {
  it.each(entries)('%s brings no server code along', async (entry) => {
    const files = await filesOf(entry);
    expect(files).toContain(entry);
    expect(serverFiles(files)).toEqual([]);
  });

  it('are told from those for servers', async () => {
    expect(entries).toContain('src/define/all.ts');
    expect(serverFiles(await filesOf('src/server/index.ts'))).toContain('src/server/handler.ts');
  });
});
