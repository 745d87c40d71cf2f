/** One writer. What is asked for while a commit is on its way to the disk shares the next one. */

/** As many steps as one commit carries: a bound for how long a reader of the file waits. */
const groupSize = 256;

export interface Transactions {
  begin(): void;
  commit(): void;
  rollback(): void;
  savepoint(): void;
  release(): void;
  rollbackToSavepoint(): void;
}

interface Waiting {
  readonly step: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * `BEGIN IMMEDIATE`, a savepoint for each step, `COMMIT`, then the answers: nobody is answered before
 * the step is on disk, and a step that fails takes no other with it.
 */
export class WriteQueue {
  readonly #transactions: Transactions;
  #waiting: Waiting[] = [];
  #scheduled = false;
  #closed = false;
  /** How many commits there were. */
  commits = 0;

  constructor(transactions: Transactions) {
    this.#transactions = transactions;
  }

  run<Value>(step: () => Value): Promise<Value> {
    if (this.#closed) return Promise.reject(new Error('The repository is closed.'));
    return new Promise<Value>((resolve, reject) => {
      this.#waiting.push({ step, resolve: resolve as (value: unknown) => void, reject });
      this.#schedule();
    });
  }

  /** What was asked for before is still done. */
  close(): void {
    this.#closed = true;
    while (this.#waiting.length > 0) this.#commitGroup();
  }

  // After the requests that the event loop has ready, so that they can share a commit.
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      if (this.#waiting.length === 0) return;
      this.#commitGroup();
      if (this.#waiting.length > 0) this.#schedule();
    });
  }

  #commitGroup(): void {
    const group = this.#waiting.splice(0, groupSize);
    const answers: (() => void)[] = [];
    try {
      this.#transactions.begin();
      for (const waiting of group) answers.push(this.#take(waiting));
      this.#transactions.commit();
      this.commits += 1;
    } catch (error) {
      this.#abandon();
      for (const { reject } of group) reject(error);
      return;
    }
    for (const answer of answers) answer();
  }

  #take({ step, resolve, reject }: Waiting): () => void {
    this.#transactions.savepoint();
    try {
      const value = step();
      this.#transactions.release();
      return () => resolve(value);
    } catch (error) {
      this.#transactions.rollbackToSavepoint();
      return () => reject(error);
    }
  }

  #abandon(): void {
    try {
      this.#transactions.rollback();
    } catch {
      // SQLite has rolled back by itself, or never began.
    }
  }
}
