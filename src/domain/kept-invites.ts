/** Where an invite stands, and which a list shows in which order: said once, for whoever keeps them without a query language. */
import type { ErrorCode } from './errors.js';
import { inviteRefusals, type InviteRecord, type InviteState } from './invite.js';
import { isShown, type InviteFilter } from './invite-list.js';
import type { InviteOrder, InviteSelection } from './invite-ports.js';
import type { Media } from './media.js';
import { searchKey } from './search-key.js';

/** Where an invite stands. What ends it comes before what became of it. */
export function inviteState(
  invite: InviteRecord,
  media: Pick<Media, 'ended'> | null,
  now: number,
): InviteState {
  if (invite.revokedAt !== null) return 'revoked';
  if (invite.declinedAt !== null) return 'declined';
  if (invite.lockedAt !== null) return 'locked';
  if (hasExpired(invite, media, now)) return 'expired';
  if (invite.acceptedAt !== null) return 'accepted';
  if (invite.openedAt !== null) return 'opened';
  if (invite.mail === 'failed') return 'failed';
  return invite.mail === 'sent' ? 'sent' : 'pending';
}

function hasExpired({ expiry }: InviteRecord, media: Pick<Media, 'ended'> | null, now: number): boolean {
  if (expiry.kind === 'at') return expiry.at <= now;
  return expiry.kind === 'session-end' && media?.ended === true;
}

/** Whether the person can still use it, or has; a new invite for the address would be a second one. */
export function isLive(invite: InviteRecord, media: Pick<Media, 'ended'> | null, now: number): boolean {
  return refusalOf(invite, media, now) === null;
}

/** Why the holder of a true secret cannot come in, or null where they can once they have proven who they are. */
export function refusalOf(
  invite: InviteRecord,
  media: Pick<Media, 'ended'> | null,
  now: number,
): ErrorCode | null {
  return inviteRefusals[inviteState(invite, media, now)] ?? null;
}

/** Whether a list of this selection shows the invite; `blocked`: its address is. */
export function inviteMatches(
  invite: InviteRecord,
  blocked: boolean,
  filter: InviteFilter,
  { mediaId, search, sessionEnded, now }: InviteSelection,
): boolean {
  if (invite.mediaId !== mediaId) return false;
  const texts = [
    searchKey(invite.email),
    searchKey(`${invite.firstName} ${invite.lastName}`),
    nameKey(invite),
  ];
  if (!texts.some((text) => text.startsWith(search))) return false;
  return isShown(filter, { state: inviteState(invite, { ended: sessionEnded }, now), blocked });
}

/** What a list by name is in the order of: those without a name come first. */
export function nameKey({ firstName, lastName }: Pick<InviteRecord, 'firstName' | 'lastName'>): string {
  return searchKey(`${lastName} ${firstName}`);
}

/** In the order of a list; ids decide between equals. A long paste is several requests: only backwards it stays one. */
export function byInviteOrder(order: InviteOrder): (a: InviteRecord, b: InviteRecord) => number {
  if (order === 'newest') {
    return (a, b) => b.createdAt - a.createdAt || b.position - a.position || compare(b.id, a.id);
  }
  const key = order === 'name' ? nameKey : ({ email }: InviteRecord) => searchKey(email);
  return (a, b) => compare(key(a), key(b)) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
