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

const join = () => ask<Admission>('POST', '/join', { secret, name: 'A guest', email: 'guest@example.org' });
const remove = ({ participantId }: Admission) =>
  ask('POST', `/media/lecture/participants/${participantId}/removal`, { block: false });

beforeAll(async () => {
  server = await startServer((request) => site.handler(request), { port: 0, hostname: '127.0.0.1' });
  baseUrl = `http://127.0.0.1:${server.port}/api/sharing`;
  site = await createSharingSite({ baseUrl });
  await ask('PUT', '/media/lecture/guest-access', { enabled: true });
  const link = await ask<GuestLinkView>('POST', '/media/lecture/guest-links', { name: 'Open day' });
  secret = takeFromFragment(new URL(link.url).hash).secret!;
  guest = await join();
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

  it('take a pass into a cookie, and give a film to who is in', async () => {
    const guest = await join();
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
