/** What whoever moderates a session may do to somebody in it. */
import type { MediaKind, Role } from './media.js';
import { roleCapabilities, rolesFor } from './media-rights.js';
import { isGuest, type ParticipantRecord } from './participant.js';
import type { ParticipantId } from './schemas.js';

export interface Moderator {
  /** The host's own sign-in lets them moderate. Others came by a link, or were given the role in the session. */
  readonly isSignedIn: boolean;
  /** Their own entry, where they have one. */
  readonly self: ParticipantId | null;
}

export interface Reach {
  /** Which roles they may give; none where the role is not theirs to change. */
  readonly assignableRoles: readonly Role[];
  readonly removable: boolean;
}

/**
 * Nobody lowers or raises themselves. Nobody has proven who a guest is, so a guest who is in is given any role but one
 * that moderates: moderators are invited. Whom the host itself lets moderate would be in again by its sign-in, so who
 * acts by a pass neither puts them out nor lowers them, and makes nobody of the host's one.
 */
export function reachOf(moderator: Moderator, person: ParticipantRecord, kind: MediaKind): Reach {
  const isHeld = person.userId !== null && !moderator.isSignedIn;
  if (isHeld && person.capabilities.includes('moderate')) return { assignableRoles: [], removable: false };
  const assignableRoles = person.id === moderator.self ? [] : rolesOf(person, kind, isHeld);
  return { assignableRoles, removable: true };
}

function rolesOf(person: ParticipantRecord, kind: MediaKind, isHeld: boolean): readonly Role[] {
  const roles = rolesFor(kind);
  const others = roles.filter((role) => !roleCapabilities(kind, role).includes('moderate'));
  if (isGuest(person)) return person.waiting ? [] : ['guest', ...others];
  return isHeld ? others : roles;
}
