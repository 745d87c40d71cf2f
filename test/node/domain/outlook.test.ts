import { describe, expect, it } from 'vitest';
import { guestLinkStates } from '../../../src/domain/admissibility.js';
import { linkEnd, nextTurn, outlook } from '../../../src/domain/outlook.js';
import type { GuestLinkView } from '../../../src/domain/schemas.js';
import { fc } from '../../support/properties.js';

const at = (time: string) => ({ kind: 'at', at: time }) as const;
const link = (change: Partial<GuestLinkView>) =>
  ({
    state: 'active',
    uses: 0,
    maxUses: null,
    expiry: { kind: 'never' },
    startsAt: null,
    previousValidUntil: null,
    approval: false,
    hasAccessCode: false,
    ...change,
  }) as GuestLinkView;

describe('who can get in right now', () => {
  it('nobody while the switch is off, whatever the links say', () => {
    expect(outlook({ enabled: false, links: [link({})] })).toEqual({ kind: 'off' });
  });

  it('nobody once the session is over, whatever switch and links say', () => {
    expect(outlook({ enabled: true, links: [link({})] }, { ended: true })).toEqual({ kind: 'over' });
    expect(outlook({ enabled: false, links: [] }, { ended: true })).toEqual({ kind: 'over' });
    expect(outlook({ enabled: true, links: [link({})] }, { ended: false })).toMatchObject({ kind: 'open' });
  });

  it('nobody without links, or without one that admits, and why', () => {
    const paused = link({ state: 'paused' });
    expect(outlook({ enabled: true, links: [] })).toEqual({ kind: 'no-links' });
    expect(outlook({ enabled: true, links: [paused, paused] })).toEqual({
      kind: 'nobody',
      all: 'paused',
      links: 2,
    });
    expect(outlook({ enabled: true, links: [paused, link({ state: 'expired' })] })).toEqual({
      kind: 'nobody',
      all: null,
      links: 2,
    });
  });

  it('later, from the first start, where the only links that will admit have not begun', () => {
    const early = '2030-01-01T10:00:00+02:00';
    const links = [
      link({ state: 'not-yet', startsAt: '2030-01-01T09:00:00Z' }),
      link({ state: 'not-yet', startsAt: early }),
      link({ state: 'paused', startsAt: '2029-01-01T09:00:00Z' }),
    ];
    expect(outlook({ enabled: true, links })).toEqual({ kind: 'later', from: early });
    expect(outlook({ enabled: true, links: [...links, link({})] })).toMatchObject({ kind: 'open' });
  });

  it('adds up the places that are left, of active links alone', () => {
    const links = [
      link({ maxUses: 50, uses: 13 }),
      link({ maxUses: 10, uses: 2 }),
      link({ state: 'used-up', maxUses: 5, uses: 5 }),
      link({ state: 'not-yet', maxUses: 7, startsAt: '2030-01-01T09:00:00Z' }),
    ];
    expect(outlook({ enabled: true, links })).toEqual({
      kind: 'open',
      places: 45,
      until: null,
      approval: 'none',
      accessCode: false,
    });
  });

  it('says that it takes the access code where every link that admits asks for one', () => {
    const coded = link({ hasAccessCode: true });
    const asked = (...links: GuestLinkView[]) => outlook({ enabled: true, links });
    expect(asked(coded, link({ state: 'paused' }))).toMatchObject({ accessCode: true });
    expect(asked(coded, link({}))).toMatchObject({ accessCode: false });
  });

  it('any number where one link has no limit', () => {
    expect(outlook({ enabled: true, links: [link({}), link({ maxUses: 1 })] })).toMatchObject({
      places: null,
    });
  });

  it('says whether the host lets each one in by hand, by all that admit or by some', () => {
    const asked = (...links: GuestLinkView[]) => outlook({ enabled: true, links });
    const approved = link({ approval: true });
    expect(asked(approved, approved, link({ state: 'paused' }))).toMatchObject({ approval: 'all' });
    expect(asked(approved, link({}))).toMatchObject({ approval: 'some' });
    expect(asked(link({}), link({ state: 'paused', approval: true }))).toMatchObject({ approval: 'none' });
  });

  it('counts as many places as links give, and names an end that some active link has', () => {
    const ends = fc.integer({ min: 0, max: 9 }).map((hour) => at(`2031-01-01T0${hour}:00:00+02:00`));
    const views = fc.record({
      state: fc.constantFrom(...guestLinkStates),
      uses: fc.nat(5),
      maxUses: fc.option(fc.integer({ min: 5, max: 9 })),
      expiry: fc.oneof(fc.constant({ kind: 'never' } as const), ends),
    });
    fc.assert(
      fc.property(fc.array(views), fc.boolean(), (changes, enabled) => {
        const links = changes.map(link);
        const told = outlook({ enabled, links });
        const active = links.filter(({ state }) => enabled && state === 'active');
        expect(told.kind === 'open').toBe(active.length > 0);
        if (told.kind !== 'open') return;
        const left = active.map(({ maxUses, uses }) => (maxUses === null ? Infinity : maxUses - uses));
        expect(told.places ?? Infinity).toBe(left.reduce((sum, places) => sum + places, 0));
        const times = active.map(({ expiry }) => (expiry.kind === 'at' ? Date.parse(expiry.at) : Infinity));
        expect(told.until === null ? Infinity : Date.parse(told.until)).toBe(Math.max(...times));
      }),
    );
  });

  it('ends with the last link, and never where one has no end', () => {
    const [soon, late] = [at('2030-01-01T10:00:00+02:00'), at('2030-01-01T09:00:00Z')];
    const links = [link({ expiry: late }), link({ expiry: soon })];
    expect(outlook({ enabled: true, links })).toMatchObject({ until: late.at });
    expect(outlook({ enabled: true, links: [...links, link({})] })).toMatchObject({ until: null });
  });

  it('ends with the session where a link does and none goes on', () => {
    const session = link({ expiry: { kind: 'session-end' } });
    const links = [session, link({ expiry: at('2030-01-01T09:00:00Z') })];
    expect(outlook({ enabled: true, links })).toMatchObject({ until: 'session-end' });
    expect(outlook({ enabled: true, links: [session, link({})] })).toMatchObject({ until: null });
  });
});

describe('when a link of a live session ends', () => {
  const endsAt = '2030-01-01T12:00:00Z';
  const live = { ended: false, kind: 'room', endsAt } as const;
  const [before, after] = [at('2030-01-01T13:59:00+02:00'), at('2030-01-05T00:00:00Z')];
  const withSession = { kind: 'session-end' };

  it('with the session, unless it ends earlier by itself', () => {
    expect(linkEnd(link({}), live)).toEqual(withSession);
    expect(linkEnd(link({ expiry: after }), live)).toEqual(withSession);
    expect(linkEnd(link({ expiry: before }), live)).toEqual(before);
    expect(linkEnd(link({ expiry: after }), { ...live, endsAt: null })).toEqual(after);
  });

  it('by itself where the medium is no session, or is not known', () => {
    expect(linkEnd(link({ expiry: after }), { ended: false, kind: 'video' })).toEqual(after);
    expect(linkEnd(link({}), null)).toEqual({ kind: 'never' });
  });

  it('as the sentence has it', () => {
    const asked = (...links: GuestLinkView[]) => outlook({ enabled: true, links }, live);
    expect(asked(link({ expiry: before }))).toMatchObject({ until: before.at });
    expect(asked(link({ expiry: before }), link({ expiry: after }))).toMatchObject({ until: 'session-end' });
    expect(asked(link({}))).toMatchObject({ until: 'session-end' });
  });
});

describe('when the clock alone changes it', () => {
  const [soon, later] = ['2030-01-01T09:00:00Z', '2030-01-02T09:00:00Z'];
  const now = Date.parse('2030-01-01T00:00:00Z');

  it('at the next start, end, or end of an old address', () => {
    expect(nextTurn([link({ startsAt: later }), link({ expiry: at(soon) })], now)).toBe(Date.parse(soon));
    expect(nextTurn([link({ previousValidUntil: soon, expiry: at(later) })], now)).toBe(Date.parse(soon));
  });

  it('never where all of it is past, or nothing is timed', () => {
    expect(nextTurn([link({ startsAt: soon, expiry: at(soon) })], Date.parse(later))).toBeNull();
    expect(nextTurn([link({})], now)).toBeNull();
  });
});
