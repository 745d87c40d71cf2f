import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { openSqliteRepository } from '../../../src/server/sql/sqlite-repository.js';
import { repositoryCases } from '../../../src/testing/repository-suite.js';

describe('records in memory', () => {
  for (const { name, run } of repositoryCases(async () => createMemoryRepository())) it(name, run);
});

describe('records in SQLite', () => {
  const openOnDisk = async () => {
    const directory = await mkdtemp(join(tmpdir(), 'guestlist-'));
    const repository = await openSqliteRepository({ file: join(directory, 'guestlist.db') });
    const close = async () => {
      await repository.close();
      await rm(directory, { recursive: true });
    };
    return { ...repository, close };
  };
  for (const { name, run } of repositoryCases(openOnDisk)) it(name, run);
});
