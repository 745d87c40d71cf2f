/** What the verbs of a PostgreSQL repository work with. */
import type { Pool } from 'pg';
import { isGuestIn, type ParticipantRecord } from '../../domain/participant.js';
import type { PostgresCommits } from './postgres-commits.js';
import { peopleReadStatements, peopleWriteStatements } from './postgres-people-statements.js';
import type { Ask } from './postgres-prepared.js';
import { participantOf, rowOfParticipant } from './rows.js';
import type { TableNames } from './tables.js';

export class PostgresRecords {
  readonly pool: Pool;
  readonly commits: PostgresCommits;
  readonly read: ReturnType<typeof peopleReadStatements>;
  readonly write: ReturnType<typeof peopleWriteStatements>;

  constructor(pool: Pool, commits: PostgresCommits, names: TableNames) {
    this.pool = pool;
    this.commits = commits;
    this.read = peopleReadStatements(names);
    this.write = peopleWriteStatements(names);
  }

  /** Writes somebody, and counts them at their link among the guests who are in. */
  async savePerson(db: Ask, before: ParticipantRecord | null, after: ParticipantRecord): Promise<void> {
    await this.write.saveParticipant(db, rowOfParticipant(after));
    const more = Number(isGuestIn(after)) - Number(before !== null && isGuestIn(before));
    if (more !== 0) await this.write.guestsIn(db, more, after.linkId);
  }

  /** Somebody whose medium is this writer's alone until the end of the transaction. */
  async lockedPerson(db: Ask, id: string): Promise<ParticipantRecord | null> {
    const row = await this.commits.locked(db, this.read.participant, id, this.write.participant);
    return row ? participantOf(row) : null;
  }
}
