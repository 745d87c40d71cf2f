/** A medium with its guest links as one would explain it on a sheet of paper: no storage, no secrets, no races. */
import type { ErrorCode } from '../../../src/domain/errors.js';
import type { HistoryAction } from '../../../src/domain/history.js';
import type { GuestLinkState } from '../../../src/domain/admissibility.js';
import type { EndReason } from '../../../src/domain/participant.js';
import type { GuestLinkId, ParticipantId } from '../../../src/domain/schemas.js';

export const hour = 60 * 60 * 1000;

export interface ModelLink {
  readonly id: GuestLinkId;
  /** Of each rotation, oldest first; the last one holds. */
  readonly secrets: string[];
  name: string;
  maxUses: number | null;
  uses: number;
  startsAt: number | null;
  endsAt: number | null;
  code: string | null;
  /** Every wording; an empty one asks for none. */
  readonly terms: string[];
  readonly asksSchool: boolean;
  isPaused: boolean;
  isDeleted: boolean;
  graceUntil: number | null;
  revision: number;
  /** Wrong codes, and until when they count. */
  tries: { wrong: number; endsAt: number };
}

export interface ModelGuest {
  readonly id: ParticipantId;
  readonly link: ModelLink;
  readonly seat: string;
  pass: string;
  passAt: number;
  name: string;
  email: string;
  end: EndReason | null;
}

/** A request that took effect, to be sent again. */
export interface Done {
  readonly at: number;
  readonly name: string;
  /** The same again: what it is told now, and the id that it was told at first. */
  readonly again: () => Promise<{ readonly id: string }>;
  readonly expected: () => ErrorCode | null;
  readonly id: string;
  /** Something else under the same key. */
  readonly other: () => Promise<unknown>;
}

export class MediumModel {
  now: number;
  enabled = false;
  isOver = false;
  revision = 0;
  readonly links: ModelLink[] = [];
  readonly guests: ModelGuest[] = [];
  readonly blocked = new Set<string>();
  readonly history: { action: HistoryAction; link?: ModelLink; guest?: ModelGuest }[] = [];
  readonly done: Done[] = [];
  /** Whatever opens something, and may stand in no database. */
  readonly secrets = new Set<string>();
  readonly limit: number;
  keys = 0;

  constructor({ now, limit }: { now: number; limit: number }) {
    this.now = now;
    this.limit = limit;
  }

  get present(): ModelLink[] {
    return this.links.filter(({ isDeleted }) => !isDeleted);
  }

  /** Who is in, of the medium or of one link. */
  guestsIn(link?: ModelLink): ModelGuest[] {
    return this.guests.filter((guest) => guest.end === null && (!link || guest.link === link));
  }

  /** What was decided before is decided again: the switch and blocks concern every link. */
  raiseRules(): void {
    for (const link of this.links) link.revision += 1;
  }

  changed(action?: HistoryAction, of: { link?: ModelLink; guest?: ModelGuest } = {}): void {
    this.revision += 1;
    if (action) this.history.unshift({ action, ...of });
  }

  stateOf(link: ModelLink): GuestLinkState {
    if (link.isPaused) return 'paused';
    if (link.endsAt !== null && link.endsAt <= this.now) return 'expired';
    if (link.maxUses !== null && link.uses >= link.maxUses) return 'used-up';
    return link.startsAt !== null && link.startsAt > this.now ? 'not-yet' : 'active';
  }

  /** Why the secret of this rotation does not open the medium. */
  refusal(link: ModelLink, rotation: number): ErrorCode | null {
    const newest = link.secrets.length - 1;
    const isGraced = rotation === newest - 1 && link.graceUntil !== null && this.now < link.graceUntil;
    if (link.isDeleted) return 'GUEST_LINK_DELETED';
    if (rotation !== newest && !isGraced) return 'GUEST_LINK_REPLACED';
    if (this.isOver) return 'SESSION_OVER';
    if (link.endsAt !== null && link.endsAt <= this.now) return 'GUEST_LINK_EXPIRED';
    if (link.maxUses !== null && link.uses >= link.maxUses) return 'GUEST_LINK_USED_UP';
    if (!this.enabled) return 'GUEST_ACCESS_OFF';
    if (link.isPaused) return 'GUEST_LINK_PAUSED';
    return link.startsAt !== null && link.startsAt > this.now ? 'GUEST_LINK_NOT_YET' : null;
  }

  /** Why a guest gets no new pass. */
  outside(guest: ModelGuest): ErrorCode | null {
    return guest.end ? endCodes[guest.end] : this.isOver ? 'SESSION_OVER' : null;
  }

  /** The wording that a guest of the link accepts, with its number; null where none is asked. */
  termsOf(link: ModelLink): number | null {
    return link.terms.at(-1) ? link.terms.length : null;
  }
}

const endCodes: Record<EndReason, ErrorCode> = {
  left: 'GUEST_LEFT',
  removed: 'GUEST_REMOVED',
  blocked: 'GUEST_BLOCKED',
  'switched-off': 'GUEST_ACCESS_OFF',
  erased: 'GUEST_ERASED',
  declined: 'GUEST_DECLINED',
  revoked: 'INVITE_REVOKED',
};
