import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SharingBackend } from '../../../src/backend/backend.js';
import { checkedBackend } from '../../../src/backend/checked-backend.js';
import { SharingError } from '../../../src/domain/errors.js';

/** A back end of a page's own, of which one call is asked. */
const only = (describe: (...asked: never[]) => unknown) => ({ describe }) as unknown as SharingBackend;
const asked = (describe: (...asked: never[]) => unknown, timeout = 1000) =>
  checkedBackend(only(describe), { timeout }).describe('lecture');

const permissions = { share: true, guestAccess: { reason: 'Upgrade' }, invite: false, moderate: false };
const medium = {
  mediaId: 'lecture',
  kind: 'video',
  title: 'Lecture',
  description: null,
  url: 'https://media.example.org/watch/lecture',
  embedUrl: null,
  visibility: 'private',
  startsAt: null,
  endsAt: null,
  ended: false,
  revision: 1,
  permissions,
  guestAccess: null,
  invites: null,
  waiting: null,
};

// What is told to the console is told there.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a back end of a page’s own', () => {
  it('answers as it does', async () => {
    await expect(asked(() => Promise.resolve(medium))).resolves.toEqual(medium);
  });

  it('may know more than this version: what is new is left out, a new word becomes a known one', async () => {
    const newer = { ...medium, kind: 'hologram', colour: 'red' };
    await expect(asked(() => Promise.resolve(newer))).resolves.toEqual(medium);
  });

  it.each([
    undefined,
    null,
    7,
    'medium',
    [],
    {},
    { ...medium, revision: 'one' },
    { ...medium, permissions: {} },
  ])('that answers %j is said to be unreadable', async (reply) => {
    await expect(asked(() => Promise.resolve(reply))).rejects.toMatchObject({
      code: 'BACKEND_REPLY_INVALID',
    });
  });

  it('that throws at once, or rejects with whatever, has failed', async () => {
    const thrower = () => {
      throw new TypeError('x is not a function');
    };
    await expect(asked(thrower)).rejects.toMatchObject({ code: 'BACKEND_FAILED' });
    await expect(asked(() => Promise.reject(new SharingError('NOT_FOUND')))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(checkedBackend({} as SharingBackend).describe('lecture')).rejects.toMatchObject({
      code: 'BACKEND_FAILED',
    });
  });

  it('has its author told once what is wrong: the verb and the field, never what stands there', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const people = [{ email: 'ada@example.org', firstName: 'Ada', lastName: ['a secret'] }];
    const backend = checkedBackend({
      findPeople: () => Promise.resolve({ people, exactOnly: 'a secret' }),
      calendar: () => Promise.resolve(undefined),
    } as unknown as SharingBackend);
    for (let times = 0; times < 3; times += 1) {
      await expect(backend.findPeople('lecture', { text: 'a' })).rejects.toThrow();
      await expect(backend.calendar({})).rejects.toThrow();
    }
    expect(error.mock.calls).toEqual([
      ['guestlist: findPeople(): BACKEND_REPLY_INVALID, people.0.lastName WRONG_TYPE, exactOnly WRONG_TYPE'],
      ['guestlist: calendar(): BACKEND_REPLY_INVALID, all of it REQUIRED'],
    ]);
  });

  it('has its author told once what it threw, and which verb it lacks; a refusal is none of that', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const mistake = new TypeError('x is not a function');
    const backend = checkedBackend({
      countInvites: () => Promise.reject(mistake),
      listInvites: () => Promise.reject(new SharingError('NOT_ALLOWED')),
      listHistory: () => Promise.reject(new SharingError('BACKEND_FAILED')),
    } as unknown as SharingBackend);
    for (let times = 0; times < 3; times += 1) {
      await expect(backend.countInvites('lecture')).rejects.toThrow();
      await expect(backend.listInvites('lecture')).rejects.toThrow();
      await expect(backend.listHistory('lecture')).rejects.toThrow();
      await expect(backend.attend('lecture', { key: 'k' })).rejects.toThrow();
      backend.watch('lecture', { signal: new AbortController().signal, onChange: () => undefined });
    }
    expect(error.mock.calls).toEqual([
      ['guestlist: countInvites(): BACKEND_FAILED', mistake],
      ['guestlist: the back end has no attend()'],
      ['guestlist: the back end has no watch()'],
    ]);
    const lacking = await backend.listGuestLinks('lecture').catch((thrown: unknown) => thrown);
    expect(String(lacking)).toBe('SharingError: BACKEND_FAILED: the back end has no listGuestLinks()');
  });

  it('hands on everything that is asked, with a signal', async () => {
    const calls: unknown[][] = [];
    const backend = checkedBackend({
      listHistory: (...all: unknown[]) => {
        calls.push(all);
        return Promise.resolve({ entries: [], next: null });
      },
    } as unknown as SharingBackend);
    await backend.listHistory('lecture');
    await backend.listHistory('lecture', { after: 'a' }, { signal: new AbortController().signal });
    const signal = expect.any(AbortSignal) as AbortSignal;
    expect(calls).toEqual([
      ['lecture', undefined, { signal }],
      ['lecture', { after: 'a' }, { signal }],
    ]);
  });

  it('that hangs is given up, and told so by its signal', async () => {
    let signal: AbortSignal | undefined;
    const hangs = (_: string, options: { signal: AbortSignal }) => {
      ({ signal } = options);
      return new Promise(() => undefined);
    };
    await expect(asked(hangs, 20)).rejects.toMatchObject({ code: 'BACKEND_TIMEOUT' });
    expect(signal?.aborted).toBe(true);
  });

  it('is let go when its caller loses interest', async () => {
    const caller = new AbortController();
    const backend = checkedBackend(only(() => new Promise(() => undefined)));
    const call = backend.describe('lecture', { signal: caller.signal });
    caller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('without live updates leaves the page as it was', () => {
    const statuses: string[] = [];
    const { signal } = new AbortController();
    const watching = {
      signal,
      onChange: () => undefined,
      onStatus: (status: string) => statuses.push(status),
    };
    expect(() => checkedBackend({} as SharingBackend).watch('lecture', watching)).not.toThrow();
    expect(statuses).toEqual(['reconnecting']);
  });
});
