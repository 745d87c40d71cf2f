/**
 * The port: what an element may ask of a back end. guestlist brings an HTTP client and one for the browser alone;
 * anybody can write another one and run the suite of `guestlist/testing` against it.
 *
 * Every method rejects with a `SharingError`. Replies are checked before an element sees them.
 */
import type { MediaKind } from '../domain/media.js';
import type {
  Admission,
  CalendarFile,
  CalendarQuestion,
  ChangeEvent,
  Entry,
  GuestAccessChange,
  GuestLinkChange,
  GuestLinkDraft,
  GuestLinkId,
  GuestLinkList,
  GuestLinkView,
  HistoryPage,
  Introspection,
  JoinRequest,
  LinkQuestion,
  LinkView,
  MediumView,
  Nothing,
  ParticipantId,
  ParticipantPage,
  PassQuestion,
  Removal,
  Replacement,
  SeatRequest,
  WaitingSeat,
  WaitingView,
} from '../domain/schemas.js';
import type { PassOptions, PeopleBackend } from './people-backend.js';

export type { InvitesQuery, PassOptions, PeopleBackend, PeopleListQuery } from './people-backend.js';

export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface ChangeOptions extends CallOptions {
  /**
   * Names the intent of the person, not the attempt: a repeated call with the same key has one effect
   * and one answer, so that a lost reply can be asked for again.
   */
  readonly key: string;
}

/** What an element can say of a medium that no server describes. What it does not say stays as it is known. */
export interface MediaIntroduction {
  readonly id: string;
  readonly kind?: MediaKind;
  readonly title?: string;
  /** The page of the medium, absolute. */
  readonly url: string;
}

export interface GuestsQuery {
  /** Only who came by this link. */
  readonly linkId?: GuestLinkId;
  /** `next` of the page before. */
  readonly after?: string;
}

export interface HistoryQuery {
  readonly after?: string;
}

export type WatchStatus = 'live' | 'reconnecting';

export interface Watching {
  /** Called with the present revision as soon as the watch is live, then after each change. */
  readonly onChange: (event: ChangeEvent) => void;
  readonly onStatus?: (status: WatchStatus) => void;
  /** A guest's present pass, or the seat of one who waits; without it the page's own sign-in speaks. Asked at each connection. */
  readonly pass?: () => string | null;
  /** Ends the watch. */
  readonly signal: AbortSignal;
}

export interface SharingBackend extends PeopleBackend {
  /** True where everything is kept in this browser alone: every window says so. */
  readonly isLocal?: boolean;
  /**
   * Tells a back end without a directory of media what a page's tags say of one: before anything is asked of
   * it, and when that changes.
   */
  introduce?(media: MediaIntroduction): void;

  /** A medium and which doors are this person's. NOT_FOUND where none is. */
  describe(mediaId: string, options?: CallOptions): Promise<MediumView>;
  setGuestAccess(mediaId: string, change: GuestAccessChange, options: ChangeOptions): Promise<MediumView>;

  listGuestLinks(mediaId: string, options?: CallOptions): Promise<GuestLinkList>;
  createGuestLink(mediaId: string, draft: GuestLinkDraft, options: ChangeOptions): Promise<GuestLinkView>;
  changeGuestLink(
    mediaId: string,
    linkId: GuestLinkId,
    change: GuestLinkChange,
    options: ChangeOptions,
  ): Promise<GuestLinkView>;
  /** A new address for the same link; the old one goes on for as long as the grace says, then says so. */
  replaceGuestLink(
    mediaId: string,
    linkId: GuestLinkId,
    replacement: Replacement,
    options: ChangeOptions,
  ): Promise<GuestLinkView>;
  /** Guests who are in stay in; nobody new gets in. */
  deleteGuestLink(mediaId: string, linkId: GuestLinkId, options: ChangeOptions): Promise<Nothing>;

  /** Newest first, in pages. */
  listGuests(mediaId: string, query?: GuestsQuery, options?: CallOptions): Promise<ParticipantPage>;
  removeParticipant(
    mediaId: string,
    participantId: ParticipantId,
    removal: Removal,
    options: ChangeOptions & PassOptions,
  ): Promise<Nothing>;
  /** Takes a block back. Lets nobody in: whoever it was may come again, by the rules of their link. */
  unblockParticipant(
    mediaId: string,
    participantId: ParticipantId,
    options: ChangeOptions & PassOptions,
  ): Promise<Nothing>;

  /** Who did what about guest access; newest first, in pages. `after`: `next` of the page before. */
  listHistory(mediaId: string, query?: HistoryQuery, options?: CallOptions): Promise<HistoryPage>;

  /** What the holder of a link may know before joining. Never a use. */
  lookAtLink(question: LinkQuestion, options?: CallOptions): Promise<LinkView>;
  /**
   * Takes one place, or none for somebody who comes back with a seat. Where the host lets each guest in by hand
   * they wait, with a seat and without a pass.
   */
  join(request: JoinRequest, options: ChangeOptions): Promise<Admission | WaitingSeat>;
  /** A fresh pass for a seat; none yet for somebody who still waits. */
  renew(request: SeatRequest, options?: CallOptions): Promise<Entry | WaitingView>;
  leave(request: SeatRequest, options: ChangeOptions): Promise<Nothing>;
  /** Leaves, and has everything that was typed forgotten. */
  erase(request: SeatRequest, options: ChangeOptions): Promise<Nothing>;
  /** A live session for the guest's own calendar; NOT_FOUND where the medium has no start. */
  calendar(question: CalendarQuestion, options?: CallOptions): Promise<CalendarFile>;
  /** Whether a pass holds at this moment, for servers that cannot wait for it to run out. */
  introspect(question: PassQuestion, options?: CallOptions): Promise<Introspection>;

  /** Tells of changes until `watching.signal` aborts; reconnects by itself. */
  watch(mediaId: string, watching: Watching): void;
}
