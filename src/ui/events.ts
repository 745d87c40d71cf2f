/** All events of guestlist. They bubble and cross shadow roots. Their docstrings are in docs/reference.md. */
import type { ErrorCode } from '../domain/errors.js';
import type { GuestLinkView, InviteView, ParticipantId, ParticipantView } from '../domain/schemas.js';

abstract class SharingEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { detail, bubbles: true, composed: true, cancelable });
  }
}

// --- before, cancelable ----------------------------------------------------------------------

export interface OpenDetail {
  /** The medium that the window is about. */
  readonly mediaId: string;
}

/** *Guest access* was pressed. Cancelled, no window is opened: the page shows its own. */
export class GuestAccessOpenEvent extends SharingEvent<OpenDetail> {
  constructor(detail: OpenDetail) {
    super('guest-access-open', detail, true);
  }
}

export interface ShareOpenDetail {
  /**
   * Null where the page names no medium: its link can be shared all the same. Also null before the `sharing-provider`
   * that names it is defined: the window does not wait, and follows.
   */
  readonly mediaId: string | null;
}

/** *Share* was pressed. Cancelled, no window is opened: the page shows its own. */
export class ShareOpenEvent extends SharingEvent<ShareOpenDetail> {
  constructor(detail: ShareOpenDetail) {
    super('share-open', detail, true);
  }
}

/** *Invite users* was pressed. Cancelled, no window is opened: the page shows its own. */
export class InviteUsersOpenEvent extends SharingEvent<OpenDetail> {
  constructor(detail: OpenDetail) {
    super('invite-users-open', detail, true);
  }
}

// --- after -----------------------------------------------------------------------------------

export interface GuestLinkCreatedDetail {
  /** The medium. */
  readonly mediaId: string;
  /** The new link, its secret address included. */
  readonly link: GuestLinkView;
}

/** The back end has made a link. */
export class GuestLinkCreatedEvent extends SharingEvent<GuestLinkCreatedDetail> {
  constructor(mediaId: string, link: GuestLinkView) {
    super('guest-link-created', { mediaId, link });
  }
}

export interface GuestLinkChangedDetail {
  /** The medium. */
  readonly mediaId: string;
  /** Which link, also where it is gone. */
  readonly linkId: string;
  /** The link as it is now; null where it was deleted. */
  readonly link: GuestLinkView | null;
}

/** The back end has changed a link: its rules, paused, resumed, replaced or deleted. */
export class GuestLinkChangedEvent extends SharingEvent<GuestLinkChangedDetail> {
  constructor(detail: GuestLinkChangedDetail) {
    super('guest-link-changed', detail);
  }
}

export interface InvitesSentDetail {
  /** The medium. */
  readonly mediaId: string;
  /** Of those who were invited by one press; whether each is mailed their link is in `mail`. */
  readonly invites: readonly InviteView[];
}

/** The back end has made invites, with or without mail. */
export class InvitesSentEvent extends SharingEvent<InvitesSentDetail> {
  constructor(mediaId: string, invites: readonly InviteView[]) {
    super('invites-sent', { mediaId, invites });
  }
}

export interface InviteChangedDetail {
  /** The medium. */
  readonly mediaId: string;
  /** Those that one step has changed, as they are now. */
  readonly invites: readonly InviteView[];
}

/** The back end has changed invites: their role or expiry, mailed again, revoked or restored. */
export class InviteChangedEvent extends SharingEvent<InviteChangedDetail> {
  constructor(mediaId: string, invites: readonly InviteView[]) {
    super('invite-changed', { mediaId, invites });
  }
}

export interface GuestJoinedDetail {
  /** The access pass, a JWT for the page's own server. It lives five minutes. */
  readonly pass: string;
  /** The medium. */
  readonly mediaId: string;
  /** Who it is; the `sub` of the pass. */
  readonly participantId: ParticipantId;
  /** What they are in this session. */
  readonly role: string;
  /** What they may do at this moment; none while a live session has not begun. */
  readonly capabilities: readonly string[];
}

/**
 * Somebody is in: has joined, or has come back to the page. Before a live session begins it is not sent until it does.
 * `event.waitUntil(promise)` holds the content back; where the promise rejects, the form says `PAGE_REFUSED` and offers to
 * try again.
 */
export class GuestJoinedEvent extends SharingEvent<GuestJoinedDetail> {
  readonly #promises: Promise<unknown>[] = [];

  constructor(detail: GuestJoinedDetail) {
    super('guest-joined', detail);
  }

  waitUntil(promise: Promise<unknown>): void {
    this.#promises.push(promise);
  }

  /** Settled when everything the page asked to wait for is; rejects when one of it does. */
  async settled(): Promise<void> {
    await Promise.all(this.#promises);
  }
}

/**
 * There is a fresh pass: before the old one ends, and at each change of what concerns the guest. Without capabilities the
 * start of the session was put off.
 */
export class PassRenewedEvent extends SharingEvent<GuestJoinedDetail> {
  constructor(detail: GuestJoinedDetail) {
    super('pass-renewed', detail);
  }
}

/** Somebody who is in has another role from now on; the pass says so, too. Comes after `pass-renewed`. */
export class RoleChangedEvent extends SharingEvent<GuestJoinedDetail> {
  constructor(detail: GuestJoinedDetail) {
    super('role-changed', detail);
  }
}

export interface GuestEndedDetail {
  /** Why, as a code of the error table, such as `GUEST_REMOVED`. */
  readonly reason: string;
}

/**
 * Somebody who was in is not any more, and the content is gone: left, was removed, or their pass ran out while the back end
 * was out of reach (`BACKEND_UNREACHABLE`, `OFFLINE`, …); then `guest-joined` comes again with the back end.
 */
export class GuestEndedEvent extends SharingEvent<GuestEndedDetail> {
  constructor(reason: string) {
    super('guest-ended', { reason });
  }
}

export interface GuestWaitingDetail {
  /** The medium. */
  readonly mediaId: string;
  /** Who waits. */
  readonly participantId: ParticipantId;
  /** As they typed it. */
  readonly name: string;
}

/** At the host: somebody has come who waits to be let in. Once for each of them. */
export class GuestWaitingEvent extends SharingEvent<GuestWaitingDetail> {
  constructor(detail: GuestWaitingDetail) {
    super('guest-waiting', detail);
  }
}

export interface ItemActionDetail {
  /** The medium. */
  readonly mediaId: string;
  /** In whose menu it was pressed. */
  readonly participant: ParticipantView;
  /** The page's own button. */
  readonly item: HTMLElement;
}

/** A button that a page has added to the menu of each participant was pressed. */
export class ItemActionEvent extends SharingEvent<ItemActionDetail> {
  constructor(detail: ItemActionDetail) {
    super('item-action', detail);
  }
}

export interface SharingErrorDetail {
  /** A code of the error table. */
  readonly code: ErrorCode;
}

/** Something was refused or went wrong. The element has told the person already: a page may want to count it. */
export class SharingErrorEvent extends SharingEvent<SharingErrorDetail> {
  constructor(code: ErrorCode) {
    super('sharing-error', { code });
  }
}

/** From the name of each event to its type. */
export interface SharingEventMap {
  'guest-access-open': GuestAccessOpenEvent;
  'share-open': ShareOpenEvent;
  'invite-users-open': InviteUsersOpenEvent;
  'guest-link-created': GuestLinkCreatedEvent;
  'guest-link-changed': GuestLinkChangedEvent;
  'invites-sent': InvitesSentEvent;
  'invite-changed': InviteChangedEvent;
  'guest-joined': GuestJoinedEvent;
  'pass-renewed': PassRenewedEvent;
  'role-changed': RoleChangedEvent;
  'guest-ended': GuestEndedEvent;
  'guest-waiting': GuestWaitingEvent;
  'item-action': ItemActionEvent;
  'sharing-error': SharingErrorEvent;
}

declare global {
  /** Of elements, the document and the window alike: all of these events bubble up to them. */
  interface GlobalEventHandlersEventMap extends SharingEventMap {}
  interface ShadowRootEventMap extends SharingEventMap {}
}
