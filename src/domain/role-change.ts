/** How somebody in a session comes to another role: by their invite where they have one, else by themselves. */
import { SharingError } from './errors.js';
import type { Capability, MediaKind, Role } from './media.js';
import { roleCapabilities } from './media-rights.js';
import { reachOf, type Moderator } from './moderation.js';
import type { ParticipantRecord } from './participant.js';
import type { Claim, Repeated } from './ports.js';
import { unlessRepeated, type ServiceParts } from './service-parts.js';

export interface RoleChange {
  readonly moderator: Moderator;
  readonly kind: MediaKind;
  readonly role: Role;
  readonly claim: Claim;
  /** As they are now; asked again where somebody was faster. */
  readonly read: () => Promise<ParticipantRecord>;
}

export async function changeRole(
  parts: ServiceParts,
  { moderator, kind, role, claim, read }: RoleChange,
): Promise<{ readonly outcome: string } | Repeated> {
  const { repository } = parts;
  for (;;) {
    const person = await read();
    if (!reachOf(moderator, person, kind).assignableRoles.includes(role))
      throw new SharingError('NOT_ALLOWED');
    const { id, inviteId } = person;
    const { capabilities, policyRevision } = await grantedTo(person, role);
    if (person.role === role && String(person.capabilities) === String(capabilities))
      return unlessRepeated(parts, claim, { outcome: 'unchanged' });
    const invite = inviteId && (await repository.readInvite(inviteId));
    if (role === 'guest' || !invite) {
      const guard = { inviteId, policyRevision };
      const written = await repository.changeRole(id, { role, capabilities }, guard, claim);
      if (written.outcome !== 'refused') return written;
      continue;
    }
    const changed = { ...invite, role, revision: invite.revision + 1 };
    const write = { invite: changed, expected: invite.revision, mail: null };
    const written = await repository.writeInvites([write], { grants: capabilities, endsAt: null }, claim);
    const isMissed = written.outcome === 'written' && written.missed.length > 0;
    if (!isMissed) return written;
  }

  /** A guest again may do what their link grants now; of a deleted one its tombstone still says what that was. */
  async function grantedTo({ linkId }: ParticipantRecord, given: Role): Promise<Grant> {
    if (given !== 'guest') return { capabilities: roleCapabilities(kind, given), policyRevision: null };
    // To see is what every link gives.
    return (
      (linkId && (await repository.readLink(linkId))) || { capabilities: ['view'], policyRevision: null }
    );
  }
}

interface Grant {
  readonly capabilities: readonly Capability[];
  readonly policyRevision: number | null;
}
