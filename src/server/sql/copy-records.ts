/** From SQLite to PostgreSQL, for a service that is to have a second node. */
import { existsSync } from 'node:fs';
import type Database from 'libsql';
import type pg from 'pg';
import { optionalPackage } from '../optional-package.js';
import { openPostgresRepository, type PostgresRepositoryOptions } from './postgres-repository.js';
import type { SqliteRepositoryOptions } from './sqlite-repository.js';
import { tableNames, type Tables } from './tables.js';

export interface CopyOptions {
  readonly from: SqliteRepositoryOptions;
  /** An empty database, or one in which these tables are empty. */
  readonly to: Pick<PostgresRepositoryOptions, 'url' | 'tablePrefix'>;
}

/** How many rows there were, by table. */
export type Copied = Readonly<Record<keyof Tables, number>>;

const batchSize = 1000;
/** What the rows of a table refer to comes before it. */
const order: readonly (keyof Tables)[] = [
  'media',
  'links',
  'participants',
  'blocks',
  'idempotency',
  'history',
  'tries',
  'invites',
  'challenges',
  'mails',
  'pace',
];
/** Whose rows are numbered in the order in which they came. */
const numbered: readonly (keyof Tables)[] = ['participants', 'history'];

export async function copyRecords({ from, to }: CopyOptions): Promise<Copied> {
  if (!existsSync(from.file)) throw new Error(`There is no database at ${from.file}.`);
  const { default: Sqlite } = await optionalPackage('libsql', 'SQLite', () => import('libsql'));
  const { default: driver } = await optionalPackage('pg', 'PostgreSQL', () => import('pg'));
  const source = new Sqlite(from.file, { readonly: true });
  const target = new driver.Client({ connectionString: to.url });
  try {
    const steps = stepsOf(source, from);
    // Opened once, so that it has the tables of this version.
    await (await openPostgresRepository(to)).close();
    await target.connect();
    await requireSameVersion(target, to.tablePrefix, steps, from.file);
    await target.query('BEGIN');
    const copied = await copyAll(source, target, from.tablePrefix, to.tablePrefix);
    await target.query('COMMIT');
    return copied;
  } finally {
    // What was not committed goes with the connection.
    await target.end();
    source.close();
  }
}

/** Which steps its tables have come by. Nothing is ever written into it. */
function stepsOf(
  source: Database.Database,
  { file, tablePrefix = 'guestlist_' }: CopyOptions['from'],
): string[] {
  const table = `${tablePrefix}migrations`;
  const isThere = source.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(table);
  if (!isThere) throw new Error(`${file} has no tables of guestlist that begin with ${tablePrefix}.`);
  return (source.prepare(`SELECT name FROM ${table}`).all() as { name: string }[]).map(({ name }) => name);
}

async function requireSameVersion(
  target: pg.Client,
  tablePrefix: string | undefined,
  steps: readonly string[],
  file: string,
): Promise<void> {
  const { rows } = await target.query<{ name: string }>(
    `SELECT name FROM ${tablePrefix ?? 'guestlist_'}migrations`,
  );
  if (rows.every(({ name }) => steps.includes(name)) && steps.length === rows.length) return;
  throw new Error(
    `${file} is of another version of guestlist: start the service on it once with this one, stop it, and copy then.`,
  );
}

async function copyAll(
  source: Database.Database,
  target: pg.Client,
  sourcePrefix = 'guestlist_',
  targetPrefix = 'guestlist_',
): Promise<Copied> {
  const [sources, targets] = [tableNames(sourcePrefix), tableNames(targetPrefix)];
  const copied: Partial<Record<keyof Tables, number>> = {};
  // One instant of the source.
  source.exec('BEGIN');
  for (const table of order) {
    await requireEmpty(target, targets[table]);
    copied[table] = await copyTable(source, target, sources[table], targets[table]);
    if (numbered.includes(table)) await countOn(target, targets[table]);
  }
  source.exec('COMMIT');
  return copied as Copied;
}

async function requireEmpty(target: pg.Client, table: string): Promise<void> {
  // Nobody else writes into it until the end.
  await target.query(`LOCK TABLE ${table} IN EXCLUSIVE MODE`);
  const { rowCount } = await target.query(`SELECT 1 FROM ${table} LIMIT 1`);
  if (rowCount !== 0) throw new Error(`The target has records already: ${table} is not empty.`);
}

async function copyTable(
  source: Database.Database,
  target: pg.Client,
  from: string,
  to: string,
): Promise<number> {
  const names = source.prepare(`SELECT name FROM pragma_table_info('${from}')`).all() as { name: string }[];
  const columns = names.map(({ name }) => `"${name}"`).join(', ');
  const page = source.prepare(
    `SELECT rowid AS place, * FROM ${from} WHERE rowid > ? ORDER BY rowid LIMIT ${batchSize}`,
  );
  let copied = 0;
  for (let place = 0; ;) {
    const rows = page.all(place) as { place: number }[];
    if (rows.length === 0) return copied;
    await target.query(
      `INSERT INTO ${to} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${to}, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
    copied += rows.length;
    place = rows.at(-1)!.place;
  }
}

/** The next row gets the number after the last one. */
async function countOn(target: pg.Client, table: string): Promise<void> {
  await target.query(
    `SELECT setval(pg_get_serial_sequence('${table}', 'seq'), MAX(seq)) FROM ${table} HAVING MAX(seq) IS NOT NULL`,
  );
}
