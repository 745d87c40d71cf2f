import { describe, expect, it } from 'vitest';
import { guestLinkState, refusal, type Admissibility } from '../../../src/domain/admissibility.js';
import { createGuestLink, type GuestLinkRecord } from '../../../src/domain/guest-link.js';
import type { Media } from '../../../src/domain/media.js';
import type { GuestLinkId } from '../../../src/domain/schemas.js';

const now = Date.parse('2030-01-01T12:00:00Z');
const media: Media = { id: 'lecture', kind: 'video', title: 'Lecture', url: 'https://media.example/' };
const id = 'link-0001' as GuestLinkId;
const fresh = createGuestLink({ id, kid: 'k', media, rules: { name: ' Open day ' }, now });
const link = (change: Partial<GuestLinkRecord>): GuestLinkRecord => ({ ...fresh, ...change });

describe('a new guest link', () => {
  it('is for any number, for ever, and gives what its kind usually gives', () => {
    expect(fresh).toMatchObject({ name: 'Open day', maxUses: null, expiry: { kind: 'never' }, uses: 0 });
    expect(fresh.capabilities).toEqual(['view']);
    const room = createGuestLink({
      id,
      kid: 'k',
      media: { ...media, kind: 'room' },
      rules: { name: 'a' },
      now,
    });
    expect(room.capabilities).toEqual(['view', 'chat', 'ask', 'answer']);
  });

  it('counts days from the server’s now', () => {
    const rules = { name: 'a', expiry: { kind: 'days', days: 2 } } as const;
    const { expiry } = createGuestLink({ id, kid: 'k', media, rules, now });
    expect(expiry).toEqual({ kind: 'at', at: Date.parse('2030-01-03T12:00:00Z') });
  });
});

describe('the state of a link', () => {
  it.each<[string, Partial<GuestLinkRecord>]>([
    ['active', {}],
    ['active', { expiry: { kind: 'at', at: now + 1 } }],
    ['expired', { expiry: { kind: 'at', at: now } }],
    ['active', { maxUses: 2, uses: 1 }],
    ['used-up', { maxUses: 2, uses: 2 }],
    ['not-yet', { startsAt: now + 1 }],
    ['active', { startsAt: now }],
    ['paused', { pausedAt: now, maxUses: 2, uses: 2 }],
  ])('%s: %j', (state, change) => {
    expect(guestLinkState(link(change), now)).toBe(state);
  });
});

describe('why somebody with a true secret does not get in', () => {
  const ask = (change: Partial<GuestLinkRecord>, more: Partial<Admissibility> = {}) =>
    refusal({
      link: link(change),
      access: { mediaId: 'lecture', enabled: true, revision: 1 },
      media,
      rotation: 0,
      now,
      ...more,
    });
  const off = { access: { mediaId: 'lecture', enabled: false, revision: 1 } };

  it('nothing stands in the way of an active link', () => {
    expect(ask({})).toBeNull();
  });

  it.each<[string, Partial<GuestLinkRecord>, Partial<Admissibility>]>([
    ['GUEST_LINK_DELETED', { deletedAt: now }, off],
    ['GUEST_LINK_REPLACED', { rotation: 1 }, {}],
    ['SESSION_OVER', {}, { media: { ...media, ended: true } }],
    ['GUEST_LINK_EXPIRED', { expiry: { kind: 'at', at: now } }, off],
    ['GUEST_LINK_USED_UP', { maxUses: 1, uses: 1 }, off],
    ['GUEST_ACCESS_OFF', { pausedAt: now }, off],
    ['GUEST_LINK_PAUSED', { pausedAt: now }, {}],
    ['GUEST_LINK_NOT_YET', { startsAt: now + 1 }, {}],
  ])('%s', (code, change, more) => {
    expect(ask(change, more)).toBe(code);
  });

  it('the secret before a replacement holds within its grace, an older one does not', () => {
    const replaced = { rotation: 2, previousValidUntil: now + 1 };
    expect(ask(replaced, { rotation: 1 })).toBeNull();
    expect(ask(replaced, { rotation: 1, now: now + 1 })).toBe('GUEST_LINK_REPLACED');
    expect(ask(replaced, { rotation: 0 })).toBe('GUEST_LINK_REPLACED');
  });
});
