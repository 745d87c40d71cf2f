import { describe, expect, it } from 'vitest';
import { guestLinkState, refusal, type Admissibility } from '../../../src/domain/admissibility.js';
import type { ErrorCode } from '../../../src/domain/errors.js';
import { createGuestLink } from '../../../src/domain/guest-link.js';
import type { Media } from '../../../src/domain/media.js';
import type { GuestLinkId } from '../../../src/domain/schemas.js';
import { fc } from '../../support/properties.js';

const now = Date.UTC(2031, 4, 17, 9, 30);
const media: Media = {
  id: 'keynote',
  kind: 'live-event',
  title: 'Keynote',
  url: 'https://media.example.org/',
};
const fresh = createGuestLink({ id: 'link-0001' as GuestLinkId, kid: 'k', media, rules: { name: 'a' }, now });
/** Before, at and after now: where a comparison is off by one, it is off here. */
const about = fc.constantFrom(now - 1, now, now + 1);

const asked: fc.Arbitrary<Admissibility> = fc
  .record({
    pausedAt: fc.option(about),
    deletedAt: fc.option(about, { freq: 4 }),
    expiry: fc.oneof(
      fc.constant({ kind: 'never' } as const),
      fc.constant({ kind: 'session-end' } as const),
      about.map((at) => ({ kind: 'at', at }) as const),
    ),
    startsAt: fc.option(about),
    maxUses: fc.option(fc.integer({ min: 1, max: 3 })),
    uses: fc.integer({ min: 0, max: 4 }),
    rotation: fc.integer({ min: 0, max: 3 }),
    previousValidUntil: fc.option(about),
    presented: fc.integer({ min: 0, max: 3 }),
    enabled: fc.boolean(),
    ended: fc.boolean(),
  })
  .map(({ presented, enabled, ended, ...rules }) => ({
    link: { ...fresh, ...rules },
    access: { mediaId: media.id, enabled, revision: 1 },
    media: { ...media, ended },
    rotation: presented,
    now,
  }));

/** What stands in the way, each on its own, in the order in which it is told. */
const reasons: readonly [ErrorCode, (asked: Admissibility) => boolean][] = [
  ['GUEST_LINK_DELETED', ({ link }) => link.deletedAt !== null],
  [
    'GUEST_LINK_REPLACED',
    ({ link, rotation }) =>
      rotation !== link.rotation && !(rotation === link.rotation - 1 && (link.previousValidUntil ?? 0) > now),
  ],
  ['SESSION_OVER', (one) => one.media.ended === true],
  ['GUEST_LINK_EXPIRED', ({ link }) => link.expiry.kind === 'at' && link.expiry.at <= now],
  ['GUEST_LINK_USED_UP', ({ link }) => link.maxUses !== null && link.maxUses <= link.uses],
  ['GUEST_ACCESS_OFF', ({ access }) => !access.enabled],
  ['GUEST_LINK_PAUSED', ({ link }) => link.pausedAt !== null],
  ['GUEST_LINK_NOT_YET', ({ link }) => (link.startsAt ?? 0) > now],
];
const numRuns = 2000;

describe('whether a link admits', () => {
  it('is refused for the first reason there is, what is final before what can pass', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const standing = reasons.filter(([, stands]) => stands(one)).map(([code]) => code);
        expect(refusal(one)).toBe(standing[0] ?? null);
      }),
      { numRuns },
    );
  });

  it('agrees with the state that the owner sees', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const state = guestLinkState(one.link, now);
        if (refusal(one) === null) expect(state).toBe('active');
        const open = { ...one, rotation: one.link.rotation, access: { ...one.access, enabled: true } };
        const alive = { ...open, media, link: { ...one.link, deletedAt: null } };
        if (state === 'active') expect(refusal(alive)).toBeNull();
        else expect(refusal(alive)).toMatch(/^GUEST_LINK_/);
      }),
      { numRuns },
    );
  });

  it('what is final stays so, as long as nobody edits the link', () => {
    const final: (ErrorCode | null)[] = [
      'GUEST_LINK_DELETED',
      'GUEST_LINK_REPLACED',
      'GUEST_LINK_EXPIRED',
      'GUEST_LINK_USED_UP',
    ];
    fc.assert(
      fc.property(asked, fc.nat(1000), (one, later) => {
        fc.pre(final.includes(refusal(one)));
        expect(final).toContain(
          refusal({ ...one, now: now + later, access: { ...one.access, enabled: true } }),
        );
      }),
      { numRuns },
    );
  });
});
