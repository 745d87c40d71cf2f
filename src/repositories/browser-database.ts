/** The database of this browser: its stores, how it is opened, and how an old tab lets go of it. */
import {
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type OpenDBCallbacks,
  type StoreNames,
} from 'idb';
import { SharingError } from '../domain/errors.js';
import type { AccessRecord, GuestLinkRecord } from '../domain/guest-link.js';
import type { HistoryNote } from '../domain/history.js';
import type { MediaKind } from '../domain/media.js';
import type { ParticipantRecord } from '../domain/participant.js';
import type { Claim } from '../domain/ports.js';

export interface LinkRow {
  readonly link: GuestLinkRecord;
  /** The medium whose list it stands in; absent on a tombstone, which the index then does not hold. */
  readonly listedIn?: string;
}

export interface GuestRow {
  readonly guest: ParticipantRecord;
  /** Rises with each admission to the medium: pages of a list are cut by it. */
  readonly seq: number;
  /** The medium that the guest is in; absent once they are out. */
  readonly presentIn?: string;
}

export interface HistoryRow {
  readonly mediaId: string;
  readonly seq: number;
  readonly note: HistoryNote;
}

export interface TriesRow {
  readonly bucket: string;
  readonly wrong: number;
  readonly endsAt: number;
}

/** What the pages of this origin have said of a medium; null where they have not. */
export interface MediumRow {
  readonly id: string;
  readonly kind: MediaKind | null;
  readonly title: string | null;
  readonly url: string;
  readonly pageTitle: string;
}

export interface BrowserSchema extends DBSchema {
  access: { key: string; value: AccessRecord };
  links: { key: string; value: LinkRow; indexes: { listed: [string, number, string] } };
  guests: {
    key: string;
    value: GuestRow;
    indexes: {
      'of-medium': [string, number];
      'of-link': [string, string, number];
      present: [string, string];
    };
  };
  blocks: { key: [string, string]; value: { readonly mediaId: string; readonly emailKey: string } };
  claims: { key: [string, string]; value: Claim; indexes: { 'expires-at': number } };
  history: { key: [string, number]; value: HistoryRow };
  tries: { key: string; value: TriesRow; indexes: { 'ends-at': number } };
  media: { key: string; value: MediumRow };
  /** What secrets are derived from and passes signed with: as secret as anything of this origin's pages. */
  keys: { key: string; value: { readonly name: string; readonly keys: unknown } };
}

export type Store = StoreNames<BrowserSchema>;
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<BrowserSchema, Store[], Mode>;

/** From each version of the stores to the next one. A step that has been published never changes. */
const upgrades: readonly ((db: IDBPDatabase<BrowserSchema>) => void)[] = [
  (db) => {
    db.createObjectStore('access', { keyPath: 'mediaId' });
    db.createObjectStore('links', { keyPath: 'link.id' }).createIndex('listed', [
      'listedIn',
      'link.createdAt',
      'link.id',
    ]);
    const guests = db.createObjectStore('guests', { keyPath: 'guest.id' });
    guests.createIndex('of-medium', ['guest.mediaId', 'seq'], { unique: true });
    guests.createIndex('of-link', ['guest.mediaId', 'guest.linkId', 'seq']);
    guests.createIndex('present', ['presentIn', 'guest.linkId']);
    db.createObjectStore('blocks', { keyPath: ['mediaId', 'emailKey'] });
    db.createObjectStore('claims', { keyPath: ['caller', 'key'] }).createIndex('expires-at', 'expiresAt');
    db.createObjectStore('history', { keyPath: ['mediaId', 'seq'] });
    db.createObjectStore('tries', { keyPath: 'bucket' }).createIndex('ends-at', 'endsAt');
    db.createObjectStore('media', { keyPath: 'id' });
    db.createObjectStore('keys', { keyPath: 'name' });
  },
];

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
  write<T>(stores: Store[], step: (tx: Transaction<'readwrite'>) => Promise<T>): Promise<T> {
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
      upgrade(db, from) {
        for (const upgrade of upgrades.slice(from)) upgrade(db);
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
