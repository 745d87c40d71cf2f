/** The HTTP back end in a program: no document, no navigator, no window. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHttpBackend } from '../../../src/backend/http-backend.js';
import { createSharingSite } from '../../../src/testing/sharing-site.js';

const endpoint = 'https://media.example.org/api/sharing';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the HTTP back end outside a browser', () => {
  it('asks a server by its absolute address', async () => {
    const site = await createSharingSite({ baseUrl: endpoint });
    site.signedIn = 'owner';
    vi.stubGlobal('navigator', undefined);
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => site.handler(new Request(url, init)));
    expect((await createHttpBackend({ endpoint }).describe('lecture')).title).toBe('Opening lecture');
  });

  it('has no page that a relative address could belong to', () => {
    expect(() => createHttpBackend({ endpoint: '/api/sharing' })).toThrow(/ENDPOINT_INVALID/);
  });

  it.each([
    ['no navigator', undefined],
    ['one that does not know of networks', {}],
  ])('never takes itself for offline with %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
    const asked = createHttpBackend({ endpoint }).describe('lecture');
    await expect(asked).rejects.toMatchObject({ code: 'BACKEND_UNREACHABLE' });
  });

  it('asks for a stream ever less often, and tells once where it is refused, which is not asked again', async () => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(1);
    let status = 503;
    const fetched = vi.fn(() => Promise.resolve(new Response('<html>', { status })));
    vi.stubGlobal('fetch', fetched);
    const onChange = vi.fn();
    const leaving = new AbortController();
    createHttpBackend({ endpoint }).watch('lecture', { onChange, signal: leaving.signal });
    await vi.advanceTimersByTimeAsync(10_000);
    // At 0, 0.5, 1.5, 3.5 and 7.5 seconds.
    expect(fetched).toHaveBeenCalledTimes(5);
    expect(onChange).not.toHaveBeenCalled();
    status = 403;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(onChange).toHaveBeenCalledOnce();
    expect(fetched).toHaveBeenCalledTimes(6);
    leaving.abort();
    vi.restoreAllMocks();
  });
});
