/** What more than one step of the migrations needs. */
import type Database from 'libsql';
import type { ColumnDefinitionBuilder, Kysely } from 'kysely';
import type { TableNames, Tables } from './tables.js';

export type Dialect = 'sqlite' | 'postgres';

/** What the steps bring about, and where. */
export interface Target {
  readonly names: TableNames;
  readonly prefix: string;
  readonly dialect: Dialect;
  /** Of SQLite: takes what it is given in one transaction, in which nobody else of this process has a turn. */
  readonly atOnce?: (step: (db: Database.Database) => void) => void;
}

/** A number that rises with each row. */
export function counted(dialect: Dialect) {
  const type = dialect === 'sqlite' ? ('integer' as const) : ('bigserial' as const);
  return [
    type,
    (column: ColumnDefinitionBuilder) =>
      dialect === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
  ] as const;
}

/** Adds the columns that a table lacks: a step that was cut off in the middle is taken up again. */
export async function addColumns(
  db: Kysely<Tables>,
  table: string,
  columns: Readonly<Record<string, { readonly type: 'text' | 'integer' | 'bigint'; readonly fill?: string }>>,
): Promise<void> {
  const tables = await db.introspection.getTables();
  const present = tables
    .filter(({ name }) => name === table)
    .flatMap((found) => found.columns.map(({ name }) => name));
  for (const [name, { type, fill }] of Object.entries(columns)) {
    if (present.includes(name)) continue;
    await db.schema
      .alterTable(table)
      .addColumn(name, type, (column) => (fill === undefined ? column : column.notNull().defaultTo(fill)))
      .execute();
  }
}
