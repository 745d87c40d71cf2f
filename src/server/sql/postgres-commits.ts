/** Changes of records in PostgreSQL: taken once, claimed, noted down, and told to every node. */
import type pg from 'pg';
import type { ChangeNotice, Claim, Judged, Repeated, Try, Written } from '../../domain/ports.js';
import type { Watchers } from '../../domain/watchers.js';
import type { PostgresChanges } from './postgres-changes.js';
import type { Ask } from './postgres-prepared.js';
import type { postgresStatements } from './postgres-statements.js';
import { repeatedBy } from './rows.js';

/** Two writers that wait for each other: one is told so, and begins again (PostgreSQL, appendix A). */
const deadlocks: readonly unknown[] = ['40P01', '40001'];
const mostTries = 5;

/** Says that a step changed the medium, and whose pages have to know. */
export type Changed = (mediaId: string, concerns?: ChangeNotice['concerns']) => Promise<void>;

interface Parts {
  readonly pool: pg.Pool;
  readonly channel: string;
  readonly changes: PostgresChanges;
  readonly watchers: Watchers;
  readonly statements: ReturnType<typeof postgresStatements>;
}

export class PostgresCommits {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async findClaim(claim: Claim, db: Ask = this.#parts.pool): Promise<Repeated | null> {
    return repeatedBy(claim, await this.#parts.statements.read.claim(db, claim.caller, claim.key));
  }

  /** The step is taken once, and only a step that changed something is claimed and kept. */
  commit<Outcome>(
    claim: Claim,
    step: (db: pg.PoolClient, changed: Changed) => Promise<Outcome>,
  ): Promise<Written<Outcome>> {
    const { write } = this.#parts.statements;
    return this.change<Written<Outcome>>(async (db, tell) => {
      const { caller, key, bodyDigest, expiresAt, note } = claim;
      // Who comes second waits here until the first one has committed, and then finds its claim.
      const ids = JSON.stringify(claim.ids);
      if ((await write.claim(db, caller, key, bodyDigest, ids, expiresAt)) === 0) {
        throw new Abandoned(await this.findClaim(claim, db));
      }
      const taken = { isChange: false };
      const outcome = await step(db, async (mediaId, concerns) => {
        taken.isChange = true;
        if (note) await write.note(db, mediaId, note);
        await tell(mediaId, concerns);
      });
      if (!taken.isChange) throw new Abandoned(outcome);
      return outcome;
    });
  }

  /** One transaction, of something that nobody sends twice. What it changes is told after the commit. */
  async change<Value>(step: (db: pg.PoolClient, changed: Changed) => Promise<Value>): Promise<Value> {
    const { pool, channel, changes, watchers, statements } = this.#parts;
    for (let tries = 1; ; tries += 1) {
      const client = await pool.connect();
      let broken: unknown = null;
      try {
        const notices: ChangeNotice[] = [];
        await client.query('BEGIN');
        const value = await step(client, async (mediaId, concerns = []) => {
          const revision = await statements.write.raiseRevision(client, mediaId);
          const notice = { mediaId, revision, concerns };
          notices.push(notice);
          await statements.write.notify(client, channel, changes.payloadOf(notice));
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

  /** One writer of a medium at a time, over all nodes, until the end of the transaction. */
  async lock(db: Ask, mediaId: string): Promise<void> {
    await this.#parts.statements.write.lockMedium(db, mediaId);
  }

  /** A row as it is once its medium is this writer's alone; `findAgain` may lock it, which comes after the medium. */
  async locked<Row extends { readonly media_id: string }>(
    db: Ask,
    find: (db: Ask, id: string) => Promise<Row | undefined>,
    id: string,
    findAgain = find,
  ): Promise<Row | undefined> {
    const found = await find(db, id);
    if (!found) return undefined;
    await this.lock(db, found.media_id);
    return findAgain(db, id);
  }

  async judgeTry(db: Ask, attempt: Try, changed: Changed): Promise<Judged> {
    const { told } = attempt;
    const judged = await this.#parts.statements.write.judgeTry(db, attempt);
    if (judged.outcome === 'too-many') return judged;
    if (judged.isLast && told) {
      await this.note(db, told.mediaId, told.note);
      await changed(told.mediaId);
    }
    return { outcome: 'judged' };
  }

  async note(db: Ask, mediaId: string, note: NonNullable<Claim['note']>): Promise<void> {
    await this.#parts.statements.write.note(db, mediaId, note);
  }
}

/** Thrown in a step: the transaction leaves no trace, and this is what it comes to. */
class Abandoned extends Error {
  readonly outcome: unknown;

  constructor(outcome: unknown) {
    super('A transaction was abandoned.');
    this.outcome = outcome;
  }
}
