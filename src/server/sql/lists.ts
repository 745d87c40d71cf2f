/** The lists, on either database: keyset pages through the query builder. */
import { sql, type Kysely } from 'kysely';
import { seqOf } from '../../domain/history.js';
import type { SharingRepository } from '../../domain/ports.js';
import { createInviteLists } from './invite-lists.js';
import { createPeopleLists } from './people-lists.js';
import { historyOf, linkOf, participantOf } from './rows.js';
import type { TableNames, Tables } from './tables.js';

type Lists = Pick<SharingRepository, 'listLinks' | 'listGuests' | 'countGuestsIn' | 'listHistory'> &
  ReturnType<typeof createInviteLists> &
  ReturnType<typeof createPeopleLists>;

/** As the index of those who wait has it. */
const waits = sql<boolean>`waiting = 1 AND ended_at IS NULL`;

export function createLists(db: Kysely<Tables>, names: TableNames): Lists {
  return {
    ...createInviteLists(db, names),
    ...createPeopleLists(db, names),
    listLinks: async (mediaId) => {
      const rows = await db
        .selectFrom(names.links)
        .selectAll()
        .select(({ selectFrom, fn }) =>
          selectFrom(names.participants)
            .select(fn.countAll<number>().as('guests'))
            .whereRef('link_id', '=', `${names.links}.id`)
            .where(waits)
            .as('waiting'),
        )
        .where('media_id', '=', mediaId)
        .where('deleted_at', 'is', null)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map((row) => ({ link: linkOf(row), guestsIn: row.guests_in, waiting: row.waiting ?? 0 }));
    },

    listGuests: async ({ mediaId, linkId, after, limit }) => {
      const listed = () => {
        const all = db.selectFrom(names.participants).where('media_id', '=', mediaId);
        return linkId === null ? all.where('link_id', 'is not', null) : all.where('link_id', '=', linkId);
      };
      let query = listed().selectAll();
      // A cursor is an entry of this very list; any other one ends it. PostgreSQL takes no text with a NUL.
      const last = after?.replaceAll('\0', '') ?? null;
      if (last !== null) query = query.where('seq', '<', listed().select('seq').where('id', '=', last));
      // One more than is shown tells whether there is another page.
      const rows = await query
        .orderBy('seq', 'desc')
        .limit(limit + 1)
        .execute();
      const guests = rows.slice(0, limit).map(participantOf);
      return { guests, next: rows.length > limit ? guests.at(-1)!.id : null };
    },

    countGuestsIn: async (mediaId, linkId) => {
      let query = db
        .selectFrom(names.links)
        .select(({ fn }) => fn.sum<number | null>('guests_in').as('guests'))
        .where('media_id', '=', mediaId);
      if (linkId !== null) query = query.where('id', '=', linkId);
      return (await query.executeTakeFirstOrThrow()).guests ?? 0;
    },

    listHistory: async ({ mediaId, after, limit }) => {
      let query = db
        .selectFrom(names.history)
        .leftJoin(names.links, `${names.links}.id`, `${names.history}.link_id`)
        .leftJoin(names.participants, `${names.participants}.id`, `${names.history}.participant_id`)
        .leftJoin(names.invites, `${names.invites}.id`, `${names.history}.invite_id`)
        .selectAll(names.history)
        .select(({ fn, ref, val }) =>
          // What was deleted or erased is nameless.
          fn
            .coalesce(
              fn<string | null>('nullif', [ref(`${names.links}.name`), val('')]),
              fn<string | null>('nullif', [ref(`${names.participants}.name`), val('')]),
              ref(`${names.invites}.email`),
            )
            .as('subject'),
        )
        .where(`${names.history}.media_id`, '=', mediaId);
      if (after !== null) query = query.where(`${names.history}.seq`, '<', seqOf(after));
      const rows = await query
        .orderBy(`${names.history}.seq`, 'desc')
        .limit(limit + 1)
        .execute();
      const entries = rows.slice(0, limit).map(historyOf);
      return { entries, next: rows.length > limit ? entries.at(-1)!.id : null };
    },
  };
}
