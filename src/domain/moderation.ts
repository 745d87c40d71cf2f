/** What whoever moderates a session may do to somebody in it. */
import type { InviteRole, MediaKind } from './media.js';
import { roleCapabilities, rolesFor } from './media-rights.js';
import type { ParticipantRecord } from './participant.js';
import type { ParticipantId } from './schemas.js';

export interface Moderator {
  /** Let in by the host's own sign-in. Others came by a link. */
  readonly isSignedIn: boolean;
  /** Their own entry, where they have one. */
  readonly self: ParticipantId | null;
}

export interface Reach {
  /** Which roles they may give; none where the role is not theirs to change. */
  readonly assignableRoles: readonly InviteRole[];
  readonly removable: boolean;
}

/**
 * A guest stays a guest until they are invited; nobody lowers or raises themselves. Whom the host itself lets moderate
 * would be in again by its sign-in, so who came by a link neither puts them out nor lowers them, and makes nobody one.
 */
export function reachOf(moderator: Moderator, person: ParticipantRecord, kind: MediaKind): Reach {
  const isOfHost = person.userId !== null;
  const isHeld = isOfHost && !moderator.isSignedIn;
  if (isHeld && person.capabilities.includes('moderate')) return { assignableRoles: [], removable: false };
  const hasRole = isOfHost || person.inviteId !== null;
  const roles = hasRole && person.id !== moderator.self ? rolesFor(kind) : [];
  return {
    assignableRoles: isHeld
      ? roles.filter((role) => !roleCapabilities(kind, role).includes('moderate'))
      : roles,
    removable: true,
  };
}
