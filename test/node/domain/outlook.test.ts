import { describe, expect, it } from 'vitest';
import { outlook } from '../../../src/domain/outlook.js';
import type { GuestLinkView } from '../../../src/domain/schemas.js';

const at = (time: string) => ({ kind: 'at', at: time }) as const;
const link = (change: Partial<GuestLinkView>) =>
  ({ state: 'active', uses: 0, maxUses: null, expiry: { kind: 'never' }, ...change }) as GuestLinkView;

describe('who can get in right now', () => {
  it('nobody while the switch is off, whatever the links say', () => {
    expect(outlook({ enabled: false, links: [link({})] })).toEqual({ kind: 'off' });
  });

  it('nobody without links, or without one that admits', () => {
    expect(outlook({ enabled: true, links: [] })).toEqual({ kind: 'no-links' });
    expect(outlook({ enabled: true, links: [link({ state: 'paused' })] })).toEqual({ kind: 'nobody' });
  });

  it('adds up the places that are left, of active links alone', () => {
    const links = [
      link({ maxUses: 50, uses: 13 }),
      link({ maxUses: 10, uses: 2 }),
      link({ state: 'used-up', maxUses: 5, uses: 5 }),
    ];
    expect(outlook({ enabled: true, links })).toEqual({ kind: 'open', places: 45, until: null });
  });

  it('any number where one link has no limit', () => {
    expect(outlook({ enabled: true, links: [link({}), link({ maxUses: 1 })] })).toMatchObject({
      places: null,
    });
  });

  it('ends with the last link, and never where one has no end', () => {
    const [soon, late] = [at('2030-01-01T10:00:00+02:00'), at('2030-01-01T09:00:00Z')];
    const links = [link({ expiry: late }), link({ expiry: soon })];
    expect(outlook({ enabled: true, links })).toMatchObject({ until: late.at });
    expect(outlook({ enabled: true, links: [...links, link({})] })).toMatchObject({ until: null });
  });
});
