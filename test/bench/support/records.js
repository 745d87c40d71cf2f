/** Records as the service hands them to a repository. */
export const now = Date.UTC(2031, 4, 17, 9, 30);

let ids = 0;
export const newId = (kind) => `${kind}-${(ids += 1).toString(36).padStart(22, '0')}`;

export function linkFor(mediaId) {
  return {
    id: newId('link'),
    mediaId,
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
    kid: 'key-1',
    rotation: 0,
    previousValidUntil: null,
    policyRevision: 0,
  };
}

export function guestOf(mediaId, linkId = 'link-0000000000000000000001') {
  const id = newId('guest');
  const email = `${id}@example.org`;
  return {
    id,
    mediaId,
    linkId,
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
    kid: 'key-1',
    seats: 0,
    seenAt: null,
  };
}

export function claimFor(...of) {
  return {
    caller: 'guest:link',
    key: newId('key'),
    bodyDigest: 'x'.repeat(43),
    ids: of,
    expiresAt: now + 86_400_000,
    note: null,
  };
}
