import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import type { Media } from '../../../src/domain/media.js';
import type { SharingRepository } from '../../../src/domain/ports.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { createSharingKeys } from '../../../src/secrets/keys.js';
import { openSqliteRepository } from '../../../src/server/sql/sqlite-repository.js';
import { checkModel } from '../../support/model/check-model.js';
import type { ModelWorld } from '../../support/model/steps.js';
import { isLong } from '../../support/properties.js';
import { openWorld } from './worlds.js';

beforeAll(() => {
  vi.stubGlobal('document', { baseURI: 'http://localhost/' });
  vi.stubGlobal('navigator', { onLine: true });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const keys = await createSharingKeys();
const room = {
  id: 'seminar',
  kind: 'room',
  title: 'Seminar',
  url: 'https://media.example.org/seminar',
} as const;

async function openModelWorld(repository: SharingRepository): Promise<ModelWorld> {
  const medium: { -readonly [Name in keyof Media]: Media[Name] } = { ...room };
  const world = await openWorld(repository, undefined, { media: [medium], keys, linksPerMedium: 4 });
  return {
    ...world,
    mediaId: room.id,
    startedAt: Date.now(),
    advance: (milliseconds) => {
      world.site.clockAhead += milliseconds;
    },
    setOver: async (isOver) => {
      medium.ended = isOver;
      await world.site.handler.mediaChanged(room.id);
    },
  };
}

const timeout = isLong ? 30 * 60_000 : 180_000;

describe('the service does as its model, over HTTP', () => {
  it('with records in memory', () => checkModel(() => openModelWorld(createMemoryRepository())), timeout);

  it(
    'with records in SQLite, which hold nothing that opens anything',
    () =>
      checkModel(async () => {
        const directory = await mkdtemp(join(tmpdir(), 'guestlist-'));
        const world = await openModelWorld(
          await openSqliteRepository({ file: join(directory, 'guestlist.db') }),
        );
        return {
          ...world,
          dump: async () => {
            const files = await readdir(directory);
            const read = await Promise.all(files.map((file) => readFile(join(directory, file), 'latin1')));
            return read.join('\n');
          },
          close: async () => {
            await world.close();
            await rm(directory, { recursive: true });
          },
        };
      }),
    timeout,
  );
});
