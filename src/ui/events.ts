/** All events of guestlist. They bubble and cross shadow roots. */
import type { ErrorCode } from '../domain/errors.js';
import type { GuestLinkView, InviteView, ParticipantId, ParticipantView } from '../domain/schemas.js';

abstract class SharingEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { detail, bubbles: true, composed: true, cancelable });
  }
}

// --- before, cancelable: a page with a window of its own calls preventDefault() ---------------

export interface OpenDetail {
  readonly mediaId: string;
}

export class GuestAccessOpenEvent extends SharingEvent<OpenDetail> {
  constructor(detail: OpenDetail) {
    super('guest-access-open', detail, true);
  }
}

/** `mediaId` is null where the page names no medium: its link can be shared all the same. */
export class ShareOpenEvent extends SharingEvent<{ readonly mediaId: string | null }> {
  constructor(detail: { readonly mediaId: string | null }) {
    super('share-open', detail, true);
  }
}

export class InviteUsersOpenEvent extends SharingEvent<OpenDetail> {
  constructor(detail: OpenDetail) {
    super('invite-users-open', detail, true);
  }
}

// --- after -----------------------------------------------------------------------------------

export class GuestLinkCreatedEvent extends SharingEvent<{
  readonly mediaId: string;
  readonly link: GuestLinkView;
}> {
  constructor(mediaId: string, link: GuestLinkView) {
    super('guest-link-created', { mediaId, link });
  }
}

/** `link` is null where it was deleted. */
export interface GuestLinkChangedDetail {
  readonly mediaId: string;
  readonly linkId: string;
  readonly link: GuestLinkView | null;
}

export class GuestLinkChangedEvent extends SharingEvent<GuestLinkChangedDetail> {
  constructor(detail: GuestLinkChangedDetail) {
    super('guest-link-changed', detail);
  }
}

/** Of those who were invited by one press; whether each is mailed their link is in `mail`. */
export interface InvitesSentDetail {
  readonly mediaId: string;
  readonly invites: readonly InviteView[];
}

export class InvitesSentEvent extends SharingEvent<InvitesSentDetail> {
  constructor(mediaId: string, invites: readonly InviteView[]) {
    super('invites-sent', { mediaId, invites });
  }
}

/** Those that one step has changed. */
export interface InviteChangedDetail {
  readonly mediaId: string;
  readonly invites: readonly InviteView[];
}

export class InviteChangedEvent extends SharingEvent<InviteChangedDetail> {
  constructor(mediaId: string, invites: readonly InviteView[]) {
    super('invite-changed', { mediaId, invites });
  }
}

export interface GuestJoinedDetail {
  /** The access pass, a JWT for the page's own server. */
  readonly pass: string;
  readonly mediaId: string;
  readonly participantId: ParticipantId;
  readonly role: string;
  readonly capabilities: readonly string[];
}

/** A page that exchanges the pass first calls `event.waitUntil(promise)`: content comes after it. */
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

export class PassRenewedEvent extends SharingEvent<GuestJoinedDetail> {
  constructor(detail: GuestJoinedDetail) {
    super('pass-renewed', detail);
  }
}

/** Somebody who is in has another role from now on; the pass says so, too. */
export class RoleChangedEvent extends SharingEvent<GuestJoinedDetail> {
  constructor(detail: GuestJoinedDetail) {
    super('role-changed', detail);
  }
}

export class GuestEndedEvent extends SharingEvent<{ readonly reason: string }> {
  constructor(reason: string) {
    super('guest-ended', { reason });
  }
}

export interface GuestWaitingDetail {
  readonly mediaId: string;
  readonly participantId: ParticipantId;
  readonly name: string;
}

export class GuestWaitingEvent extends SharingEvent<GuestWaitingDetail> {
  constructor(detail: GuestWaitingDetail) {
    super('guest-waiting', detail);
  }
}

export interface ItemActionDetail {
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

export class SharingErrorEvent extends SharingEvent<{ readonly code: ErrorCode }> {
  constructor(code: ErrorCode) {
    super('sharing-error', { code });
  }
}

declare global {
  /** Of elements, the document and the window alike: all of these events bubble up to them. */
  interface GlobalEventHandlersEventMap {
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
}
