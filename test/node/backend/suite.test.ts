import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SharingBackend } from '../../../src/backend/backend.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { backendCases } from '../../../src/testing/backend-suite.js';
import { openWorld } from './worlds.js';

type Verb = Exclude<keyof SharingBackend, 'isLocal' | 'introduce' | 'watch'>;
type Asked = (...asked: unknown[]) => Promise<unknown>;

/** The first that fails, of cases whose name begins so, where one verb of the back end is another one. */
async function failureOf(beginning: string, verb: Verb, other: (asked: Asked) => Asked | undefined) {
  const changed = (backend: SharingBackend) => ({
    ...backend,
    [verb]: other((...asked) => (backend[verb] as Asked)(...asked)),
  });
  const open = async () => {
    const world = await openWorld(createMemoryRepository());
    return { ...world, owner: changed(world.owner), stranger: changed(world.stranger) };
  };
  const found = backendCases(open).find(({ name }) => name.startsWith(beginning));
  return found!.run().then(
    () => null,
    (thrown: unknown) => thrown as Error,
  );
}

const without =
  (field: string) =>
  (asked: Asked): Asked =>
  async (...all) => {
    const { [field]: _, ...rest } = (await asked(...all)) as Record<string, unknown>;
    return rest;
  };

// What is told to the console is told there.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the suite for back ends', () => {
  it.each<[field: string, verb: Verb, beginning: string]>([
    ['title', 'describe', 'a medium begins'],
    ['permissions', 'describe', 'a medium begins'],
    ['uses', 'createGuestLink', 'a guest gets in'],
    ['seat', 'join', 'a guest gets in'],
    ['seat', 'join', 'a guest waits'],
    ['pass', 'renew', 'guests who are in get'],
  ])('names the field that no element could do without: %s of %s', async (field, verb, beginning) => {
    const failure = await failureOf(beginning, verb, without(field));
    expect(failure?.message).toBe(`BACKEND_REPLY_INVALID: ${verb}(): ${field} REQUIRED`);
  });

  it('names the field also where a refusal is waited for', async () => {
    const answers = () => () => Promise.resolve({});
    const failure = await failureOf('unknown, forged', 'lookAtLink', answers);
    expect(failure?.message).toMatch(/expected LINK_UNKNOWN, got BACKEND_REPLY_INVALID: lookAtLink\(\): /);
  });

  it('names the verb that is missing', async () => {
    const failure = await failureOf('a guest gets in', 'createGuestLink', () => undefined);
    expect(failure?.message).toBe('BACKEND_FAILED: the back end has no createGuestLink()');
  });

  it('shows a mistake of the back end as it was thrown', async () => {
    const mistake = new TypeError('x is not a function');
    const failure = await failureOf(
      'a guest gets in',
      'createGuestLink',
      () => () => Promise.reject(mistake),
    );
    expect(failure).toBe(mistake);
  });

  it.each([undefined, '', 'A mail without one'])('names the mail that has no code: %j', async (text) => {
    const world = async () => ({
      ...(await openWorld(createMemoryRepository())),
      mailTo: () => Promise.resolve(text as string),
    });
    const invited = backendCases(world).find(({ name }) => name.startsWith('an invited person gets in'));
    await expect(invited!.run()).rejects.toThrow(/no code in the mail to cleo@example.org: mailTo gave/);
  });
});
