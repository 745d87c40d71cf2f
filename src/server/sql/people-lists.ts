/** Lists of people in a session, on either database: group by group, in each the latest first. */
import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely';
import {
  countLimit,
  peopleGroups,
  type InviteRepository,
  type PeopleGroup,
} from '../../domain/invite-ports.js';
import { groupOf } from '../../domain/participant.js';
import { searchFor } from './prefix-search.js';
import { participantOf } from './rows.js';
import type { ParticipantsTable, TableNames, Tables } from './tables.js';

type PeopleLists = Pick<InviteRepository, 'listPeople' | 'countPeople'>;

const inGroup = (group: PeopleGroup) =>
  group === 'waiting' ? sql<boolean>`waiting = 1` : sql<boolean>`waiting = 0 AND role = ${group}`;

export function createPeopleLists(db: Kysely<Tables>, names: TableNames): PeopleLists {
  const table = sql.table(names.participants);
  const present = sql<boolean>`ended_at IS NULL`;

  /** What everybody of a list meets. */
  async function listed(mediaId: string, search: string): Promise<RawBuilder<boolean>[]> {
    const columns = ['name_search', 'email_search'];
    const where = { table: names.participants, mediaId, columns, among: present };
    const found = await searchFor(db, search, where);
    const conditions = [sql<boolean>`media_id = ${mediaId}`, present];
    return found ? [...conditions, found.matches] : conditions;
  }

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
      const conditions = await listed(mediaId, search);
      const first = last ? peopleGroups.indexOf(groupOf(participantOf(last))) : 0;
      const pages = peopleGroups.flatMap((each, rank) => {
        if (rank < first || (group !== null && each !== group)) return [];
        const those = [...conditions, inGroup(each)];
        if (last && rank === first) those.push(sql`seq < ${last.seq}`);
        return sql`SELECT * FROM (SELECT ${table}.*, ${sql.lit(rank)} AS place FROM ${table}
          WHERE ${sql.join(those, sql` AND `)} ORDER BY seq DESC LIMIT ${limit + 1}) AS page`;
      });
      if (pages.length === 0) return { people: [], next: null };
      // One more than is shown tells whether there is another page.
      const { rows } = await sql<Selectable<ParticipantsTable>>`
        SELECT * FROM (${sql.join(pages, sql` UNION ALL `)}) AS pages
        ORDER BY place, seq DESC LIMIT ${limit + 1}`.execute(db);
      const people = rows.slice(0, limit).map(participantOf);
      return { people, next: rows.length > limit ? people.at(-1)!.id : null };
    },

    countPeople: async (mediaId, search) => {
      const conditions = await listed(mediaId, search);
      const counts = peopleGroups.map(
        (group) =>
          sql`(SELECT COUNT(*) FROM (SELECT 1 FROM ${table}
            WHERE ${sql.join([...conditions, inGroup(group)], sql` AND `)} LIMIT ${countLimit}) AS limited)
            AS ${sql.ref(group)}`,
      );
      const { rows } = await sql<Record<PeopleGroup, number>>`SELECT ${sql.join(counts)}`.execute(db);
      return rows[0]!;
    },
  };
}
