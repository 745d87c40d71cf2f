import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../../src/domain/schemas.js';
import { createSharingHandler, type SharingHandlerOptions } from '../../../src/server/handler.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { createSharingKeys } from '../../../src/secrets/keys.js';

const baseUrl = 'https://media.example.org/api/sharing';
const everything = { share: true, guestAccess: true, invite: true, moderate: true };
const url = 'https://media.example.org/watch/lecture';

/** As a host makes one that listens to nothing itself. */
const open = async (change: Partial<SharingHandlerOptions> = {}) =>
  createSharingHandler({
    keys: await createSharingKeys(),
    authenticate: () => ({ id: 'owner' }),
    permissions: () => everything,
    media: { find: async (id) => ({ id, kind: 'video', title: 'Lecture', url }) },
    repository: createMemoryRepository(),
    baseUrl,
    ...change,
  });

const headersFrom = (origin: string) => ({
  origin,
  'content-type': 'application/json',
  'idempotency-key': crypto.randomUUID(),
});
const change = (origin: string, body: BodyInit = '{"enabled":true}') =>
  new Request(`${baseUrl}/media/lecture/guest-access`, { method: 'PUT', headers: headersFrom(origin), body });
const detailOf = async (answer: Response) => ((await answer.json()) as Problem).detail;

let server: Server | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  await new Promise((closed) => (server ? server.close(closed) : closed(null)));
  server = undefined;
});

/** The path and the body as a server of Node has them, where somebody comes before the handler. */
async function put(listener: (request: IncomingMessage, response: ServerResponse) => unknown, body: string) {
  server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((listening) => server!.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}/api/sharing/media/lecture/guest-access`, {
    method: 'PUT',
    headers: headersFrom('https://media.example.org'),
    body,
  });
}

describe('a service that is set up wrong', () => {
  it('says which origin was refused, and where it would be named: once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const handler = await open();
    const detail =
      'The origin http://localhost:8080 is neither that of baseUrl (https://media.example.org) nor in allowedOrigins.';
    for (const answer of [
      await handler(change('http://localhost:8080')),
      await handler(change('http://localhost:8080')),
    ]) {
      expect(answer.status).toBe(403);
      expect(await detailOf(answer)).toBe(detail);
    }
    expect(warn).toHaveBeenCalledOnce();
    expect(String(warn.mock.calls[0])).toMatch(
      /^\d{4}-.*Z guestlist: PUT \/media\/:mediaId\/guest-access 403 [\w-]{36} /,
    );
    expect(String(warn.mock.calls[0])).toContain(`ORIGIN_NOT_ALLOWED. ${detail}`);
  });

  it.each(['null', 'https://evil.example.org/\u001b[31m', `https://${'a'.repeat(300)}.example.org`])(
    'does not say again what is no origin: %j',
    async (origin) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      const asked = change('https://media.example.org');
      const get = asked.headers.get.bind(asked.headers);
      vi.spyOn(asked.headers, 'get').mockImplementation((name) => (name === 'origin' ? origin : get(name)));
      expect(await detailOf(await (await open())(asked))).toMatch(/^The Origin of the request is neither/);
    },
  );

  it('does not fill a log with the origins of one who has many', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const handler = await open();
    for (let i = 0; i < 50; i++) await handler(change(`https://page-${i}.example.org`));
    expect(warn).toHaveBeenCalledTimes(20);
  });

  it('says that a parser of bodies came first, in Node', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const listener = getRequestListener(await open(), { overrideGlobalObjects: false });
    const answer = await put(async (request, response) => {
      const parts: unknown[] = [];
      for await (const part of request) parts.push(part);
      await listener(request, response);
    }, '{"enabled":true}');
    expect(answer.status).toBe(400);
    expect(await detailOf(answer)).toMatch(/^The body was read before it got here/);
    expect(warn).toHaveBeenCalledOnce();
  });

  it('says so of a Request, too', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const asked = change('https://media.example.org');
    await asked.json();
    const answer = await (await open())(asked);
    expect(answer.status).toBe(400);
    expect(await detailOf(answer)).toMatch(/^The body was read before it got here/);
  });

  it('says nothing of it where the body is merely wrong', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const handler = await open();
    for (const body of ['{', '']) {
      const answer = await handler(change('https://media.example.org', body));
      expect(answer.status).toBe(400);
      expect(await detailOf(answer)).toBeUndefined();
    }
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    ['/media/lecture', '/media/lecture is not below /api/sharing, where this service answers: see baseUrl'],
    ['/api/sharings', '/api/sharings is not below /api/sharing, '],
    [
      '/api/sharing/v1/media/lecture',
      '/api/sharing/v1/media/lecture is no address of this service: see /api/',
    ],
    [`/${'a'.repeat(300)}`, `/${'a'.repeat(99)} is not below`],
    ['/%1b[31m?secret=1', '/%1b[31m is not below'],
  ])('says which path it was asked for, and where it answers, once: %#', async (path, words) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const handler = await open();
    const answer = await handler(new Request(new URL(path, baseUrl)));
    expect(answer.status).toBe(404);
    expect((await detailOf(answer))?.startsWith(words)).toBe(true);
    for (let i = 0; i < 5; i++) await handler(new Request(new URL(`${path}${i}`, baseUrl)));
    expect(warn).toHaveBeenCalledOnce();
    expect(String(warn.mock.calls[0])).toContain(`NOT_FOUND. ${words}`);
  });

  it('says nothing of paths for a medium or a link that is not there', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const handler = await open({ media: { find: async () => null } });
    for (const path of ['/media/none', '/media/none/people', '/media/none/events']) {
      const answer = await handler(new Request(baseUrl + path));
      expect(answer.status).toBe(404);
      expect(await detailOf(answer)).toBeUndefined();
    }
    expect(warn).not.toHaveBeenCalled();
  });

  it.each(['', '/'])('is seen to be right by who opens its address: %j', async (end) => {
    const handler = await open();
    const answer = await handler(new Request(baseUrl + end));
    expect(await answer.json()).toEqual({ title: 'guestlist', openapi: `${baseUrl}/openapi.json` });
    expect((await handler(new Request(baseUrl + end, { method: 'DELETE' }))).status).toBe(405);
  });
});
