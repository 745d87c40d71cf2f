/** 64 people at once on a link with k places: exactly k come in, however often it is tried. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeFromFragment } from '../../../src/domain/join-url.js';
import type { SharingRepository } from '../../../src/domain/ports.js';
import type { GuestLinkView, Problem } from '../../../src/domain/schemas.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { openSqliteRepository } from '../../../src/server/sql/sqlite-repository.js';
import { ask, openTwoMedia, type TwoMedia } from '../server/two-media.js';
import { isLong, times } from '../../support/properties.js';

async function trial({ site, own }: TwoMedia, places: number): Promise<void> {
  const links = `/media/${own.mediaId}/guest-links`;
  const body = { name: 'A few', maxUses: places };
  const link = (await (await ask(site, 'POST', links, { user: 'owner', body })).json()) as GuestLinkView;
  const secret = takeFromFragment(new URL(link.url).hash).secret!;
  const answers = await Promise.all(
    Array.from({ length: 64 }, async (_, i) => {
      const request = { secret, name: 'A guest', email: `guest${i}@example.org` };
      const response = await ask(site, 'POST', '/join', { body: request });
      return response.ok ? 'in' : ((await response.json()) as Problem).code;
    }),
  );
  const admitted = answers.filter((answer) => answer === 'in').length;
  expect([admitted, ...new Set(answers)].sort()).toEqual([places, 'GUEST_LINK_USED_UP', 'in'].sort());
  expect(await site.repository.readLink(link.id)).toMatchObject({ uses: places });
  expect(await site.repository.countGuestsIn(own.mediaId, link.id)).toBe(places);
  expect((await ask(site, 'DELETE', `${links}/${link.id}`, { user: 'owner' })).ok).toBe(true);
}

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guestlist-'));
});
afterEach(() => rm(directory, { recursive: true }));

const stores: [string, () => Promise<SharingRepository>][] = [
  ['memory', async () => createMemoryRepository()],
  ['SQLite', () => openSqliteRepository({ file: join(directory, 'guestlist.db') })],
];

describe.each(stores)('64 at once, records in %s', (_, open) => {
  it.each([1, 10, 63])(
    'on a link for %i',
    async (places) => {
      const world = await openTwoMedia(await open());
      for (let tried = 0; tried < times(20, 1000); tried += 1) await trial(world, places);
      await world.site.repository.close();
    },
    isLong ? 20 * 60_000 : 60_000,
  );
});
