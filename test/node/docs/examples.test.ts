import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { takeFromFragment } from '../../../src/domain/join-url.js';
import type { Admission, GuestLinkView } from '../../../src/domain/schemas.js';
import { startServer, type RunningServer } from '../../../src/server/node.js';
import { createSharingSite, type SharingSite } from '../../../src/testing/sharing-site.js';

let server: RunningServer;
let site: SharingSite;
let baseUrl: string;
let guest: Admission;

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

beforeAll(async () => {
  server = await startServer((request) => site.handler(request), { port: 0, hostname: '127.0.0.1' });
  baseUrl = `http://127.0.0.1:${server.port}/api/sharing`;
  site = await createSharingSite({ baseUrl });
  await ask('PUT', '/media/lecture/guest-access', { enabled: true });
  const link = await ask<GuestLinkView>('POST', '/media/lecture/guest-links', { name: 'Open day' });
  const { secret } = takeFromFragment(new URL(link.url).hash);
  guest = await ask<Admission>('POST', '/join', { secret, name: 'A guest', email: 'guest@example.org' });
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
    await ask('POST', `/media/lecture/participants/${guest.participantId}/removal`, { block: false });
    expect(await get('/watch/lecture/file', `pass=${guest.pass}`)).toBe(403);
  });
});
