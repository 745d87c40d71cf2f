/** Which invites a list shows, and in which order: said once, for whoever keeps them without a query language. */
import { inviteStates, inviteState, type InviteRecord, type InviteState } from './invite.js';
import type { InviteOrder, InviteSelection } from './invite-ports.js';
import { searchKey } from './search-key.js';

/** Which invites a list shows: by what the owner looks for, not by each single state. */
export const inviteFilters = ['all', 'pending', 'accepted', 'problems'] as const;
export type InviteFilter = (typeof inviteFilters)[number];

// Each state is in one filter beside `all`, so that the counts add up: who was taken back or is blocked cannot come in
// either, and counts as a problem.
const filterStates: Record<InviteFilter, readonly InviteState[]> = {
  all: inviteStates,
  pending: ['pending', 'sent', 'opened'],
  accepted: ['accepted'],
  problems: ['failed', 'declined', 'expired', 'revoked', 'locked'],
};

export function isShown(
  filter: InviteFilter,
  { state, blocked }: { readonly state: InviteState; readonly blocked: boolean },
): boolean {
  return blocked ? filter === 'all' || filter === 'problems' : filterStates[filter].includes(state);
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
