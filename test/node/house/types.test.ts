import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const wrong = {
  any: ['export const a = (b: any) => b;', 'no-explicit-any'],
  promise: ['export function a() {\n  fetch("/");\n}', 'no-floating-promises'],
  type: ['export const a: number = "1";', 'TS2322'],
  unused: ['const a = 1;\nexport const b = 2;', 'no-unused-vars'],
  silenced: ['// @ts-ignore\nexport const a: number = "1";', 'ban-ts-comment'],
} as const;

/** A project of its own with our configuration: what is wrong here would be found there. */
let root: string;
let said: string[];
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'guestlist-types-'));
  await mkdir(path.join(root, 'src'));
  for (const name of ['.oxlintrc.json', 'tsconfig.json']) {
    await writeFile(path.join(root, name), await readFile(name));
  }
  await symlink(path.resolve('node_modules'), path.join(root, 'node_modules'));
  for (const [name, [code]] of Object.entries(wrong)) {
    await writeFile(path.join(root, `src/${name}.ts`), `${code}\n`);
  }
  await writeFile(path.join(root, 'src/right.ts'), 'export const a: number = 1;\n');
  // Once for all files. Of `src` alone: it would follow the link to all packages.
  const args = [path.resolve('node_modules/oxlint/bin/oxlint'), '--format=unix', 'src'];
  said = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).stdout.split('\n');
});
afterAll(() => rm(root, { recursive: true }));

const saidOf = (name: string) => said.filter((line) => line.startsWith(`src/${name}.ts:`)).join('\n');

describe('the check of types', () => {
  it.each(Object.keys(wrong) as (keyof typeof wrong)[])('refuses: %s', (name) => {
    expect(saidOf(name)).toContain(wrong[name][1]);
  });

  it('has nothing against what is right', () => {
    expect(saidOf('right')).toBe('');
  });
});
