/** The part of the port that is about particular people: invites, proofs, and who is in a session. */
import type { InviteFilter } from '../domain/invite-list.js';
import type { InviteOrder, PeopleGroup } from '../domain/invite-ports.js';
import type {
  Acceptance,
  Admission,
  Challenge,
  Declination,
  InviteChange,
  InviteCounts,
  InvitePage,
  InvitePreview,
  InvitePreviewed,
  InviteRequest,
  InvitesChanged,
  InvitesMade,
  InvitesNamed,
  Nothing,
  ParticipantChange,
  ParticipantId,
  ParticipantView,
  PeopleFound,
  PeoplePage,
  PeopleSearch,
  ProofRequest,
  WaitingDecided,
  WaitingDecision,
} from '../domain/schemas.js';
import type { CallOptions, ChangeOptions } from './backend.js';

export interface InvitesQuery {
  /** Default: all. */
  readonly filter?: InviteFilter;
  /** Beginning of an address or a name. */
  readonly search?: string;
  /** Default: newest. */
  readonly order?: InviteOrder;
  /** `next` of the page before. */
  readonly after?: string;
}

export interface PeopleListQuery {
  /** Default: all groups, in their order. */
  readonly group?: PeopleGroup;
  readonly search?: string;
  readonly after?: string;
}

/**
 * What a person may ask who is signed in at the host, or, for `listPeople`, `decideWaiting`, `changeParticipant`,
 * `removeParticipant` and `unblockParticipant`, who is in with the capability `moderate`: the pass speaks then.
 */
export interface PassOptions {
  readonly pass?: string | null;
}

export interface PeopleBackend {
  /** In pages of 50. */
  listInvites(mediaId: string, query?: InvitesQuery, options?: CallOptions): Promise<InvitePage>;
  countInvites(
    mediaId: string,
    query?: { readonly search?: string },
    options?: CallOptions,
  ): Promise<InviteCounts>;
  /** At most 100; each is accounted for in the reply. */
  createInvites(mediaId: string, request: InviteRequest, options: ChangeOptions): Promise<InvitesMade>;
  /** At most 500. */
  changeInvites(mediaId: string, change: InviteChange, options: ChangeOptions): Promise<InvitesChanged>;
  /** Mails the link again, to at most 500. */
  resendInvites(mediaId: string, named: InvitesNamed, options: ChangeOptions): Promise<InvitesChanged>;
  /** People the host knows, by the beginning of a name or an address. */
  findPeople(mediaId: string, search: PeopleSearch, options?: CallOptions): Promise<PeopleFound>;
  /** What an invite would do and what its mail would say, before it is sent. Changes nothing. */
  previewInvite(mediaId: string, preview: InvitePreview, options?: CallOptions): Promise<InvitePreviewed>;

  /** Asks for a code to the address, for an invite or for a guest link that wants a proven one. */
  prove(request: ProofRequest, options: ChangeOptions): Promise<Challenge>;
  /**
   * Comes in by an invite. With the seat of a guest who is in, that guest becomes the invited person: the same
   * participant in a new role.
   */
  accept(request: Acceptance, options: ChangeOptions): Promise<Admission>;
  decline(request: Declination, options: ChangeOptions): Promise<Nothing>;

  /** Everybody who is in or waits, by group, in pages of 50. */
  listPeople(
    mediaId: string,
    query?: PeopleListQuery,
    options?: CallOptions & PassOptions,
  ): Promise<PeoplePage>;
  /** Lets in or declines at most 500 who wait. */
  decideWaiting(
    mediaId: string,
    decision: WaitingDecision,
    options: ChangeOptions & PassOptions,
  ): Promise<WaitingDecided>;
  /** Another role, at once; of an invited person it is the invite's. */
  changeParticipant(
    mediaId: string,
    participantId: ParticipantId,
    change: ParticipantChange,
    options: ChangeOptions & PassOptions,
  ): Promise<ParticipantView>;
  /** A signed-in person whom the host lets into the live session comes in, and needs no link for it. */
  attend(mediaId: string, options: ChangeOptions): Promise<Admission>;
}
