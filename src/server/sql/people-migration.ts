/** The step that brings invites, codes, mail, and people who came by no guest link. */
import { sql, type CreateTableBuilder, type Kysely } from 'kysely';
import { searchKey } from '../../domain/search-key.js';
import { addColumns, type Target } from './migration-tools.js';
import type { Tables } from './tables.js';

export async function people(db: Kysely<Tables>, to: Target): Promise<void> {
  const { names } = to;
  await addColumns(db, names.links, {
    approval: { type: 'integer', fill: '0' },
    verifies_email: { type: 'integer', fill: '0' },
    domains: { type: 'text' },
  });
  await addColumns(db, names.participants, {
    invite_id: { type: 'text' },
    user_id: { type: 'text' },
    waiting: { type: 'integer', fill: '0' },
    seats: { type: 'integer', fill: '0' },
    seen_at: { type: 'bigint' },
    name_search: { type: 'text', fill: '' },
    email_search: { type: 'text', fill: '' },
  });
  await addColumns(db, names.history, { invite_id: { type: 'text' }, count: { type: 'integer' } });
  if (to.dialect === 'sqlite') freeFromLinksInSqlite(to);
  else await freeFromLinksInPostgres(db, to);
  await fillSearch(db, to);
  await indexParticipants(db, to);
  await createInvites(db, to);
  await createChallenges(db, to);
  await createMails(db, to);
}

/** Not everybody comes by a guest link any more, and only who did is listed as a guest. */
async function freeFromLinksInPostgres(db: Kysely<Tables>, { names, prefix }: Target): Promise<void> {
  const binary = ['name_search', 'email_search'].map(
    (column) => sql`ALTER COLUMN ${sql.ref(column)} TYPE text COLLATE "C"`,
  );
  await sql`ALTER TABLE ${sql.table(names.participants)} ALTER COLUMN link_id DROP NOT NULL,
    ${sql.join(binary)}`.execute(db);
  for (const name of ['guests_of_medium', 'guests_in', 'guests_of_link']) {
    await db.schema.dropIndex(`${prefix}${name}`).ifExists().execute();
  }
}

/** SQLite changes no column: another one takes its place. */
function freeFromLinksInSqlite({ names: { participants, links }, prefix, atOnce }: Target): void {
  atOnce?.((db) => {
    const linkId = db.prepare(
      `SELECT "notnull" AS required FROM pragma_table_info('${participants}') WHERE name = 'link_id'`,
    );
    const { required } = linkId.get() as { required: number };
    if (required === 0) return;
    db.exec(
      `DROP INDEX IF EXISTS ${prefix}guests_of_medium;
       DROP INDEX IF EXISTS ${prefix}guests_in;
       DROP INDEX IF EXISTS ${prefix}guests_of_link;
       ALTER TABLE ${participants} ADD COLUMN came_by text REFERENCES ${links} (id);
       UPDATE ${participants} SET came_by = link_id;
       ALTER TABLE ${participants} DROP COLUMN link_id;
       ALTER TABLE ${participants} RENAME COLUMN came_by TO link_id`,
    );
  });
}

/** Databases have no word for what a search key leaves out. */
async function fillSearch(db: Kysely<Tables>, { names }: Target): Promise<void> {
  for (let seq = 0; ;) {
    const rows = await db
      .selectFrom(names.participants)
      .select(['seq', 'name', 'email'])
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(1000)
      .execute();
    if (rows.length === 0) return;
    for (const row of rows) {
      await db
        .updateTable(names.participants)
        .set({ name_search: searchKey(row.name), email_search: searchKey(row.email) })
        .where('seq', '=', row.seq)
        .execute();
    }
    seq = rows.at(-1)!.seq;
  }
}

async function indexParticipants({ schema }: Kysely<Tables>, { names, prefix }: Target): Promise<void> {
  const index = (name: string) => schema.createIndex(`${prefix}${name}`).ifNotExists().on(names.participants);
  await index('guests_by_link').columns(['media_id', 'link_id', 'seq']).execute();
  await index('guests_by_medium')
    .columns(['media_id', 'seq'])
    .where(sql.ref('link_id'), 'is not', null)
    .execute();
  const present = sql<boolean>`ended_at IS NULL`;
  await index('people_by_group').columns(['media_id', 'waiting', 'role', 'seq']).where(present).execute();
  await index('people_by_name').columns(['media_id', 'name_search']).where(present).execute();
  await index('people_by_email').columns(['media_id', 'email_search']).where(present).execute();
  await index('guests_waiting')
    .column('link_id')
    .where(sql<boolean>`waiting = 1 AND ended_at IS NULL`)
    .execute();
  await index('guests_verified')
    .columns(['link_id', 'email_key', 'seq'])
    .where(sql<boolean>`identity = 'verified'`)
    .execute();
  await index('person_of_invite')
    .unique()
    .column('invite_id')
    .where(sql.ref('invite_id'), 'is not', null)
    .execute();
  await index('person_of_user')
    .unique()
    .columns(['media_id', 'user_id'])
    .where(sql.ref('user_id'), 'is not', null)
    .execute();
}

const adder =
  (table: CreateTableBuilder<string, string>) =>
  (type: 'text' | 'integer' | 'bigint', required: readonly string[], optional: readonly string[] = []) => {
    for (const name of required) table = table.addColumn(name, type, (column) => column.notNull());
    for (const name of optional) table = table.addColumn(name, type);
    return table;
  };

async function createInvites({ schema }: Kysely<Tables>, { names, prefix, dialect }: Target): Promise<void> {
  const add = adder(
    schema
      .createTable(names.invites)
      .ifNotExists()
      .addColumn('id', 'text', (column) => column.primaryKey()),
  );
  add('text', ['media_id', 'email', 'email_key', 'first_name', 'last_name', 'role'], ['message']);
  add('text', ['locale', 'expiry_kind', 'invited_by_id', 'mail', 'kid'], ['invited_by_name', 'mail_error']);
  add('integer', ['failed_tries', 'rotation', 'shelf']);
  const times = ['expires_at', 'mailed_at', 'opened_at', 'accepted_at', 'declined_at', 'revoked_at'];
  let table = add('bigint', ['created_at', 'revision'], [...times, 'locked_at']);
  // Whatever the database's own order is, the beginnings of words are looked for in a binary one.
  const binary = dialect === 'sqlite' ? sql`text` : sql`text COLLATE "C"`;
  for (const name of ['email_search', 'first_search', 'last_search', 'name_search']) {
    table = table.addColumn(name, binary, (column) => column.notNull());
  }
  await table.execute();
  const index = (name: string) => schema.createIndex(`${prefix}${name}`).ifNotExists().on(names.invites);
  await index('invite_of_address').unique().columns(['media_id', 'email_key']).execute();
  for (const [name, column] of [
    ['newest', 'created_at'],
    ['by_name', 'name_search'],
    ['by_email', 'email_search'],
  ] as const) {
    await index(`invites_${name}`).columns(['media_id', 'shelf', column, 'id']).execute();
  }
  for (const column of ['email_search', 'first_search', 'last_search']) {
    await index(`invites_${column}`).columns(['media_id', column]).execute();
  }
  await index('invites_running_out')
    .columns(['media_id', 'expires_at'])
    .where(sql<boolean>`shelf < 2`)
    .execute();
}

async function createChallenges({ schema }: Kysely<Tables>, { names, prefix }: Target): Promise<void> {
  const add = adder(
    schema
      .createTable(names.challenges)
      .ifNotExists()
      .addColumn('id', 'text', (column) => column.primaryKey()),
  );
  add('text', ['media_id', 'email', 'email_key', 'kid'], ['link_id', 'invite_id']);
  add('integer', ['is_mailed', 'tries']);
  await add('bigint', ['created_at', 'expires_at'], ['used_at']).execute();
  const index = (name: string) => schema.createIndex(`${prefix}${name}`).ifNotExists().on(names.challenges);
  await index('challenges_of_address').columns(['media_id', 'email_key', 'created_at']).execute();
  await index('challenges_end').column('expires_at').execute();
}

async function createMails({ schema }: Kysely<Tables>, { names, prefix }: Target): Promise<void> {
  const add = adder(
    schema
      .createTable(names.mails)
      .ifNotExists()
      .addColumn('id', 'text', (column) => column.primaryKey()),
  );
  add('text', ['media_id', 'kind', 'locale', 'state'], ['invite_id', 'challenge_id']);
  add('integer', ['tries']);
  await add('bigint', ['created_at', 'due_at']).execute();
  const index = (name: string) => schema.createIndex(`${prefix}${name}`).ifNotExists().on(names.mails);
  await index('mails_queued')
    .columns(['kind', 'created_at', 'id', 'due_at'])
    .where(sql<boolean>`state = 'queued'`)
    .execute();
  await index('mails_over')
    .column('due_at')
    .where(sql<boolean>`state <> 'queued'`)
    .execute();
}
