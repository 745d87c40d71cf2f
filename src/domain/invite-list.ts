/** Which invites a list shows. */
import { inviteStates, type InviteState } from './invite.js';

/** By what the owner looks for, not by each single state. */
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
