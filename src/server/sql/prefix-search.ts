/** Rows whose texts begin as a search does, in lists that are in another order. */
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { countLimit } from '../../domain/invite-ports.js';
import type { Tables } from './tables.js';

/**
 * Few matches are fetched by the indexes of their texts and put in order; where there are many, the list is read in
 * its own order, because the next match is never far. Either way a page costs no more than some thousand rows.
 */
export interface Searched {
  /** Comes before the statement. */
  readonly prefix: RawBuilder<unknown>;
  /** What the list is read from. */
  readonly source: RawBuilder<unknown>;
  /** What a row has to meet. */
  readonly conditions: readonly RawBuilder<boolean>[];
}

interface Where {
  readonly table: string;
  readonly mediaId: string;
  /** What is searched, each with an index behind `media_id`. */
  readonly columns: readonly string[];
  /** What those indexes are limited to. */
  readonly among?: RawBuilder<boolean>;
}

export async function searchFor(
  db: Kysely<Tables>,
  search: string,
  { table, mediaId, columns, among = sql<boolean>`1 = 1` }: Where,
): Promise<Searched> {
  const source = sql.table(table);
  const ofMedium = sql<boolean>`media_id = ${mediaId}`;
  if (search === '') return { prefix: sql``, source, conditions: [ofMedium, among] };
  // Nothing that begins so comes after the last of all characters.
  const end = `${search}\u{10ffff}`;
  const found = columns.map(
    (column) =>
      sql`SELECT id FROM ${source} WHERE ${ofMedium} AND ${sql.ref(column)} >= ${search}
        AND ${sql.ref(column)} < ${end} AND ${among}`,
  );
  const limited = found.map((one) => sql`SELECT * FROM (${one} LIMIT ${countLimit}) AS limited`);
  const { rows } = await sql<{ rows: number }>`
    SELECT COUNT(*) AS rows FROM (${sql.join(limited, sql` UNION ALL `)}) AS matches`.execute(db);
  if (rows[0]!.rows < countLimit) {
    // Set apart, so that no index of the whole table is thought to be the quicker way.
    const prefix = sql`WITH found AS MATERIALIZED (
      SELECT * FROM ${source} WHERE id IN (${sql.join(found, sql` UNION `)}))`;
    return { prefix, source: sql.table('found'), conditions: [among] };
  }
  // An expression is not looked for in an index.
  const begins = columns.map(
    (column) => sql`(${sql.ref(column)} || '' >= ${search} AND ${sql.ref(column)} || '' < ${end})`,
  );
  const matches = sql<boolean>`(${sql.join(begins, sql` OR `)})`;
  return { prefix: sql``, source, conditions: [ofMedium, among, matches] };
}
