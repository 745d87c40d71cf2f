import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHttpBackend } from '../../../src/backend/http-backend.js';

const page = Object.assign(new EventTarget(), {
  baseURI: 'http://localhost/',
  visibilityState: 'visible',
});
/** What each request for the stream carried. */
let passes: (string | null)[] = [];
let answer: () => Response = () => new Response(null, { status: 404 });
let over = new AbortController();

beforeEach(() => {
  passes = [];
  over = new AbortController();
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', (_url: string, { headers }: { headers: Headers }) => {
    passes.push(headers.get('guestlist-pass'));
    return Promise.resolve(answer());
  });
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const anHour = 60 * 60_000;

/** Watches, and says how often it was told that there is something to hear. */
function watch(backend = createHttpBackend({ endpoint: '/api' }), pass?: () => string | null) {
  let told = 0;
  const watching = { signal: over.signal, onChange: () => (told += 1), ...(pass && { pass }) };
  backend.watch('lecture', watching);
  return { backend, told: () => told };
}

describe('a stream that is refused', () => {
  it.each([401, 403, 404])('is not asked for again while nothing changes (%i)', async (status) => {
    answer = () => new Response(null, { status });
    const { told } = watch();
    await vi.advanceTimersByTimeAsync(anHour);
    expect([passes.length, told()]).toEqual([1, 1]);
  });

  it('is asked for again with another pass', async () => {
    let pass = 'old';
    watch(undefined, () => pass);
    await vi.advanceTimersByTimeAsync(anHour);
    pass = 'new';
    await vi.advanceTimersByTimeAsync(anHour);
    expect(passes).toEqual(['old', 'new']);
  });

  it('is asked for again by who begins to watch, and for who comes back to the page', async () => {
    const { backend } = watch();
    await vi.advanceTimersByTimeAsync(anHour);
    watch(backend);
    await vi.advanceTimersByTimeAsync(anHour);
    expect(passes).toHaveLength(2);
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(anHour);
    expect(passes).toHaveLength(3);
  });

  it.each([429, 500, 503])('is asked for again where the server was busy (%i)', async (status) => {
    answer = () => new Response(null, { status });
    watch();
    await vi.advanceTimersByTimeAsync(anHour);
    expect(passes.length).toBeGreaterThan(50);
  });
});

describe('streams of one page', () => {
  const open = () => {
    answer = () => new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } });
  };

  it('are one for all back ends that ask there alike', async () => {
    open();
    watch();
    watch(createHttpBackend({ endpoint: '/api/' }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(passes).toHaveLength(1);
    watch(createHttpBackend({ endpoint: '/other' }));
    watch(createHttpBackend({ endpoint: '/api', credentials: 'include' }));
    watch(createHttpBackend({ endpoint: '/api', headers: { authorization: 'Bearer a' } }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(passes).toHaveLength(4);
  });

  it('are one for each guest', async () => {
    open();
    watch(undefined, () => 'one');
    watch(undefined, () => 'another');
    await vi.advanceTimersByTimeAsync(1000);
    expect(passes).toEqual(['one', 'another']);
  });

  it('end with the last who watches, and begin anew with the next', async () => {
    open();
    watch();
    over.abort();
    over = new AbortController();
    watch();
    await vi.advanceTimersByTimeAsync(1000);
    expect(passes).toHaveLength(2);
  });
});
