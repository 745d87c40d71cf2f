/** What somebody types to break something: refused at its field, or kept as the text that it is. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GuestLinkView, ParticipantPage, Problem } from '../../../src/domain/schemas.js';
import { pathOf, routes, type RouteName } from '../../../src/protocol/routes.js';
import { openSqliteRepository } from '../../../src/server/sql/sqlite-repository.js';
import { fc, hostileStrings, anyText, times } from '../../support/properties.js';
import { ask, everything, openTwoMedia, type AskOptions, type TwoMedia } from './two-media.js';

let directory: string;
let world: TwoMedia;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guestlist-'));
  world = await openTwoMedia(await openSqliteRepository({ file: join(directory, 'guestlist.db') }));
});
afterAll(async () => {
  await world.site.repository.close();
  await rm(directory, { recursive: true });
});

const text = fc.oneof(
  anyText,
  fc.tuple(fc.constantFrom('a', '<b>'), anyText).map((parts) => parts.join('')),
);
const numRuns = times(100, 2000);

async function sent(route: RouteName, options: AskOptions & { params?: Record<string, string> }) {
  const { mediaId, link, guest } = world.own;
  const { method, path } = routes[route];
  const params = { mediaId, linkId: link.id, participantId: guest.participantId, ...options.params };
  const response = await ask(world.site, method, pathOf(path, params), { user: 'owner', ...options });
  const answer = (await response.json()) as Problem & GuestLinkView & ParticipantPage;
  expect(response.status, JSON.stringify(answer)).toBeLessThan(500);
  if (!response.ok) {
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.code).toMatch(/^[A-Z_]+$/);
  } else {
    expect(response.headers.get('content-type')).toBe('application/json');
  }
  return { ok: response.ok, answer };
}

const kept = (typed: string) => typed.trim() || null;

describe('hostile text', () => {
  it('in every text of a link is refused, or told again letter by letter', async () => {
    const field = fc.constantFrom('name', 'message', 'terms', 'label', 'accessCode');
    await fc.assert(
      fc.asyncProperty(field, text, async (where, typed) => {
        const { policyRevision: revision } = (await world.site.repository.readLink(world.own.link.id))!;
        const asked = { id: 'constructor', kind: 'text', required: false };
        const body = where === 'label' ? { fields: [{ ...asked, label: typed }] } : { [where]: typed };
        const { ok, answer } = await sent('changeGuestLink', { body: { ...body, revision } });
        if (!ok) {
          expect(answer.code).toMatch(/^(INVALID_INPUT|BODY_TOO_LARGE)$/);
          return;
        }
        const told = { name: answer.name, message: answer.message, terms: answer.terms?.text ?? null };
        if (where === 'label') expect(answer.fields[0]?.label).toBe(typed);
        else if (where === 'accessCode') expect(Object.values(answer)).not.toContain(typed);
        else expect(told[where]).toBe(kept(typed));
      }),
      { numRuns },
    );
  });

  it('in what a guest types is refused, or shown to the owner as it is', async () => {
    const draft = {
      name: 'Hostile',
      fields: [{ id: 'constructor', label: 'Anything', kind: 'text', required: false }],
    };
    const { answer: link } = await sent('createGuestLink', { body: draft });
    const secret = new URL(link.url).hash.replace('#join=', '');
    const typed = fc.record({
      name: text,
      email: fc.oneof({ weight: 3, arbitrary: fc.constant('eve@example.org') }, text),
      answers: fc.option(fc.dictionary(fc.oneof(fc.constantFrom('constructor', '__proto__'), text), text), {
        nil: undefined,
      }),
      seat: fc.option(text, { nil: undefined, freq: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(typed, async (guest) => {
        const { ok } = await sent('join', { user: 'nobody', body: { secret, ...guest } });
        if (!ok) return;
        const { answer } = await sent('listGuests', {});
        const [newest] = answer.participants;
        expect(newest?.name).toBe(guest.name.trim().normalize('NFC'));
        const answers = new Map(Object.entries(guest.answers ?? {}));
        const answered = answers.get('constructor')?.trim();
        expect(Object.entries(newest?.answers ?? {})).toEqual(answered ? [['constructor', answered]] : []);
      }),
      { numRuns },
    );
  });

  it('for a secret, a seat or a pass opens nothing and says the same each time', async () => {
    const wrong: [RouteName, string, string][] = [
      ['lookAtLink', 'secret', 'LINK_UNKNOWN'],
      ['renew', 'seat', 'SEAT_UNKNOWN'],
      ['leave', 'seat', 'SEAT_UNKNOWN'],
      ['erase', 'seat', 'SEAT_UNKNOWN'],
      ['calendar', 'secret', 'LINK_UNKNOWN'],
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...wrong), text, async ([route, field, code], typed) => {
        const { ok, answer } = await sent(route, { user: 'nobody', body: { [field]: typed } });
        expect(ok).toBe(false);
        expect([code, 'INVALID_INPUT']).toContain(answer.code);
        const told = await sent('introspect', { user: 'nobody', body: { pass: typed } });
        if (told.ok) expect(told.answer).toEqual({ active: false });
      }),
      { numRuns },
    );
  });

  it('in an address of ours finds nothing', async () => {
    const before = await everything(world);
    for (const name of Object.keys(routes) as RouteName[]) {
      for (const typed of hostileStrings.filter((one) => !/\p{Cs}/u.test(one) && one.length < 1000)) {
        for (const part of ['mediaId', 'linkId', 'participantId'].filter((one) =>
          routes[name].path.includes(`:${one}`),
        )) {
          const { ok, answer } = await sent(name, { params: { [part]: typed }, body: bodies[name] });
          expect([ok, answer.code], `${name} ${part}`).toEqual([false, 'NOT_FOUND']);
        }
      }
    }
    for (const typed of hostileStrings.filter((one) => !/\p{Cs}/u.test(one))) {
      const { mediaId } = world.own;
      const query = `?after=${encodeURIComponent(typed)}`;
      for (const list of ['participants', 'history']) {
        const response = await ask(world.site, 'GET', `/media/${mediaId}/${list}${query}`, { user: 'owner' });
        expect(response.status, `${list} after ${typed.slice(0, 20)}`).toBe(200);
        const listed = (await response.json()) as {
          participants?: unknown[];
          entries?: unknown[];
          next: null;
        };
        expect([listed.participants ?? listed.entries, listed.next]).toEqual([[], null]);
      }
      const linked = `/media/${mediaId}/participants?link=${encodeURIComponent(typed)}`;
      expect((await ask(world.site, 'GET', linked, { user: 'owner' })).status).toBeLessThan(500);
    }
    expect(await everything(world)).toEqual(before);
  });
});

const bodies: Partial<Record<RouteName, unknown>> = {
  setGuestAccess: { enabled: false },
  createGuestLink: { name: 'a' },
  changeGuestLink: { paused: true, revision: 1 },
  replaceGuestLink: { graceHours: 0, revision: 1 },
  removeParticipant: { block: true },
  createInvites: { invites: [{ email: 'dora@example.org', role: 'viewer' }], mail: true },
  changeInvites: { ids: ['not-there'], role: 'viewer' },
  resendInvites: { ids: ['not-there'] },
  findPeople: { text: 'a' },
  searchInvites: { search: 'a' },
  countFoundInvites: { search: 'a' },
  searchPeople: { search: 'a' },
  previewInvite: { invite: { email: 'dora@example.org', role: 'viewer' } },
  decideWaiting: { ids: ['not-there'], admit: true },
  changeParticipant: { role: 'viewer' },
};
