/** What the rules say of invites at their edges: how long they last, whom they are for, what proves it. */
import { afterEach, describe, expect, it } from 'vitest';
import { takeFromFragment } from '../../../src/domain/join-url.js';
import type { Media } from '../../../src/domain/media.js';
import type { InviteId, InviteRequest, InviteView } from '../../../src/domain/schemas.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { failsWith } from '../../../src/testing/assert.js';
import { by } from '../../../src/testing/backend/stage.js';
import type { SharingSiteOptions } from '../../../src/testing/sharing-site.js';
import { openWorld, type ServedWorld } from '../backend/worlds.js';

const day = 24 * 60 * 60 * 1000;
const email = 'speaker@example.org';
const url = 'https://media.example.org/watch/lecture';
const video: Media = { id: 'lecture', kind: 'video', title: 'Opening lecture', url };
const event: Media = {
  id: 'lecture',
  kind: 'live-event',
  title: 'Keynote',
  url,
  startsAt: new Date(Date.now() + day).toISOString(),
};

let world: ServedWorld;
afterEach(() => world.close());

async function open(media: readonly Media[] = [video], options: Omit<SharingSiteOptions, 'baseUrl'> = {}) {
  world = await openWorld(createMemoryRepository(), undefined, { media, ...options });
}

const at = (time: number) => ({ kind: 'at' as const, at: new Date(time).toISOString() });
const secretOf = (invite: InviteView) => takeFromFragment(new URL(invite.url).hash).secret ?? '';

async function invite(more: Partial<InviteRequest> = {}): Promise<InviteView> {
  const request = { invites: [{ email, role: 'viewer' as const }], mail: false, ...more };
  const { results } = await world.owner.createInvites('lecture', request, by());
  return results[0]!.invite!;
}

const change = (one: InviteView, rules: object, key = by()) =>
  world.owner.changeInvites('lecture', { ids: [one.id], ...rules }, key);

describe('how long an invite lasts', () => {
  it('until a time: then the person is told when it was, and a later time opens it again', async () => {
    await open();
    const made = await invite({ expiry: at(Date.now() + day) });
    world.site.clockAhead = 2 * day;
    const secret = secretOf(made);
    const { params } = await failsWith(
      'INVITE_EXPIRED',
      world.stranger.accept({ secret, email }, by()),
      'an invite that is over',
    );
    expect(Date.parse(String(params['endsAt']))).toBeCloseTo(Date.now() + day, -5);
    const { invites } = await world.owner.listInvites('lecture');
    expect(invites[0]).toMatchObject({ state: 'expired' });
    // Nobody could use it, so no mail goes.
    expect((await world.owner.resendInvites('lecture', { ids: [made.id] }, by())).unchanged).toEqual([
      made.id,
    ]);
    const longer = await change(made, { expiry: { kind: 'days', days: 7 } });
    expect(longer.invites[0]).toMatchObject({ state: 'pending' });
  });

  it('no time in the past, and no end of a session that a video does not have', async () => {
    await open();
    const past = await failsWith('INVALID_INPUT', invite({ expiry: at(Date.now() - day) }), 'a past time');
    expect(past.fields).not.toHaveLength(0);
    const { fields } = await failsWith(
      'INVALID_INPUT',
      invite({ expiry: { kind: 'session-end' } }),
      'a video',
    );
    expect(fields).toEqual([{ field: 'expiry.kind', code: 'NOT_ALLOWED', params: {} }]);
  });

  it('until the session is over', async () => {
    const media = [event];
    await open(media);
    const made = await invite({ expiry: { kind: 'session-end' } });
    expect(made.state).toBe('pending');
    media[0] = { ...event, ended: true, endsAt: new Date().toISOString() };
    const secret = secretOf(made);
    await failsWith(
      'INVITE_EXPIRED',
      world.stranger.accept({ secret, email }, by()),
      'a session that is over',
    );
    expect((await world.owner.listInvites('lecture')).invites[0]).toMatchObject({ state: 'expired' });
    // One that outlives the session opens nothing all the same.
    const kept = await invite({ invites: [{ email: 'other@example.org', role: 'viewer' }] });
    const accepted = world.stranger.accept({ secret: secretOf(kept), email }, by());
    await failsWith('SESSION_OVER', accepted, 'another one');
    const preview = await world.owner.previewInvite('lecture', { invite: { email, role: 'viewer' } });
    expect(preview.code).toBe('SESSION_OVER');
  });
});

describe('whom an invite is for', () => {
  it('a role that the kind of medium does not have is refused, one by one and for many', async () => {
    await open();
    const role = 'speaker' as const;
    const request = { invites: [{ email, role }], mail: false };
    const { results } = await world.owner.createInvites('lecture', request, by());
    expect(results).toEqual([{ outcome: 'refused', invite: null, code: 'NOT_ALLOWED' }]);
    await failsWith('INVALID_INPUT', change(await invite(), { role }), 'a change');
    const preview = world.owner.previewInvite('lecture', { invite: { email: 'nobody', role: 'viewer' } });
    const { fields } = await failsWith('INVALID_INPUT', preview, 'no address');
    expect(fields).toEqual([{ field: 'invite.email', code: 'NOT_AN_ADDRESS', params: {} }]);
  });

  it('what is not there, of another medium, or not as the change needs it stays as it is, and is named', async () => {
    await open([video, { ...video, id: 'seminar' }]);
    const made = await invite();
    const nowhere = 'no-invite-of-anybody-00' as InviteId;
    expect((await change({ ...made, id: nowhere }, { revoked: true })).unchanged).toEqual([nowhere]);
    const elsewhere = await world.owner.changeInvites('seminar', { ids: [made.id], revoked: true }, by());
    expect(elsewhere.unchanged).toEqual([made.id]);

    const key = by();
    expect((await change(made, { revoked: true }, key)).unchanged).toEqual([]);
    expect((await change(made, { revoked: true }, key)).invites).toHaveLength(1);
    expect((await change(made, { revoked: true })).unchanged).toEqual([made.id]);
    expect((await change(made, { role: 'collaborator' })).unchanged).toEqual([made.id]);
    expect((await change(made, { revoked: false })).invites[0]).toMatchObject({ state: 'pending' });
  });

  it('a request whose reply was lost finds what it made, also when it has nothing left to make', async () => {
    await open();
    const key = by();
    const request = { invites: [{ email, role: 'viewer' as const }], mail: false };
    const first = await world.owner.createInvites('lecture', request, key);
    const again = await world.owner.createInvites('lecture', request, key);
    expect(again).toEqual(first);
    const third = await world.owner.createInvites('lecture', request, by());
    expect(third.results[0]!.outcome).toBe('already-invited');
  });

  it('a host may let anybody in particular invite: it is noted without a name', async () => {
    await open();
    world.site.permissions = () => ({ share: true, guestAccess: true, invite: true, moderate: true });
    const request = { invites: [{ email, role: 'viewer' as const }], mail: false };
    const { results } = await world.stranger.createInvites('lecture', request, by());
    const { id } = results[0]!.invite!;
    await world.stranger.previewInvite('lecture', { invite: { email, role: 'viewer' } });
    await world.stranger.changeInvites('lecture', { ids: [id], role: 'collaborator' }, by());
    await world.stranger.setGuestAccess('lecture', { enabled: true }, by());
    const link = await world.stranger.createGuestLink('lecture', { name: 'Open day' }, by());
    expect(link.name).toBe('Open day');
    expect((await world.stranger.listInvites('lecture')).invites[0]).toMatchObject({ role: 'collaborator' });
  });
});

describe('what proves that it is the invited person', () => {
  it('where typing does, the address has to be the invited one', async () => {
    await open([video], { proof: 'typed' });
    const secret = secretOf(await invite());
    const wrong = world.stranger.accept({ secret, email: 'other@example.org' }, by());
    await failsWith('WRONG_PERSON', wrong, 'another address');
    await failsWith('INVALID_INPUT', world.stranger.accept({ secret, email: 'nobody' }, by()), 'no address');
    await failsWith('INVALID_INPUT', world.stranger.accept({ secret }, by()), 'nothing typed');
    await world.stranger.accept({ secret, email: 'Speaker@example.org' }, by());
    const { people } = await world.owner.listPeople('lecture');
    expect(people).toMatchObject([{ identity: 'typed', role: 'viewer' }]);
  });

  it('where the sign-in of the host does, nothing that is typed counts', async () => {
    await open([video], { proof: 'signed-in' });
    const secret = secretOf(await invite());
    await failsWith('WRONG_PERSON', world.stranger.accept({ secret, email }, by()), 'nobody');
    await failsWith('WRONG_PERSON', world.as('other').accept({ secret, email }, by()), 'somebody else');
    await world.as('speaker').accept({ secret }, by());
    const { people } = await world.owner.listPeople('lecture');
    expect(people).toMatchObject([{ identity: 'signed-in' }]);
  });

  it('what is no link at all opens, mails and declines nothing', async () => {
    const media = [video];
    await open(media);
    const secret = 'x'.repeat(43);
    await failsWith('LINK_UNKNOWN', world.stranger.accept({ secret, email }, by()), 'accepting');
    await failsWith('LINK_UNKNOWN', world.stranger.decline({ secret, email }, by()), 'declining');
    const real = secretOf(await invite());
    await failsWith('INVALID_INPUT', world.stranger.prove({ secret: real, email: '-' }, by()), 'no address');
    // The host has taken the medium away.
    media.length = 0;
    await failsWith('LINK_UNKNOWN', world.stranger.prove({ secret: real, email }, by()), 'no medium');
  });

  it('who was put out and blocked does not come back by the invite', async () => {
    await open([video], { proof: 'typed' });
    const secret = secretOf(await invite());
    const { participantId } = await world.stranger.accept({ secret, email }, by());
    await world.owner.removeParticipant('lecture', participantId, { block: true }, by());
    await failsWith('GUEST_BLOCKED', world.stranger.accept({ secret, email }, by()), 'a blocked address');
  });

  it('a request for a code whose reply was lost gets the same code, and then waits a minute', async () => {
    await open();
    const secret = secretOf(await invite());
    const key = by();
    const first = await world.stranger.prove({ secret, email }, key);
    const again = await world.stranger.prove({ secret, email }, key);
    expect(again.challengeId).toBe(first.challengeId);
    expect(await world.stranger.prove({ secret, email }, by())).toMatchObject({
      challengeId: first.challengeId,
    });
  });
});

describe('the seat of somebody else, where an invite is accepted', () => {
  const seminar: Media = { ...event, id: 'seminar' };

  async function guestOf(mediaId: string) {
    await world.owner.setGuestAccess(mediaId, { enabled: true }, by());
    const link = await world.owner.createGuestLink(mediaId, { name: 'Open day' }, by());
    const secret = takeFromFragment(new URL(link.url).hash).secret ?? '';
    const entry = await world.stranger.join({ secret, name: 'A guest', email: 'guest@example.org' }, by());
    if ('waiting' in entry) throw new Error('Waits, and should be in.');
    return entry;
  }

  const acceptWith = async (seat: string) =>
    world.stranger.accept({ secret: secretOf(await invite()), email, seat }, by());

  it('is not taken up where they are out: the invited person comes anew', async () => {
    await open([video], { proof: 'typed' });
    const guest = await guestOf('lecture');
    await world.owner.removeParticipant('lecture', guest.participantId, { block: false }, by());
    const entry = await acceptWith(guest.seat);
    expect(entry.participantId).not.toBe(guest.participantId);
    await failsWith('GUEST_REMOVED', world.stranger.renew({ seat: guest.seat }), 'who was put out');
  });

  it.each<[string, () => Promise<{ participantId: string; seat: string }>]>([
    [
      'who was invited',
      async () => {
        const invites = [{ email: 'other@example.org', role: 'speaker' as const }];
        const { results } = await world.owner.createInvites('lecture', { invites, mail: false }, by());
        const secret = secretOf(results[0]!.invite!);
        return world.stranger.accept({ secret, email: 'other@example.org' }, by());
      },
    ],
    ['who is signed in at the host', () => world.owner.attend('lecture', by())],
    ['who is a guest of another medium', () => guestOf('seminar')],
  ])('stays theirs: of %s', async (_, enter) => {
    await open(
      [
        { ...event, startsAt: null },
        { ...seminar, startsAt: null },
      ],
      { proof: 'typed' },
    );
    const other = await enter();
    const before = await world.stranger.renew({ seat: other.seat });
    const entry = await acceptWith(other.seat);
    expect([entry.email, entry.participantId === other.participantId]).toEqual([email, false]);
    const { pass: _p, ...after } = (await world.stranger.renew({ seat: other.seat })) as { pass: string };
    expect(before).toMatchObject({ ...after, expiresIn: expect.any(Number) as number });
  });
});

describe('a list of invited people', () => {
  it('by name keeps those of one name together, and each in one place', async () => {
    await open();
    const invites = ['one', 'two', 'three', 'four'].map((name, i) => ({
      email: `${name}@example.org`,
      firstName: i % 2 === 0 ? 'Anna' : 'Bea',
      role: 'viewer' as const,
    }));
    await world.owner.createInvites('lecture', { invites, mail: false }, by());
    const named = async () =>
      (await world.owner.listInvites('lecture', { order: 'name' })).invites.map(({ firstName }) => firstName);
    expect(await named()).toEqual(['Anna', 'Anna', 'Bea', 'Bea']);
  });
});
