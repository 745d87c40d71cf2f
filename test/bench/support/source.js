/** Modules of src and of the benchmark, run in Node as they are, without a build before. */
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = path.join(import.meta.dirname, '../../..');

/** @param {string} code of a module whose imports are relative to the root */
export async function importSource(code) {
  // Below the root, so that packages are found.
  const file = path.join(root, '.cache', `bench-${process.pid}-${Date.now()}.mjs`);
  await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile: file,
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}

/** Runs with a directory that is gone afterwards. On the disk: in a file system of memory a commit costs nothing. */
export async function inDirectory(run) {
  const directory = mkdtempSync(path.join(root, '.cache', 'bench-'));
  try {
    return await run(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
