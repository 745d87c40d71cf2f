import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { createHttpBackend } from '../../../src/backend/http-backend.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { openPostgresRepository } from '../../../src/server/sql/postgres-repository.js';
import { openSqliteRepository } from '../../../src/server/sql/sqlite-repository.js';
import { backendCases } from '../../../src/testing/backend-suite.js';
import { newDatabase } from '../../support/postgres.js';
import { openWorld } from './worlds.js';

// The client asks the page for its address and whether it is online; nothing else of a browser.
beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'http://localhost/' });
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the HTTP back end on a real server, records in memory', () => {
  for (const { name, run } of backendCases(() => openWorld(createMemoryRepository()))) it(name, run);
});

describe('the HTTP back end on a real server, records in SQLite', () => {
  const openOnDisk = async () => {
    const directory = await mkdtemp(join(tmpdir(), 'guestlist-'));
    const world = await openWorld(await openSqliteRepository({ file: join(directory, 'guestlist.db') }));
    const close = async () => {
      await world.close();
      await rm(directory, { recursive: true });
    };
    return { ...world, close };
  };
  for (const { name, run } of backendCases(openOnDisk)) it(name, run);
});

describe('the HTTP back end on a real server, records in PostgreSQL', () => {
  let withTables: string;
  beforeAll(async () => {
    const url = await newDatabase(inject('postgres'));
    await (await openPostgresRepository({ url })).close();
    withTables = new URL(url).pathname.slice(1);
  });
  // Each world is the same medium, and so needs a database of its own.
  const openAnew = async () => {
    const url = await newDatabase(inject('postgres'), withTables);
    return openWorld(await openPostgresRepository({ url, connections: 5 }));
  };
  for (const { name, run } of backendCases(openAnew)) it(name, run);
});

describe('the HTTP back end when things go wrong', () => {
  const backend = (answer: () => Response | Promise<Response>) => {
    vi.stubGlobal('fetch', () => Promise.resolve(answer()));
    return createHttpBackend({ endpoint: '/api', timeout: 200 });
  };
  const json = (body: unknown, status = 200) => Response.json(body, { status });

  it.each([
    [
      'a page instead of an answer',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'BACKEND_REPLY_INVALID',
    ],
    ['an answer of another shape', () => json({ mediaId: 7 }), 'BACKEND_REPLY_INVALID'],
    [
      'half an answer',
      () => new Response('{"media', { headers: { 'content-type': 'application/json' } }),
      'BACKEND_REPLY_INVALID',
    ],
    ['a proxy that is starting', () => new Response('bad gateway', { status: 502 }), 'BACKEND_FAILED'],
    ['too many requests', () => new Response('', { status: 429 }), 'BACKEND_FAILED'],
    [
      'a code of a newer server',
      () => json({ code: 'BRAND_NEW', status: 403, title: '' }, 403),
      'BACKEND_FAILED',
    ],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'BACKEND_UNREACHABLE'],
    ['no answer at all', () => new Promise<Response>(() => undefined), 'BACKEND_TIMEOUT'],
  ])('%s', async (_, answer, code) => {
    await expect(backend(answer).describe('lecture')).rejects.toMatchObject({ code });
  });

  it('says that the device is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const offline = backend(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(offline.describe('lecture')).rejects.toMatchObject({ code: 'OFFLINE' });
  });

  it('puts nobody’s name or address into an address, and asks for whole lists in the plain way', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (url: string, { method }: RequestInit) => {
      asked.push(`${method} ${url.replace(/.*\/media/, '')}`);
      return Promise.resolve(json({}, 500));
    });
    const site = createHttpBackend({ endpoint: '/api' });
    const search = 'cleo@example.org';
    await Promise.allSettled([
      site.listInvites('m', { search, filter: 'pending', order: 'name', after: 'invite-1' }),
      site.countInvites('m', { search }),
      site.listPeople('m', { search, group: 'guest', after: 'person-1' }),
      site.findPeople('m', { text: search }),
      site.listInvites('m', { search: '', filter: 'pending' }),
      site.countInvites('m'),
      site.listPeople('m', { group: 'guest' }),
    ]);
    expect(asked).toEqual([
      'POST /m/invites/search',
      'POST /m/invites/search/count',
      'POST /m/people/search',
      'POST /m/known-people',
      'GET /m/invites?filter=pending',
      'GET /m/invites/count',
      'GET /m/people?group=guest',
    ]);
  });

  it('refuses an endpoint that is no URL', () => {
    expect(() => createHttpBackend({ endpoint: 'http://[' })).toThrow(/ENDPOINT_INVALID/);
  });
});
