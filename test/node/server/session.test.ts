import { beforeEach, describe, expect, it } from 'vitest';
import { takeFromFragment } from '../../../src/domain/join-url.js';
import type { Media } from '../../../src/domain/media.js';
import type {
  Admission,
  Entry,
  GuestLinkView,
  Introspection,
  LinkView,
} from '../../../src/domain/schemas.js';
import { headers as names } from '../../../src/protocol/routes.js';
import { createSharingSite, type SharingSite } from '../../../src/testing/sharing-site.js';

const baseUrl = 'https://media.example.org/api/sharing';
const minute = 60 * 1000;
const guest = { name: 'A guest', email: 'guest@example.org' };

let site: SharingSite;
let keynote: { -readonly [Name in keyof Media]: Media[Name] };
let secret: string;
let count = 0;

async function ask<Reply>(method: string, path: string, body?: unknown): Promise<Reply> {
  const headers = {
    origin: 'https://media.example.org',
    'content-type': 'application/json',
    'x-test-user': 'owner',
    [names.idempotencyKey]: `key-${(count += 1)}`,
  };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const answer = await site.handler(new Request(baseUrl + path, init));
  expect(answer.status).toBe(200);
  return (await answer.json()) as Reply;
}

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * minute).toISOString();
const introspect = (pass: string) => ask<Introspection>('POST', '/introspect', { pass });

beforeEach(async () => {
  keynote = {
    id: 'keynote',
    kind: 'live-event',
    title: 'Keynote',
    description: 'What comes next.',
    url: 'https://media.example.org/watch/keynote',
    startsAt: inMinutes(20),
    endsAt: inMinutes(80),
  };
  site = await createSharingSite({ baseUrl, media: [keynote] });
  await ask('PUT', '/media/keynote/guest-access', { enabled: true });
  const link = await ask<GuestLinkView>('POST', '/media/keynote/guest-links', { name: 'Open day' });
  secret = takeFromFragment(new URL(link.url).hash).secret!;
});

describe('before a live session begins', () => {
  it('the holder of a link is told when it does, counted from now', async () => {
    const link = await ask<LinkView>('POST', '/link', { secret });
    expect(link).toMatchObject({ startsAt: keynote.startsAt, endsAt: keynote.endsAt });
    expect(link.description).toBe('What comes next.');
    expect(link.opensIn).toBeGreaterThan(19 * minute);
    expect(link.opensIn).toBeLessThanOrEqual(20 * minute);
  });

  it('who has joined is in and can do nothing yet; then everything, with the same seat', async () => {
    const early = await ask<Admission>('POST', '/join', { secret, ...guest });
    expect([early.capabilities, early.opensIn === null]).toEqual([[], false]);
    expect(await introspect(early.pass)).toMatchObject({ active: true, capabilities: [] });
    site.clockAhead = 20 * minute + 1;
    const entry = await ask<Entry>('POST', '/pass', { seat: early.seat });
    expect([entry.capabilities, entry.opensIn]).toEqual([['view', 'chat', 'ask', 'answer'], null]);
    expect((await introspect(entry.pass)).capabilities).toContain('view');
  });

  it('a start that is brought forward is heard of by everybody, and holds at once', async () => {
    const { seat } = await ask<Admission>('POST', '/join', { secret, ...guest });
    const { revision } = await site.repository.readAccess('keynote');
    const heard: unknown[] = [];
    const stop = site.repository.watch('keynote', (notice) => heard.push(notice));
    keynote.startsAt = inMinutes(-1);
    await site.handler.mediaChanged('keynote');
    stop();
    expect(heard).toEqual([{ mediaId: 'keynote', revision: revision + 1, concerns: 'all' }]);
    expect((await ask<Entry>('POST', '/pass', { seat })).capabilities).toContain('view');
  });

  it('a recording has no start to wait for', async () => {
    keynote.kind = 'video';
    expect((await ask<Admission>('POST', '/join', { secret, ...guest })).capabilities).toContain('view');
  });
});

describe('who guesses an access code', () => {
  const join = async (forwarded: string | null, accessCode: string) => {
    const headers = new Headers({
      origin: 'https://media.example.org',
      'content-type': 'application/json',
      [names.idempotencyKey]: `key-${(count += 1)}`,
      ...(forwarded !== null && { 'x-forwarded-for': forwarded }),
    });
    const body = JSON.stringify({ secret, ...guest, accessCode });
    const answer = await site.handler(new Request(`${baseUrl}/join`, { method: 'POST', headers, body }));
    return ((await answer.json()) as { code?: string }).code ?? 'admitted';
  };
  const begin = async (trustedProxies?: number) => {
    const media = [{ ...keynote, startsAt: null }];
    site = await createSharingSite({
      baseUrl,
      media,
      ...(trustedProxies !== undefined && { trustedProxies }),
    });
    await ask('PUT', '/media/keynote/guest-access', { enabled: true });
    const draft = { name: 'Press', accessCode: 'Blue Heron' };
    const link = await ask<GuestLinkView>('POST', '/media/keynote/guest-links', draft);
    secret = takeFromFragment(new URL(link.url).hash).secret!;
  };
  const guessTen = async (forwarded: (i: number) => string | null) => {
    for (let i = 0; i < 10; i += 1) expect(await join(forwarded(i), 'no')).toBe('ACCESS_CODE_WRONG');
  };

  it('is known by the address before the trusted proxies, whatever a client writes in front', async () => {
    await begin(1);
    await guessTen((i) => `192.0.2.${i}, 198.51.100.7, 10.0.0.1`);
    expect(await join('198.51.100.7, 10.0.0.1', 'Blue Heron')).toBe('TOO_MANY_TRIES');
    expect(await join('198.51.100.8, 10.0.0.1', 'Blue Heron')).toBe('admitted');
  });

  it('is one caller, whichever address of a network or port the guesses come from', async () => {
    await begin(0);
    await guessTen((i) => `[2001:db8:0:1::${i}]:${50_000 + i}`);
    expect(await join('2001:db8:0:1:ffff::', 'Blue Heron')).toBe('TOO_MANY_TRIES');
    expect(await join('2001:db8:0:2::1', 'Blue Heron')).toBe('admitted');
  });

  it('is anybody where no proxy is trusted, so that a header opens nothing', async () => {
    await begin();
    await guessTen((i) => `192.0.2.${i}`);
    expect(await join('203.0.113.9', 'Blue Heron')).toBe('TOO_MANY_TRIES');
    site.clockAhead = 15 * minute;
    expect(await join(null, 'Blue Heron')).toBe('admitted');
  });
});
