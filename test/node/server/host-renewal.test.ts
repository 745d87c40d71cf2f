/** What the host says of its own people counts whenever their pass is renewed, and for a seat alone nothing does. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeFromFragment } from '../../../src/domain/join-url.js';
import { noPermissions, type Permissions } from '../../../src/domain/permissions.js';
import type { Entry } from '../../../src/domain/schemas.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { failsWith } from '../../../src/testing/assert.js';
import { admitted, by } from '../../../src/testing/backend/stage.js';
import { openWorld, type ServedWorld } from '../backend/worlds.js';

const event = {
  id: 'lecture',
  kind: 'live-event',
  title: 'Keynote',
  url: 'https://media.example.org/watch/keynote',
  startsAt: '2020-01-01T10:00:00Z',
} as const;
const everything: Permissions = { share: true, guestAccess: true, invite: true, moderate: true };
const member: Permissions = { ...noPermissions, attend: true };

let world: ServedWorld;
/** What the host says of whom; of others nothing. */
let said: Record<string, Permissions>;

beforeEach(async () => {
  world = await openWorld(createMemoryRepository(), undefined, { proof: 'typed', media: [event] });
  said = { owner: everything, anna: { ...member, moderate: true }, berta: member };
  world.site.permissions = (principal) => said[principal?.id ?? ''] ?? noPermissions;
});
afterEach(() => world.close());

const attend = (user: string) => world.as(user).attend('lecture', by());
const renew = async (user: string, seat: string) => admitted(await world.as(user).renew({ seat }));
const list = (pass: string) => world.stranger.listPeople('lecture', {}, { pass });
const shown = async ({ pass, role, capabilities }: Entry) => {
  const now = await world.stranger.introspect({ pass });
  const isShown = capabilities.includes('moderate');
  expect([now.role, now.capabilities?.includes('moderate')]).toEqual([role, isShown]);
  return [role, isShown];
};

it('whose right to moderate was withdrawn moderates no more from the next renewal on, with any pass', async () => {
  const { seat, pass } = await attend('anna');
  await list(pass);
  said['anna'] = member;
  const lowered = await renew('anna', seat);
  expect(await shown(lowered)).toEqual(['viewer', false]);
  for (const each of [pass, lowered.pass]) await failsWith('NOT_ALLOWED', list(each), 'a viewer');
  said['anna'] = { ...member, moderate: true };
  const raised = await renew('anna', seat);
  expect(await shown(raised)).toEqual(['moderator', true]);
  await list(raised.pass);
  said['anna'] = member;
  expect(await shown(await attend('anna'))).toEqual(['viewer', false]);
});

it.each(['nobody', 'berta'])(
  'a seat without its sign-in moderates nothing, and lowers nobody (%s)',
  async (who) => {
    const anna = await attend('anna');
    const { revision } = await world.owner.describe('lecture');
    const alone = await renew(who, anna.seat);
    expect(await shown(alone)).toEqual(['viewer', false]);
    await failsWith('NOT_ALLOWED', list(alone.pass), 'listed');
    const removal = world.stranger.removeParticipant(
      'lecture',
      anna.participantId,
      { block: true },
      { ...by(), pass: alone.pass },
    );
    await failsWith('NOT_ALLOWED', removal, 'removed');
    // Where they are signed in they moderate as before, and nothing has changed for anybody.
    await list(anna.pass);
    expect(await shown(await renew('anna', anna.seat))).toEqual(['moderator', true]);
    expect((await world.owner.describe('lecture')).revision).toBe(revision);
  },
);

it('a role that was given in the session stays as long as the host says what it said', async () => {
  const berta = await attend('berta');
  const give = (role: 'moderator' | 'speaker') =>
    world.owner.changeParticipant('lecture', berta.participantId, { role }, by());
  await give('moderator');
  expect(await shown(await renew('berta', berta.seat))).toEqual(['moderator', true]);
  expect(await shown(await attend('berta'))).toEqual(['moderator', true]);
  expect(await shown(await renew('nobody', berta.seat))).toEqual(['viewer', false]);
  await give('speaker');
  for (const who of ['berta', 'nobody']) {
    const { role, capabilities } = await renew(who, berta.seat);
    expect([role, capabilities.includes('speak')]).toEqual(['speaker', true]);
  }
});

it('who is not let in any more is out with the next renewal, and comes in again when they are', async () => {
  const { seat, pass } = await attend('anna');
  for (const none of [noPermissions, { ...noPermissions, share: true }]) {
    said['anna'] = none;
    await failsWith('GUEST_REMOVED', world.as('anna').renew({ seat }), 'renewed');
    await failsWith('GUEST_REMOVED', world.stranger.renew({ seat }), 'without the sign-in');
    expect(await world.stranger.introspect({ pass })).toEqual({ active: false });
    said['anna'] = member;
    expect(await shown(await attend('anna'))).toEqual(['viewer', false]);
  }
});

it('guests and invited people are what their link and their invite say, whoever is signed in', async () => {
  await world.owner.setGuestAccess('lecture', { enabled: true }, by());
  const { url } = await world.owner.createGuestLink('lecture', { name: 'Open day' }, by());
  const secretIn = (link: string) => takeFromFragment(new URL(link).hash).secret!;
  const join = { secret: secretIn(url), name: 'Ada', email: 'ada@example.org' };
  const guest = admitted(await world.stranger.join(join, by()));
  await world.owner.changeParticipant('lecture', guest.participantId, { role: 'speaker' }, by());
  const invites = [{ email: 'mo@example.org', role: 'moderator' as const }];
  const made = await world.owner.createInvites('lecture', { invites, mail: false }, by());
  const secret = secretIn(made.results[0]!.invite!.url);
  const mo = await world.stranger.accept({ secret, email: 'mo@example.org' }, by());
  for (const who of ['nobody', 'berta']) {
    expect((await renew(who, guest.seat)).role).toBe('speaker');
    expect(await shown(await renew(who, mo.seat))).toEqual(['moderator', true]);
  }
});
