/** Rows whose texts begin as a search does, in lists that are in another order. */
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { countLimit } from '../../domain/invite-ports.js';
import type { Tables } from './tables.js';

/**
 * Few matches are fetched by the indexes of their texts and put in order; where there are many, the list is read in
 * its own order, because the next match is never far. Either way a page costs no more than some thousand rows.
 */
export interface Search {
  /** Whether all matches are at hand. */
  readonly isNarrow: boolean;
  /** What a row has to meet. */
  readonly matches: RawBuilder<boolean>;
}

interface Where {
  readonly table: string;
  readonly mediaId: string;
  /** What is searched, each with an index behind `media_id`. */
  readonly columns: readonly string[];
  /** What those indexes are limited to. */
  readonly among?: RawBuilder<boolean>;
}

/** Null where there is nothing to search for. */
export async function searchFor(
  db: Kysely<Tables>,
  search: string,
  { table, mediaId, columns, among = sql<boolean>`1 = 1` }: Where,
): Promise<Search | null> {
  if (search === '') return null;
  // Nothing that begins so comes after the last of all characters.
  const end = `${search}\u{10ffff}`;
  const found = columns.map(
    (column) =>
      sql`SELECT id FROM ${sql.table(table)} WHERE media_id = ${mediaId} AND ${sql.ref(column)} >= ${search}
        AND ${sql.ref(column)} < ${end} AND ${among}`,
  );
  const limited = found.map((one) => sql`SELECT * FROM (${one} LIMIT ${countLimit}) AS limited`);
  const { rows } = await sql<{ rows: number }>`
    SELECT COUNT(*) AS rows FROM (${sql.join(limited, sql` UNION ALL `)}) AS matches`.execute(db);
  if (rows[0]!.rows < countLimit) {
    return { isNarrow: true, matches: sql<boolean>`id IN (${sql.join(found, sql` UNION `)})` };
  }
  // An expression is not looked for in an index.
  const begins = columns.map(
    (column) => sql`(${sql.ref(column)} || '' >= ${search} AND ${sql.ref(column)} || '' < ${end})`,
  );
  return { isNarrow: false, matches: sql<boolean>`(${sql.join(begins, sql` OR `)})` };
}
