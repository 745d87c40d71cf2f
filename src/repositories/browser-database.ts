/** The database of this browser: how it is opened, and how an old tab lets go of it. */
import { openDB, type IDBPDatabase, type OpenDBCallbacks } from 'idb';
import { SharingError } from '../domain/errors.js';
import type { BrowserSchema, Store, Transaction, Write } from './browser-rows.js';
import { upgrades } from './browser-upgrades.js';

/** One connection, opened when it is first needed, and again after it was taken away. */
export class BrowserDatabase {
  readonly #name: string;
  #opening: Promise<IDBPDatabase<BrowserSchema>> | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  read<T>(stores: Store[], ask: (tx: Transaction<'readonly'>) => Promise<T>): Promise<T> {
    return this.#transact(stores, 'readonly', ask);
  }

  /** One transaction: all of it is on disk when this resolves, or nothing of it is there. */
  write<T>(stores: Store[], step: (tx: Write) => Promise<T>): Promise<T> {
    return this.#transact(stores, 'readwrite', step);
  }

  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = null;
    // What never opened has nothing to close.
    (await opening?.catch(() => null))?.close();
  }

  async #transact<T, Mode extends 'readonly' | 'readwrite'>(
    stores: Store[],
    mode: Mode,
    step: (tx: Transaction<Mode>) => Promise<T>,
  ): Promise<T> {
    try {
      const db = await this.#open();
      const tx = db.transaction(stores, mode, { durability: 'strict' });
      // Awaited below; what fails before that is thrown instead of it.
      tx.done.catch(() => undefined);
      try {
        const value = await step(tx);
        await tx.done;
        return value;
      } catch (thrown) {
        abort(tx);
        throw thrown;
      }
    } catch (thrown) {
      throw storageError(thrown);
    }
  }

  #open(): Promise<IDBPDatabase<BrowserSchema>> {
    if (this.#opening !== null) return this.#opening;
    const forget = () => {
      if (this.#opening === opening) this.#opening = null;
    };
    const callbacks: OpenDBCallbacks<BrowserSchema> = {
      upgrade(db, from, _to, tx) {
        // Whatever fails in between, the old version stays as it was.
        upgradeFrom(from, db, tx).catch(() => abort(tx));
      },
      // A newer page waits to change the stores, or the person has them cleared: what runs is finished, then
      // this tab lets go. So nobody is blocked for long, and who is blocked waits.
      blocking(_from, _to, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    };
    const opening = openDB<BrowserSchema>(this.#name, upgrades.length, callbacks);
    this.#opening = opening;
    opening.catch(forget);
    return opening;
  }
}

async function upgradeFrom(
  from: number,
  db: IDBPDatabase<BrowserSchema>,
  tx: Transaction<'versionchange'>,
): Promise<void> {
  for (const upgrade of upgrades.slice(from)) await upgrade(db, tx);
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}

/** What the browser refuses, as a code of the table; our own mistakes stay what they are. */
function storageError(thrown: unknown): unknown {
  const isRefusal = thrown instanceof DOMException || typeof indexedDB === 'undefined';
  if (thrown instanceof SharingError || !isRefusal) return thrown;
  const name = thrown instanceof DOMException ? thrown.name : '';
  const code =
    name === 'QuotaExceededError'
      ? 'STORAGE_FULL'
      : name === 'VersionError'
        ? 'TAB_OUTDATED'
        : 'STORAGE_UNAVAILABLE';
  return new SharingError(code, { cause: thrown });
}
