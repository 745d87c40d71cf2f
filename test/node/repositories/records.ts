import type { GuestLinkRecord } from '../../../src/domain/guest-link.js';
import type { ParticipantRecord } from '../../../src/domain/participant.js';
import type { Claim, SharingRepository } from '../../../src/domain/ports.js';
import type { GuestLinkId, ParticipantId } from '../../../src/domain/schemas.js';

export const mediaId = 'lecture';
export const now = Date.UTC(2031, 4, 17, 9, 30);

export const linkOf = (id: string, maxUses: number | null = null): GuestLinkRecord => ({
  id: id as GuestLinkId,
  mediaId,
  name: 'Open day',
  maxUses,
  uses: 0,
  startsAt: null,
  expiry: { kind: 'never' },
  capabilities: ['view'],
  accessCode: null,
  message: null,
  terms: [],
  fields: [],
  approval: false,
  verifiesEmail: false,
  domains: null,
  pausedAt: null,
  deletedAt: null,
  lastUsedAt: null,
  createdAt: now,
  kid: 'k1',
  rotation: 0,
  previousValidUntil: null,
  policyRevision: 1,
});

export const guestOf = (link: GuestLinkRecord, id: string): ParticipantRecord => ({
  id: id as ParticipantId,
  mediaId,
  linkId: link.id,
  inviteId: null,
  userId: null,
  name: 'A guest',
  email: `${id}@example.org`,
  emailKey: `${id}@example.org`,
  role: 'guest',
  capabilities: ['view'],
  identity: 'typed',
  answers: {},
  acceptedTerms: null,
  waiting: false,
  admittedAt: now,
  endedAt: null,
  endReason: null,
  kid: 'k1',
  seats: 0,
  seenAt: null,
});

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
