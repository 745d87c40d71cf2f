/** What the service needs of a repository for invites, proofs, mail and people in a session: see ports.ts. */
import type { ChallengeRecord } from './challenge.js';
import type { InviteRecord } from './invite.js';
import type { InviteFilter } from './invite-list.js';
import type { MailLease, MailLeased, MailRecord, MailResult } from './mail.js';
import type { Capability } from './media.js';
import type { ParticipantRecord } from './participant.js';
import type { Claim, Try, Written } from './ports.js';
import type { ChallengeId, InviteId, ParticipantId } from './schemas.js';

export const inviteOrders = ['newest', 'name', 'email'] as const;
/** `newest`: the last one that was invited first; `name` and `email` in binary order of the normalised texts. */
export type InviteOrder = (typeof inviteOrders)[number];

/** Which invites are counted or listed: who is blocked is among the problems (see `isShown`). A session that is over has ended those that last as long as it. */
export interface InviteSelection {
  readonly mediaId: string;
  /** Normalised beginning (see `searchKey`) of the address, the first or the last name; empty for all. */
  readonly search: string;
  readonly sessionEnded: boolean;
  readonly now: number;
}

export interface InviteQuery extends InviteSelection {
  readonly filter: InviteFilter;
  readonly order: InviteOrder;
  /** Where the page before ended, in whatever state that invite is now; one of another medium ends the list. */
  readonly after: InviteId | null;
  readonly limit: number;
}

/** Counts stop here: the next one shows as "1,000+". */
export const countLimit = 1001;

export interface InviteWrite {
  readonly invite: InviteRecord;
  /** The revision it was decided on; null where no row of the address may be there yet. */
  readonly expected: number | null;
  /** Goes into the outbox in the same transaction, in the place of one with its id; null for none. */
  readonly mail: MailRecord | null;
}

/** What a change of an invite does to the person who is in by it. */
export interface InviteEffect {
  /** What the role can do; given where the role changes. */
  readonly grants: readonly Capability[] | null;
  /** When whoever is in by it is out; null where they stay. */
  readonly endsAt: number | null;
}

export interface InviteSnapshot {
  readonly invite: InviteRecord;
  /** Who is or was in by it. */
  readonly participant: ParticipantRecord | null;
  readonly addressBlocked: boolean;
}

export interface ChallengeStart {
  readonly challenge: ChallengeRecord;
  /** The code's mail; null where the address is not the invited one. */
  readonly mail: MailRecord | null;
  /** Marks the invite as opened. */
  readonly opens: boolean;
  /** What the request is counted as, each judged as by `judgeTry`. */
  readonly counts: readonly Try[];
}

/** Which people of a medium: those who are in or wait; `guestLink` and `search` narrow it down. */
export const peopleGroups = ['waiting', 'moderator', 'speaker', 'collaborator', 'viewer', 'guest'] as const;
export type PeopleGroup = (typeof peopleGroups)[number];

/** Where a list of people shows somebody. */
export function groupOf({ waiting, role }: Pick<ParticipantRecord, 'waiting' | 'role'>): PeopleGroup {
  return waiting ? 'waiting' : role;
}

export interface PeopleQuery {
  readonly mediaId: string;
  /** Null for all groups. */
  readonly group: PeopleGroup | null;
  /** Normalised beginning of the name or the address; empty for all. */
  readonly search: string;
  /** Where the page before ended, also where that one has left since; one of another medium ends the list. */
  readonly after: ParticipantId | null;
  readonly limit: number;
}

/** What a change of somebody's role was decided on. */
export interface RoleGuard {
  readonly inviteId: InviteId | null;
  /** Of their guest link, where the capabilities are what it grants; null where they are not. */
  readonly policyRevision: number | null;
}

/** Who is invited, and who is not to be. */
export interface InviteLists {
  /** Of the addresses named, in no order. */
  findInvites(mediaId: string, emailKeys: readonly string[]): Promise<readonly InviteRecord[]>;
  /** Which of these addresses are blocked on the medium, in no order. */
  findBlocked(mediaId: string, emailKeys: readonly string[]): Promise<readonly string[]>;
  /** The search is by prefix, over stored keys. `next` is the id that the next page comes after. */
  listInvites(query: InviteQuery): Promise<{ invites: readonly InviteRecord[]; next: InviteId | null }>;
  /** For each filter; each stops at `countLimit`. */
  countInvites(selection: InviteSelection): Promise<Record<InviteFilter, number>>;
}

/** Invites: what an owner makes of them, and coming in by one. */
export interface InviteVerbs {
  readInvite(id: InviteId): Promise<InviteRecord | null>;
  /**
   * Writes invites (at most 500), new ones and those that are taken up again, each under its own guard:
   * `missed` are those whose row was another one than expected, also one that this very request has written;
   * the others are written, and where none is nothing is claimed. The effect is for who is in (or waits). Taking up writes
   * every column, a change (`expected` not null and the same rotation) what rules say and not what joins and mail write.
   */
  writeInvites(
    writes: readonly InviteWrite[],
    effect: InviteEffect,
    claim: Claim,
  ): Promise<Written<{ outcome: 'written'; missed: readonly InviteId[] }>>;

  /** What an acceptance is decided on, read at one instant. */
  readAcceptance(id: InviteId): Promise<InviteSnapshot | null>;
  /**
   * Lets an invited person in, if the invite is still the one decided on (`revision`), the challenge unused
   * and within its tries and time, the address not blocked, and nobody else came in by the invite meanwhile:
   * `participant` is a new one (`asRead` null), or the one who is there already (a further device: its `seats` one
   * higher than read), or a guest who becomes the invited person; refused where `isAsRead` is false of who is kept.
   * Marks the invite accepted.
   */
  acceptInvite(
    participant: ParticipantRecord,
    guard: {
      readonly revision: number;
      readonly challengeId: ChallengeId | null;
      readonly asRead: ParticipantRecord | null;
      readonly now: number;
    },
    claim: Claim,
  ): Promise<Written<{ outcome: 'accepted' } | { outcome: 'refused' }>>;
}

/** The codes that prove an address. */
export interface ProofVerbs {
  readChallenge(id: ChallengeId): Promise<ChallengeRecord | null>;
  /**
   * Writes a challenge and its mail as `planCode` has it, by what counts for the address on all media. Requests for
   * one address that come at once are planned one after the other, and counted where they are not told to wait; a
   * repeated one is neither.
   */
  startChallenge(
    start: ChallengeStart,
    claim: Claim,
  ): Promise<Written<{ outcome: 'started' } | { outcome: 'wait'; retryAt: number }>>;
  /**
   * Counts a wrong code, on the challenge (guarded by `codeRules.tries`) and on the invite it is for; at
   * `codeRules.lockAfter` the invite is locked and its owners hear. `over`: the challenge had no try left.
   */
  countWrongCode(
    id: ChallengeId,
    now: number,
  ): Promise<{ outcome: 'counted'; triesLeft: number } | { outcome: 'over' }>;

  /** Marks a code as used, so that it lets in once; false where it was, or no longer holds. For guest links. */
  useChallenge(id: ChallengeId, now: number): Promise<boolean>;
}

/** The outbox. */
export interface MailVerbs {
  /**
   * Hands out mail that is due until then, with one try more; nobody else gets it meanwhile. Codes first,
   * because somebody sits and waits for them and ten thousand invitations take a while; then the oldest.
   * Each takes up `pace` milliseconds of the whole outbox, and until those are over nobody is handed any.
   */
  leaseMail(lease: MailLease): Promise<MailLeased>;
  /**
   * Writes what became of a try, if the lease is still the one given (`dueAt`); on an invite's mail the
   * invite's `mail`, `mailedAt` and `mailError` with it. Owners hear.
   */
  settleMail(mail: Pick<MailRecord, 'id' | 'dueAt'>, result: MailResult): Promise<void>;
  /** What a host reports later: the mail of the invite came back. False where there is no such invite. */
  reportBounce(id: InviteId, bounce: { readonly at: number; readonly error: string }): Promise<boolean>;
}

/** People in a session: who waits, who is in, from which devices, and as what. */
export interface PeopleVerbs {
  /**
   * Who has proven the address on this guest link, so that a further device is no new use: the first of those who are
   * in (or wait), else the first of all.
   */
  findVerifiedGuest(linkId: string, emailKey: string): Promise<ParticipantRecord | null>;
  /** Who the signed-in person of this medium is. */
  findUser(mediaId: string, userId: string): Promise<ParticipantRecord | null>;
  /** One more device of somebody who is in; refused where they are not, or where somebody was faster. */
  addSeat(
    id: ParticipantId,
    seatsBefore: number,
    claim: Claim,
  ): Promise<Written<{ outcome: 'added' } | { outcome: 'refused' }>>;
  /** Writes a guest who waits for the host; takes no place. */
  wait(
    participant: ParticipantRecord,
    guard: { readonly policyRevision: number },
    claim: Claim,
  ): Promise<Written<{ outcome: 'waiting' } | { outcome: 'refused' }>>;
  /** Takes a place for somebody who waits. */
  admitWaiting(
    id: ParticipantId,
    at: number,
    claim: Claim,
  ): Promise<Written<{ outcome: 'admitted' } | { outcome: 'no-place' } | { outcome: 'not-waiting' }>>;
  /**
   * A signed-in person of the host, who needs no link; comes back as the same participant, with `seats` one
   * higher than read. Refused where `isAsRead` is false of who is kept, as they have come in on another page
   * meanwhile, or a moderator has decided about them: read again.
   */
  attend(
    participant: ParticipantRecord,
    guard: { readonly asRead: ParticipantRecord | null },
    claim: Claim,
  ): Promise<Written<{ outcome: 'attending' } | { outcome: 'refused' }>>;
  /**
   * Changes what somebody who is in may do, with `hostRole` what the host makes of them. Invited people's role is the invite's: see `writeInvites`. Refused where
   * they have become invited since, or where their link is another one than was read (see `RoleGuard`): read again.
   */
  changeRole(
    id: ParticipantId,
    to: Pick<ParticipantRecord, 'role' | 'capabilities' | 'hostRole'>,
    guard: RoleGuard,
    claim: Claim,
  ): Promise<Written<{ outcome: 'changed' } | { outcome: 'not-in' } | { outcome: 'refused' }>>;

  /** Their pages were heard of. Owners hear of those who were away until now; who has ended stays away. */
  markPresent(ids: readonly ParticipantId[], now: number): Promise<void>;
  /** Their last page has gone. Owners hear. */
  markAway(id: ParticipantId): Promise<void>;
}

/** Who is in a session, or waits. */
export interface PeopleLists {
  /** By group in the order of `peopleGroups`, in a group the latest first. Only who is in or waits. */
  listPeople(
    query: PeopleQuery,
  ): Promise<{ people: readonly ParticipantRecord[]; next: ParticipantId | null }>;
  /** Each stops at `countLimit`. */
  countPeople(mediaId: string, search: string): Promise<Record<PeopleGroup, number>>;
  /** Who was blocked and is known (see `isKnownBlocked`), whoever went last first. */
  listBlocked(mediaId: string, limit: number): Promise<readonly ParticipantRecord[]>;
}

export interface InviteRepository
  extends InviteVerbs, InviteLists, ProofVerbs, MailVerbs, PeopleVerbs, PeopleLists {}
