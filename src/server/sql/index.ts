/** Loaded with the first call: Kysely is in nearly every file, and who lacks it is to hear what to install. */
import type { SharingRepository } from '../../domain/ports.js';
import { optionalPackage } from '../optional-package.js';
import type { Copied, CopyOptions } from './copy-records.js';
import type { PostgresRepositoryOptions } from './postgres-repository.js';
import type { SqliteRepositoryOptions } from './sqlite-repository.js';

export type { Copied, CopyOptions, PostgresRepositoryOptions, SqliteRepositoryOptions };

const withKysely = <Module>(load: () => Promise<Module>): Promise<Module> =>
  optionalPackage('kysely', 'guestlist/server/sql', load);

/**
 * For one process at a time: a second one on the same file reads and writes soundly, but hears nothing of what the first
 * has changed, so that somebody who was removed there still reads here that they are in. More nodes take PostgreSQL.
 */
export async function openSqliteRepository(options: SqliteRepositoryOptions): Promise<SharingRepository> {
  const { openSqliteRepository: open } = await withKysely(() => import('./sqlite-repository.js'));
  return open(options);
}

/** For any number of nodes, which hear of each other's changes. */
export async function openPostgresRepository(options: PostgresRepositoryOptions): Promise<SharingRepository> {
  const { openPostgresRepository: open } = await withKysely(() => import('./postgres-repository.js'));
  return open(options);
}

/**
 * Copies all records, in one transaction: either all of them are there in the end, or none. The service has to stand
 * still meanwhile, or what is written then is left behind. Rejects where the target has records already.
 */
export async function copyRecords(options: CopyOptions): Promise<Copied> {
  const { copyRecords: copy } = await withKysely(() => import('./copy-records.js'));
  return copy(options);
}
