import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';

const entry = 'src/define/all.ts';
const embedded = 'src/backend/local-backend.ts';
/** What a page with a server of its own has no use for. */
const itsOwn = [
  /^src\/(repositories|secrets|calendar)\//,
  /^src\/backend\/local-/,
  /node_modules\/(idb|jose|ical-generator)\//,
];

const { outputs } = (
  await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/out',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
).metafile;

type Import = Metafile['outputs'][string]['imports'][number];

/** The sources of all chunks that are reached by imports that `follow` takes. */
function reached(follow: (one: Import) => boolean): string[] {
  const files = new Set<string>();
  const visit = (file: string) => {
    const output = outputs[file];
    if (!output || files.has(file)) return;
    files.add(file);
    for (const one of output.imports) if (follow(one)) visit(one.path);
  };
  visit(Object.keys(outputs).find((file) => outputs[file]?.entryPoint === entry)!);
  return [...files].flatMap((file) => Object.keys(outputs[file]!.inputs));
}

const ofEmbedded = (files: readonly string[]) => files.filter((file) => itsOwn.some((own) => own.test(file)));

describe('the embedded back end', () => {
  it('is in no page before it is needed', () => {
    expect(ofEmbedded(reached(({ kind }) => kind !== 'dynamic-import'))).toEqual([]);
  });

  it('is in no page that has a server, whatever is opened there', () => {
    const withServer = reached(({ path }) => outputs[path]?.entryPoint !== embedded);
    expect(withServer).toContain('src/backend/http-backend.ts');
    expect(ofEmbedded(withServer)).toEqual([]);
  });

  it('is there for a page that has none', () => {
    expect(ofEmbedded(reached(() => true))).toEqual(
      expect.arrayContaining([embedded, 'src/repositories/indexed-db.ts', expect.stringContaining('/jose/')]),
    );
  });
});
