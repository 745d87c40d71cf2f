import { describe, expect, it } from 'vitest';
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
