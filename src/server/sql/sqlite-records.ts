/** What the verbs of an SQLite repository work with. */
import type Database from 'libsql';
import { isGuestIn, type ParticipantRecord } from '../../domain/participant.js';
import { rowOfParticipant } from './rows.js';
import type { SqliteCommits } from './sqlite-commits.js';
import { peopleReadStatements, peopleWriteStatements } from './sqlite-people-statements.js';
import type { TableNames } from './tables.js';

export class SqliteRecords {
  readonly commits: SqliteCommits;
  readonly read: ReturnType<typeof peopleReadStatements>;
  readonly write: ReturnType<typeof peopleWriteStatements>;
  readonly #reader: Database.Database;

  constructor(
    commits: SqliteCommits,
    databases: { readonly reader: Database.Database; readonly writer: Database.Database },
    names: TableNames,
  ) {
    this.commits = commits;
    this.#reader = databases.reader;
    this.read = peopleReadStatements(databases.reader, names);
    this.write = peopleWriteStatements(databases.writer, names);
  }

  /** Writes somebody, and counts them at their link among the guests who are in. */
  savePerson(before: ParticipantRecord | null, after: ParticipantRecord): void {
    this.write.saveParticipant(rowOfParticipant(after));
    const more = Number(isGuestIn(after)) - Number(before !== null && isGuestIn(before));
    if (more !== 0) this.write.guestsIn(more, after.linkId);
  }

  /** What is read together is of one commit, also where another process writes. */
  atOneInstant<Value>(read: () => Value): Value {
    return this.#reader.transaction(read)();
  }
}
