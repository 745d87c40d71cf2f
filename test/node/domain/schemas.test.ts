import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { check } from '../../../src/domain/check.js';
import { SharingError } from '../../../src/domain/errors.js';
import { guestLinkDraft, guestLinkView, joinRequest } from '../../../src/domain/schemas.js';
import { routes, type Route } from '../../../src/protocol/routes.js';
import { anyText, fc, hostileStrings } from '../../support/properties.js';

const bodies = Object.entries(routes as Record<string, Route>).flatMap(([name, { body }]) =>
  body ? [[name, body] as const] : [],
);

function wrongFields(schema: z.ZodMiniType, value: unknown) {
  try {
    check(schema, value);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(SharingError);
    expect((error as SharingError).code).toBe('INVALID_INPUT');
    return (error as SharingError).fields;
  }
}

const guest = { secret: 's', name: 'A guest', email: 'guest@example.org' };

describe('what is asked', () => {
  it.each(bodies)('%s: anything at all is taken or refused at its fields, never a crash', (_, schema) => {
    const anything = fc.anything({ withBigInt: true, withNullPrototype: true, key: anyText });
    fc.assert(
      fc.property(anything, (value) => {
        for (const { code } of wrongFields(schema, value)) expect(code).toMatch(/^[A-Z_]+$/);
      }),
    );
  });

  it.each(bodies)('%s: a field that nobody knows is told by its name', (_, schema) => {
    fc.assert(
      fc.property(fc.stringMatching(/^x[\w.$-]{0,20}$/), (name) => {
        expect(wrongFields(schema, { [name]: 1 })).toContainEqual({ field: name, code: 'UNKNOWN_FIELD' });
      }),
    );
  });

  it('nothing but a text is one: no list, object, number or truth', () => {
    const other = fc.oneof(fc.array(fc.string()), fc.object(), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.constantFrom('secret', 'name', 'email', 'seat', 'accessCode'), other, (field, value) => {
        expect(wrongFields(joinRequest, { ...guest, [field]: value })).toEqual([
          { field, code: 'WRONG_TYPE' },
        ]);
      }),
    );
  });

  it.each(hostileStrings.map((name) => [name.slice(0, 40), name]))(
    '%j as a name is kept or refused',
    (_, name) => {
      for (const schema of [joinRequest, guestLinkDraft]) {
        const draft = schema === joinRequest ? { ...guest, name } : { name };
        const wrong = wrongFields(schema, draft);
        if (wrong.length === 0) expect(check(schema, draft)).toEqual(draft);
        else expect(wrong.map(({ field }) => field)).toEqual(['name']);
      }
    },
  );

  it.each(['a\ud800', '\udc00b', '\u200b', '\u00ad\u2060 ', 'a\u202e', 'a\nb', 'a\u0000'])(
    'a name like %j is none: half a character, nothing to see, or what paints over others',
    (name) => {
      expect(wrongFields(joinRequest, { ...guest, name })).toHaveLength(1);
    },
  );

  it('halves of characters are taken in no text: a database would make others of them', () => {
    const half = 'half \ud83d';
    const drafts = [{ message: half }, { terms: half }, { accessCode: half }, { name: half }];
    for (const draft of drafts) {
      expect(wrongFields(guestLinkDraft, { name: 'a', ...draft })).toEqual([
        { field: Object.keys(draft)[0], code: 'NOT_ALLOWED' },
      ]);
    }
  });

  it('keys that repeat hold their last value, as JSON has it, and cannot reach a prototype', () => {
    const raw =
      '{"secret":"s","name":"One","email":"guest@example.org","name":["Two"],"__proto__":{"seat":"x"}}';
    expect(wrongFields(joinRequest, JSON.parse(raw))).toContainEqual({ field: 'name', code: 'WRONG_TYPE' });
    const answers = JSON.parse('{"__proto__":"yes","constructor":"no"}') as object;
    const taken = check(joinRequest, { ...guest, answers });
    expect(Object.getPrototypeOf(taken.answers)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('yes');
  });
});

describe('a time that is asked', () => {
  const digits = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
  const written = fc
    .record({
      year: fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0')),
      month: digits(13),
      day: digits(32),
      hour: digits(25),
      minute: digits(61),
      rest: fc.constantFrom('', ':00', ':59', ':60', ':00.5', ':00.123456789123456789'),
      zone: fc.constantFrom('Z', '', '+00:00', '-12:00', '+14:00', '+23:59', '-23:59', '+24:00', '-00:00'),
    })
    .map(
      ({ year, month, day, hour, minute, rest, zone }) =>
        `${year}-${month}-${day}T${hour}:${minute}${rest}${zone}`,
    );

  it('can be told again by the schema of replies, whatever zone it came in', () => {
    const edges = fc.constantFrom('9999-12-31T23:59:59-12:00', '0000-01-01T00:00:00+14:00');
    fc.assert(
      fc.property(fc.oneof(written, edges), (startsAt) => {
        if (wrongFields(guestLinkDraft, { name: 'a', startsAt }).length > 0) return;
        const told = new Date(Date.parse(startsAt)).toISOString();
        expect(z.safeParse(guestLinkView.shape.startsAt, told).success, startsAt).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
