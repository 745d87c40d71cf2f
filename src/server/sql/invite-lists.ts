/** Lists of invites, on either database: from each shelf as many as a page takes, put in order. */
import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely';
import {
  countLimit,
  type InviteOrder,
  type InviteLists,
  type InviteSelection,
} from '../../domain/invite-ports.js';
import { inviteFilters, type InviteFilter } from '../../domain/invite-list.js';
import { partsAt, partsOf, type Part } from './invite-shelves.js';
import { inviteOf } from './people-rows.js';
import { searchFor } from './prefix-search.js';
import type { InvitesTable, TableNames, Tables } from './tables.js';

type Row = Selectable<InvitesTable>;

const orders = {
  newest: { columns: ['created_at', 'position', 'id'], direction: sql`DESC`, after: sql`<` },
  name: { columns: ['name_search', 'id'], direction: sql`ASC`, after: sql`>` },
  email: { columns: ['email_search', 'id'], direction: sql`ASC`, after: sql`>` },
} as const satisfies Record<
  InviteOrder,
  { columns: readonly (keyof Row)[]; direction: object; after: object }
>;

export function createInviteLists(db: Kysely<Tables>, names: TableNames): InviteLists {
  const columns = ['email_search', 'first_search', 'last_search'];
  const amongBlocked = ({ mediaId }: InviteSelection, source: RawBuilder<unknown>) => ({
    mediaId,
    blocks: sql.table(names.blocks),
    emailKey: sql`${source}.email_key`,
  });
  const searchIn = ({ mediaId, search }: InviteSelection) =>
    searchFor(db, search, { table: names.invites, mediaId, columns });

  return {
    findInvites: async (mediaId, emailKeys) => {
      if (emailKeys.length === 0) return [];
      const rows = await db
        .selectFrom(names.invites)
        .selectAll()
        .where('media_id', '=', mediaId)
        .where('email_key', 'in', emailKeys)
        .execute();
      return rows.map(inviteOf);
    },

    findBlocked: async (mediaId, emailKeys) => {
      if (emailKeys.length === 0) return [];
      const rows = await db
        .selectFrom(names.blocks)
        .select('email_key')
        .where('media_id', '=', mediaId)
        .where('email_key', 'in', emailKeys)
        .execute();
      return rows.map(({ email_key }) => email_key);
    },

    listInvites: async ({ filter, order, after, limit, ...selection }) => {
      const { mediaId, now } = selection;
      const { columns: key, direction, after: comes } = orders[order];
      const last =
        after === null
          ? null
          : await db
              .selectFrom(names.invites)
              .select(key)
              .where('id', '=', after)
              .where('media_id', '=', mediaId)
              .executeTakeFirst();
      if (last === undefined) return { invites: [], next: null };
      const { prefix, source, conditions } = await searchIn(selection);
      // One more than is shown tells whether there is another page.
      const cutBy = (columns: readonly RawBuilder<unknown>[]) =>
        sql`ORDER BY ${sql.join(columns.map((column) => sql`${column} ${direction}`))} LIMIT ${limit + 1}`;
      const cut = cutBy(key.map((column) => sql.ref(column)));
      const parts = partsAt(now, amongBlocked(selection, source));
      // Ids first, which indexes have: of all that is read only a page is fetched whole.
      const pages = partsOf(filter, selection).map((part) => {
        const met = [...conditions, parts[part]];
        const [first, ...rest] = key.map((column) => sql.ref(column));
        // What has run out since somebody tidied up is found by its time, who is blocked by the address: not by an
        // index of the order.
        const from = part === 'runOut' || part === 'blocked' ? sql`COALESCE(${first}, NULL)` : first!;
        if (last) {
          met.push(
            sql`(${sql.join([from, ...rest])}) ${comes} (${sql.join(key.map((column) => last[column]))})`,
          );
        }
        const columns = sql.join(key.map((column) => sql.ref(column)));
        return sql`SELECT * FROM (SELECT ${columns} FROM ${source} WHERE ${all(met)} ${cutBy([from, ...rest])}) AS page`;
      });
      const { rows } = await sql<Row>`${prefix}
        SELECT * FROM ${source} WHERE id IN (SELECT id FROM (${sql.join(pages, sql` UNION ALL `)}) AS pages ${cut})
        ${cut}`.execute(db);
      const invites = rows.slice(0, limit).map(inviteOf);
      return { invites, next: rows.length > limit ? invites.at(-1)!.id : null };
    },

    countInvites: async (selection) => {
      const { prefix, source, conditions } = await searchIn(selection);
      const counts = Object.entries(partsAt(selection.now, amongBlocked(selection, source))).map(
        ([part, condition]) =>
          sql`(SELECT COUNT(*) FROM (SELECT 1 FROM ${source} WHERE ${all([...conditions, condition])}
            LIMIT ${countLimit}) AS limited) AS ${sql.ref(part)}`,
      );
      const { rows } = await sql<Record<Part, number>>`${prefix} SELECT ${sql.join(counts)}`.execute(db);
      const total = (filter: InviteFilter) =>
        partsOf(filter, selection).reduce((sum, part) => sum + rows[0]![part], 0);
      const capped = inviteFilters.map((filter) => [filter, Math.min(countLimit, total(filter))]);
      return Object.fromEntries(capped) as Record<InviteFilter, number>;
    },
  };
}

const all = (conditions: readonly RawBuilder<boolean>[]) => sql.join(conditions, sql` AND `);
