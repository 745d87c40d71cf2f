/**
 * The port: what an element may ask of a back end. guestlist brings an HTTP client; anybody can write
 * another one and run the suite of `guestlist/testing` against it.
 *
 * Every method rejects with a `SharingError`. Replies are checked before an element sees them.
 */
import type {
  Admission,
  ChangeEvent,
  Entry,
  GuestAccessChange,
  GuestLinkChange,
  GuestLinkDraft,
  GuestLinkId,
  GuestLinkList,
  GuestLinkView,
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
  SeatRequest,
} from '../domain/schemas.js';

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

export interface GuestsQuery {
  /** Only who came by this link. */
  readonly linkId?: GuestLinkId;
  /** `next` of the page before. */
  readonly after?: string;
}

export type WatchStatus = 'live' | 'reconnecting';

export interface Watching {
  /** Called with the present revision as soon as the watch is live, then after each change. */
  readonly onChange: (event: ChangeEvent) => void;
  readonly onStatus?: (status: WatchStatus) => void;
  /** A guest's present pass; without it the page's own sign-in speaks. Asked at each connection. */
  readonly pass?: () => string | null;
  /** Ends the watch. */
  readonly signal: AbortSignal;
}

export interface SharingBackend {
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
  /** Guests who are in stay in; nobody new gets in. */
  deleteGuestLink(mediaId: string, linkId: GuestLinkId, options: ChangeOptions): Promise<Nothing>;

  /** Newest first, in pages. */
  listGuests(mediaId: string, query?: GuestsQuery, options?: CallOptions): Promise<ParticipantPage>;
  removeParticipant(
    mediaId: string,
    participantId: ParticipantId,
    removal: Removal,
    options: ChangeOptions,
  ): Promise<Nothing>;

  /** What the holder of a link may know before joining. Never a use. */
  lookAtLink(question: LinkQuestion, options?: CallOptions): Promise<LinkView>;
  /** Takes one place, or none for somebody who comes back with a seat. */
  join(request: JoinRequest, options: ChangeOptions): Promise<Admission>;
  /** A fresh pass for a seat. */
  renew(request: SeatRequest, options?: CallOptions): Promise<Entry>;
  leave(request: SeatRequest, options: ChangeOptions): Promise<Nothing>;
  /** Whether a pass holds at this moment, for servers that cannot wait for it to run out. */
  introspect(question: PassQuestion, options?: CallOptions): Promise<Introspection>;

  /** Tells of changes until `watching.signal` aborts; reconnects by itself. */
  watch(mediaId: string, watching: Watching): void;
}
