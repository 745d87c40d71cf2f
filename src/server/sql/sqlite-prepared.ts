/** Statements on SQLite, prepared once: a query builder would take three quarters of their speed. */
import type Database from 'libsql';

export type Value = string | number | null;

export function prepared(db: Database.Database) {
  return {
    get: <Row>(sql: string) => {
      const statement = db.prepare(sql);
      return (...values: Value[]) => statement.get(...values) as Row | undefined;
    },
    all: <Row>(sql: string) => {
      const statement = db.prepare(sql);
      return (...values: Value[]) => statement.all(...values) as Row[];
    },
    /** How many rows it changed. */
    run: (sql: string) => {
      const statement = db.prepare(sql);
      return (...values: Value[]) => statement.run(...values).changes;
    },
    /** Writes a row whole, new or over the one of its id. */
    save: (table: string) => {
      let statement: Database.Statement | undefined;
      return (row: object) => {
        const columns = Object.keys(row);
        statement ??= db.prepare(
          `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
           ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
        );
        statement.run(...(Object.values(row) as Value[]));
      };
    },
  };
}
