import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const folder = 'test/bench/pages/';
const pages = readdirSync(folder).filter((name) => readFileSync(folder + name, 'utf8').includes('/src/'));

/** The bench runs seldom, and its pages are no TypeScript: nothing else says that what they import has moved. */
it.each(pages)('%s of the bench imports what there is', async (page) => {
  const { errors } = await build({ entryPoints: [folder + page], bundle: true, write: false, format: 'esm' });
  expect(errors).toEqual([]);
});
