/** How the tables came to be, step by step. A released step is never edited; a change is a new step. */
import { Migrator, sql, type Kysely, type Migration } from 'kysely';
import { people } from './people-migration.js';
import { addColumns, counted, type Target } from './migration-tools.js';
import type { Tables } from './tables.js';

/**
 * Brings the database to the latest step. Of two processes that start at once both may try: each
 * statement holds when it is repeated, and who loses the race for the note that it is done looks again.
 */
export async function migrate(db: Kysely<Tables>, to: Target): Promise<void> {
  const all = steps(to);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(all) },
    migrationTableName: `${to.prefix}migrations`,
    migrationLockTableName: `${to.prefix}migrations_lock`,
  });
  // Each race that is lost is a step that the other has taken.
  for (let left = Object.keys(all).length; ; left -= 1) {
    const { error } = await migrator.migrateToLatest();
    if (error === undefined) return;
    if (left === 0) throw new Error('The tables could not be brought up to date.', { cause: error });
  }
}

function steps(to: Target): Record<string, Migration> {
  return {
    '0001-guest-links': { up: (db: Kysely<Tables>) => guestLinks(db, to) },
    '0002-what-links-ask': { up: (db: Kysely<Tables>) => whatLinksAsk(db, to) },
    '0003-guests-in': { up: (db: Kysely<Tables>) => guestsIn(db, to) },
    '0004-people': { up: (db: Kysely<Tables>) => people(db, to) },
    '0005-order-of-invites': { up: (db: Kysely<Tables>) => orderOfInvites(db, to) },
    '0006-who-waits': { up: (db: Kysely<Tables>) => whoWaits(db, to) },
    '0007-pace': { up: (db: Kysely<Tables>) => onePace(db, to) },
    '0008-whole-names': { up: (db: Kysely<Tables>) => wholeNames(db, to) },
    '0009-who-is-blocked': { up: (db: Kysely<Tables>) => whoIsBlocked(db, to) },
    '0010-codes-of-an-address': { up: (db: Kysely<Tables>) => codesOfAnAddress(db, to) },
    '0011-role-by-the-host': { up: (db: Kysely<Tables>) => roleByTheHost(db, to) },
  };
}

/** What the host's permissions made of somebody is told from what they were given in the session. */
async function roleByTheHost(db: Kysely<Tables>, { names }: Target): Promise<void> {
  await addColumns(db, names.participants, { host_role: { type: 'text' } });
}

/** Codes for an address are counted over all media. */
async function codesOfAnAddress(db: Kysely<Tables>, { names, prefix }: Target): Promise<void> {
  await db.schema
    .createIndex(`${prefix}challenges_by_address`)
    .ifNotExists()
    .on(names.challenges)
    .columns(['email_key', 'created_at'])
    .execute();
  await db.schema.dropIndex(`${prefix}challenges_of_address`).ifExists().execute();
}

/** Who is blocked is found again when that is taken back, however many have been there. */
async function whoIsBlocked(db: Kysely<Tables>, { names, prefix }: Target): Promise<void> {
  await db.schema
    .createIndex(`${prefix}people_blocked`)
    .ifNotExists()
    .on(names.participants)
    .column('media_id')
    .where(sql<boolean>`end_reason = 'blocked'`)
    .execute();
}

/** An invite is found by its whole name, whichever of the two stands first. What has both already is left. */
async function wholeNames(db: Kysely<Tables>, { names }: Target): Promise<void> {
  await sql`UPDATE ${sql.table(names.invites)} SET first_search = TRIM(first_search || ' ' || last_search),
    last_search = name_search WHERE name_search = TRIM(last_search || ' ' || first_search)`.execute(db);
}

/** All nodes send mail at one pace. */
async function onePace(db: Kysely<Tables>, { names }: Target): Promise<void> {
  await db.schema
    .createTable(names.pace)
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('free_at', 'bigint', (column) => column.notNull())
    .execute();
}

/** Those who were invited at one moment stand in the order of their request. */
async function orderOfInvites(db: Kysely<Tables>, { names, prefix }: Target): Promise<void> {
  await addColumns(db, names.invites, { position: { type: 'integer', fill: '0' } });
  await db.schema
    .createIndex(`${prefix}invites_newest_first`)
    .ifNotExists()
    .on(names.invites)
    .columns(['media_id', 'shelf', 'created_at', 'position', 'id'])
    .execute();
  await db.schema.dropIndex(`${prefix}invites_newest`).ifExists().execute();
}

/** Whatever their role, who waits is listed by when they came: however many there are, a page is found at once. */
async function whoWaits(db: Kysely<Tables>, { names, prefix }: Target): Promise<void> {
  await db.schema
    .createIndex(`${prefix}people_waiting`)
    .ifNotExists()
    .on(names.participants)
    .columns(['media_id', 'seq'])
    .where(sql<boolean>`waiting = 1 AND ended_at IS NULL`)
    .execute();
}

async function whatLinksAsk(db: Kysely<Tables>, { names, prefix, dialect }: Target): Promise<void> {
  await addColumns(db, names.links, {
    access_code: { type: 'text' },
    message: { type: 'text' },
    terms: { type: 'text', fill: '[]' },
    fields: { type: 'text', fill: '[]' },
  });
  await addColumns(db, names.participants, {
    answers: { type: 'text', fill: '{}' },
    accepted_terms: { type: 'integer' },
  });
  await db.schema
    .createTable(names.history)
    .ifNotExists()
    .addColumn('seq', ...counted(dialect))
    .addColumn('media_id', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('actor_name', 'text')
    .addColumn('link_id', 'text')
    .addColumn('participant_id', 'text')
    .execute();
  await db.schema
    .createIndex(`${prefix}history_of_medium`)
    .ifNotExists()
    .on(names.history)
    .columns(['media_id', 'seq'])
    .execute();
  await db.schema
    .createTable(names.tries)
    .ifNotExists()
    .addColumn('bucket', 'text', (column) => column.primaryKey())
    .addColumn('wrong', 'integer', (column) => column.notNull())
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex(`${prefix}tries_end`).ifNotExists().on(names.tries).column('ends_at').execute();
}

async function guestsIn(db: Kysely<Tables>, { names }: Target): Promise<void> {
  await addColumns(db, names.links, { guests_in: { type: 'integer', fill: '0' } });
  await db
    .updateTable(names.links)
    .set(({ selectFrom, fn }) => ({
      guests_in: selectFrom(names.participants)
        .select(fn.countAll<number>().as('guests'))
        .whereRef(`${names.participants}.link_id`, '=', `${names.links}.id`)
        .where('ended_at', 'is', null),
    }))
    .execute();
}

async function guestLinks(db: Kysely<Tables>, { names, prefix, dialect }: Target): Promise<void> {
  const { schema } = db;
  await schema
    .createTable(names.media)
    .ifNotExists()
    .addColumn('media_id', 'text', (column) => column.primaryKey())
    .addColumn('enabled', 'integer', (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable(names.links)
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('media_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('max_uses', 'integer')
    .addColumn('uses', 'integer', (column) => column.notNull())
    .addColumn('starts_at', 'bigint')
    .addColumn('expiry_kind', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint')
    .addColumn('capabilities', 'text', (column) => column.notNull())
    .addColumn('paused_at', 'bigint')
    .addColumn('deleted_at', 'bigint')
    .addColumn('last_used_at', 'bigint')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('kid', 'text', (column) => column.notNull())
    .addColumn('rotation', 'integer', (column) => column.notNull())
    .addColumn('previous_valid_until', 'bigint')
    .addColumn('policy_revision', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable(names.participants)
    .ifNotExists()
    .addColumn('seq', ...counted(dialect))
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('media_id', 'text', (column) => column.notNull())
    .addColumn('link_id', 'text', (column) => column.notNull().references(`${names.links}.id`))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('email_key', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('capabilities', 'text', (column) => column.notNull())
    .addColumn('identity', 'text', (column) => column.notNull())
    .addColumn('admitted_at', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .addColumn('end_reason', 'text')
    .addColumn('kid', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable(names.blocks)
    .ifNotExists()
    .addColumn('media_id', 'text', (column) => column.notNull())
    .addColumn('email_key', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${prefix}blocks_pk`, ['media_id', 'email_key'])
    .execute();
  await schema
    .createTable(names.idempotency)
    .ifNotExists()
    .addColumn('caller', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('body_digest', 'text', (column) => column.notNull())
    .addColumn('ids', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${prefix}idempotency_pk`, ['caller', 'key'])
    .execute();

  const index = (name: string) => schema.createIndex(`${prefix}${name}`).ifNotExists();
  await index('links_of_medium').on(names.links).columns(['media_id', 'created_at']).execute();
  await index('guests_of_medium').on(names.participants).columns(['media_id', 'seq']).execute();
  await index('guests_of_link').on(names.participants).columns(['link_id', 'seq']).execute();
  // Who is in is counted far more often than who has been.
  await index('guests_in')
    .on(names.participants)
    .columns(['media_id', 'link_id'])
    .where(sql.ref('ended_at'), 'is', null)
    .execute();
  await index('idempotency_ends').on(names.idempotency).column('expires_at').execute();
}
