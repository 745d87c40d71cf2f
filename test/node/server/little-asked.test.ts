import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, it } from 'vitest';
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

it('a host that gives only what is needed has a working handler, with a slash at the end of its address or not', async () => {
  const handler = createSharingHandler({
    keys: await createSharingKeys(),
    authenticate: () => ({ id: 'owner' }),
    permissions: () => ({ ...noPermissions, guestAccess: true }),
    media: { find: (id) => Promise.resolve({ id, kind: 'video', title: 'Lecture', url }) },
    repository: createMemoryRepository(),
    baseUrl,
  });
  const ask = (path: string, init?: RequestInit) => handler(new Request(baseUrl + path, init));
  const links = (await (await ask('media/lecture/guest-links')).json()) as { limit: number };
  expect(links.limit).toBe(20);
  expect((await ask('media/lecture/events', { method: 'HEAD' })).status).toBe(405);
  const empty = await ask('link', { method: 'POST', headers: { 'content-type': 'application/json' } });
  expect([empty.status, ((await empty.json()) as { code: string }).code]).toEqual([400, 'MALFORMED_JSON']);
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
