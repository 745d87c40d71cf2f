/** The table of docs/adapter-author.md beside the port and the elements: which verb is asked by which tag. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { SharingBackend } from '../../../src/backend/backend.js';
import { checkedBackend } from '../../../src/backend/checked-backend.js';

const verbs = Object.keys(checkedBackend({} as SharingBackend));
const page = await readFile('docs/adapter-author.md', 'utf8');
const [, table = ''] = /^\| verbs .*\n.*\n((?:\|.*\n)+)/m.exec(page) ?? [];

const wordsIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
const rows = table.split('\n').map((row) => row.split('|').slice(1, 3).map(wordsIn));
const askers = new Map(rows.flatMap(([asked = [], tags = []]) => asked.map((verb) => [verb, tags] as const)));

it('each verb of a back end stands once in the table, and nothing else', () => {
  const listed = rows.flatMap(([asked = []]) => asked);
  expect(listed.sort()).toEqual(verbs.sort());
});

it('each verb stands there with the tags that ask it', async () => {
  const root = 'src/elements';
  const seen = new Set<string>();
  for (const file of await readdir(root, { recursive: true })) {
    if (!file.endsWith('.ts')) continue;
    const tag = file.split(path.sep)[0]!;
    const code = await readFile(path.join(root, file), 'utf8');
    for (const [, verb = ''] of code.matchAll(/backend(?:\(\)\))?\.(\w+)\(/gi)) {
      if (!verbs.includes(verb)) continue;
      expect(askers.get(verb), `${verb} in ${file}`).toContain(tag);
      seen.add(verb);
    }
  }
  expect(seen.size).toBeGreaterThan(25);
});
