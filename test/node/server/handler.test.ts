import { beforeEach, describe, expect, it } from 'vitest';
import { takeFromFragment } from '../../../src/domain/join-url.js';
import type { Media } from '../../../src/domain/media.js';
import type { Admission, GuestLinkView, Problem } from '../../../src/domain/schemas.js';
import { headers as names, pathOf, routes, type Route } from '../../../src/protocol/routes.js';
import { createSharingSite, type SharingSite } from '../../../src/testing/sharing-site.js';

const baseUrl = 'https://media.example.org/api/sharing';
const own = {
  origin: 'https://media.example.org',
  'content-type': 'application/json',
  'x-test-user': 'owner',
};

let site: SharingSite;
let count = 0;
beforeEach(async () => {
  site = await createSharingSite({ baseUrl, allowedOrigins: ['https://player.example.org'] });
});

function ask(
  method: string,
  path: string,
  init: { body?: unknown; raw?: string; headers?: Record<string, string | null> } = {},
) {
  const headers = new Headers({ ...own, [names.idempotencyKey]: `key-${(count += 1)}` });
  for (const [name, value] of Object.entries(init.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  const body = init.raw ?? (init.body === undefined ? null : JSON.stringify(init.body));
  return site.handler(
    new Request(baseUrl + path, { method, headers, ...(method === 'GET' ? {} : { body }) }),
  );
}

async function problemOf(response: Promise<Response>) {
  const answer = await response;
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const problem = (await answer.json()) as Problem;
  expect(problem.status).toBe(answer.status);
  expect(problem.title).not.toBe('');
  return problem;
}

async function createLink(draft: object = { name: 'Open day' }) {
  await ask('PUT', '/media/lecture/guest-access', { body: { enabled: true } });
  const response = await ask('POST', '/media/lecture/guest-links', { body: draft });
  expect(response.status).toBe(200);
  const link = (await response.json()) as GuestLinkView;
  return { link, secret: takeFromFragment(new URL(link.url).hash).secret! };
}

const guest = { name: 'A guest', email: 'guest@example.org' };

/** Every change, with a body that would be taken. */
async function changes() {
  const { link, secret } = await createLink();
  const admitted = (await (await ask('POST', '/join', { body: { secret, ...guest } })).json()) as Admission;
  const params = { mediaId: 'lecture', linkId: link.id, participantId: admitted.participantId };
  const { revision } = (
    (await (await ask('GET', '/media/lecture/guest-links')).json()) as { links: GuestLinkView[] }
  ).links[0]!;
  const bodies: Partial<Record<keyof typeof routes, unknown>> = {
    setGuestAccess: { enabled: false, guests: 'leave' },
    createGuestLink: { name: 'Press' },
    changeGuestLink: { paused: true, revision },
    replaceGuestLink: { graceHours: 0, revision },
    removeParticipant: { block: true },
    join: { secret, ...guest },
    leave: { seat: admitted.seat },
    erase: { seat: admitted.seat },
  };
  return Object.entries(routes)
    .filter(([, route]) => (route as Route).change)
    .map(([name, route]) => ({
      name,
      method: route.method,
      path: pathOf(route.path, params),
      body: bodies[name as keyof typeof routes],
    }));
}

/** Everything that a change could have touched. */
async function everything() {
  const of = async (path: string) => (await ask('GET', path)).json() as Promise<Record<string, unknown>>;
  const { now: _, ...links } = await of('/media/lecture/guest-links');
  return { links, medium: await of('/media/lecture'), guests: await of('/media/lecture/participants') };
}

describe('a change needs JSON, a key and an origin that may', () => {
  it.each<[string, number, string, Record<string, string | null>]>([
    ['a foreign origin', 403, 'ORIGIN_NOT_ALLOWED', { origin: 'https://evil.example.org' }],
    ['an opaque origin', 403, 'ORIGIN_NOT_ALLOWED', { origin: 'null' }],
    ['no origin and no authorization', 403, 'ORIGIN_NOT_ALLOWED', { origin: null }],
    ['no origin and an empty authorization', 403, 'ORIGIN_NOT_ALLOWED', { origin: null, authorization: '' }],
    [
      'an origin that begins like ours',
      403,
      'ORIGIN_NOT_ALLOWED',
      { origin: 'https://media.example.org.evil.example' },
    ],
    ['no key', 400, 'IDEMPOTENCY_KEY_MISSING', { [names.idempotencyKey]: null }],
    ['a key of 101 characters', 400, 'IDEMPOTENCY_KEY_MISSING', { [names.idempotencyKey]: 'k'.repeat(101) }],
    ['plain text', 415, 'NOT_JSON', { 'content-type': 'text/plain' }],
    ['a form', 415, 'NOT_JSON', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['no type', 415, 'NOT_JSON', { 'content-type': null }],
  ])('%s: no effect, on every one of them', async (_, status, code, headers) => {
    const all = await changes();
    const before = await everything();
    for (const { method, path, body } of all) {
      const problem = await problemOf(ask(method, path, { body, headers }));
      expect([problem.status, problem.code], `${method} ${path}`).toEqual([status, code]);
    }
    expect(await everything()).toEqual(before);
  });

  it('an allowed origin may, and so may a program with its own authorization', async () => {
    const trusted: Record<string, string | null>[] = [
      { origin: 'https://player.example.org' },
      { origin: null, authorization: 'Bearer of-the-host' },
    ];
    for (const headers of trusted) {
      const response = await ask('PUT', '/media/lecture/guest-access', { body: { enabled: true }, headers });
      expect(response.status).toBe(200);
    }
  });

  it('answers a preflight of an allowed origin only', async () => {
    const preflight = (origin: string) =>
      ask('OPTIONS', '/join', { headers: { origin, 'access-control-request-method': 'POST' } });
    const allowed = await preflight('https://player.example.org');
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://player.example.org');
    expect(
      (await preflight('https://evil.example.org')).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });

  it('the other methods of an address have no effect', async () => {
    const all = await changes();
    const before = await everything();
    for (const { path } of all) {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        if (Object.values(routes).some((route) => route.method === method && matches(route.path, path)))
          continue;
        const problem = await problemOf(ask(method, path, { raw: '{}' }));
        expect([problem.status, problem.code], `${method} ${path}`).toEqual([405, 'METHOD_NOT_ALLOWED']);
      }
    }
    expect(await everything()).toEqual(before);
  });
});

function matches(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path);
}

describe('a body that cannot be taken', () => {
  it.each<[string, string, unknown, string[]]>([
    ['an unknown field', '/join', { secret: 's', ...guest, role: 'moderator' }, ['role']],
    ['an array for a text', '/join', { secret: 's', name: ['a'], email: 'guest@example.org' }, ['name']],
    ['an object for a text', '/join', { secret: { $ne: '' }, ...guest }, ['secret']],
    ['no fields at all', '/join', {}, ['secret', 'name', 'email']],
    ['null', '/join', null, ['']],
    ['a list', '/join', [], ['']],
    ['half a use', '/media/lecture/guest-links', { name: 'a', maxUses: 1.5 }, ['maxUses']],
    ['no use', '/media/lecture/guest-links', { name: 'a', maxUses: 0 }, ['maxUses']],
    ['too many uses', '/media/lecture/guest-links', { name: 'a', maxUses: 1e9 }, ['maxUses']],
    ['uses as text', '/media/lecture/guest-links', { name: 'a', maxUses: '5' }, ['maxUses']],
    [
      'an unknown end',
      '/media/lecture/guest-links',
      { name: 'a', expiry: { kind: 'soon' } },
      ['expiry.kind'],
    ],
    [
      'a time without a zone',
      '/media/lecture/guest-links',
      { name: 'a', expiry: { kind: 'at', at: '2030-01-01T10:00' } },
      ['expiry.at'],
    ],
    ['a name of control characters', '/media/lecture/guest-links', { name: 'a\u202e' }, ['name']],
    ['a seat that is a number', '/pass', { seat: 5 }, ['seat']],
  ])('%s: 422 with the field', async (_, path, body, fields) => {
    const problem = await problemOf(ask('POST', path, { body }));
    expect([problem.status, problem.code]).toEqual([422, 'INVALID_INPUT']);
    expect(problem.errors?.map(({ field }) => field)).toEqual(fields);
    expect(problem.errors?.every(({ code }) => /^[A-Z_]+$/.test(code))).toBe(true);
  });

  it.each(['', '{', '{"secret":', 'undefined', '\u0000'])('malformed JSON %j: 400', async (raw) => {
    expect(await problemOf(ask('POST', '/join', { raw }))).toMatchObject({
      status: 400,
      code: 'MALFORMED_JSON',
    });
  });

  it('more than 64 KiB: 413, also where no length is announced', async () => {
    const raw = JSON.stringify({ secret: 's', ...guest, name: 'a'.repeat(70_000) });
    expect(await problemOf(ask('POST', '/join', { raw }))).toMatchObject({
      status: 413,
      code: 'BODY_TOO_LARGE',
    });
    const endless = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(10_000).fill(32));
      },
    });
    const headers = { ...own, [names.idempotencyKey]: 'k' };
    const init = { method: 'POST', body: endless, duplex: 'half', headers };
    const response = site.handler(new Request(`${baseUrl}/join`, init));
    expect(await problemOf(response)).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
  });

  it('an address that is none of ours, and an id that cannot be one: 404', async () => {
    expect(await problemOf(ask('GET', '/nothing'))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    const path = `/media/lecture/guest-links/${encodeURIComponent("' or 1=1 --")}`;
    expect(await problemOf(ask('DELETE', path))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });
});

describe('who may do what', () => {
  it('a reason closes a door as firmly as no permission', async () => {
    site.permissions = () => ({
      share: true,
      guestAccess: { reason: 'Upgrade' },
      invite: false,
      moderate: false,
    });
    for (const { name, method, path, body } of changesOfOwner()) {
      const problem = await problemOf(ask(method, path, { body }));
      expect([name, problem.status, problem.code]).toEqual([name, 403, 'NOT_ALLOWED']);
    }
  });

  it('a link or a guest of another medium is not there', async () => {
    const { link } = await createLink();
    const elsewhere = `/media/other/guest-links/${link.id}`;
    expect(await problemOf(ask('DELETE', elsewhere))).toMatchObject({ status: 404 });
  });

  it('who moderates may remove a guest, and nothing else', async () => {
    const { secret } = await createLink();
    const joined = (await (await ask('POST', '/join', { body: { secret, ...guest } })).json()) as Admission;
    site.permissions = () => ({ share: false, guestAccess: false, invite: false, moderate: true });
    expect(await problemOf(ask('GET', '/media/lecture/guest-links'))).toMatchObject({ code: 'NOT_ALLOWED' });
    const path = `/media/lecture/participants/${joined.participantId}/removal`;
    expect((await ask('POST', path, { body: { block: false } })).status).toBe(200);
    expect(await problemOf(ask('POST', '/pass', { body: { seat: joined.seat } }))).toMatchObject({
      code: 'GUEST_REMOVED',
    });
  });

  it('who may only share hears of no changes and sees nothing of guest access', async () => {
    site.permissions = () => ({ share: true, guestAccess: false, invite: false, moderate: false });
    const medium = (await (await ask('GET', '/media/lecture')).json()) as { guestAccess: unknown };
    expect(medium.guestAccess).toBeNull();
    expect(await problemOf(ask('GET', '/media/lecture/events'))).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await ask('HEAD', '/media/lecture/events')).status).toBe(405);
  });

  function changesOfOwner() {
    const path = '/media/lecture/guest-links';
    const id = 'A'.repeat(22);
    return [
      { name: 'switch', method: 'PUT', path: '/media/lecture/guest-access', body: { enabled: true } },
      { name: 'create', method: 'POST', path, body: { name: 'a' } },
      { name: 'change', method: 'PATCH', path: `${path}/${id}`, body: { paused: true, revision: 1 } },
      { name: 'delete', method: 'DELETE', path: `${path}/${id}`, body: undefined },
      {
        name: 'remove',
        method: 'POST',
        path: `/media/lecture/participants/${id}/removal`,
        body: { block: false },
      },
    ];
  }
});

describe('nothing leaks', () => {
  it('a failure of the service tells nothing and is logged', async () => {
    site.permissions = () => {
      throw new Error('connection to 10.0.0.7 refused');
    };
    const problem = await problemOf(ask('GET', '/media/lecture'));
    expect(problem).toEqual({ code: 'BACKEND_FAILED', status: 500, title: 'The back end failed.' });
    expect(site.log.at(-1)).toMatchObject({ status: 500, code: 'BACKEND_FAILED' });
    expect(site.log.at(-1)?.error).toBeInstanceOf(Error);
  });

  it('the log names routes, not addresses, and holds no secret, seat, pass or person', async () => {
    const { secret } = await createLink();
    const { seat, pass } = (await (
      await ask('POST', '/join', { body: { secret, ...guest } })
    ).json()) as Admission;
    await ask('POST', '/pass', { body: { seat } });
    await ask('POST', '/introspect', { body: { pass } });
    await ask('POST', '/leave', { body: { seat } });
    const written = JSON.stringify(site.log);
    for (const word of [secret, seat, pass, guest.email, guest.name]) expect(written).not.toContain(word);
    expect(new Set(site.log.map(({ route }) => route))).toContain('/join');
  });

  it('gives the public keys alone', async () => {
    const { keys } = (await (await ask('GET', '/jwks.json')).json()) as { keys: object[] };
    expect(keys).toHaveLength(1);
    expect(Object.keys(keys[0]!).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });
});

describe('time is the server’s', () => {
  it('a link expires and a pass runs out by its clock', async () => {
    const { secret } = await createLink({ name: 'A day', expiry: { kind: 'days', days: 1 } });
    const { pass } = (await (await ask('POST', '/join', { body: { secret, ...guest } })).json()) as Admission;
    const active = async () =>
      ((await (await ask('POST', '/introspect', { body: { pass } })).json()) as { active: boolean }).active;
    expect(await active()).toBe(true);
    site.clockAhead = 5 * 60 * 1000 + 1000;
    expect(await active()).toBe(false);
    site.clockAhead = 24 * 60 * 60 * 1000 + 1000;
    const problem = await problemOf(ask('POST', '/join', { body: { secret, ...guest } }));
    expect([problem.status, problem.code]).toEqual([410, 'GUEST_LINK_EXPIRED']);
  });
});

describe('a medium that ends, or is gone', () => {
  const room = {
    id: 'lecture',
    kind: 'room',
    title: 'Seminar',
    url: 'https://media.example.org/watch/lecture',
  };

  it('lets nobody in any more, and who was in is out', async () => {
    const media = [{ ...room } as { -readonly [Name in keyof Media]: Media[Name] }];
    site = await createSharingSite({ baseUrl, media });
    const { secret } = await createLink({ name: 'a', expiry: { kind: 'session-end' } });
    const joined = (await (await ask('POST', '/join', { body: { secret, ...guest } })).json()) as Admission;
    expect(joined.capabilities).toEqual(['view', 'chat', 'ask', 'answer']);
    const answers = async () => [
      (await problemOf(ask('POST', '/link', { body: { secret } }))).code,
      (await problemOf(ask('POST', '/join', { body: { secret, ...guest } }))).code,
      (await problemOf(ask('POST', '/pass', { body: { seat: joined.seat } }))).code,
      (await (await ask('POST', '/introspect', { body: { pass: joined.pass } })).json()) as object,
    ];
    media[0]!.ended = true;
    expect(await answers()).toEqual(['SESSION_OVER', 'SESSION_OVER', 'SESSION_OVER', { active: false }]);
    media.length = 0;
    expect(await answers()).toEqual(['LINK_UNKNOWN', 'LINK_UNKNOWN', 'SESSION_OVER', { active: false }]);
  });
});

describe('what has outlived its purpose', () => {
  it('is forgotten after a day: the key of a request may then be used for another', async () => {
    const create = (name: string) =>
      ask('POST', '/media/lecture/guest-links', {
        body: { name },
        headers: { [names.idempotencyKey]: 'once' },
      });
    expect((await create('One')).status).toBe(200);
    site.clockAhead = 23 * 60 * 60 * 1000;
    expect(await problemOf(create('Two'))).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    site.clockAhead = 25 * 60 * 60 * 1000;
    expect((await create('Two')).status).toBe(200);
  });
});

describe('the event stream', () => {
  const open = (headers: Record<string, string | null>) => ask('GET', '/media/lecture/events', { headers });

  it('is for owners and for guests who are in', async () => {
    expect(await problemOf(open({ 'x-test-user': 'nobody' }))).toMatchObject({ status: 404 });
    expect(await problemOf(open({ 'guestlist-pass': 'nonsense' }))).toMatchObject({
      code: 'PASS_INVALID',
    });
    const { secret } = await createLink();
    const joined = (await (await ask('POST', '/join', { body: { secret, ...guest } })).json()) as Admission;
    const headers = { 'guestlist-pass': joined.pass };
    const stream = await open(headers);
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    await stream.body!.cancel();
    await ask('POST', '/leave', { body: { seat: joined.seat } });
    expect(await problemOf(open(headers))).toMatchObject({ code: 'PASS_INVALID' });
  });

  it('begins with the present revision and ends with its request', async () => {
    const ended = new AbortController();
    const response = await site.handler(
      new Request(`${baseUrl}/media/lecture/events`, { headers: own, signal: ended.signal }),
    );
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe('id: 0\ndata: {"medium":"lecture","revision":0}\n\n');
    ended.abort();
    expect((await reader.read()).done).toBe(true);
  });
});
