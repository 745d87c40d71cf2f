/** A link and a person as the service hands them to a repository: whole, and of no one in particular. */
import type { GuestLinkRecord } from '../../domain/guest-link.js';
import type { ParticipantRecord } from '../../domain/participant.js';

type Named<Record, Keys extends keyof Record> = Pick<Record, Keys> & Partial<Record>;

/** Times are told to a repository, never read by it. */
export const now = Date.UTC(2031, 4, 17, 9, 30);

export function linkRecord(fields: Named<GuestLinkRecord, 'id' | 'mediaId'>): GuestLinkRecord {
  return {
    name: 'Open day',
    maxUses: null,
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
    ...fields,
  };
}

/** Their address is made of their id. */
export function participantRecord(fields: Named<ParticipantRecord, 'id' | 'mediaId'>): ParticipantRecord {
  const email = `${fields.id}@example.org`;
  return {
    linkId: null,
    inviteId: null,
    userId: null,
    name: 'A guest',
    email,
    emailKey: email,
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
    ...fields,
  };
}
