/** A change that comes 32 times at once, or again with something else in it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SharingRepository } from '../../../src/domain/ports.js';
import type { Problem } from '../../../src/domain/schemas.js';
import { pathOf, routes, type Route } from '../../../src/protocol/routes.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { openSqliteRepository } from '../../../src/server/sql/sqlite-repository.js';
import { openWorld } from '../backend/worlds.js';
import { ask, everything, openTwoMedia, type Place, type TwoMedia } from './two-media.js';

type Routes = typeof routes;
type ChangeName = {
  [Name in keyof Routes]: Routes[Name] extends { change: true } ? Name : never;
}[keyof Routes];

interface Asked {
  readonly name?: ChangeName;
  readonly body?: unknown;
  readonly params?: Readonly<Record<string, string>>;
}

/** Each change, and another one that its caller could send under the same key. */
const changes: Record<
  ChangeName,
  (place: Place) => { readonly before?: Asked; readonly first: Asked; readonly other: Asked }
> = {
  setGuestAccess: () => ({
    first: { body: { enabled: false, guests: 'leave' } },
    other: { body: { enabled: true } },
  }),
  createGuestLink: () => ({ first: { body: { name: 'Press' } }, other: { body: { name: 'Parents' } } }),
  changeGuestLink: ({ link: { revision } }) => ({
    first: { body: { paused: true, revision } },
    other: { body: { name: 'Other', revision } },
  }),
  replaceGuestLink: ({ link: { revision } }) => ({
    first: { body: { graceHours: 1, revision } },
    other: { body: { graceHours: 2, revision } },
  }),
  deleteGuestLink: ({ link }) => ({
    first: {},
    other: { name: 'replaceGuestLink', body: { graceHours: 0, revision: link.revision } },
  }),
  removeParticipant: ({ removed }) => ({
    first: { body: { block: true } },
    other: { body: { block: true }, params: { participantId: removed.participantId } },
  }),
  unblockParticipant: () => ({
    before: { name: 'removeParticipant', body: { block: true } },
    first: {},
    other: { name: 'removeParticipant', body: { block: true } },
  }),
  createInvites: () => ({
    first: { body: { invites: [{ email: 'dora@example.org', role: 'viewer' }], mail: true } },
    other: { body: { invites: [{ email: 'dora@example.org', role: 'speaker' }], mail: true } },
  }),
  changeInvites: ({ invite: { id } }) => ({
    first: { body: { ids: [id], role: 'speaker' } },
    other: { body: { ids: [id], revoked: true } },
  }),
  resendInvites: ({ invite: { id } }) => ({
    first: { body: { ids: [id] } },
    other: { name: 'changeInvites', body: { ids: [id], role: 'speaker' } },
  }),
  decideWaiting: ({ waiting: { participantId } }) => ({
    first: { body: { ids: [participantId], admit: true } },
    other: { body: { ids: [participantId], admit: false } },
  }),
  changeParticipant: ({ member: { participantId } }) => ({
    first: { body: { role: 'speaker' }, params: { participantId } },
    other: { body: { role: 'moderator' }, params: { participantId } },
  }),
  attend: () => ({ first: {}, other: { name: 'setGuestAccess', body: { enabled: true } } }),
  prove: ({ inviteSecret: secret }) => ({
    first: { body: { secret, email: 'dora@example.org' } },
    other: { body: { secret, email: 'eve@example.org' } },
  }),
  accept: ({ inviteSecret: secret, challengeId, code }) => ({
    first: { body: { secret, email: 'cleo@example.org', challengeId, code } },
    other: { body: { secret, email: 'eve@example.org', challengeId, code } },
  }),
  decline: ({ inviteSecret: secret, challengeId, code }) => ({
    first: { body: { secret, email: 'cleo@example.org' } },
    other: { name: 'accept', body: { secret, email: 'cleo@example.org', challengeId, code } },
  }),
  join: ({ secret }) => ({
    first: { body: { secret, name: 'Cleo', email: 'cleo@example.org' } },
    other: { body: { secret, name: 'Dan', email: 'cleo@example.org' } },
  }),
  leave: ({ guest: { seat } }) => ({ first: { body: { seat } }, other: { name: 'erase', body: { seat } } }),
  erase: ({ guest: { seat } }) => ({ first: { body: { seat } }, other: { name: 'leave', body: { seat } } }),
};

function send(
  { site, own }: TwoMedia,
  name: ChangeName,
  { body, params }: Asked,
  key: string,
): Promise<Response> {
  const { method, path } = routes[name];
  const { mediaId, link, guest } = own;
  const all = { mediaId, linkId: link.id, participantId: guest.participantId, ...params };
  return ask(site, method, pathOf(path, all), { user: 'owner', body, key });
}

const revisionOf = async ({ site }: TwoMedia) =>
  ((await (await ask(site, 'GET', '/media/lecture', { user: 'owner' })).json()) as { revision: number })
    .revision;

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guestlist-'));
});
afterEach(() => rm(directory, { recursive: true }));

const stores: [string, () => Promise<SharingRepository>][] = [
  ['in memory', async () => createMemoryRepository()],
  ['in SQLite', () => openSqliteRepository({ file: join(directory, 'guestlist.db') })],
];

describe.each(stores)('a change that comes again, records %s', (_, openRepository) => {
  it('every change is tried', () => {
    const named = Object.entries(routes as Record<string, Route>).filter(([, { change }]) => change);
    expect(Object.keys(changes).sort()).toEqual(named.map(([name]) => name).sort());
  });

  it.each(Object.keys(changes) as ChangeName[])('%s', async (name) => {
    const repository = await openRepository();
    const world = await openTwoMedia(repository);
    const { before: stand, first, other } = changes[name](world.own);
    if (stand) await send(world, stand.name ?? name, stand, 'before');
    const before = await revisionOf(world);

    const responses = await Promise.all(
      Array.from({ length: 32 }, () => send(world, name, first, 'the-key')),
    );
    expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 200));
    // A pass is signed afresh: it says the same, and is never the same text.
    const answers = await Promise.all(
      responses.map(async (one) => ({
        ...((await one.json()) as object),
        pass: null,
        // Counted from the answer.
        expiresIn: null,
        resendIn: null,
      })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await revisionOf(world)).toBe(before + 1);

    const after = await everything(world);
    const refused = await send(world, other.name ?? name, other, 'the-key');
    expect([refused.status, ((await refused.json()) as Problem).code]).toEqual([
      422,
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    expect(await everything(world)).toEqual(after);
    await repository.close();
  });

  it('keys of two callers never meet', async () => {
    const repository = await openRepository();
    const { site } = await openTwoMedia(repository);
    const create = (mediaId: string, user: string) =>
      ask(site, 'POST', `/media/${mediaId}/guest-links`, { user, body: { name: 'Press' }, key: 'the-key' });
    const [mine, theirs] = await Promise.all([
      create('lecture', 'owner'),
      create('neighbour', 'neighbour owner'),
    ]);
    expect([mine.status, theirs.status]).toEqual([200, 200]);
    await repository.close();
  });
});

describe('a scanner that visits', () => {
  it('uses up nothing and changes nothing, whatever it tries at whichever address', async () => {
    const world = await openTwoMedia();
    const before = await everything(world);
    const { mediaId, link, guest, secret } = world.own;
    const params = { mediaId, linkId: link.id, participantId: guest.participantId };
    const paths = new Set(Object.values(routes).map(({ path }) => pathOf(path, params)));
    for (const path of [...paths, `/link?secret=${secret}`, `/join?secret=${secret}`]) {
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        expect((await ask(world.site, method, path, {})).status, `${method} ${path}`).toBeLessThan(500);
      }
    }
    // What a browser does that runs the page's scripts and presses nothing.
    for (let visit = 0; visit < 20; visit += 1) {
      expect((await ask(world.site, 'POST', '/link', { body: { secret } })).status).toBe(200);
    }
    expect(await everything(world)).toEqual(before);
  });
});

it('what is kept of a request to know it again is not its key, which whoever repeats a join is given a seat by', async () => {
  const repository = createMemoryRepository();
  const { createLink } = repository;
  const kept: string[] = [];
  repository.createLink = (link, guard, claim) => {
    kept.push(JSON.stringify(claim));
    return createLink(link, guard, claim);
  };
  const world = await openWorld(repository);
  try {
    const create = () =>
      world.owner.createGuestLink('lecture', { name: 'Press' }, { key: 'a-key-of-a-page' });
    expect((await create()).id).toBe((await create()).id);
  } finally {
    await world.close();
  }
  expect(kept).toHaveLength(2);
  expect(kept.join()).not.toContain('a-key-of-a-page');
});
