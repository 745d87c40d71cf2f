import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeEvent } from '../../../src/domain/schemas.js';
import { heartbeat } from '../../../src/protocol/routes.js';
import { eventResponse, mostStreams, OpenStreams } from '../../../src/server/events.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An open stream, what makes it hear of a change, and whether anybody still listens for it. */
async function openStream(abort = new AbortController(), open = new OpenStreams(), caller = 'ada') {
  let tell: (event: ChangeEvent) => void = () => {};
  let over = () => {};
  let isHeard = false;
  const response = await eventResponse(
    (onChange, onOver) => {
      isHeard = true;
      tell = onChange;
      over = onOver;
      return Promise.resolve({
        caller,
        beat: () => Promise.resolve(),
        stop: () => {
          isHeard = false;
        },
      });
    },
    abort.signal,
    open,
  );
  const reader = response.body!.getReader();
  return {
    change: (revision: number) => {
      tell({ medium: 'lecture', revision });
    },
    read: async () => {
      const { done, value } = await reader.read();
      return done ? null : new TextDecoder().decode(value);
    },
    over: () => {
      over();
    },
    leave: () => reader.cancel(),
    abort,
    isHeard: () => isHeard,
  };
}

const event = (revision: number) => `id: ${revision}\ndata: {"medium":"lecture","revision":${revision}}\n\n`;

describe('a stream of changes', () => {
  it('gives a slow reader the latest change and none in between, whatever order they came in', async () => {
    const { change, read } = await openStream();
    for (const revision of [1, 2, 4, 3]) change(revision);
    expect(await read()).toBe(event(1));
    expect(await read()).toBe(event(4));
    change(5);
    expect(await read()).toBe(event(5));
  });

  it('shows a sign of life when nothing happens, and heaps none up for who does not read', async () => {
    const { change, read } = await openStream();
    await vi.advanceTimersByTimeAsync(heartbeat * 4);
    expect(await read()).toBe(':\n\n');
    change(1);
    expect(await read()).toBe(event(1));
  });

  it('ends after a while, so that who may listen is asked again', async () => {
    const { read, isHeard } = await openStream();
    const ended = read();
    await vi.advanceTimersByTimeAsync(10 * 60 * 1000);
    // One sign of life was read at once, one waited to be read.
    expect([await ended, await read(), await read()]).toEqual([':\n\n', ':\n\n', null]);
    expect(isHeard()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends for who is out, after the change that tells them so, however slowly they read', async () => {
    const { change, over, read, isHeard } = await openStream();
    for (const revision of [1, 2]) change(revision);
    over();
    expect([await read(), await read(), await read()]).toEqual([event(1), event(2), null]);
    expect(isHeard()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends at once for who was out before it began', async () => {
    const response = await eventResponse(
      (onChange, onOver) => {
        onChange({ medium: 'lecture', revision: 1 });
        onOver();
        return Promise.resolve({ caller: null, beat: () => Promise.resolve(), stop: () => {} });
      },
      new AbortController().signal,
      new OpenStreams(),
    );
    expect(await response.text()).toBe(event(1));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is one of few for each who listens: the oldest ends for the newest, of nobody else', async () => {
    const open = new OpenStreams();
    const another = await openStream(undefined, open, 'ben');
    const streams = [await openStream(undefined, open)];
    while (streams.length < mostStreams) streams.push(await openStream(undefined, open));
    const alive = () => [another, ...streams].filter(({ isHeard }) => isHeard()).length;
    expect(alive()).toBe(mostStreams + 1);
    streams.push(await openStream(undefined, open));
    expect([await streams[0]!.read(), alive()]).toEqual([null, mostStreams + 1]);
    // Who leaves makes room.
    await streams[1]!.leave();
    streams.push(await openStream(undefined, open));
    expect([streams[2]!.isHeard(), alive()]).toEqual([true, mostStreams + 1]);
    for (const stream of [another, ...streams]) await stream.leave();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each<[string, (stream: Awaited<ReturnType<typeof openStream>>) => unknown]>([
    ['the reader leaves', ({ leave }) => leave()],
    [
      'the connection breaks',
      ({ abort }) => {
        abort.abort();
      },
    ],
    [
      'the connection breaks after the reader has left',
      async ({ leave, abort }) => {
        await leave();
        abort.abort();
      },
    ],
  ])('leaves nothing behind when %s', async (_, end) => {
    const stream = await openStream();
    expect(stream.isHeard()).toBe(true);
    await end(stream);
    stream.change(1);
    expect(stream.isHeard()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not begun for a connection that broke before it could be', async () => {
    const abort = new AbortController();
    abort.abort();
    const { isHeard } = await openStream(abort);
    expect(isHeard()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is refused before anything is sent to who may not listen', async () => {
    const refused = eventResponse(
      () => Promise.reject(new Error('NOT_ALLOWED')),
      new AbortController().signal,
      new OpenStreams(),
    );
    await expect(refused).rejects.toThrow('NOT_ALLOWED');
    expect(vi.getTimerCount()).toBe(0);
  });
});
