import { describe, expect, it } from 'vitest';
import { mediaKinds, type MediaKind } from '../../../src/domain/media.js';
import { roleCapabilities, rolesFor } from '../../../src/domain/media-rights.js';
import { reachOf, type Moderator } from '../../../src/domain/moderation.js';
import type { ParticipantRecord } from '../../../src/domain/participant.js';
import type { GuestLinkId, InviteId, ParticipantId } from '../../../src/domain/schemas.js';
import { participantRecord } from '../../../src/testing/repository/records.js';

const host: Moderator = { isSignedIn: true, self: null };
/** By an invite, whose pass says `moderate`. */
const moderator: Moderator & { readonly self: ParticipantId } = {
  isSignedIn: false,
  self: 'moderator-1' as ParticipantId,
};

function person(fields: Partial<ParticipantRecord> = {}): ParticipantRecord {
  const id = 'participant-1' as ParticipantId;
  return participantRecord({ id, mediaId: 'keynote', linkId: null, ...fields });
}
const guest = (fields: Partial<ParticipantRecord> = {}) =>
  person({ linkId: 'link-1234' as GuestLinkId, role: 'guest', ...fields });
const rolesAt = (kind: MediaKind, one: ParticipantRecord, by = host) =>
  reachOf(by, one, kind).assignableRoles;

describe('what a guest can be', () => {
  it.each(mediaKinds)('at a %s: a guest, or anything that does not moderate', (kind) => {
    const [first, ...others] = rolesAt(kind, guest());
    expect(first).toBe('guest');
    expect(others).toEqual(rolesFor(kind).filter((role) => role !== 'moderator'));
    for (const role of rolesFor(kind))
      expect(rolesAt(kind, guest()).includes(role)).toBe(!roleCapabilities(kind, role).includes('moderate'));
  });

  it('is the same whoever moderates, whatever they are at the moment, and whether they have proven an address', () => {
    const roles = ['guest', 'viewer', 'speaker'];
    for (const by of [host, moderator])
      for (const fields of [{}, { role: 'speaker' }, { identity: 'verified' }] as const)
        expect(rolesAt('live-event', guest(fields), by)).toEqual(roles);
  });

  it('is nothing while they wait, and the invite’s once they are invited', () => {
    expect(rolesAt('room', guest({ waiting: true }))).toEqual([]);
    const invited = guest({ inviteId: 'invite-12' as InviteId, role: 'viewer', identity: 'invited' });
    expect(rolesAt('room', invited)).toEqual(rolesFor('room'));
  });

  it('can always be put out', () => {
    for (const fields of [{}, { role: 'speaker' }, { waiting: true }] as const)
      expect(reachOf(moderator, guest(fields), 'room').removable).toBe(true);
  });
});

describe('what others can be', () => {
  const signedIn = (fields: Partial<ParticipantRecord> = {}) =>
    person({ userId: 'user-1', identity: 'signed-in', role: 'viewer', ...fields });

  it('is never a guest', () => {
    for (const one of [signedIn(), person({ inviteId: 'invite-12' as InviteId })])
      for (const by of [host, moderator]) expect(rolesAt('room', one, by)).not.toContain('guest');
  });

  it('is theirs to say only where they are in by the host, and never of oneself', () => {
    expect(rolesAt('live-event', signedIn(), moderator)).toEqual(['viewer', 'speaker']);
    expect(rolesAt('live-event', signedIn())).toEqual(['viewer', 'speaker', 'moderator']);
    const held = signedIn({ role: 'moderator', capabilities: ['view', 'moderate'] });
    expect(reachOf(moderator, held, 'room')).toEqual({ assignableRoles: [], removable: false });
    const self = person({ id: moderator.self, inviteId: 'invite-12' as InviteId, role: 'moderator' });
    expect(rolesAt('room', self, moderator)).toEqual([]);
  });
});
