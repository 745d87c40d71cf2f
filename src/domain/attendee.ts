/** Whom the host lets in by its own sign-in, as the session knows them. */
import { emailKey, parseEmailAddress } from './email-address.js';
import type { InviteRole, Media } from './media.js';
import { roleCapabilities, rolesFor } from './media-rights.js';
import type { ParticipantRecord } from './participant.js';
import type { Permissions, Principal } from './permissions.js';
import type { Secrets } from './ports.js';
import type { ParticipantId } from './schemas.js';

interface Attending {
  readonly principal: Principal;
  readonly media: Media;
  readonly permissions: Permissions;
  /** Who they were here before. */
  readonly known: ParticipantRecord | null;
}

export function attendee(
  { principal, media, permissions, known }: Attending,
  { secrets, now }: { readonly secrets: Secrets; readonly now: number },
): ParticipantRecord {
  const address = parseEmailAddress(principal.email ?? '') ?? '';
  const hostRole = hostRoleOf(media, permissions);
  const isIn = known?.endedAt === null;
  return {
    id: known?.id ?? (secrets.newId() as ParticipantId),
    mediaId: media.id,
    linkId: null,
    inviteId: null,
    userId: principal.id,
    name: principal.name ?? known?.name ?? (address || principal.id),
    email: address,
    emailKey: emailKey(address),
    ...(isIn ? standing(known, media, hostRole) : newStanding(media, hostRole)),
    identity: 'signed-in',
    answers: {},
    acceptedTerms: null,
    waiting: false,
    admittedAt: isIn ? known.admittedAt : now,
    endedAt: null,
    endReason: null,
    kid: known?.kid ?? secrets.currentKid,
    seats: known === null ? 0 : known.seats + 1,
    seenAt: known?.seenAt ?? null,
  };
}

export type Standing = Pick<ParticipantRecord, 'role' | 'capabilities' | 'hostRole'>;

/** Whoever moderates may have given them another role meanwhile: it stays as long as the host says what it said. */
export function standing(known: ParticipantRecord, media: Media, hostRole: InviteRole): Standing {
  const { role, capabilities } = known;
  return known.hostRole === hostRole ? { role, capabilities, hostRole } : newStanding(media, hostRole);
}

function newStanding({ kind }: Media, hostRole: InviteRole): Standing {
  return { role: hostRole, capabilities: roleCapabilities(kind, hostRole), hostRole };
}

/** As much as the host's permissions say. */
export function hostRoleOf(media: Media, permissions: Permissions): InviteRole {
  return permissions.moderate === true ? rolesFor(media.kind).at(-1)! : 'viewer';
}
