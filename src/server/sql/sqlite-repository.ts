/** Records in an SQLite file, for one node. */
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'libsql';
import { Kysely, SqliteDialect } from 'kysely';
import { tombstoneOf, type AccessRecord } from '../../domain/guest-link.js';
import { canEnd, erased, unblocked } from '../../domain/participant.js';
import type { ParticipantId } from '../../domain/ids.js';
import { day } from '../../domain/link-rules.js';
import type { SharingRepository } from '../../domain/ports.js';
import { Watchers } from '../../domain/watchers.js';
import { optionalPackage } from '../optional-package.js';
import { createLists } from './lists.js';
import { migrate } from './migrations.js';
import { tellingOutOfReach } from './out-of-reach.js';
import { linkOf, participantOf, repeatedBy, rowOfLink, rowOfParticipant } from './rows.js';
import { SqliteCommits } from './sqlite-commits.js';
import { invitesInSqlite } from './sqlite-invites.js';
import { mailInSqlite } from './sqlite-mail.js';
import { peopleInSqlite } from './sqlite-people.js';
import { SqliteRecords } from './sqlite-records.js';
import { readStatements, transactions, writeStatements } from './sqlite-statements.js';
import { tableNames, type Tables } from './tables.js';
import { WriteQueue } from './write-queue.js';

export interface SqliteRepositoryOptions {
  /** Path of the database file; made where there is none, with its folder, for its owner alone to read. */
  readonly file: string;
  /** Begins the name of each table, so that they may live in a database of the host. Default: `guestlist_`. */
  readonly tablePrefix?: string;
}

export async function openSqliteRepository({
  file,
  tablePrefix = 'guestlist_',
}: SqliteRepositoryOptions): Promise<SharingRepository> {
  if (typeof file !== 'string' || file === '') {
    throw new TypeError('openSqliteRepository: give { file }, such as /var/lib/media/guestlist.db.');
  }
  const names = tableNames(tablePrefix);
  const open = await opener();
  makePrivate(file);
  const writer = open(file);
  // An acknowledged join is on disk: FULL waits for it, and requests that come together share the wait.
  writer.pragma('journal_mode = WAL');
  writer.pragma('synchronous = FULL');
  const reader = open(file);
  const builder = new Kysely<Tables>({ dialect: new SqliteDialect({ database: reader }) });
  await migrate(builder, {
    names,
    prefix: tablePrefix,
    dialect: 'sqlite',
    atOnce: (step) => reader.transaction(() => step(reader)).immediate(),
  });
  reader.pragma('query_only = ON');

  const write = writeStatements(writer, names);
  const read = readStatements(reader, names);
  const queue = new WriteQueue(transactions(writer));
  const watchers = new Watchers();

  const commits = new SqliteCommits(queue, write, watchers);
  const commit: SqliteCommits['commit'] = (claim, step) => commits.commit(claim, step);
  const records = new SqliteRecords(commits, { reader, writer }, names);

  const readAccess = (mediaId: string): AccessRecord => {
    const row = read.access(mediaId);
    return { mediaId, enabled: row?.enabled === 1, revision: row?.revision ?? 0 };
  };

  return tellingOutOfReach({
    ...createLists(builder, names),
    ...invitesInSqlite(records),
    ...mailInSqlite(records),
    ...peopleInSqlite(records),
    readAccess: async (mediaId) => readAccess(mediaId),
    readLink: async (id) => {
      const row = read.link(id);
      return row ? linkOf(row) : null;
    },
    readAdmission: async (id, emailKey) => {
      const row = read.admission(emailKey, id);
      if (!row) return null;
      const access = { mediaId: row.media_id, enabled: row.enabled === 1, revision: row.revision };
      return { link: linkOf(row), access, addressBlocked: row.blocked === 1 };
    },
    readParticipant: async (id) => {
      const row = read.participant(id);
      return row ? participantOf(row) : null;
    },
    findClaim: async (claim) => repeatedBy(claim, read.claim(claim.caller, claim.key)),

    createLink: (link, { limit }, claim) =>
      commit(claim, (changed) => {
        if (write.countLinks(link.mediaId)!.links >= limit) return { outcome: 'limit-reached' };
        write.insertLink(rowOfLink(link));
        changed(link.mediaId);
        return { outcome: 'created' };
      }),
    updateLink: (link, { policyRevision }, claim) =>
      commit(claim, (changed) => {
        const before = write.link(link.id);
        const row = rowOfLink(link);
        if (!before || write.updateLink(row, policyRevision) === 0) return { outcome: 'changed-meanwhile' };
        const isGrantOther = before.capabilities !== row.capabilities;
        const concerned = isGrantOther ? write.grantAgain(row.capabilities, before.media_id, link.id) : [];
        changed(
          before.media_id,
          concerned.map(({ id }) => id as ParticipantId),
        );
        return { outcome: 'changed' };
      }),
    deleteLink: (id, at, claim) =>
      commit(claim, (changed) => {
        const before = write.link(id);
        if (!before || before.deleted_at !== null) return { outcome: 'unknown' };
        write.updateLink(rowOfLink(tombstoneOf(linkOf(before), at)), before.policy_revision);
        changed(before.media_id);
        return { outcome: 'deleted' };
      }),
    setAccess: (mediaId, { enabled, endGuestsAt }, claim) =>
      commit(claim, (changed) => {
        write.setEnabled(mediaId, enabled ? 1 : 0);
        write.raisePolicy(mediaId);
        if (endGuestsAt !== null) {
          write.endAll(endGuestsAt, mediaId);
          write.nobodyIsIn(mediaId);
        }
        changed(mediaId, endGuestsAt === null ? [] : 'all');
        return { outcome: 'changed' };
      }),
    admit: (participant, { policyRevision }, claim) =>
      commit(claim, (changed) => {
        if (write.takePlace(participant.admittedAt, participant.linkId, policyRevision) === 0) {
          return { outcome: 'refused' };
        }
        write.insertParticipant(...Object.values(rowOfParticipant(participant)));
        changed(participant.mediaId);
        return { outcome: 'admitted' };
      }),
    endParticipant: (id, { reason, at }, claim) =>
      commit(claim, (changed) => {
        const row = write.participant(id);
        const person = row && participantOf(row);
        if (!person || !canEnd(person, reason)) return { outcome: 'not-in' };
        records.savePerson(person, { ...person, endedAt: person.endedAt ?? at, endReason: reason });
        if (reason === 'blocked') {
          write.block(person.mediaId, person.emailKey);
          write.raisePolicy(person.mediaId);
        }
        changed(person.mediaId, [id]);
        return { outcome: 'ended' };
      }),
    unblock: ({ mediaId, emailKey, participantId }, claim) =>
      commit(claim, (changed) => {
        const people = write.blockedPeople(mediaId, participantId, emailKey).map(participantOf);
        if (write.unblock(mediaId, emailKey) === 0 && people.length === 0) return { outcome: 'not-blocked' };
        for (const person of people) records.savePerson(person, unblocked(person));
        write.raisePolicy(mediaId);
        changed(
          mediaId,
          people.map(({ id }) => id),
        );
        return { outcome: 'unblocked' };
      }),
    eraseParticipant: (id, at, claim) =>
      commit(claim, (changed) => {
        const row = write.participant(id);
        if (!row) return { outcome: 'unknown' };
        const person = participantOf(row);
        records.savePerson(person, erased(person, at));
        changed(row.media_id, [id]);
        return { outcome: 'erased' };
      }),

    judgeTry: (attempt) => commits.change((changed) => commits.judgeTry(attempt, changed)),

    mediumChanged: (mediaId) => commits.change((changed) => changed(mediaId, 'all')),

    purge: async (now) => {
      await queue.run(() => {
        write.purge(now);
        write.purgeTries(now);
        records.write.tidyInvites(now);
        records.write.purgeChallenges(now - day);
        records.write.purgeMails(now - day);
      });
    },
    watch: (mediaId, listener) => watchers.add(mediaId, listener),
    close: async () => {
      queue.close();
      await builder.destroy();
      writer.close();
    },
  });
}

/** Names and addresses are for nobody else on the machine. What SQLite puts beside a file gets the file's mode. */
function makePrivate(file: string): void {
  // In memory, or by a URI: SQLite's own ways to say that it is no path.
  if (file === ':memory:' || file.startsWith('file:')) return;
  mkdirSync(dirname(file), { recursive: true });
  try {
    closeSync(openSync(file, 'ax', 0o600));
  } catch (error) {
    // One that is there keeps the mode that its host gave it.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** The driver is loaded when it is wanted: who keeps records in PostgreSQL has no other one installed. */
async function opener(): Promise<(file: string) => Database.Database> {
  const { default: Driver } = await optionalPackage('libsql', 'SQLite', () => import('libsql'));
  return (file) => {
    const db = new Driver(file);
    // Another process on the same file is waited for, not failed at.
    db.pragma('busy_timeout = 5000');
    db.pragma('foreign_keys = ON');
    return db;
  };
}
