/** The small site of the docs, as who has nothing but the tarball starts it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../../scripts/free-port.js';
import { takeFromFragment } from '../../../src/domain/join-url.js';
import type { Admission, GuestLinkView } from '../../../src/domain/schemas.js';
import { openProject, type Project } from '../../support/project.js';

let project: Project;
let program: ChildProcess;
let origin: string;
beforeAll(async () => {
  project = await openProject(['hono', '@hono/node-server', 'kysely', 'libsql']);
  await project.write('film.webm', '0123456789');
  const port = await freePort();
  origin = `http://localhost:${port}`;
  program = spawn(process.execPath, ['node_modules/guestlist/docs/examples/site.js'], {
    cwd: project.root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(program.stdout!, 'data')) as [Buffer];
  expect(said.toString()).toBe(`${origin}/watch/lecture\n`);
});
afterAll(async () => {
  const ended = once(program, 'exit');
  program.kill();
  await ended;
  await project.remove();
});

const get = (path: string, headers = {}) => fetch(origin + path, { headers });
const cookieOf = (response: Response) => response.headers.get('set-cookie')!.split(';')[0]!;
const film = (cookie: string, range?: string) =>
  get('/films/lecture/film.webm', { cookie, ...(range !== undefined && { range }) });

async function change<Reply>(method: string, path: string, body: object, cookie = ''): Promise<Reply> {
  const headers = {
    origin,
    cookie,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
  };
  const response = await fetch(`${origin}/api/sharing${path}`, {
    method,
    headers,
    body: JSON.stringify(body),
  });
  expect(response.status, path).toBe(200);
  return response.json() as Promise<Reply>;
}

const takePass = (pass: string, type = 'application/json') =>
  fetch(`${origin}/films/lecture/pass`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: JSON.stringify({ pass }),
  });

async function signIn(): Promise<string> {
  const signedIn = await fetch(`${origin}/sign-in`, { method: 'POST', redirect: 'manual' });
  expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/watch/lecture']);
  return cookieOf(signedIn);
}

describe('the small site of the docs', () => {
  it('has the script of the package and what that loads, and no other file', async () => {
    const script = await get('/guestlist/index.js');
    expect(script.headers.get('content-type')).toBe('text/javascript');
    const [, part] = /"\.\/([\w-]+\.js)"/.exec(await script.text())!;
    expect((await get(`/guestlist/${part}`)).status).toBe(200);
    expect((await get('/guestlist/%2e%2e/index.js')).status).toBe(404);
    expect((await get('/guestlist/missing.js')).status).toBe(404);
    expect((await get('/')).status).toBe(404);
  });

  it('shows the menu to its owner and the form to others', async () => {
    const open = async (cookie = '') => (await get('/watch/lecture', { cookie })).text();
    expect(await open()).toContain('<guest-join-form><template><video');
    expect(await open('session=guessed')).not.toContain('<media-actions-menu>');
    const forOwner = await open(await signIn());
    expect(forOwner).toContain('<media-actions-menu>');
    expect(forOwner).not.toContain('<guest-join-form>');
  });

  it('gives the film to its owner, and to a guest for as long as they are in', async () => {
    expect((await film('')).status).toBe(403);
    expect((await film('pass=forged')).status).toBe(403);
    const owner = await signIn();
    expect(await (await film(owner)).text()).toBe('0123456789');

    await change('PUT', '/media/lecture/guest-access', { enabled: true }, owner);
    const link = await change<GuestLinkView>(
      'POST',
      '/media/lecture/guest-links',
      { name: 'Open day' },
      owner,
    );
    expect(link.url).toContain(`${origin}/watch/lecture#join=`);
    const { secret } = takeFromFragment(new URL(link.url).hash);
    const guest = await change<Admission>('POST', '/join', {
      secret,
      name: 'A guest',
      email: 'guest@example.org',
    });
    expect((await takePass(guest.pass, 'text/plain')).status).toBe(415);
    expect((await takePass('forged')).status).toBe(403);
    const taken = await takePass(guest.pass);
    expect(taken.status).toBe(204);
    expect(taken.headers.get('set-cookie')).toContain('HttpOnly');
    expect((await film(cookieOf(taken))).status).toBe(200);

    await change(
      'POST',
      `/media/lecture/participants/${guest.participantId}/removal`,
      { block: false },
      owner,
    );
    expect((await film(cookieOf(taken))).status).toBe(403);
    const dropped = await fetch(`${origin}/films/lecture/pass`, { method: 'DELETE' });
    expect(dropped.headers.get('set-cookie')).toContain('Max-Age=0');
  });

  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['lines=1-2', 200, '0123456789', null],
  ])('gives the piece of the film that a player asks for: %s', async (range, status, text, content) => {
    const piece = await film(await signIn(), range);
    expect([piece.status, await piece.text(), piece.headers.get('content-range')]).toEqual([
      status,
      text,
      content,
    ]);
  });
});
