import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, it, vi } from 'vitest';
import { noPermissions } from '../../../src/domain/permissions.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { createSharingHandler } from '../../../src/server/handler.js';
import { startServer } from '../../../src/server/node.js';
import { readBody } from '../../../src/server/request-guard.js';
import { openSqliteRepository } from '../../../src/server/sql/sqlite-repository.js';
import { routes } from '../../../src/protocol/routes.js';
import { createSharingKeys } from '../../../src/secrets/keys.js';

const baseUrl = 'https://media.example.org/api/sharing/';
const url = 'https://media.example.org/watch/lecture';

const sound = async () => ({
  keys: await createSharingKeys(),
  authenticate: () => ({ id: 'owner' }),
  permissions: () => ({ ...noPermissions, guestAccess: true }),
  media: { find: (id: string) => Promise.resolve({ id, kind: 'video' as const, title: 'Lecture', url }) },
  repository: createMemoryRepository(),
  baseUrl,
});

it('a host that gives only what is needed has a working handler, with a slash at the end of its address or not', async () => {
  const handler = createSharingHandler(await sound());
  const ask = (path: string, init?: RequestInit) => handler(new Request(baseUrl + path, init));
  const links = (await (await ask('media/lecture/guest-links')).json()) as { limit: number };
  expect(links.limit).toBe(20);
  expect((await ask('media/lecture/events', { method: 'HEAD' })).status).toBe(405);
  const empty = await ask('link', { method: 'POST', headers: { 'content-type': 'application/json' } });
  expect([empty.status, ((await empty.json()) as { code: string }).code]).toEqual([400, 'MALFORMED_JSON']);
});

it.each<[string, object, RegExp]>([
  ['no keys', { keys: undefined }, /^keys: /],
  ['a list of keys that is empty', { keys: { derivation: [], passes: [] } }, /^keys: /],
  ['an address that is not absolute', { baseUrl: '/api/sharing' }, /^baseUrl: "\/api\/sharing"/],
  ['no address', { baseUrl: undefined }, /^baseUrl: /],
  ['an origin with a slash', { allowedOrigins: ['https://player.example.org/'] }, /^allowedOrigins: /],
  ['an origin with a path', { allowedOrigins: ['https://player.example.org/watch'] }, /^allowedOrigins: /],
  ['every origin', { allowedOrigins: ['*'] }, /^allowedOrigins: "\*"/],
  ['a pace at which no mail leaves', { mail: { perSecond: 0 } }, /^mail.perSecond: give a number above 0/],
])('a host that gives %s is told at the start', async (_, mistake, message) => {
  const options = { ...(await sound()), ...mistake };
  expect(() => createSharingHandler(options)).toThrow(TypeError);
  expect(() => createSharingHandler(options)).toThrow(message);
});

it('a host may allow origins of pages and of apps', async () => {
  const allowedOrigins = ['https://player.example.org', 'http://localhost:5173', 'capacitor://localhost'];
  const options = { ...(await sound()), allowedOrigins };
  expect(() => createSharingHandler(options)).not.toThrow();
});

it.each([
  [
    'an unknown kind',
    { kind: 'hologram' as 'video' },
    /gave the kind "hologram", which has to be one of video/,
  ],
  [
    'an address that is not absolute',
    { url: '/watch/lecture' },
    /the url "\/watch\/lecture", which has to be an absolute URL/,
  ],
])('a medium with %s fails, and the console says why where no log is given', async (_, mistake, message) => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const media = {
    find: (id: string) => Promise.resolve({ id, kind: 'video' as const, title: 'Lecture', url, ...mistake }),
  };
  const handler = createSharingHandler({ ...(await sound()), media });
  const answer = await handler(new Request(`${baseUrl}media/lecture`));
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toMatch(message);
  expect(told.mock.calls).toEqual([
    [
      expect.stringMatching(/^\d{4}-.*Z guestlist: GET \/media\/:mediaId 500 [\w-]{36} BACKEND_FAILED: /),
      expect.objectContaining({ message: expect.stringMatching(message) as string }),
    ],
  ]);
  // What is refused is no failure of the service.
  await handler(new Request(`${baseUrl}nothing`));
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});

it('a server tells where each connection comes from, after whatever the client says of itself', async () => {
  const server = await startServer((request) => new Response(request.headers.get('x-forwarded-for')), {
    port: 0,
  });
  const response = await fetch(`http://127.0.0.1:${server.port}`, {
    headers: { 'x-forwarded-for': '203.0.113.7' },
  });
  expect(await response.text()).toMatch(/^203\.0\.113\.7, .*127\.0\.0\.1$/);
  await server.close();
});

it('a body is limited also where requests have no streams, as in Firefox', async () => {
  const request = new Request(`${baseUrl}link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret: 'x'.repeat(100_000) }),
  });
  Object.defineProperty(request, 'body', { value: null });
  await expect(readBody(request, routes.lookAtLink)).rejects.toMatchObject({ code: 'BODY_TOO_LARGE' });
});

it('a foreign table in the way of ours is told at the start', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'guestlist-'));
  const file = join(directory, 'host.db');
  const host = new Database(file);
  host.exec('CREATE TABLE guestlist_links (name TEXT)');
  host.close();
  await expect(openSqliteRepository({ file })).rejects.toThrow('could not be brought up to date');
  await rm(directory, { recursive: true });
});
