import { once } from 'node:events';
import { mkdtemp, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keysInFile, startServer } from '../../../src/server/node.js';

let directory: string;
const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(async () => {
  warn.mockClear();
  directory = await mkdtemp(join(tmpdir(), 'guestlist-keys-'));
});
afterEach(() => rm(directory, { recursive: true }));

describe('keys in a file', () => {
  it('are made once, for nobody else to read, and are the same for processes that start together', async () => {
    const file = join(directory, 'below', 'keys.json');
    const [first, second] = await Promise.all([keysInFile(file), keysInFile(file)]);
    expect(first).toEqual(second);
    expect(await keysInFile(file)).toEqual(first);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('say loudly that they are new: a lost file takes every link with it', async () => {
    const file = join(directory, 'keys.json');
    await keysInFile(file);
    await keysInFile(file);
    expect(warn.mock.calls).toEqual([
      [expect.stringContaining(`new keys were made in ${file}, as is right at a first start. If this`)],
    ]);
  });

  it('are only read where they are there already: their folder may be read-only', async () => {
    const file = join(directory, 'keys.json');
    const keys = await keysInFile(file);
    await utimes(directory, 1, 1);
    expect(await keysInFile(file)).toEqual(keys);
    // Whatever is made or removed in a folder changes its time: for root none is read-only.
    expect((await stat(directory)).mtimeMs).toBe(1000);
  });

  it('a file that cannot be written is named: no service starts with other keys', async () => {
    await symlink(join(directory, 'nowhere', 'at', 'all'), join(directory, 'lost'));
    const file = join(directory, 'lost', 'keys.json');
    await expect(keysInFile(file)).rejects.toThrow(`keysInFile: cannot write ${file}: E`);
  });

  it('a file that cannot be read is named', async () => {
    await expect(keysInFile(directory)).rejects.toThrow(`keysInFile: cannot read ${directory}: EISDIR`);
  });

  it.each(['', '{"derivation":[{"kid":"a","secret":"s3cret', '{}', 'null', '{"derivation":[],"passes":[]}'])(
    'a file that holds something else is named, and what it says is not: %j',
    async (text) => {
      const file = join(directory, 'keys.json');
      await writeFile(file, text);
      const error: unknown = await keysInFile(file).catch((thrown: unknown) => thrown);
      expect(String(error)).toContain(`keysInFile: ${file} does not hold keys. It is the JSON of`);
      expect(String(error)).not.toContain('s3cret');
    },
  );
});

describe('startServer', () => {
  it('appends where a connection comes from to what proxies say, and leaves the body as it is', async () => {
    const server = await startServer(
      async (request) => Response.json([request.headers.get('x-forwarded-for'), await request.text()]),
      { port: 0, hostname: '127.0.0.1' },
    );
    const ask = (headers: Record<string, string>) =>
      fetch(`http://127.0.0.1:${server.port}`, { method: 'POST', headers, body: 'body' }).then((r) =>
        r.json(),
      );
    expect(await ask({})).toEqual(['127.0.0.1', 'body']);
    expect(await ask({ 'x-forwarded-for': '192.0.2.1' })).toEqual(['192.0.2.1, 127.0.0.1', 'body']);
    await server.close();
  });

  it('listens on all addresses where none is named', async () => {
    const server = await startServer(() => new Response('here'), { port: 0 });
    expect(await (await fetch(`http://127.0.0.1:${server.port}`)).text()).toBe('here');
    await server.close();
  });

  it('keeps an idle connection for longer than a proxy does', async () => {
    const server = await startServer(() => new Response('here'), { port: 0, hostname: '127.0.0.1' });
    const { headers } = await fetch(`http://127.0.0.1:${server.port}`);
    expect(headers.get('keep-alive')).toBe('timeout=65');
    await server.close();
  });

  it.each([
    [{ prot: 8190 }, 'prot: there is no such option. There are port, hostname.'],
    [{}, 'port: give a whole number; 0 takes a free one.'],
    [undefined, 'port: give a whole number'],
    [{ port: 'http' }, 'port: give a whole number'],
  ])('listens nowhere where the port is not named: %j', async (options, words) => {
    await expect(startServer(() => new Response('here'), options as never)).rejects.toThrow(words);
  });

  it('takes a port as an environment has it', async () => {
    const server = await startServer(() => new Response('here'), { port: '0' as never });
    expect(server.port).toBeGreaterThan(0);
    await server.close();
  });

  it('says that a port is taken', async () => {
    const server = await startServer(() => new Response('first'), { port: 0, hostname: '127.0.0.1' });
    const again = startServer(() => new Response('second'), { port: server.port, hostname: '127.0.0.1' });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await server.close();
    await expect(fetch(`http://127.0.0.1:${server.port}`)).rejects.toThrow();
  });

  /** A server whose answers come when `answer` is called. */
  async function openSlow() {
    let answer: (response: Response) => void = () => {};
    let asked: () => void = () => {};
    const isAsked = new Promise<void>((resolve) => (asked = resolve));
    const server = await startServer(
      () =>
        new Promise<Response>((resolve) => {
          answer = resolve;
          asked();
        }),
      { port: 0, hostname: '127.0.0.1' },
    );
    const url = `http://127.0.0.1:${server.port}`;
    return { server, url, isAsked, answer: (response: Response) => answer(response) };
  }

  it('gives what it is answering when it ends, and takes nothing new', async () => {
    const { server, url, isAsked, answer } = await openSlow();
    const text = fetch(url).then((response) => response.text());
    await isAsked;
    const closed = server.close();
    await expect(fetch(url)).rejects.toThrow();
    answer(new Response('done'));
    expect(await text).toBe('done');
    // The connection is kept for a minute otherwise.
    await closed;
  });

  it('ends event streams at once, and does not wait for connections that ask nothing', async () => {
    const { server, url, isAsked, answer } = await openSlow();
    const stream = fetch(url);
    await isAsked;
    answer(new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } }));
    const reader = (await stream).body!.getReader();
    const waiting = connect(server.port, '127.0.0.1');
    await once(waiting, 'connect');
    const started = performance.now();
    await Promise.all([server.close(), expect(reader.read()).rejects.toThrow(), once(waiting, 'close')]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
