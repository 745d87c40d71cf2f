/** Statements on PostgreSQL. Each is prepared once a connection, by its name. */

export type Value = string | number | null | readonly string[];

/** What a statement is asked of: the pool, or the connection of a transaction. */
export interface Ask {
  query(config: { name: string; text: string; values: unknown[] }): Promise<{
    rows: unknown[];
    rowCount: number | null;
  }>;
}

/** `?` in the order of the values, as SQLite has it. */
export function statement(name: string, sql: string) {
  let count = 0;
  const text = sql.replace(/\?/g, () => `$${(count += 1)}`);
  return (db: Ask, values: readonly Value[]) => db.query({ name, text, values: [...values] });
}

export function row<Row>(name: string, sql: string) {
  const ask = statement(name, sql);
  return async (db: Ask, ...values: Value[]) => (await ask(db, values)).rows[0] as Row | undefined;
}

/** How many rows it changed. */
export function run(name: string, sql: string) {
  const ask = statement(name, sql);
  return async (db: Ask, ...values: Value[]) => Number((await ask(db, values)).rowCount);
}

/** Writes a row whole, new or over the one of its id. */
export function save(name: string, table: string) {
  return async (db: Ask, values: object): Promise<void> => {
    const columns = Object.keys(values);
    const write = run(
      name,
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
       ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    );
    await write(db, ...(Object.values(values) as Value[]));
  };
}
