/** Changes of records in SQLite: taken once, claimed, noted down, and told after the commit. */
import type { HistoryNote } from '../../domain/history.js';
import type { ChangeNotice, Claim, Judged, Try, Written } from '../../domain/ports.js';
import type { Watchers } from '../../domain/watchers.js';
import { repeatedBy } from './rows.js';
import type { writeStatements } from './sqlite-statements.js';
import type { WriteQueue } from './write-queue.js';

/** Says that a step changed the medium, and whose pages have to know. */
export type Changed = (mediaId: string, concerns?: ChangeNotice['concerns']) => void;

export class SqliteCommits {
  readonly #queue: WriteQueue;
  readonly #write: ReturnType<typeof writeStatements>;
  readonly #watchers: Watchers;

  constructor(queue: WriteQueue, write: ReturnType<typeof writeStatements>, watchers: Watchers) {
    this.#queue = queue;
    this.#write = write;
    this.#watchers = watchers;
  }

  /** The step is taken once, and only a step that changed something is claimed. */
  commit<Outcome>(claim: Claim, step: (changed: Changed) => Outcome): Promise<Written<Outcome>> {
    const write = this.#write;
    return this.change((tell): Written<Outcome> => {
      const repeated = repeatedBy(claim, write.claim(claim.caller, claim.key));
      if (repeated) return repeated;
      return step((mediaId, concerns) => {
        const ids = JSON.stringify(claim.ids);
        write.insertClaim(claim.caller, claim.key, claim.bodyDigest, ids, claim.expiresAt);
        if (claim.note) this.note(mediaId, claim.note);
        tell(mediaId, concerns);
      });
    });
  }

  /** One that nobody sends twice. */
  async change<Value>(step: (changed: Changed) => Value): Promise<Value> {
    const notices: ChangeNotice[] = [];
    const value = await this.#queue.run(() =>
      step((mediaId, concerns = []) => {
        notices.push({ mediaId, revision: this.#write.raiseRevision(mediaId)!.revision, concerns });
      }),
    );
    for (const notice of notices) this.#watchers.tell(notice);
    return value;
  }

  /** In a change. */
  judgeTry({ bucket, isWrong, limit, window, now, told }: Try, changed: Changed): Judged {
    const known = this.#write.tries(bucket, now);
    if (known && known.wrong >= limit) return { outcome: 'too-many', retryAt: known.ends_at };
    if (isWrong) this.#write.countWrong(bucket, now + window, now, now);
    if (isWrong && told && (known?.wrong ?? 0) + 1 === limit) {
      this.note(told.mediaId, told.note);
      changed(told.mediaId);
    }
    return { outcome: 'judged' };
  }

  note(mediaId: string, note: HistoryNote): void {
    const { action, at, actorId, actorName, linkId, participantId, inviteId, count } = note;
    this.#write.insertNote(mediaId, action, at, actorId, actorName, linkId, participantId, inviteId, count);
  }
}
