import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { check } from '../../../src/domain/check.js';
import { SharingError, type FieldError } from '../../../src/domain/errors.js';
import * as ownerShapes from '../../../src/domain/form-shapes.js';
import * as joinShapes from '../../../src/domain/join-shapes.js';
import * as replyShapes from '../../../src/domain/reply-shapes.js';
import * as schemas from '../../../src/domain/schemas.js';
import { checkShape, shaped, type Shape } from '../../../src/domain/shape.js';
import { routes, type Route } from '../../../src/protocol/routes.js';
import { anyText, fc, times } from '../../support/properties.js';

const firstDay = new Date('0000-01-01T00:00:00Z');
const lastDay = new Date('9999-12-31T23:59:59Z');

const formShapes = { ...ownerShapes, ...joinShapes };
type Name = keyof typeof formShapes | keyof typeof replyShapes;
const schemaOf = (name: string): z.ZodMiniType => schemas[name as Name];
const named = (shapes: object) => Object.entries(shapes) as [string, Shape<unknown>][];

// What stands in the place of a value now and then: another type, another length, nothing at all.
const other = fc.oneof(
  fc.constantFrom(undefined, null, true, false, '', ' ', NaN, Infinity, -1, 0, 0.5, 2 ** 53, -(2 ** 60), 1e6),
  fc.constantFrom(
    'x'.repeat(11_000),
    'a'.repeat(101),
    '\u{1f600}'.repeat(51),
    '\u{1f600}\u{1f600}',
    'abc',
    'toString',
    '__proto__',
    'never',
    'at',
  ),
  fc.constantFrom('2026-11-28T23:00:00Z', '2026-02-30T00:00:00Z', '9999-12-31T23:59:59-12:00', '2026-11-28'),
  fc.integer(),
  anyText,
  fc.dictionary(fc.string(), anyText, { maxKeys: 2 }),
);

/** Values that a schema takes, or nearly. */
function valuesOf(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: rightOf(schema), weight: 80 }, { arbitrary: other, weight: 1 });
}

function rightOf(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const { def } = (schema as z.ZodMiniType & { _zod: { def: Def } })._zod;
  switch (def.type) {
    case 'string':
      if (def.format === 'datetime') {
        return fc
          .date({ noInvalidDate: true, min: firstDay, max: lastDay })
          .map((date) => date.toISOString());
      }
      return fc.oneof(
        { arbitrary: fc.constantFrom('abcdefgh_-12', ...words(schema)), weight: 20 },
        fc.string({ maxLength: 12 }),
      );
    case 'number':
      return fc.oneof(
        { arbitrary: fc.integer({ min: 1, max: 3000 }), weight: 20 },
        fc.integer(),
        fc.double(),
      );
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...def.values!);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries!));
    case 'optional':
      return fc.option(valuesOf(def.innerType!), { nil: undefined });
    case 'nullable':
      return fc.option(valuesOf(def.innerType!));
    case 'array':
      return fc.oneof(
        { arbitrary: fc.array(valuesOf(def.element!), { maxLength: 3 }), weight: 20 },
        { arbitrary: fc.array(valuesOf(def.element!), { minLength: 9, maxLength: 60 }), weight: 1 },
      );
    case 'record':
      return fc.dictionary(anyText, valuesOf(def.valueType!), { maxKeys: 3 });
    case 'union':
      return fc.oneof(...def.options!.map(valuesOf));
    case 'object':
      return fc
        .tuple(
          fc.record(mapped(def.shape!, valuesOf), { requiredKeys: Object.keys(def.shape!) }),
          fc.oneof(
            { arbitrary: fc.constant<string[]>([]), weight: 40 },
            fc.subarray(Object.keys(def.shape!)),
          ),
          fc.oneof({ arbitrary: fc.constant({}), weight: 12 }, fc.dictionary(anyText, other, { maxKeys: 2 })),
        )
        .map(([value, missing, more]) => ({
          ...more,
          ...Object.fromEntries(Object.entries<unknown>(value).filter(([name]) => !missing.includes(name))),
        }));
    default:
      throw new Error(`No values of the type "${def.type}" are known.`);
  }
}

interface Def {
  readonly type: string;
  readonly format?: string;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
}

const words = (schema: z.ZodMiniType): readonly string[] =>
  (schema as { words?: readonly string[] }).words ?? [];

function mapped<V, W>(of: Readonly<Record<string, V>>, make: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, make(value)]));
}

type Taken = { readonly taken: unknown } | { readonly fields: readonly FieldError[] };

function taken(take: () => unknown): Taken {
  try {
    return { taken: take() };
  } catch (error) {
    if (!(error instanceof SharingError)) throw error;
    const { fields } = error;
    // Of a text in the place of a list a schema tells the length as well.
    const mistyped = fields.filter(({ code }) => code === 'WRONG_TYPE').map(({ field }) => field);
    return {
      fields: fields.filter(({ field, code }) => !mistyped.includes(field) || !code.startsWith('TOO_')),
    };
  }
}

describe('the shapes that pages check by', () => {
  it('are there for every reply', () => {
    const replies = Object.values(routes as Record<string, Route>).map(({ reply }) => reply);
    const known = new Set(Object.keys(replyShapes).map(schemaOf));
    expect(replies.filter((reply) => !known.has(reply))).toEqual([]);
  });

  it.each(named(replyShapes))('%s: take what the schema takes, as it is taken', (name, shape) => {
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(valuesOf(schemaOf(name)), (value) => {
        const wanted = z.safeParse(schemaOf(name), value);
        seen[wanted.success ? 'taken' : 'refused'] += 1;
        expect(shaped(shape, value)).toStrictEqual(wanted.success ? { taken: wanted.data } : null);
      }),
      { numRuns: times(400) },
    );
    // A comparison of nothing but refusals, or of none, would say nothing.
    expect(seen.taken).toBeGreaterThan(10);
    expect(seen.refused).toBeGreaterThan(0);
  });

  it.each(named(formShapes))('%s: refuse the same fields for the same reasons', (name, shape) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(valuesOf(schemaOf(name)), (value) => {
        const wanted = taken(() => check(schemaOf(name), value));
        if ('fields' in wanted) wanted.fields.forEach(({ code }) => seen.add(code));
        expect(taken(() => checkShape(shape, value))).toStrictEqual(wanted);
      }),
      { numRuns: times(2000) },
    );
    expect([...seen].sort()).toEqual(
      expect.arrayContaining(['NOT_ALLOWED', 'REQUIRED', 'TOO_LONG', 'UNKNOWN_FIELD', 'WRONG_TYPE']),
    );
  });
});
