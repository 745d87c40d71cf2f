/** Records in PostgreSQL, for several nodes of one service. */
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { tombstoneOf } from '../../domain/guest-link.js';
import { erased } from '../../domain/participant.js';
import type { ChangeNotice, Claim, Repeated, SharingRepository, Written } from '../../domain/ports.js';
import { Watchers } from '../../domain/watchers.js';
import { createLists } from './lists.js';
import { migrate } from './migrations.js';
import { PostgresAdmissions } from './postgres-admissions.js';
import { PostgresChanges } from './postgres-changes.js';
import { postgresStatements, type Ask } from './postgres-statements.js';
import { linkOf, participantOf, repeatedBy, rowOfLink, rowOfParticipant } from './rows.js';
import { tableNames, type Tables } from './tables.js';
import { withoutPeople } from '../../domain/without-people.js';

export interface PostgresRepositoryOptions {
  /** `postgres://user:password@host/database`. */
  readonly url: string;
  /** Default: `guestlist_`, so that the tables may live in a database of the host. */
  readonly tablePrefix?: string;
  /** How many connections this node takes at the most, beside the one that listens. Default: 10. */
  readonly connections?: number;
}

/** Milliseconds: for a connection, and for an answer, before the request has failed. */
const connectionPatience = 5000;
const answerPatience = 10_000;
/** Two writers that wait for each other: one is told so, and begins again (PostgreSQL, appendix A). */
const deadlocks: readonly unknown[] = ['40P01', '40001'];
const mostTries = 5;

/** Says that a step changed the medium, and whose pages have to know. */
type Changed = (mediaId: string, concerns?: ChangeNotice['concerns']) => Promise<void>;

export async function openPostgresRepository({
  url,
  tablePrefix = 'guestlist_',
  connections = 10,
}: PostgresRepositoryOptions): Promise<SharingRepository> {
  const names = tableNames(tablePrefix);
  // Loaded when it is wanted: who keeps records in SQLite has no other driver installed.
  const { default: driver } = await import('pg');
  // Times and counts are far below 2^53.
  const types = new driver.TypeOverrides();
  types.setTypeParser(driver.types.builtins.INT8, Number);
  const pool = new driver.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectionPatience,
    query_timeout: answerPatience,
    keepAlive: true,
    application_name: 'guestlist',
    // An acknowledged join is on disk, whatever the database's default is.
    options: '-c synchronous_commit=on',
    types,
  });
  // An idle connection that broke is replaced by the next one that is asked for.
  pool.on('error', () => undefined);

  await requireDurable(pool);
  const builder = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await migrate(builder, { names, prefix: tablePrefix, dialect: 'postgres' });

  const { read, write } = postgresStatements(names);
  const lists = createLists(builder, names);
  const watchers = new Watchers();
  const channel = `${tablePrefix}changes`;
  const revisionOf = async (mediaId: string) => (await read.access(pool, mediaId))?.revision ?? 0;
  const changes = new PostgresChanges({
    connect: (options) => new driver.Client({ connectionString: url, ...options }),
    channel,
    watchers,
    revisionOf,
    notify: (payload) => write.notify(pool, channel, payload),
  });
  await changes.start();
  const admissions = new PostgresAdmissions(pool, names, (notice) => changes.tellJoin(notice));

  const findClaim = async (claim: Claim, db: Ask = pool): Promise<Repeated | null> =>
    repeatedBy(claim, await read.claim(db, claim.caller, claim.key));

  /** One transaction. What it wants to be told is told after the commit. */
  async function transaction<Value>(
    step: (db: pg.PoolClient, tell: (notice: ChangeNotice) => Promise<void>) => Promise<Value>,
  ): Promise<Value> {
    for (let tries = 1; ; tries += 1) {
      const client = await pool.connect();
      let broken: unknown = null;
      try {
        const notices: ChangeNotice[] = [];
        await client.query('BEGIN');
        const value = await step(client, async (notice) => {
          notices.push(notice);
          await write.notify(client, channel, changes.payloadOf(notice));
        });
        await client.query('COMMIT');
        for (const notice of notices) watchers.tell(notice);
        return value;
      } catch (error) {
        broken = await client.query('ROLLBACK').then(
          () => null,
          (unreachable: unknown) => unreachable,
        );
        if (error instanceof Abandoned) return error.outcome as Value;
        const isDeadlock = deadlocks.includes((error as { code?: unknown }).code);
        if (!isDeadlock || tries === mostTries) throw error;
      } finally {
        client.release(broken !== null);
      }
    }
  }

  /** The step is taken once, and only a step that changed something is claimed and kept. */
  function commit<Outcome>(
    claim: Claim,
    step: (db: pg.PoolClient, changed: Changed) => Promise<Outcome>,
  ): Promise<Written<Outcome>> {
    return transaction<Written<Outcome>>(async (client, tell) => {
      const { caller, key, bodyDigest, expiresAt, note } = claim;
      // Who comes second waits here until the first one has committed, and then finds its claim.
      const ids = JSON.stringify(claim.ids);
      if ((await write.claim(client, caller, key, bodyDigest, ids, expiresAt)) === 0) {
        throw new Abandoned(await findClaim(claim, client));
      }
      const taken = { isChange: false };
      const outcome = await step(client, async (mediaId, concerns = []) => {
        taken.isChange = true;
        if (note) await write.note(client, mediaId, note);
        await tell({ mediaId, revision: await write.raiseRevision(client, mediaId), concerns });
      });
      if (!taken.isChange) throw new Abandoned(outcome);
      return outcome;
    });
  }

  /** A row as it is once its medium is this writer's alone. */
  async function locked<Row extends { readonly media_id: string }>(
    db: Ask,
    find: (db: Ask, id: string) => Promise<Row | undefined>,
    id: string,
  ): Promise<Row | undefined> {
    const found = await find(db, id);
    if (!found) return undefined;
    await write.lockMedium(db, found.media_id);
    return find(db, id);
  }

  return {
    ...withoutPeople(),
    ...lists,
    readAccess: async (mediaId) => {
      const row = await read.access(pool, mediaId);
      return { mediaId, enabled: row?.enabled === 1, revision: row?.revision ?? 0 };
    },
    readLink: async (id) => {
      const row = await read.link(pool, id);
      return row ? linkOf(row) : null;
    },
    readAdmission: async (id, emailKey) => {
      const row = await read.admission(pool, emailKey, id);
      if (!row) return null;
      const access = { mediaId: row.media_id, enabled: row.enabled === 1, revision: row.revision };
      return { link: linkOf(row), access, addressBlocked: row.blocked };
    },
    readParticipant: async (id) => {
      const row = await read.participant(pool, id);
      return row ? participantOf(row) : null;
    },
    findClaim: (claim) => findClaim(claim),

    createLink: (link, { limit }, claim) =>
      commit(claim, async (db, changed) => {
        await write.lockMedium(db, link.mediaId);
        if ((await write.countLinks(db, link.mediaId)) >= limit) return { outcome: 'limit-reached' as const };
        await write.insertLink(db, rowOfLink(link));
        await changed(link.mediaId);
        return { outcome: 'created' as const };
      }),
    updateLink: (link, { policyRevision }, claim) =>
      commit(claim, async (db, changed) => {
        await write.lockMedium(db, link.mediaId);
        const before = await read.link(db, link.id);
        const row = rowOfLink(link);
        if (!before || (await write.updateLink(db, row, policyRevision)) === 0) {
          return { outcome: 'changed-meanwhile' as const };
        }
        const isGrantOther = before.capabilities !== row.capabilities;
        await changed(before.media_id, isGrantOther ? await write.grantAgain(db, row) : []);
        return { outcome: 'changed' as const };
      }),
    deleteLink: (id, at, claim) =>
      commit(claim, async (db, changed) => {
        const before = await locked(db, read.link, id);
        if (!before || before.deleted_at !== null) return { outcome: 'unknown' as const };
        await write.updateLink(db, rowOfLink(tombstoneOf(linkOf(before), at)), before.policy_revision);
        await changed(before.media_id);
        return { outcome: 'deleted' as const };
      }),
    setAccess: (mediaId, { enabled, endGuestsAt }, claim) =>
      commit(claim, async (db, changed) => {
        await write.lockMedium(db, mediaId);
        // Links before the medium, as joins do: then neither waits for the other for ever.
        await write.raisePolicy(db, mediaId);
        if (endGuestsAt !== null) await write.endAll(db, mediaId, endGuestsAt);
        await write.setEnabled(db, mediaId, enabled ? 1 : 0);
        await changed(mediaId, endGuestsAt === null ? [] : 'all');
        return { outcome: 'changed' as const };
      }),
    admit: async (participant, { policyRevision }, claim) => {
      const { outcome } = await admissions.admit(participant, policyRevision, claim);
      if (outcome === 'admitted') return { outcome };
      // It may have been this very request that took the last place.
      return (await findClaim(claim)) ?? { outcome: 'refused' };
    },
    endParticipant: (id, { reason, at }, claim) =>
      commit(claim, async (db, changed) => {
        const found = await locked(db, read.participant, id);
        if (!found || (found.ended_at !== null && reason !== 'blocked'))
          return { outcome: 'not-in' as const };
        await write.endGuest(db, found, reason, at);
        if (reason === 'blocked') {
          await write.block(db, found.media_id, found.email_key);
          await write.raisePolicy(db, found.media_id);
        }
        await changed(found.media_id, [id]);
        return { outcome: 'ended' as const };
      }),
    eraseParticipant: (id, at, claim) =>
      commit(claim, async (db, changed) => {
        const found = await locked(db, read.participant, id);
        if (!found) return { outcome: 'unknown' as const };
        await write.eraseGuest(db, found, rowOfParticipant(erased(participantOf(found), at)));
        await changed(found.media_id, [id]);
        return { outcome: 'erased' as const };
      }),

    judgeTry: (attempt) => write.judgeTry(pool, attempt),
    mediumChanged: (mediaId) =>
      transaction(async (db, tell) => {
        await tell({ mediaId, revision: await write.raiseRevision(db, mediaId), concerns: 'all' });
      }),
    purge: (now) => write.purge(pool, now),
    watch: (mediaId, listener) => watchers.add(mediaId, listener),
    close: async () => {
      await changes.close();
      await builder.destroy();
    },
  };
}

/** A pooler in between may have dropped what was asked for at connecting. */
async function requireDurable(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ synchronous_commit: string }>('SHOW synchronous_commit');
  if (rows[0]?.synchronous_commit !== 'off') return;
  await pool.end();
  throw new Error(
    'This database answers before a commit is on disk: set synchronous_commit to on for guestlist.',
  );
}

/** Thrown in a step: the transaction leaves no trace, and this is what it comes to. */
class Abandoned extends Error {
  readonly outcome: unknown;

  constructor(outcome: unknown) {
    super('A transaction was abandoned.');
    this.outcome = outcome;
  }
}
