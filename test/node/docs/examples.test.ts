import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { takeFromFragment } from '../../../src/domain/join-url.js';
import type { Admission, GuestLinkView } from '../../../src/domain/schemas.js';
import { startServer, type RunningServer } from '../../../src/server/node.js';
import { createSharingSite, type SharingSite } from '../../../src/testing/sharing-site.js';

let server: RunningServer;
let site: SharingSite;
let baseUrl: string;
let guest: Admission;
let secret: string;

async function ask<Reply>(method: string, path: string, body: object): Promise<Reply> {
  const headers = {
    origin: new URL(baseUrl).origin,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
    'x-test-user': 'owner',
  };
  const response = await fetch(baseUrl + path, { method, headers, body: JSON.stringify(body) });
  expect(response.status, path).toBe(200);
  return response.json() as Promise<Reply>;
}

const joinAsGuest = () =>
  ask<Admission>('POST', '/join', { secret, name: 'A guest', email: 'guest@example.org' });
const remove = ({ participantId }: Admission) =>
  ask('POST', `/media/lecture/participants/${participantId}/removal`, { block: false });

beforeAll(async () => {
  server = await startServer((request) => site.handler(request), { port: 0, hostname: '127.0.0.1' });
  baseUrl = `http://127.0.0.1:${server.port}/api/sharing`;
  site = await createSharingSite({ baseUrl });
  await ask('PUT', '/media/lecture/guest-access', { enabled: true });
  const link = await ask<GuestLinkView>('POST', '/media/lecture/guest-links', { name: 'Open day' });
  secret = takeFromFragment(new URL(link.url).hash).secret!;
  guest = await joinAsGuest();
});
afterAll(() => server.close());

const forged = () => guest.pass.replace(/\.[^.]+$/, `.${'A'.repeat(86)}`);

describe('the examples of the docs, on a real server', () => {
  it('check a pass by its signature in Node', async () => {
    vi.stubEnv('SHARING_URL', baseUrl);
    const { checkPass } = await import('../../../docs/examples/check-pass.js');
    expect(await checkPass(guest.pass, 'lecture')).toMatchObject({ sub: guest.participantId, role: 'guest' });
    expect(await checkPass(guest.pass, 'another')).toBeNull();
    expect(await checkPass(forged(), 'lecture')).toBeNull();
    expect(await checkPass('', 'lecture')).toBeNull();
  });

  it('guard a file in a fetch handler, and know of an end at once', async () => {
    const { default: worker } = await import('../../../docs/examples/worker.js');
    const env = { SHARING_URL: baseUrl, FILES: { fetch: () => Promise.resolve(new Response('the film')) } };
    const get = async (path: string, cookie?: string) => {
      const request = new Request(`https://media.example.org${path}`, { headers: cookie ? { cookie } : {} });
      const { status } = (await worker.fetch(request, env)) as Response;
      return status;
    };
    expect(await get('/watch/lecture/file', `pass=${guest.pass}`)).toBe(200);
    expect(await get('/watch/lecture/file')).toBe(403);
    expect(await get('/watch/lecture/file', `pass=${forged()}`)).toBe(403);
    expect(await get('/watch/another/file', `pass=${guest.pass}`)).toBe(403);
    await remove(guest);
    expect(await get('/watch/lecture/file', `pass=${guest.pass}`)).toBe(403);
  });

  it('tell a service that does not answer from a pass that opens nothing', async () => {
    const { createFilms } = await import('../../../docs/examples/media-server.js');
    const { default: worker } = await import('../../../docs/examples/worker.js');
    const filmsOf = (sharing: string) =>
      createFilms({ sharing, openFile: () => new Response('the film') }) as (
        request: Request,
      ) => Promise<Response>;
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const headers = { cookie: `pass=${guest.pass}` };
    const film = new Request('https://media.example.org/films/lecture/film.webm', { headers });
    const file = new Request('https://media.example.org/watch/lecture/file', { headers });
    const take = new Request('https://media.example.org/films/lecture/pass', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ pass: guest.pass }),
    });
    for (const sharing of [`${baseUrl}/v1`, 'http://127.0.0.1:1/api/sharing']) {
      told.mockClear();
      const films = filmsOf(sharing);
      for (const request of [film, film, take.clone()]) expect((await films(request)).status).toBe(502);
      expect(told).toHaveBeenCalledOnce();
      expect(String(told.mock.calls[0])).toContain(`${sharing}/introspect does not say who is in`);
      await expect(worker.fetch(file, { SHARING_URL: sharing })).rejects.toThrow();
      vi.resetModules();
      vi.stubEnv('SHARING_URL', sharing);
      const { checkPass } = await import('../../../docs/examples/check-pass.js');
      await expect(checkPass(guest.pass, 'lecture')).rejects.toThrow(`${sharing}/jwks.json gives no keys`);
    }
    const films = filmsOf(baseUrl);
    told.mockClear();
    const junk = new Request(film.url, { headers: { cookie: `pass=${'x'.repeat(20_000)}` } });
    expect((await films(junk)).status).toBe(403);
    expect(told).not.toHaveBeenCalled();
    told.mockRestore();
    vi.unstubAllEnvs();
  });

  it('read files with their type, in parts for who seeks, and none that is not there', async () => {
    const { filesIn } = await import('../../../docs/examples/film-files.js');
    const folder = await mkdtemp(join(tmpdir(), 'guestlist-films-'));
    await mkdir(join(folder, 'films/lecture'), { recursive: true });
    await writeFile(join(folder, 'films/lecture/film.webm'), '0123456789');
    await writeFile(join(folder, 'films/lecture/empty.xyz'), '');
    const openFile = filesIn(folder);
    const get = async (file: string, range?: string, method = 'GET') => {
      const at = `https://media.example.org/films/lecture/${file}`;
      const answer = await openFile(new Request(at, { method, headers: range ? { range } : {} }));
      const { headers, status } = answer;
      return [status, await answer.text(), headers.get('content-range'), headers.get('content-length')];
    };
    expect(await get('film.webm')).toEqual([200, '0123456789', null, '10']);
    expect(await get('film.webm', undefined, 'HEAD')).toEqual([200, '', null, '10']);
    expect(await get('film.webm', 'bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10', '3']);
    expect(await get('film.webm', 'bytes=7-')).toEqual([206, '789', 'bytes 7-9/10', '3']);
    expect(await get('film.webm', 'bytes=-4')).toEqual([206, '6789', 'bytes 6-9/10', '4']);
    expect(await get('film.webm', 'bytes=8-99')).toEqual([206, '89', 'bytes 8-9/10', '2']);
    expect(await get('film.webm', 'bytes=10-')).toEqual([416, '', 'bytes */10', null]);
    expect(await get('film.webm', 'bytes=-')).toEqual([200, '0123456789', null, '10']);
    expect(await get('empty.xyz')).toEqual([200, '', null, '0']);
    expect((await get('none.webm'))[0]).toBe(404);
    expect((await get('../lecture'))[0]).toBe(404);
    const { headers } = await openFile(new Request('https://media.example.org/films/lecture/film.webm'));
    expect(headers.get('content-type')).toBe('video/webm');
    await rm(folder, { recursive: true });
  });

  it('take a pass into a cookie, and give a film to who is in', async () => {
    const guest = await joinAsGuest();
    const { createFilms } = await import('../../../docs/examples/media-server.js');
    const films = createFilms({
      sharing: baseUrl,
      openFile: () => Promise.resolve(new Response('the film')),
    }) as (request: Request) => Promise<Response>;
    const ask = (method: string, path: string, headers = {}, body?: string) =>
      films(new Request(`https://media.example.org${path}`, { method, headers, ...(body && { body }) }));
    const take = (pass: unknown, path = '/films/lecture/pass', type = 'application/json') =>
      ask('POST', path, { 'content-type': type }, JSON.stringify({ pass }));
    const watch = async (headers: object, path = '/films/lecture/film.webm') =>
      (await ask('GET', path, headers)).status;

    const taken = await take(guest.pass);
    expect(taken.status).toBe(204);
    const [cookie = '', ...rules] = taken.headers.get('set-cookie')!.split('; ');
    expect(rules).toEqual(['Path=/films/lecture/', 'Max-Age=300', 'HttpOnly', 'Secure', 'SameSite=Lax']);
    for (const [pass, path, type, status] of [
      [forged(), undefined, undefined, 403],
      [undefined, undefined, undefined, 403],
      [guest.pass, '/films/another/pass', undefined, 403],
      [guest.pass, undefined, 'text/plain', 415],
    ] as const) {
      const refused = await take(pass, path, type);
      expect([refused.status, refused.headers.get('set-cookie')]).toEqual([status, null]);
    }

    expect(await watch({ cookie: `theme=dark; ${cookie}` })).toBe(200);
    expect(await watch({ authorization: `Bearer ${guest.pass}` })).toBe(200);
    expect(await watch({})).toBe(403);
    expect(await watch({ cookie }, '/films/another/film.webm')).toBe(403);
    expect(await watch({ cookie }, '/films')).toBe(404);
    expect((await ask('PUT', '/films/lecture/film.webm', { cookie })).status).toBe(405);

    const dropped = await ask('DELETE', '/films/lecture/pass', { cookie });
    expect(dropped.headers.get('set-cookie')).toContain('pass=; Path=/films/lecture/; Max-Age=0');
    await remove(guest);
    expect(await watch({ cookie })).toBe(403);
  });
});
