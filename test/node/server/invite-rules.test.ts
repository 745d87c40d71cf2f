/** What the rules say of invites at their edges: how long they last, whom they are for, how they are listed. */
import { afterEach, describe, expect, it } from 'vitest';
import type { InviteId, InviteRequest, InviteView } from '../../../src/domain/schemas.js';
import { failsWith } from '../../../src/testing/assert.js';
import { by } from '../../../src/testing/backend/stage.js';
import type { ServedWorld } from '../backend/worlds.js';
import { day, email, event, inviteIn, openWith, secretOf, video } from './invited.js';

let world: ServedWorld;
afterEach(() => world.close());

const open = async (...asked: Parameters<typeof openWith>) => {
  world = await openWith(...asked);
};

const at = (time: number) => ({ kind: 'at' as const, at: new Date(time).toISOString() });

const invite = (more?: Partial<InviteRequest>) => inviteIn(world, more);

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

  it('only what was taken back is restored: neither one that holds nor one that was declined', async () => {
    await open([video], { proof: 'typed' });
    const made = await invite();
    const restore = async () => (await change(made, { revoked: false })).unchanged;
    expect(await restore()).toEqual([made.id]);
    await world.stranger.decline({ secret: secretOf(made), email }, by());
    expect(await restore()).toEqual([made.id]);
    expect((await world.owner.listInvites('lecture')).invites).toMatchObject([{ state: 'declined' }]);
  });

  it('who is invited again keeps the names that are not given anew', async () => {
    await open();
    const again = async (names: object) => {
      const made = await invite({ invites: [{ email, role: 'viewer', ...names }] });
      await change(made, { revoked: true });
      return [made.firstName, made.lastName];
    };
    expect(await again({ firstName: 'Zoë', lastName: 'Ångström' })).toEqual(['Zoë', 'Ångström']);
    expect(await again({})).toEqual(['Zoë', 'Ångström']);
    expect(await again({ firstName: ' Zoe ', lastName: '' })).toEqual(['Zoe', 'Ångström']);
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
