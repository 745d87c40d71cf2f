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
  const role = roleOf(media, permissions);
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
    // Whoever moderates may have given them another role meanwhile.
    role: isIn ? known.role : role,
    capabilities: isIn ? known.capabilities : roleCapabilities(media.kind, role),
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

/** As much as the host's permissions say. */
function roleOf(media: Media, permissions: Permissions): InviteRole {
  return permissions.moderate === true ? rolesFor(media.kind).at(-1)! : 'viewer';
}
