/** Whom the host has let in by its own sign-in is what the host says now, whenever their pass is renewed. */
import type { PassClaims } from './access-pass.js';
import { hostRoleOf, standing } from './attendee.js';
import type { Capability, Media, Role } from './media.js';
import { roleCapabilities } from './media-rights.js';
import type { ParticipantRecord } from './participant.js';
import { attendanceRefusal, type Principal } from './permissions.js';
import { claimOf, type ServiceParts } from './service-parts.js';

/** Guests and invited people are what a link or an invite says, and come out as they are. */
export async function renewedByHost(
  parts: ServiceParts,
  person: ParticipantRecord | null,
  signedIn: () => Promise<Principal | null>,
): Promise<ParticipantRecord | null> {
  if (person === null || person.userId === null || person.endedAt !== null) return person;
  const media = await parts.media.find(person.mediaId);
  if (media === null) return person;
  const principal = await signedIn();
  if (principal?.id !== person.userId) return withoutSignIn(person, media);
  const { repository, secrets, clock } = parts;
  const { id } = person;
  const permissions = await parts.permissions(principal, media);
  const intent = { caller: `user:${person.userId}`, key: secrets.newId(), asked: ['renew', id], ids: [id] };
  const claim = await claimOf(parts, intent);
  if (attendanceRefusal(permissions, media)) {
    await repository.endParticipant(id, { reason: 'removed', at: clock.now() }, claim);
  } else {
    const to = standing(person, media, hostRoleOf(media, permissions));
    if (to.hostRole === person.hostRole) return person;
    await repository.changeRole(id, to, { inviteId: null, policyRevision: null }, claim);
  }
  return repository.readParticipant(id);
}

/** A seat alone does not tell whether the host lets them moderate still; nor may it lower who is signed in elsewhere. */
function withoutSignIn(person: ParticipantRecord, { kind }: Media): ParticipantRecord {
  if (!person.capabilities.includes('moderate')) return person;
  return { ...person, role: 'viewer', capabilities: roleCapabilities(kind, 'viewer') };
}

/** Somebody as their pass shows them: one that was given without the sign-in stays one that does not moderate. */
export function shownBy({ role, capabilities }: PassClaims, person: ParticipantRecord): ParticipantRecord {
  const moderates = person.userId !== null && person.capabilities.includes('moderate');
  if (!moderates || role === person.role) return person;
  const isShown = (one: Capability) => one !== 'moderate' && capabilities.includes(one);
  return { ...person, role: role as Role, capabilities: person.capabilities.filter(isShown) };
}
