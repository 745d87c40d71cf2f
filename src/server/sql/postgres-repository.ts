/** Records in PostgreSQL, for several nodes of one service. */
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { tombstoneOf } from '../../domain/guest-link.js';
import { canEnd, erased, unblocked } from '../../domain/participant.js';
import type { Claim, SharingRepository } from '../../domain/ports.js';
import { Watchers } from '../../domain/watchers.js';
import { optionalPackage } from '../optional-package.js';
import { createLists } from './lists.js';
import { migrate } from './migrations.js';
import { tellingOutOfReach } from './out-of-reach.js';
import { PostgresAdmissions } from './postgres-admissions.js';
import { PostgresChanges } from './postgres-changes.js';
import { PostgresCommits } from './postgres-commits.js';
import { invitesInPostgres } from './postgres-invites.js';
import { mailInPostgres } from './postgres-mail.js';
import { peopleInPostgres } from './postgres-people.js';
import { PostgresRecords } from './postgres-records.js';
import { postgresStatements } from './postgres-statements.js';
import { linkOf, participantOf, rowOfLink } from './rows.js';
import { tableNames, type Tables } from './tables.js';

export interface PostgresRepositoryOptions {
  /** `postgres://user:password@host/database`. */
  readonly url: string;
  /** Begins the name of each table, so that they may live in a database of the host. Default: `guestlist_`. */
  readonly tablePrefix?: string;
  /** How many connections this node takes at the most, beside the one that listens. Default: 10. */
  readonly connections?: number;
}

/** Milliseconds: for a connection, and for an answer, before the request has failed. */
const connectionPatience = 5000;
const answerPatience = 10_000;
export async function openPostgresRepository({
  url,
  tablePrefix = 'guestlist_',
  connections = 10,
}: PostgresRepositoryOptions): Promise<SharingRepository> {
  if (typeof url !== 'string' || !/^postgres(ql)?:\/\/./.test(url)) {
    // Not said as it is: a password may stand in it.
    throw new TypeError('openPostgresRepository: give { url }, such as postgres://user@host/database.');
  }
  const names = tableNames(tablePrefix);
  // Loaded when it is wanted: who keeps records in SQLite has no other driver installed.
  const { default: driver } = await optionalPackage('pg', 'PostgreSQL', () => import('pg'));
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

  const statements = postgresStatements(names);
  const { read, write } = statements;
  const lists = createLists(builder, names);
  const watchers = new Watchers();
  const channel = `${tablePrefix}changes`;
  const revisionOf = async (mediaId: string) => (await read.access(pool, mediaId))?.revision ?? 0;
  const changes = new PostgresChanges({
    connect: (options) => new driver.Client({ connectionString: url, ...options }),
    channel,
    watchers,
    revisionOf,
    notify: (payloads) => write.notifyEach(pool, channel, JSON.stringify(payloads)),
  });
  await changes.start();
  const admissions = new PostgresAdmissions(pool, names, (notice) => changes.tellJoin(notice));

  const commits = new PostgresCommits({ pool, channel, changes, watchers, statements });
  const findClaim = (claim: Claim) => commits.findClaim(claim);
  const commit: PostgresCommits['commit'] = (claim, step) => commits.commit(claim, step);
  const locked: PostgresCommits['locked'] = (db, find, id) => commits.locked(db, find, id);
  const records = new PostgresRecords(pool, commits, names);

  return tellingOutOfReach({
    ...lists,
    ...invitesInPostgres(records),
    ...mailInPostgres(records),
    ...peopleInPostgres(records),
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
        const person = await records.lockedPerson(db, id);
        if (!person || !canEnd(person, reason)) return { outcome: 'not-in' as const };
        await records.savePerson(db, person, {
          ...person,
          endedAt: person.endedAt ?? at,
          endReason: reason,
        });
        if (reason === 'blocked') {
          await write.block(db, person.mediaId, person.emailKey);
          await write.raisePolicy(db, person.mediaId);
        }
        await changed(person.mediaId, [id]);
        return { outcome: 'ended' as const };
      }),
    unblock: ({ mediaId, emailKey, participantId }, claim) =>
      commit(claim, async (db, changed) => {
        await write.lockMedium(db, mediaId);
        const rows = await records.write.blockedPeople(db, mediaId, participantId, emailKey);
        const people = rows.map(participantOf);
        const lifted = await write.unblock(db, mediaId, emailKey);
        if (lifted === 0 && people.length === 0) return { outcome: 'not-blocked' as const };
        for (const person of people) await records.savePerson(db, person, unblocked(person));
        await write.raisePolicy(db, mediaId);
        await changed(
          mediaId,
          people.map(({ id }) => id),
        );
        return { outcome: 'unblocked' as const };
      }),
    eraseParticipant: (id, at, claim) =>
      commit(claim, async (db, changed) => {
        const person = await records.lockedPerson(db, id);
        if (!person) return { outcome: 'unknown' as const };
        await records.savePerson(db, person, erased(person, at));
        await changed(person.mediaId, [id]);
        return { outcome: 'erased' as const };
      }),

    judgeTry: (attempt) => commits.change((db, changed) => commits.judgeTry(db, attempt, changed)),
    mediumChanged: (mediaId) => commits.change((_, changed) => changed(mediaId, 'all')),
    purge: async (now) => {
      await write.purge(pool, now);
      await records.write.purge(pool, now);
    },
    watch: (mediaId, listener) => watchers.add(mediaId, listener),
    close: async () => {
      await changes.close();
      await builder.destroy();
    },
  });
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
