import type { GuestLinkRecord } from '../../../src/domain/guest-link.js';
import type { ParticipantRecord } from '../../../src/domain/participant.js';
import type { Claim, SharingRepository } from '../../../src/domain/ports.js';
import type { GuestLinkId, ParticipantId } from '../../../src/domain/schemas.js';
import { linkRecord, now, participantRecord } from '../../../src/testing/repository/records.js';

export { now };
export const mediaId = 'lecture';

export const linkOf = (id: string, maxUses: number | null = null): GuestLinkRecord =>
  linkRecord({ id: id as GuestLinkId, mediaId, maxUses });

export const guestOf = (link: GuestLinkRecord, id: string): ParticipantRecord =>
  participantRecord({ id: id as ParticipantId, mediaId, linkId: link.id });

/** One for each id, so that the claim of an acknowledged write can be asked for again. */
export const claimOf = (id: string): Claim => ({
  caller: 'caller',
  key: id,
  bodyDigest: 'digest',
  ids: [id],
  expiresAt: now + 60_000,
  note: null,
});

export const create = (repository: SharingRepository, link: GuestLinkRecord) =>
  repository.createLink(link, { limit: 20 }, claimOf(link.id));

export const admit = (repository: SharingRepository, link: GuestLinkRecord, id: string) =>
  repository.admit(guestOf(link, id), { policyRevision: 1 }, claimOf(id));
