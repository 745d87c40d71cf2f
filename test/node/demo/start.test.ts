/** The demo where something is in its way at the start. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../demo/server/database.js';
import { startDemo } from '../../../demo/server/main.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guestlist-demo-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(directory, { recursive: true });
});

/** Another node that is just making its tables. */
const other = `
  const db = new (require('libsql'))(process.argv[1]);
  db.exec('BEGIN EXCLUSIVE; CREATE TABLE theirs (id)');
  console.log('locked');
  setTimeout(() => db.exec('COMMIT'), 500);
`;

it('waits for a node that starts at the same moment', async () => {
  const file = join(directory, 'site.db');
  const child = spawn(process.execPath, ['-e', other, file]);
  await once(child.stdout, 'data');
  const db = openDatabase(file, 'create table ours (id)');
  expect(db.prepare("SELECT count(*) AS tables FROM sqlite_master WHERE type = 'table'").get()).toMatchObject(
    {
      tables: 2,
    },
  );
  db.close();
  await once(child, 'exit');
});

it.each([
  ['GUESTLIST_KEYS', '{"derivation":[{"kid":"a","secret":"s3cret', 'GUESTLIST_KEYS is malformed'],
  ['GUESTLIST_KEYS', '{"derivation":["s3cret"]}', 'GUESTLIST_KEYS is malformed'],
  ['PUBLIC_URL', 'media.example.org', 'PUBLIC_URL: "media.example.org" is not absolute.'],
])('names what is wrong with %s, and nothing that is secret: %s', async (name, value, words) => {
  vi.stubEnv(name, value);
  const started = startDemo({ port: 0, directory: 'demo', dataDirectory: directory, fresh: false });
  const error: unknown = await started.catch((thrown: unknown) => thrown);
  expect(String(error)).toContain(words);
  expect(String((error as Error).stack)).not.toContain('s3cret');
});
