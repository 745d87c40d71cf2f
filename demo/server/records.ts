/** Where the sharing service keeps its records: in a file of the demo, or in the database that DATABASE_URL names. */
import { rm } from 'node:fs/promises';
import type { SharingRepository } from '../../src/domain/ports.js';
import { openPostgresRepository, openSqliteRepository } from '../../src/server/sql/index.js';

export interface RecordsOptions {
  readonly file: string;
  /** Begin with none. */
  readonly fresh: boolean;
}

export async function openRecords({ file, fresh }: RecordsOptions): Promise<SharingRepository> {
  const url = process.env['DATABASE_URL'];
  if (url === undefined) {
    if (fresh) await removeDatabase(file);
    return openSqliteRepository({ file });
  }
  if (fresh) await dropTables(url);
  return openPostgresRepository({ url });
}

/** A file of SQLite, with its log and index. */
export async function removeDatabase(file: string): Promise<void> {
  await Promise.all(['', '-wal', '-shm'].map((suffix) => rm(file + suffix, { force: true })));
}

/** Only what is guestlist's: the database may be somebody's with other things in it. */
async function dropTables(url: string): Promise<void> {
  const { default: driver } = await import('pg');
  const client = new driver.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE 'guestlist\\_%'",
    );
    if (rows.length > 0) await client.query(`DROP TABLE ${rows.map(({ name }) => name).join(', ')} CASCADE`);
  } finally {
    await client.end();
  }
}
