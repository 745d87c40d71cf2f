/** Requests at once, in every order in which their reads and writes may come: fast-check draws the order. */
import { describe, expect, it } from 'vitest';
import type { SharingRepository } from '../../../src/domain/ports.js';
import type { Admission, GuestLinkId, Problem } from '../../../src/domain/schemas.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { fc, times } from '../../support/properties.js';
import { ask, openTwoMedia, type TwoMedia } from '../server/two-media.js';

/** A repository whose every call waits until it is drawn. Nothing is held back before `begin`. */
function scheduled(scheduler: fc.Scheduler) {
  const real = createMemoryRepository();
  let isHeld = false;
  const repository = new Proxy(real, {
    get: (target, name: keyof SharingRepository) => {
      const call = target[name] as (...values: unknown[]) => unknown;
      // The first change has an old row or two swept away, which nobody waits for.
      if (name === 'watch' || name === 'purge') return call;
      return async (...values: unknown[]) => {
        if (isHeld) await scheduler.schedule(Promise.resolve(), name);
        return call(...values);
      };
    },
  });
  const begin = () => {
    isHeld = true;
  };
  return { repository, real, begin };
}

/** Lets them run until each stands before its next read or write, draws one of these, and so on to the end. */
async function play(scheduler: fc.Scheduler, runs: readonly Promise<unknown>[]): Promise<void> {
  let left = runs.length;
  for (const run of runs) void run.then(() => (left -= 1));
  while (left > 0) {
    if (scheduler.count() >= left) await scheduler.waitNext(1);
    // Cryptography answers from a thread of its own.
    else await new Promise(setImmediate);
  }
  await Promise.all(runs);
}

type Told = { readonly admission: Admission } | { readonly code: string };

class Stage {
  readonly world: TwoMedia;
  constructor(world: TwoMedia) {
    this.world = world;
  }

  async join(email: string, key?: string): Promise<Told> {
    const body = { secret: this.world.own.secret, name: 'A guest', email };
    const response = await ask(this.world.site, 'POST', '/join', { body, ...(key !== undefined && { key }) });
    if (response.ok) return { admission: (await response.json()) as Admission };
    return { code: ((await response.json()) as Problem).code };
  }

  async owner(method: string, path: string, body?: unknown): Promise<void> {
    await ask(this.world.site, method, `/media/lecture${path}`, { user: 'owner', body });
  }

  /** What an owner does, and what whoever comes after its acknowledgement is told. */
  readonly endings: Record<string, { readonly run: () => Promise<void>; readonly code: string }> = {
    pause: {
      run: () =>
        this.owner('PATCH', `/guest-links/${this.#linkId}`, { paused: true, revision: this.#revision }),
      code: 'GUEST_LINK_PAUSED',
    },
    delete: { run: () => this.owner('DELETE', `/guest-links/${this.#linkId}`), code: 'GUEST_LINK_DELETED' },
    'switch off': {
      run: () => this.owner('PUT', '/guest-access', { enabled: false }),
      code: 'GUEST_ACCESS_OFF',
    },
    'send out': {
      run: () => this.owner('PUT', '/guest-access', { enabled: false, guests: 'leave' }),
      code: 'GUEST_ACCESS_OFF',
    },
    replace: {
      run: () =>
        this.owner('POST', `/guest-links/${this.#linkId}/replacement`, {
          graceHours: 0,
          revision: this.#revision,
        }),
      code: 'GUEST_LINK_REPLACED',
    },
    block: {
      run: () =>
        this.owner('POST', `/participants/${this.world.own.guest.participantId}/removal`, { block: true }),
      code: 'GUEST_BLOCKED',
    },
  };

  get #linkId() {
    return this.world.own.link.id;
  }
  get #revision() {
    return this.world.own.link.revision;
  }
}

/** What is kept, read past the schedule. */
async function kept(real: SharingRepository, linkId: GuestLinkId) {
  const query = { mediaId: 'lecture', linkId, after: null, limit: 100 };
  const [link, { guests }] = await Promise.all([real.readLink(linkId), real.listGuests(query)]);
  return { uses: link!.uses, guests };
}

async function openStage(scheduler: fc.Scheduler) {
  const { repository, real, begin } = scheduled(scheduler);
  const world = await openTwoMedia(repository);
  begin();
  return { stage: new Stage(world), read: () => kept(real, world.own.link.id) };
}

const numRuns = times(60, 5000);
const address = 'ada@example.org';

describe('whichever comes first', () => {
  it.each(['pause', 'delete', 'switch off', 'send out', 'replace', 'block'])(
    '%s: nobody enters after the acknowledgement, and every use is one guest',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 4 }), async (scheduler, rivals) => {
          const { stage, read } = await openStage(scheduler);
          const { run, code } = stage.endings[name]!;
          const joins = Array.from({ length: rivals }, () => stage.join(address));
          const ended = run().then(async () => ({ then: await read(), late: await stage.join(address) }));
          await play(scheduler, [ended, ...joins]);
          const [{ then, late }, told] = [await ended, await Promise.all(joins)];
          expect(late).toEqual({ code });
          const { uses, guests } = await read();
          // Also of those who had asked before: whoever is not in by then is refused.
          expect(uses).toBe(then.uses);
          expect(guests).toHaveLength(uses);
          for (const one of told) if ('code' in one) expect(one.code).toBe(code);
          const admitted = told.filter((one) => 'admission' in one).length;
          // Who was sent out with the place just taken is told so.
          if (name === 'send out') expect(guests.every(({ endedAt }) => endedAt !== null)).toBe(true);
          else expect(uses).toBe(2 + admitted);
        }),
        { numRuns },
      );
    },
    600_000,
  );

  it('the last places go to as many as there are, and a repeated request is one guest', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 6, max: 12 }), async (scheduler, rivals) => {
        const { stage, read } = await openStage(scheduler);
        // Two of the ten places are taken; every second one comes with the key of the one before.
        const joins = Array.from({ length: rivals * 2 }, (_, i) =>
          stage.join(`guest${Math.floor(i / 2)}@example.org`, `rival-${Math.floor(i / 2)}`),
        );
        await play(scheduler, joins);
        const ids = (await Promise.all(joins)).map((one) =>
          'admission' in one ? one.admission.participantId : one.code,
        );
        for (let i = 0; i < ids.length; i += 2) expect(ids[i]).toBe(ids[i + 1]);
        const admitted = new Set(ids.filter((id) => id !== 'GUEST_LINK_USED_UP'));
        expect(admitted.size).toBe(Math.min(8, rivals));
        expect((await read()).uses).toBe(2 + admitted.size);
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  }, 600_000);
});
