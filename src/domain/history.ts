/** What people did about a medium's guest access, kept so that its owners can see who did what. */
import type { GuestLinkId, InviteId, ParticipantId } from './ids.js';

export const historyActions = [
  'switched-on',
  'switched-off',
  'switched-off-leaving',
  'link-created',
  'link-edited',
  'link-paused',
  'link-resumed',
  'link-replaced',
  'link-deleted',
  'link-guessed',
  'guest-removed',
  'guest-blocked',
  'guest-unblocked',
  'guest-admitted',
  'guest-declined',
  'role-changed',
  'invited',
  'invite-resent',
  'invite-edited',
  'invite-revoked',
  'invite-restored',
  'invite-declined',
  'invite-locked',
  // What a newer server tells and this one has no word for.
  'changed',
] as const;
export type HistoryAction = (typeof historyActions)[number];

/** Written in the same transaction as what it tells of. Names of guests are not copied: erasing forgets them. */
export interface HistoryNote {
  readonly action: HistoryAction;
  readonly at: number;
  /** Id of the principal. */
  readonly actorId: string;
  readonly actorName: string | null;
  readonly linkId: GuestLinkId | null;
  readonly participantId: ParticipantId | null;
  readonly inviteId: InviteId | null;
  /** How many it was done to at once, where there were several. */
  readonly count: number | null;
}

/** A note as it is read: with the names of this day. */
export interface HistoryRecord extends HistoryNote {
  readonly id: string;
  /** Of the link, the guest or the invited person; null where there is none, or it is forgotten. */
  readonly subject: string | null;
}

/** The number of the entry that a cursor names; of anything else the one before the first, after which nothing comes. */
export const seqOf = (cursor: string): number => (/^\d{1,15}$/.test(cursor) ? Number(cursor) : 0);
