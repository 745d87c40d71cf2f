import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteRepository } from '../../../src/server/sql/sqlite-repository.js';
import { isLong, times } from '../../support/properties.js';
import { admit, claimOf, linkOf, mediaId } from './records.js';

let bundled: string;
let directory: string;
beforeAll(async () => {
  // Below node_modules, so that the imports of what is bundled resolve.
  const cache = join(import.meta.dirname, '../../../node_modules/.cache');
  await mkdir(cache, { recursive: true });
  bundled = await mkdtemp(join(cache, 'guestlist-'));
  directory = await mkdtemp(join(tmpdir(), 'guestlist-'));
  await build({
    entryPoints: [join(import.meta.dirname, 'busy-child.ts')],
    outfile: join(bundled, 'busy-child.mjs'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
});
afterAll(async () => {
  await rm(bundled, { recursive: true });
  await rm(directory, { recursive: true });
});

/** The ids that a process had acknowledged when it was killed, somewhere after so many of them. */
async function killedAfter(file: string, life: number, acknowledgements: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(bundled, 'busy-child.mjs'), file, String(life)]);
  let [printed, complained] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    if (printed.split('\n').length > acknowledgements) child.kill('SIGKILL');
  });
  await once(child, 'close');
  expect(complained).toBe('');
  expect(child.signalCode).toBe('SIGKILL');
  // What follows the last end of a line was cut off.
  return printed.split('\n').slice(0, -1);
}

function rowsIn(file: string, table: string): number {
  const db = new Database(file);
  const { rows } = db.prepare(`SELECT COUNT(*) AS rows FROM guestlist_${table}`).get() as { rows: number };
  db.close();
  return rows;
}

describe('a process that is killed, and started again, and killed again', () => {
  const lives = times(4, 40);

  it(
    'has lost nothing that it acknowledged, and left nothing half done',
    async () => {
      const file = join(directory, 'guestlist.db');
      const link = linkOf('open');
      const acknowledged: string[] = [];
      for (let life = 0; life < lives; life += 1) {
        acknowledged.push(...(await killedAfter(file, life, Math.ceil(Math.random() * 500))));
        const repository = await openSqliteRepository({ file });
        const { guests } = await repository.listGuests({
          mediaId,
          linkId: null,
          after: null,
          limit: 1_000_000,
        });
        const present = new Set<string>(guests.map(({ id }) => id));
        expect(acknowledged.filter((id) => !present.has(id))).toEqual([]);
        expect(present.size).toBe(guests.length);
        expect((await repository.readLink(link.id))?.uses).toBe(guests.length);
        expect(await repository.countGuestsIn(mediaId, link.id)).toBe(guests.length);
        // Each join raised the revision and left one row to be known again by; so did the link.
        expect((await repository.readAccess(mediaId)).revision).toBe(guests.length + 1);
        expect(rowsIn(file, 'idempotency')).toBe(guests.length + 1);
        for (const id of acknowledged.slice(-200)) {
          expect(await repository.findClaim(claimOf(id))).toEqual({ outcome: 'repeated', ids: [id] });
        }
        const afterwards = `afterwards-${life}`;
        expect(await admit(repository, link, afterwards)).toEqual({ outcome: 'admitted' });
        acknowledged.push(afterwards);
        await repository.close();
      }
    },
    isLong ? 600_000 : 60_000,
  );
});
