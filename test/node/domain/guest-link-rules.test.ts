import { describe, expect, it } from 'vitest';
import { type SharingError } from '../../../src/domain/errors.js';
import {
  createGuestLink,
  editGuestLink,
  replaceGuestLink,
  tombstoneOf,
  type GuestLinkChanges,
  type GuestLinkRecord,
} from '../../../src/domain/guest-link.js';
import { capabilities, mediaKinds, type Media } from '../../../src/domain/media.js';
import { guestCapabilities } from '../../../src/domain/media-rights.js';
import { termsOf } from '../../../src/domain/questions.js';
import type { GuestLinkEdit, GuestLinkId } from '../../../src/domain/schemas.js';
import { fc } from '../../support/properties.js';

const now = Date.UTC(2031, 4, 17, 9, 30);
const id = 'link-0001' as GuestLinkId;
const mediaOf = (kind: Media['kind']): Media => ({
  id: 'm',
  kind,
  title: 'M',
  url: 'https://media.example.org/',
});

const media = fc.constantFrom(...mediaKinds).map(mediaOf);
const time = fc.integer({ min: -5, max: 5 }).map((hours) => new Date(now + hours * 3_600_000).toISOString());
const text = fc.constantFrom('', ' ', 'Be kind.', ' Be kind. ', 'Be very kind.');
const edit: fc.Arbitrary<GuestLinkEdit> = fc.record(
  {
    name: fc.constantFrom('Open day', ' Press '),
    maxUses: fc.option(fc.integer({ min: 1, max: 9 })),
    startsAt: fc.option(time),
    expiry: fc.oneof(
      fc.constant({ kind: 'never' } as const),
      fc.constant({ kind: 'session-end' } as const),
      fc.integer({ min: 1, max: 9 }).map((days) => ({ kind: 'days', days }) as const),
      time.map((at) => ({ kind: 'at', at }) as const),
    ),
    capabilities: fc.array(fc.constantFrom(...capabilities)),
    accessCode: fc.option(fc.constantFrom('sealed 1', 'sealed 2')),
    message: fc.option(text),
    terms: fc.option(text),
    paused: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** The link after edits, those that are refused left out. */
function afterEdits(link: GuestLinkRecord, of: Media, edits: readonly GuestLinkEdit[]): GuestLinkRecord[] {
  return edits.reduce<GuestLinkRecord[]>(
    (states, rules, index) => [
      ...states,
      edited(states.at(-1)!, { media: of, rules, now: now + index }) ?? states.at(-1)!,
    ],
    [link],
  );
}

function edited(link: GuestLinkRecord, changes: GuestLinkChanges): GuestLinkRecord | null {
  try {
    return editGuestLink(link, changes);
  } catch (error) {
    expect(error).toMatchObject({ code: 'INVALID_INPUT' });
    expect((error as SharingError).fields.length).toBeGreaterThan(0);
    return null;
  }
}

const fresh = (of: Media) => createGuestLink({ id, kid: 'k', media: of, rules: { name: 'Open day' }, now });
const histories = fc.tuple(media, fc.array(edit, { maxLength: 8 }));

describe('whatever an owner edits', () => {
  it('an edit of nothing changes nothing, and the same edit twice is one', () => {
    fc.assert(
      fc.property(histories, edit, ([of, edits], last) => {
        const link = afterEdits(fresh(of), of, edits).at(-1)!;
        expect(editGuestLink(link, { media: of, rules: {}, now })).toEqual(link);
        const once = edited(link, { media: of, rules: last, now });
        if (once) expect(edited(once, { media: of, rules: last, now })).toEqual(once);
      }),
    );
  });

  it('changes what it names and nothing else', () => {
    const columns: Partial<Record<keyof GuestLinkEdit, keyof GuestLinkRecord>> = { paused: 'pausedAt' };
    fc.assert(
      fc.property(histories, edit, ([of, edits], rules) => {
        const before = afterEdits(fresh(of), of, edits).at(-1)!;
        const after = edited(before, { media: of, rules, now });
        const named = Object.keys(rules).map((name) => columns[name as keyof GuestLinkEdit] ?? name);
        for (const name of Object.keys(before) as (keyof GuestLinkRecord)[]) {
          if (after && !named.includes(name)) expect(after[name], name).toEqual(before[name]);
        }
      }),
    );
  });

  it('a guest may always view, and never what only the proven may', () => {
    fc.assert(
      fc.property(histories, ([of, edits]) => {
        for (const link of afterEdits(fresh(of), of, edits)) {
          expect(link.capabilities).toContain('view');
          expect(new Set(link.capabilities).size).toBe(link.capabilities.length);
          expect(guestCapabilities(of.kind)).toEqual(expect.arrayContaining([...link.capabilities]));
          for (const never of ['edit', 'speak', 'backchannel', 'moderate'] as const) {
            expect(link.capabilities).not.toContain(never);
          }
        }
      }),
    );
  });

  it('wordings of the terms are added, never taken away or renumbered', () => {
    fc.assert(
      fc.property(histories, ([of, edits]) => {
        const states = afterEdits(fresh(of), of, edits);
        for (const [index, { terms }] of states.entries()) {
          expect(terms.map(({ version }) => version)).toEqual(terms.map((_, at) => at + 1));
          const before = states[index - 1]?.terms ?? [];
          expect(terms.slice(0, before.length)).toEqual(before);
          expect(terms.length - before.length).toBeLessThanOrEqual(1);
          expect(termsOf({ terms })?.text).not.toBe('');
        }
      }),
    );
  });

  it('an end that was set lies after its start, and after now', () => {
    fc.assert(
      fc.property(media, edit, (of, rules) => {
        const link = edited(fresh(of), { media: of, rules, now });
        if (link?.expiry.kind !== 'at') return;
        expect(link.expiry.at).toBeGreaterThan(now);
        expect(link.startsAt ?? 0).toBeLessThan(link.expiry.at);
      }),
    );
  });
});

describe('a link that is replaced or deleted', () => {
  it('has a new rotation each time and keeps all it was, but for its address', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 720 }), ([of, edits], graceHours) => {
        const link = afterEdits(fresh(of), of, edits).at(-1)!;
        const replaced = replaceGuestLink(link, { kid: 'k2', graceHours, now });
        const until = graceHours === 0 ? null : now + graceHours * 3_600_000;
        expect(replaced).toEqual({
          ...link,
          kid: 'k2',
          rotation: link.rotation + 1,
          previousValidUntil: until,
        });
      }),
    );
  });

  it('leaves neither name nor message nor code behind', () => {
    fc.assert(
      fc.property(histories, ([of, edits]) => {
        const link = afterEdits(fresh(of), of, edits).at(-1)!;
        expect(tombstoneOf(link, now)).toMatchObject({
          name: '',
          message: null,
          accessCode: null,
          deletedAt: now,
        });
      }),
    );
  });
});
