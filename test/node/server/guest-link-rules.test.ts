/** What the rules say of guest links at their edges: whose addresses they take, who has to prove theirs, who waits. */
import { afterEach, describe, expect, it } from 'vitest';
import { takeFromFragment } from '../../../src/domain/join-url.js';
import type { Media } from '../../../src/domain/media.js';
import type { GuestLinkDraft } from '../../../src/domain/schemas.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { failsWith } from '../../../src/testing/assert.js';
import { by } from '../../../src/testing/backend/stage.js';
import { openWorld, type ServedWorld } from '../backend/worlds.js';

const guest = 'guest@example.org';
const video: Media = {
  id: 'lecture',
  kind: 'video',
  title: 'Opening lecture',
  url: 'https://media.example.org/watch/lecture',
};

let world: ServedWorld;
afterEach(() => world.close());

async function open() {
  world = await openWorld(createMemoryRepository(), undefined, { media: [video] });
}

/** The secret of a new link that admits. */
async function linked(draft: Partial<GuestLinkDraft> = {}): Promise<string> {
  await world.owner.setGuestAccess('lecture', { enabled: true }, by());
  const link = await world.owner.createGuestLink('lecture', { name: 'Open day', ...draft }, by());
  return takeFromFragment(new URL(link.url).hash).secret ?? '';
}

describe('a guest link', () => {
  it('takes no domain that is none, and says which', async () => {
    await open();
    const domains = { rule: 'block' as const, domains: ['example.org', 'no domain'] };
    const made = world.owner.createGuestLink('lecture', { name: 'Open day', domains }, by());
    const { fields } = await failsWith('INVALID_INPUT', made, 'a domain');
    expect(fields).toMatchObject([{ field: 'domains.domains.1', code: 'NOT_A_DOMAIN' }]);
  });

  it('with approval has its guests wait, whatever the host calls itself', async () => {
    await open();
    const asked = { secret: await linked({ approval: true }), name: 'A guest', email: guest };
    expect(await world.stranger.join(asked, by())).toMatchObject({ waiting: true, hostName: null });
  });
});

describe('guest links that want a proven address', () => {
  it('a link that asks for no proof has nobody mailed', async () => {
    await open();
    const secret = await linked();
    await failsWith('NOT_ALLOWED', world.stranger.prove({ secret, email: guest }, by()), 'no proof asked');
    expect(world.site.mails).toHaveLength(0);
  });

  it('other domains get no code and no place; who has proven to be in comes back to the same place', async () => {
    await open();
    const secret = await linked({ domains: { rule: 'allow', domains: ['@example.org'] } });
    const other = 'guest@example.com';
    const asked = { secret, name: 'A guest', email: other };
    await failsWith('DOMAIN_NOT_ALLOWED', world.stranger.prove({ secret, email: other }, by()), 'a code');
    await failsWith('DOMAIN_NOT_ALLOWED', world.stranger.join(asked, by()), 'a place');

    const proven = async (mails: number) => {
      const { challengeId } = await world.stranger.prove({ secret, email: guest }, by());
      await expect.poll(() => world.site.mails.length).toBe(mails);
      const code = /\b\d{6}\b/.exec(await world.mailTo(guest))?.[0] ?? '';
      const join = { secret, name: 'A guest', email: guest, challengeId, code };
      const entry = await world.stranger.join(join, by());
      if ('waiting' in entry) throw new Error('Waits, and should be in.');
      return { entry, join };
    };
    const first = await proven(1);
    // A code is taken once.
    await failsWith('CODE_EXPIRED', world.stranger.join(first.join, by()), 'a code that was used');
    world.site.clockAhead = 2 * 60 * 1000;
    const { entry } = await proven(2);
    expect(entry.participantId).toBe(first.entry.participantId);
    expect((await world.owner.listGuestLinks('lecture')).links[0]!.uses).toBe(1);
  });
});
