/** The stores of this browser's database: what a row of each is, and by what it is found. */
import type { DBSchema, IDBPTransaction, StoreNames } from 'idb';
import type { ChallengeRecord } from '../domain/challenge.js';
import type { AccessRecord, GuestLinkRecord } from '../domain/guest-link.js';
import type { HistoryNote } from '../domain/history.js';
import type { InviteRecord } from '../domain/invite.js';
import type { MailMessage, MailRecord } from '../domain/mail.js';
import type { MediaKind } from '../domain/media.js';
import type { ParticipantRecord } from '../domain/participant.js';
import type { Claim } from '../domain/ports.js';

export interface LinkRow {
  readonly link: GuestLinkRecord;
  /** The medium whose list it stands in; absent on a tombstone, which the index then does not hold. */
  readonly listedIn?: string;
}

/** Somebody of a medium, and where the lists have them; an index does not hold those who lack its part. */
export interface PersonRow {
  readonly guest: ParticipantRecord;
  /** Rises with each person of the medium: pages of a list are cut by it. */
  readonly seq: number;
  /** The medium that a guest is in; absent while they wait, and once they are out or no guest any more. */
  readonly presentIn?: string;
  /** The medium at whose door a guest waits. */
  readonly waitsIn?: string;
  /** In the order of a session's people: the group, and in it the latest first. Absent once they are out. */
  readonly place?: readonly [mediaId: string, group: number, latest: number];
}

/** Where an invite stands in each order; ids decide between equals. */
export interface InviteRow {
  readonly invite: InviteRecord;
  readonly newest: readonly [mediaId: string, createdAt: number, position: number, id: string];
  readonly name: readonly [mediaId: string, name: string, id: string];
  readonly email: readonly [mediaId: string, email: string, id: string];
}

export interface MailRow {
  readonly mail: MailRecord;
  /** When it is due; absent once it has gone or failed. */
  readonly due?: number;
  /** When it was last tried; absent while it is to go. */
  readonly settled?: number;
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

/** Mail of the embedded back end, which has nobody to hand it to. */
export interface MailboxRow {
  readonly message: MailMessage;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface BrowserSchema extends DBSchema {
  access: { key: string; value: AccessRecord };
  links: { key: string; value: LinkRow; indexes: { listed: [string, number, string] } };
  guests: {
    key: string;
    value: PersonRow;
    indexes: {
      'of-medium': [string, number];
      'of-link': [string, string, number];
      present: [string, string];
      waiting: [string, string];
      place: [string, number, number];
      'of-link-address': [string, string];
      'of-invite': string;
      'of-user': [string, string];
    };
  };
  invites: {
    key: string;
    value: InviteRow;
    indexes: {
      'of-address': [string, string];
      newest: [string, number, number, string];
      name: [string, string, string];
      email: [string, string, string];
    };
  };
  challenges: {
    key: string;
    value: ChallengeRecord;
    indexes: { 'of-address': [string, number]; 'expires-at': number };
  };
  mails: { key: string; value: MailRow; indexes: { due: number; settled: number } };
  mailbox: { key: string; value: MailboxRow; indexes: { at: number } };
  blocks: { key: [string, string]; value: { readonly mediaId: string; readonly emailKey: string } };
  claims: { key: [string, string]; value: Claim; indexes: { 'expires-at': number } };
  history: { key: [string, number]; value: HistoryRow };
  tries: { key: string; value: TriesRow; indexes: { 'ends-at': number } };
  /** When the next of something may happen in this browser, whichever tab does it. */
  pace: { key: 'mail'; value: { readonly name: 'mail'; readonly freeAt: number } };
  media: { key: string; value: MediumRow };
  /** What secrets are derived from and passes signed with: as secret as anything of this origin's pages. */
  keys: { key: string; value: { readonly name: string; readonly keys: unknown } };
}

export type Store = StoreNames<BrowserSchema>;
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<BrowserSchema, Store[], Mode>;
export type Write = Transaction<'readwrite'>;
