/** A service that has lost a key, with which links and invites were made. */
import { expect, it } from 'vitest';
import { takeFromFragment } from '../../../src/domain/join-url.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { createSharingKeys } from '../../../src/secrets/keys.js';
import { by } from '../../../src/testing/backend/stage.js';
import { openWorld, type ServedWorld } from '../backend/worlds.js';

const [former, keys] = await Promise.all([createSharingKeys(), createSharingKeys()]);
const mediaId = 'lecture';
const [early, late] = ['early@example.org', 'late@example.org'];

async function furnish({ owner }: ServedWorld, name: string, email: string) {
  await owner.setGuestAccess(mediaId, { enabled: true }, by());
  const link = await owner.createGuestLink(mediaId, { name }, by());
  const request = { invites: [{ email, role: 'viewer' as const }], mail: false };
  const { results } = await owner.createInvites(mediaId, request, by());
  return { link, invite: results[0]!.invite! };
}

/** A link and an invite of a key that is there, and of one that is lost. */
async function openLost() {
  const repository = createMemoryRepository();
  const before = await openWorld(repository, undefined, { keys: former });
  await furnish(before, 'Early', early);
  const world = await openWorld(repository, undefined, { keys });
  await furnish(world, 'Late', late);
  return {
    world,
    owner: world.owner,
    close: async () => {
      await world.close();
      await before.close();
    },
  };
}

const secretOf = (url: string) => takeFromFragment(new URL(url).hash).secret!;

it('lists all the same, without the addresses that it cannot tell, and names the key once', async () => {
  const { world, owner, close } = await openLost();
  const { links } = await owner.listGuestLinks(mediaId);
  await owner.listGuestLinks(mediaId);
  expect(links.map(({ name, url }) => [name, url === ''])).toEqual([
    ['Early', true],
    ['Late', false],
  ]);
  const { invites } = await owner.listInvites(mediaId);
  expect(invites.map(({ email, url }) => [email, url === '']).sort()).toEqual([
    [early, true],
    [late, false],
  ]);
  const told = world.site.log.filter(({ method }) => method === 'KEYS');
  expect(told.map(({ detail }) => detail)).toEqual([
    expect.stringContaining(`the derivation key ${former.derivation[0].kid}`),
  ]);
  await close();
});

it('gives a lost link a new address where it is replaced', async () => {
  const { world, owner, close } = await openLost();
  const { id, revision } = (await owner.listGuestLinks(mediaId)).links[0]!;
  const { url } = await owner.replaceGuestLink(mediaId, id, { graceHours: 0, revision }, by());
  const { title } = await world.stranger.lookAtLink({ secret: secretOf(url) });
  expect(title).toBe('Opening lecture');
  await close();
});

it('mails a lost invite anew with a link that works', async () => {
  const { world, owner, close } = await openLost();
  const { invites } = await owner.listInvites(mediaId);
  const { id } = invites.find(({ email }) => email === early)!;
  const resent = await owner.resendInvites(mediaId, { ids: [id] }, by());
  const { url } = resent.invites[0]!;
  expect(await world.mailTo(early)).toContain(secretOf(url));
  expect((await world.stranger.lookAtLink({ secret: secretOf(url) })).link).toBe('invite');
  await close();
});
