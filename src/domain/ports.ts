/** What the service needs from outside. */
import type { PassClaims } from './access-pass.js';
import type { AccessRecord, GuestLinkRecord } from './guest-link.js';
import type { HistoryNote, HistoryRecord } from './history.js';
import type { InviteRepository } from './invite-ports.js';
import type { Media } from './media.js';
import type { EndReason, ParticipantRecord } from './participant.js';
import type { Permissions, Principal } from './permissions.js';
import type { GuestLinkId, ParticipantId } from './schemas.js';

/** Milliseconds since 1970, by the server's clock: the only one that decides. */
export interface Clock {
  now(): number;
}

/** Where the host describes its media. Null: there is no such medium. */
export interface MediaDirectory {
  find(mediaId: string): Promise<Media | null>;
}

/** The host's answer to who may do what. Asked on each request; never remembered here. */
export type PermissionsOf = (principal: Principal | null, media: Media) => Promise<Permissions> | Permissions;

/** What a secret opens. A link's secret and a seat differ in purpose, so that one never passes as the other. */
export type SecretPurpose = 'guest-link' | 'invite' | 'seat';

export interface SecretSubject {
  readonly kid: string;
  readonly id: string;
  readonly rotation: number;
}

/** Secrets are derived from keys, never stored: a database without the keys opens nothing. */
export interface Secrets {
  /** The key that new secrets come from. */
  readonly currentKid: string;
  /** 128 random bits or more, as text. */
  newId(): string;
  /** Whether the key of this name is there: what was made with another one can be neither derived nor read. */
  knows(kid: string): boolean;
  derive(purpose: SecretPurpose, subject: SecretSubject): Promise<string>;
  /** What a secret was derived for, or null if it is not one of ours. Compares in constant time. */
  read(purpose: SecretPurpose, secret: string): Promise<SecretSubject | null>;
  /** Six digits that prove who was mailed them (HOTP truncation, RFC 4226 5.3, of a MAC over the id). */
  code(subject: { readonly kid: string; readonly id: string }): Promise<string>;
  /** Compares in constant time. */
  isCode(subject: { readonly kid: string; readonly id: string }, typed: string): Promise<boolean>;
  /** A keyed digest of a request body, to know a repeated request again without keeping it. */
  digest(text: string): Promise<string>;
  /** A keyed digest to be kept and compared later, also after a change of keys. Says nothing of the text. */
  seal(text: string): Promise<string>;
  /** Whether it was this text that was sealed. Compares in constant time. */
  isSealed(text: string, seal: string): Promise<boolean>;
}

/** Signs and checks passes. */
export interface PassSigner {
  sign(claims: PassClaims): Promise<string>;
  /** The claims of a pass that is ours and still holds at `now`, else null. */
  verify(pass: string, now: number): Promise<PassClaims | null>;
  /** The public keys as a JWK set (RFC 7517), for servers that check passes themselves. */
  publicKeys(): Promise<{ readonly keys: readonly object[] }>;
}

/**
 * A request that may come again. Kept in the same transaction as what it changes; the answer to a
 * repeated one is derived afresh from `ids`.
 */
export interface Claim {
  /** Who asks; keys of two callers never meet. */
  readonly caller: string;
  readonly key: string;
  readonly bodyDigest: string;
  /** The ids that come of the request. */
  readonly ids: readonly string[];
  /** Milliseconds since 1970; forgotten after it. */
  readonly expiresAt: number;
  /** What the medium's history will say of it, once it has changed something; null for nothing. */
  readonly note: HistoryNote | null;
}

/** What is answered to a request that came before. */
export type Repeated =
  { readonly outcome: 'repeated'; readonly ids: readonly string[] } | { readonly outcome: 'key-reused' };

export type Written<Outcome> = Outcome | Repeated;

export interface GuestLinkWithCount {
  readonly link: GuestLinkRecord;
  /** Who waits is not in yet, and who has been invited or signed in since is no guest any more. */
  readonly guestsIn: number;
  /** How many of its guests wait to be let in. */
  readonly waiting: number;
}

export interface AdmissionSnapshot {
  readonly link: GuestLinkRecord;
  readonly access: AccessRecord;
  readonly addressBlocked: boolean;
}

export interface HistoryQuery {
  readonly mediaId: string;
  readonly after: string | null;
  readonly limit: number;
}

/** A try at something that can be guessed. */
export interface Try {
  /** What is guessed and by whom, as a digest. */
  readonly bucket: string;
  readonly isWrong: boolean;
  /** How many may be wrong within so many milliseconds. */
  readonly limit: number;
  readonly window: number;
  readonly now: number;
  /** Written, and told to the owners, with the wrong try after which no more are taken; null for nothing. */
  readonly told: { readonly mediaId: string; readonly note: HistoryNote } | null;
}

export type Judged =
  { readonly outcome: 'judged' } | { readonly outcome: 'too-many'; readonly retryAt: number };

export interface GuestQuery {
  readonly mediaId: string;
  readonly linkId: GuestLinkId | null;
  /** Where the page before ended; null for the first page. */
  readonly after: string | null;
  readonly limit: number;
}

/** Whose block is taken back. */
export interface Unblocking {
  readonly mediaId: string;
  readonly emailKey: string;
  /** Somebody of the medium who may have no address to be found by; null where only the address is known. */
  readonly participantId: ParticipantId | null;
}

/** Something changed on a medium. `concerns` says whose pages have to know. */
export interface ChangeNotice {
  readonly mediaId: string;
  readonly revision: number;
  /** Participants whose own entry changed, or `all`. Owners always hear. */
  readonly concerns: readonly ParticipantId[] | 'all';
}

/**
 * Where records live. Each write is one atomic verb with its guard inside it: never get, then save.
 * Each raises the medium's revision in the same transaction and tells the watchers after the commit.
 * `testing` has the suite that any implementation has to pass.
 */
export interface SharingRepository extends InviteRepository {
  /** A medium nobody has touched yet is off, at revision 0. */
  readAccess(mediaId: string): Promise<AccessRecord>;
  /** Tombstones included; null if there never was such a link. */
  readLink(id: GuestLinkId): Promise<GuestLinkRecord | null>;
  /** What an admission is decided on, read at one instant. */
  readAdmission(id: GuestLinkId, emailKey: string): Promise<AdmissionSnapshot | null>;
  /** Oldest first, without tombstones. */
  listLinks(mediaId: string): Promise<readonly GuestLinkWithCount[]>;
  readParticipant(id: ParticipantId): Promise<ParticipantRecord | null>;
  /** Whoever came by a guest link, newest first, those who wait and those who are out included. */
  listGuests(query: GuestQuery): Promise<{ guests: readonly ParticipantRecord[]; next: string | null }>;
  /** How many guests are in (see `GuestLinkWithCount`), of the medium or of one link. */
  countGuestsIn(mediaId: string, linkId: GuestLinkId | null): Promise<number>;
  /** Whether this request came before; null if not. */
  findClaim(claim: Claim): Promise<Repeated | null>;

  /** `limit`: how many links the medium may have, this one included. */
  createLink(
    link: GuestLinkRecord,
    guard: { readonly limit: number },
    claim: Claim,
  ): Promise<Written<{ outcome: 'created' } | { outcome: 'limit-reached' }>>;

  /**
   * Writes the rules of a link, its state and its rotation: everything but what joins change (`uses`,
   * `lastUsedAt`). Guarded by the policy revision it was decided on. Guests of the link who are in get
   * its capabilities in the same transaction, but for those whom the host has given a role.
   */
  updateLink(
    link: GuestLinkRecord,
    guard: { readonly policyRevision: number },
    claim: Claim,
  ): Promise<Written<{ outcome: 'changed' } | { outcome: 'changed-meanwhile' }>>;

  /** Leaves a tombstone (see `tombstoneOf`); who is in stays in. */
  deleteLink(
    id: GuestLinkId,
    at: number,
    claim: Claim,
  ): Promise<Written<{ outcome: 'deleted' } | { outcome: 'unknown' }>>;

  /** The switch. `endGuestsAt` also ends every guest who is in or waits, at that time; nobody else. */
  setAccess(
    mediaId: string,
    change: { readonly enabled: boolean; readonly endGuestsAt: number | null },
    claim: Claim,
  ): Promise<Written<{ outcome: 'changed' }>>;

  /** Takes one place and writes the participant, if the policy is still the one decided on and a place is left. */
  admit(
    participant: ParticipantRecord,
    guard: { readonly policyRevision: number },
    claim: Claim,
  ): Promise<Written<{ outcome: 'admitted' } | { outcome: 'refused' }>>;

  /**
   * Ends somebody who is in. With reason `blocked` the address is blocked in the same transaction,
   * even if the guest has just left; who is blocked already is not blocked again (see `canEnd`).
   */
  endParticipant(
    id: ParticipantId,
    end: { readonly reason: EndReason; readonly at: number },
    claim: Claim,
  ): Promise<Written<{ outcome: 'ended' } | { outcome: 'not-in' }>>;

  /**
   * Takes a block back: the address is free, and whoever was blocked with it is free as well (see `unblocked`), so
   * that no browser is refused for a seat it holds. An empty address is nobody's: that of others is not theirs.
   */
  unblock(
    whom: Unblocking,
    claim: Claim,
  ): Promise<Written<{ outcome: 'unblocked' } | { outcome: 'not-blocked' }>>;

  /** Forgets who it was (see `erased`); also of somebody who has left. */
  eraseParticipant(
    id: ParticipantId,
    at: number,
    claim: Claim,
  ): Promise<Written<{ outcome: 'erased' } | { outcome: 'unknown' }>>;

  /** Newest first, with the names of this moment. */
  listHistory(query: HistoryQuery): Promise<{ entries: readonly HistoryRecord[]; next: string | null }>;

  /**
   * Counts a wrong try. `too-many` where so many were wrong before, also for a right one: tries that come
   * at once are judged one after the other.
   */
  judgeTry(attempt: Try): Promise<Judged>;

  /** The host has changed the medium: raises its revision and tells everybody. */
  mediumChanged(mediaId: string): Promise<void>;

  /**
   * Forgets what has outlived its purpose: idempotency rows and counted tries that expired before `now`, and
   * codes and mail that were over a day before.
   */
  purge(now: number): Promise<void>;

  /** Calls back after each commit on the medium, until the returned function is called. */
  watch(mediaId: string, listener: (notice: ChangeNotice) => void): () => void;

  close(): Promise<void>;
}
