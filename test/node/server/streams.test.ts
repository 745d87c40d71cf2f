/** How long somebody hears of a session: until they are out, and hear that too. */
import { expect, it, vi } from 'vitest';
import { eventsPath, pathOf } from '../../../src/protocol/routes.js';
import { mostStreams } from '../../../src/server/events.js';
import { ask, openTwoMedia, type AskOptions, type TwoMedia } from './two-media.js';

const path = pathOf(eventsPath, { mediaId: 'lecture' });

/** Listens; `next` resolves to the revision that is heard of next, or to null at the end. */
async function listen({ site }: TwoMedia, who: AskOptions) {
  const { status, body } = await ask(site, 'GET', path, who);
  expect(status).toBe(200);
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => {
    const { value } = await reader.read();
    return value === undefined ? null : Number(/^id: (\d+)/.exec(value)?.[1]);
  };
  return { first: await next(), next, leave: () => reader.cancel() };
}

/** What somebody hears until the end; never resolves where there is none. */
async function rest({ next }: Awaited<ReturnType<typeof listen>>): Promise<number[]> {
  const heard: number[] = [];
  for (let one = await next(); one !== null; one = await next()) heard.push(one);
  return heard;
}

const removal = (id: string, block: boolean): [string, AskOptions] => [
  `/media/lecture/participants/${id}/removal`,
  { user: 'owner', body: { block } },
];

it.each<[string, (world: TwoMedia) => [string, AskOptions]]>([
  ['is removed', ({ own }) => removal(own.guest.participantId, false)],
  ['is blocked', ({ own }) => removal(own.guest.participantId, true)],
  ['leaves', ({ own }) => ['/leave', { body: { seat: own.guest.seat } }]],
  ['is forgotten', ({ own }) => ['/erase', { body: { seat: own.guest.seat } }]],
])('who %s hears so on every page, and then nothing any more', async (_, end) => {
  const world = await openTwoMedia();
  const { pass, seat } = world.own.guest;
  const pages = [await listen(world, { pass }), await listen(world, { pass })];
  const bystander = await listen(world, { pass: world.own.waiting.seat });
  const [to, options] = end(world);
  expect((await ask(world.site, 'POST', to, options)).status).toBe(200);
  for (const page of pages) expect(Math.max(...(await rest(page)))).toBeGreaterThan(page.first!);
  expect((await ask(world.site, 'GET', path, { pass })).status).toBe(401);
  expect((await ask(world.site, 'POST', '/renew', { body: { seat } })).ok).toBe(false);
  // Others go on.
  const decision = { ids: [world.own.waiting.participantId], admit: true };
  await ask(world.site, 'POST', '/media/lecture/people/decisions', { user: 'owner', body: decision });
  expect(await bystander.next()).toBeGreaterThan(bystander.first!);
  await bystander.leave();
});

it('who waits and is declined hears so and nothing more, and so does a member who is removed', async () => {
  const world = await openTwoMedia();
  const { waiting, member } = world.own;
  const door = await listen(world, { pass: waiting.seat });
  const inside = await listen(world, { user: 'member' });
  const decision = { ids: [waiting.participantId], admit: false };
  await ask(world.site, 'POST', '/media/lecture/people/decisions', { user: 'owner', body: decision });
  expect(await rest(door)).not.toEqual([]);
  await ask(world.site, 'POST', ...removal(member.participantId, false));
  expect(await rest(inside)).not.toEqual([]);
});

it('who is given the role of a moderator hears of everybody from then on, and no longer than they have it', async () => {
  const world = await openTwoMedia();
  const { member, guest, removed } = world.own;
  const page = await listen(world, { pass: member.pass });
  const give = (role: string) =>
    ask(world.site, 'PATCH', `/media/lecture/participants/${member.participantId}`, {
      user: 'owner',
      body: { role },
    });
  expect((await give('moderator')).status).toBe(200);
  const given = (await page.next())!;
  // Of what concerns somebody else.
  await ask(world.site, 'POST', ...removal(guest.participantId, false));
  expect(await page.next()).toBeGreaterThan(given);
  await give('viewer');
  const taken = (await page.next())!;
  await ask(world.site, 'POST', ...removal(removed.participantId, true));
  await ask(world.site, 'POST', ...removal(member.participantId, false));
  // The next that they hear of is their own.
  const heard = await rest(page);
  expect(heard.every((revision) => revision > taken + 1)).toBe(true);
});

it('somebody has so many streams, and no more', async () => {
  const world = await openTwoMedia();
  const { pass } = world.own.guest;
  const first = await listen(world, { pass });
  const others = [];
  while (others.length < mostStreams) others.push(await listen(world, { pass }));
  await rest(first);
  for (const { leave } of others) await leave();
});

it('a database that is away for a moment ends no stream', async () => {
  const world = await openTwoMedia();
  const page = await listen(world, { pass: world.own.guest.pass });
  const reading = vi.spyOn(world.site.repository, 'readParticipant').mockRejectedValue(new Error('Away.'));
  await world.site.handler.mediaChanged('lecture');
  expect(await page.next()).toBeGreaterThan(page.first!);
  reading.mockRestore();
  await world.site.handler.mediaChanged('lecture');
  expect(await page.next()).toBeGreaterThan(page.first! + 1);
  await page.leave();
});

it.each(['markPresent', 'readAccess'] as const)(
  'of a stream that fails as it begins, in %s, nothing goes on listening, and no page is counted',
  async (verb) => {
    const world = await openTwoMedia();
    const { repository } = world.site;
    const { pass, participantId } = world.own.guest;
    const watch = repository.watch.bind(repository);
    let listeners = 0;
    vi.spyOn(repository, 'watch').mockImplementation((...asked) => {
      const stop = watch(...asked);
      listeners += 1;
      return () => {
        listeners -= 1;
        stop();
      };
    });
    vi.spyOn(repository, verb).mockRejectedValueOnce(new Error('Away.'));
    expect((await ask(world.site, 'GET', path, { pass })).status).toBe(500);
    expect(listeners).toBe(0);
    const page = await listen(world, { pass });
    expect(listeners).toBe(1);
    await page.leave();
    // The one that did begin was their last.
    await expect.poll(async () => (await repository.readParticipant(participantId))?.seenAt).toBe(null);
  },
);
