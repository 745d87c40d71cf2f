/** Joins on PostgreSQL: those of one link that wait for the database share its next statement. */
import type { Pool } from 'pg';
import type { ParticipantRecord } from '../../domain/participant.js';
import type { ChangeNotice, Claim } from '../../domain/ports.js';
import { rowOfParticipant, type ParticipantRow } from './rows.js';
import type { TableNames } from './tables.js';

/** As many joins as one statement carries. */
const groupSize = 256;
/** A claim of that key is there already (PostgreSQL, appendix A: unique_violation). */
const uniqueViolation = '23505';

export type Admitted =
  { readonly outcome: 'admitted' } | { readonly outcome: 'refused' } | { readonly outcome: 'claimed' };

interface Waiting {
  readonly participant: ParticipantRecord;
  readonly policyRevision: number;
  readonly claim: Claim;
  readonly resolve: (admitted: Admitted) => void;
  readonly reject: (error: unknown) => void;
}

/** With what each is; a number fits a bigint whatever its column is. */
const types = {
  id: 'text',
  media_id: 'text',
  link_id: 'text',
  invite_id: 'text',
  user_id: 'text',
  name: 'text',
  email: 'text',
  email_key: 'text',
  role: 'text',
  capabilities: 'text',
  identity: 'text',
  answers: 'text',
  accepted_terms: 'bigint',
  waiting: 'bigint',
  admitted_at: 'bigint',
  ended_at: 'bigint',
  end_reason: 'text',
  kid: 'text',
  seats: 'bigint',
  seen_at: 'bigint',
  host_role: 'text',
  name_search: 'text',
  email_search: 'text',
} as const satisfies Record<keyof ParticipantRow, string>;
const columns = Object.keys(types) as (keyof typeof types)[];

export class PostgresAdmissions {
  readonly #pool: Pool;
  readonly #statement: string;
  readonly #tell: (notice: ChangeNotice) => void;
  /** What waits, by link and policy; a key is there as long as one of its statements is under way. */
  readonly #lines = new Map<string, Waiting[]>();

  constructor(pool: Pool, names: TableNames, tell: (notice: ChangeNotice) => void) {
    this.#pool = pool;
    this.#statement = statementFor(names);
    this.#tell = tell;
  }

  /** `claimed`: a request of that key was there before; what it was is the caller's to look up. */
  admit(participant: ParticipantRecord, policyRevision: number, claim: Claim): Promise<Admitted> {
    return new Promise((resolve, reject) => {
      const key = `${participant.linkId}\n${policyRevision}`;
      const waiting = { participant, policyRevision, claim, resolve, reject };
      const line = this.#lines.get(key);
      if (line) {
        line.push(waiting);
        return;
      }
      this.#lines.set(key, [waiting]);
      void this.#serve(key);
    });
  }

  async #serve(key: string): Promise<void> {
    const line = this.#lines.get(key)!;
    while (line.length > 0) await this.#send(takeGroup(line));
    this.#lines.delete(key);
  }

  async #send(group: readonly Waiting[]): Promise<void> {
    try {
      await this.#admit(group);
    } catch (error) {
      const isRepeat = (error as { code?: string }).code === uniqueViolation;
      if (!isRepeat) {
        for (const { reject } of group) reject(error);
      } else if (group.length === 1) {
        group[0]!.resolve({ outcome: 'claimed' });
      } else {
        // One of them came before: each for itself, so that it takes no other with it.
        for (const one of group) await this.#send([one]);
      }
    }
  }

  async #admit(group: readonly Waiting[]): Promise<void> {
    const { participant, policyRevision } = group[0]!;
    const rows = group.map((waiting) => rowOfParticipant(waiting.participant));
    const claims = group.map(({ claim }) => claim);
    const { rows: answers } = await this.#pool.query<{ granted: number; revision: number | null }>({
      name: 'admit',
      text: this.#statement,
      values: [
        participant.linkId,
        policyRevision,
        group.length,
        ...columns.map((column) => rows.map((row) => row[column])),
        claims.map(({ caller }) => caller),
        claims.map(({ key }) => key),
        claims.map(({ bodyDigest }) => bodyDigest),
        claims.map(({ ids }) => JSON.stringify(ids)),
        claims.map(({ expiresAt }) => expiresAt),
      ],
    });
    const { granted, revision } = answers[0]!;
    if (revision !== null) this.#tell({ mediaId: participant.mediaId, revision, concerns: [] });
    group.forEach(({ resolve }, i) => {
      resolve({ outcome: i < granted ? 'admitted' : 'refused' });
    });
  }
}

/** The next joins of a line; two of one key never share a statement, whose claims would meet. */
function takeGroup(line: Waiting[]): Waiting[] {
  const keys = new Set<string>();
  let size = 0;
  for (const { claim } of line) {
    const key = `${claim.caller}\n${claim.key}`;
    if (size === groupSize || keys.has(key)) break;
    keys.add(key);
    size += 1;
  }
  return line.splice(0, size);
}

/**
 * One guarded write: as many of the rows as there are places, in the order in which they came. The link's row is
 * locked as it is now, not as it was when the statement began, so that two nodes never count from one number.
 */
function statementFor({ media, links, participants, idempotency }: TableNames): string {
  const parameter = (i: number, type: string) => `$${i}::${type}[]`;
  const rowColumns = columns.map((column, i) => parameter(i + 4, types[column]));
  const first = columns.length + 4;
  const claimColumns = ['text', 'text', 'text', 'text', 'bigint'].map((type, i) =>
    parameter(first + i, type),
  );
  const names = [...columns, 'caller', 'key', 'body_digest', 'ids', 'expires_at'];
  return `
    WITH place AS (
      SELECT media_id,
        CASE WHEN max_uses IS NULL THEN $3::int ELSE GREATEST(0, LEAST($3::int, max_uses - uses)) END AS granted
      FROM ${links} WHERE id = $1 AND policy_revision = $2 FOR UPDATE
    ), came AS (
      SELECT arrived.*, granted
      FROM unnest(${[...rowColumns, ...claimColumns].join(', ')})
        WITH ORDINALITY AS arrived (${names.map((name) => `"${name}"`).join(', ')}, place), place
      WHERE arrived.place <= granted
    ), taken AS (
      UPDATE ${links} SET uses = uses + granted, guests_in = guests_in + granted,
        last_used_at = (SELECT MAX(admitted_at) FROM came)
      FROM place WHERE id = $1 AND granted > 0
    ), entered AS (
      INSERT INTO ${participants} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM came ORDER BY place
    ), claimed AS (
      INSERT INTO ${idempotency} (caller, key, body_digest, ids, expires_at)
      SELECT caller, key, body_digest, ids, expires_at FROM came
    ), raised AS (
      INSERT INTO ${media} AS medium (media_id, enabled, revision)
      SELECT media_id, 0, granted FROM place WHERE granted > 0
      ON CONFLICT (media_id) DO UPDATE SET revision = medium.revision + excluded.revision
      RETURNING revision
    )
    SELECT COALESCE((SELECT granted FROM place), 0) AS granted, (SELECT revision FROM raised) AS revision`;
}
