import { readdirSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';

const files = readdirSync('test/elements').flatMap((name) =>
  name.endsWith('.test.ts') ? [`test/elements/${name}`] : [],
);

async function inRound(round: string | undefined, engine: string): Promise<readonly string[]> {
  vi.resetModules();
  vi.stubEnv('ROUND', round);
  const { filesOf } = await import('../../support/rounds.js');
  return filesOf(engine, files);
}

afterEach(() => vi.unstubAllEnvs());

it('CI has each element test in each engine, and none of them twice', async () => {
  for (const engine of ['chromium', 'firefox', 'webkit']) {
    const both = [...(await inRound('usual', engine)), ...(await inRound('engines', engine))];
    expect(both.sort()).toEqual(files);
    expect(await inRound(undefined, engine)).toEqual(files);
  }
});

it('the usual run has all of them in Chromium, and in the others those that it names, which are there', async () => {
  expect(await inRound('usual', 'chromium')).toEqual(files);
  const { inEachEngine } = await import('../../support/rounds.js');
  expect(await inRound('usual', 'webkit')).toEqual(
    inEachEngine.map((name) => `test/elements/${name}.test.ts`).sort(),
  );
});
