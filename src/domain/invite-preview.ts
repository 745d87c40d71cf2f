/** What an invite would do, before it is made. */
import { emailKey, parseEmailAddress } from './email-address.js';
import { SharingError } from './errors.js';
import { newInvite, requireExpiry, requireRole } from './invite-changes.js';
import { composeInvite } from './mail-composer.js';
import type { Media } from './media.js';
import { roleCapabilities } from './media-rights.js';
import type { Principal } from './permissions.js';
import type { InviteId, InvitePreview, InvitePreviewed } from './schemas.js';
import type { ServiceParts } from './service-parts.js';
import { viewSession } from './views.js';

export async function previewInvite(
  parts: ServiceParts,
  caller: Principal | null,
  media: Media,
  { invite: draft, message, expiry, locale }: InvitePreview,
): Promise<InvitePreviewed> {
  const { secrets, clock } = parts;
  const now = clock.now();
  requireExpiry(expiry, media, now);
  requireRole(draft.role, media);
  const email = parseEmailAddress(draft.email);
  if (email === null) {
    throw new SharingError('INVALID_INPUT', {
      fields: [{ field: 'invite.email', code: 'NOT_AN_ADDRESS' }],
    });
  }
  const [blocked] = await parts.repository.findBlocked(media.id, [emailKey(email)]);
  const invite = newInvite({
    id: secrets.newId() as InviteId,
    kid: secrets.currentKid,
    media,
    draft,
    email,
    emailKey: emailKey(email),
    shared: { mail: true, message, expiry, locale },
    by: { id: caller?.id ?? '', name: caller?.name ?? null },
    before: null,
    position: 0,
    now,
  });
  return {
    code: blocked !== undefined ? 'GUEST_BLOCKED' : media.ended ? 'SESSION_OVER' : null,
    capabilities: [...roleCapabilities(media.kind, draft.role)],
    ...viewSession(media, now),
    proof: parts.proof,
    // No link yet: one that is shown before it is made would open nothing.
    mail: await composeInvite(parts, invite, media, media.url),
  };
}
