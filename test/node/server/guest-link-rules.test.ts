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

  it('ten wrong codes are all, however many addresses they are tried at, and the owner reads of it', async () => {
    await open();
    const secret = await linked({ verifiesEmail: true });
    const proven = async (email: string) => {
      const { challengeId } = await world.stranger.prove({ secret, email }, by());
      const code = /\b\d{6}\b/.exec(await world.mailTo(email))?.[0] ?? '';
      return { secret, name: 'A guest', email, challengeId, code };
    };
    const wrong = (code: string) => String((Number(code) + 1) % 1e6).padStart(6, '0');
    for (let i = 0; i < 5; i += 1) {
      const asked = await proven(`guest-${i}@example.org`);
      const guess = () => world.stranger.join({ ...asked, code: wrong(asked.code) }, by());
      await failsWith('CODE_WRONG', guess(), 'a guess');
      await failsWith('CODE_WRONG', guess(), 'another guess');
    }
    const right = await proven(guest);
    const { params } = await failsWith('TOO_MANY_TRIES', world.stranger.join(right, by()), 'the right one');
    expect(params.retryIn).toBeGreaterThan(14 * 60 * 1000);
    const { entries } = await world.owner.listHistory('lecture');
    expect(entries[0]).toMatchObject({ action: 'link-guessed', subject: 'Open day' });
    expect(entries.filter(({ action }) => action === 'link-guessed')).toHaveLength(1);
    world.site.clockAhead = 15 * 60 * 1000;
    await failsWith('CODE_EXPIRED', world.stranger.join(right, by()), 'a quarter of an hour later');
    const late = await proven('late@example.org');
    expect(await world.stranger.join(late, by())).toMatchObject({ email: 'late@example.org' });
  });
});
