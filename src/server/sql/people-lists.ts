/** Lists of people in a session, on either database: group by group, in each the latest first. */
import { sql, type Kysely, type Selectable } from 'kysely';
import {
  countLimit,
  peopleGroups,
  type PeopleLists,
  type PeopleGroup,
  groupOf,
} from '../../domain/invite-ports.js';
import { searchFor } from './prefix-search.js';
import { participantOf } from './rows.js';
import type { ParticipantsTable, TableNames, Tables } from './tables.js';

const inGroup = (group: PeopleGroup) =>
  group === 'waiting' ? sql<boolean>`waiting = 1` : sql<boolean>`waiting = 0 AND role = ${group}`;

export function createPeopleLists(db: Kysely<Tables>, names: TableNames): PeopleLists {
  const searchIn = (mediaId: string, search: string) =>
    searchFor(db, search, {
      table: names.participants,
      mediaId,
      columns: ['name_search', 'email_search'],
      among: sql<boolean>`ended_at IS NULL`,
    });

  return {
    listPeople: async ({ mediaId, group, search, after, limit }) => {
      const last =
        after === null
          ? null
          : await db
              .selectFrom(names.participants)
              .selectAll()
              .where('id', '=', after)
              .where('media_id', '=', mediaId)
              .executeTakeFirst();
      if (last === undefined) return { people: [], next: null };
      const { prefix, source, conditions } = await searchIn(mediaId, search);
      const first = last ? peopleGroups.indexOf(groupOf(participantOf(last))) : 0;
      const pages = peopleGroups.flatMap((each, rank) => {
        if (rank < first || (group !== null && each !== group)) return [];
        const those = [...conditions, inGroup(each)];
        if (last && rank === first) those.push(sql`seq < ${last.seq}`);
        return sql`SELECT * FROM (SELECT ${source}.*, ${sql.lit(rank)} AS place FROM ${source}
          WHERE ${sql.join(those, sql` AND `)} ORDER BY seq DESC LIMIT ${limit + 1}) AS page`;
      });
      if (pages.length === 0) return { people: [], next: null };
      // One more than is shown tells whether there is another page.
      const { rows } = await sql<Selectable<ParticipantsTable>>`${prefix}
        SELECT * FROM (${sql.join(pages, sql` UNION ALL `)}) AS pages
        ORDER BY place, seq DESC LIMIT ${limit + 1}`.execute(db);
      const people = rows.slice(0, limit).map(participantOf);
      return { people, next: rows.length > limit ? people.at(-1)!.id : null };
    },

    countPeople: async (mediaId, search) => {
      const { prefix, source, conditions } = await searchIn(mediaId, search);
      const counts = peopleGroups.map(
        (group) =>
          sql`(SELECT COUNT(*) FROM (SELECT 1 FROM ${source}
            WHERE ${sql.join([...conditions, inGroup(group)], sql` AND `)} LIMIT ${countLimit}) AS limited)
            AS ${sql.ref(group)}`,
      );
      const { rows } = await sql<Record<PeopleGroup, number>>`${prefix} SELECT ${sql.join(counts)}`.execute(
        db,
      );
      return rows[0]!;
    },

    // The reason stands in the statement: the index is of it alone.
    listBlocked: async (mediaId, limit) => {
      const rows = await db
        .selectFrom(names.participants)
        .selectAll()
        .where('media_id', '=', mediaId)
        .where(sql<boolean>`end_reason = 'blocked' AND (name <> '' OR email <> '')`)
        .orderBy('ended_at', 'desc')
        .orderBy('seq', 'desc')
        .limit(limit)
        .execute();
      return rows.map(participantOf);
    },
  };
}
