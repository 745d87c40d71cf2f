/**
 * What a schema says, in a tenth of its bytes: a page checks replies and forms by it and loads no zod. The shapes
 * themselves are made of the schemas by `npm run manifest`, and tried beside them with the same values.
 */
import { SharingError, type FieldError, type FieldErrorCode } from './errors.js';

/** `goesOn`: whether what comes after is looked at all the same; false where the rule says that it is not. */
export interface Wrong extends FieldError {
  readonly goesOn: boolean | undefined;
}

/** Adds what is wrong at `field`; gives the value as it is taken. */
export type Shape<T> = (value: unknown, wrong: Wrong[], field: string) => T;
type AnyShape = Shape<unknown>;
// What it gives is what its schema infers: here it is nothing in particular, which fits each.
type Made = Shape<never>;
type Rule<V> = (value: V, wrong: Wrong[], field: string) => void;
type Sized = string | number | readonly unknown[];

/** The value of that shape; null where it is none, and `wrong` says then what is wrong with it. */
export function shaped<T>(
  shape: Shape<T>,
  value: unknown,
  wrong: Wrong[] = [],
): { readonly taken: T } | null {
  const taken = shape(value, wrong, '');
  return wrong.length === 0 ? { taken } : null;
}

/** A value of the shape, or INVALID_INPUT with every field that is wrong; as `check` says it of a schema. */
export function checkShape<T>(shape: Shape<T>, value: unknown): T {
  const wrong: Wrong[] = [];
  const taken = shape(value, wrong, '');
  if (wrong.length === 0) return taken;
  throw new SharingError('INVALID_INPUT', { fields: wrong.map(({ goesOn: _, ...told }) => told) });
}

export const text =
  (...rules: readonly Rule<string>[]): Made =>
  (value, wrong, field) => {
    if (typeof value === 'string') follow(rules, value, wrong, field);
    else refuseType(value, wrong, field);
    return value as never;
  };

export const number = (): Made => (value, wrong, field) => {
  if (!Number.isFinite(value)) refuseType(value, wrong, field);
  return value as never;
};

export const whole =
  (...rules: readonly Rule<number>[]): Made =>
  (value, wrong, field) => {
    if (typeof value !== 'number') refuseType(value, wrong, field);
    else if (!Number.isInteger(value)) wrong.push({ field, code: 'NOT_WHOLE', goesOn: false });
    else {
      const safe = Number.MAX_SAFE_INTEGER;
      follow([from(-safe), upTo(safe), ...rules], value, wrong, field);
    }
    return value as never;
  };

export const flag = (): Made => (value, wrong, field) => {
  if (typeof value !== 'boolean') refuseType(value, wrong, field);
  return value as never;
};

export const oneOf =
  (...values: readonly unknown[]): Made =>
  (value, wrong, field) => {
    if (!values.includes(value)) wrong.push({ field, code: 'NOT_ALLOWED', goesOn: undefined });
    return value as never;
  };

/** A word that this client does not know yet becomes `other`. */
export const known =
  (other: string, ...words: readonly string[]): Made =>
  (value, wrong, field) => {
    if (typeof value !== 'string') refuseType(value, wrong, field);
    return (words.includes(value) ? value : other) as never;
  };

/** Words that this client does not know yet are left out. */
export const knownOnly =
  (...words: readonly string[]): Made =>
  (value, wrong, field) => {
    const taken: readonly unknown[] = list(text())(value, wrong, field);
    return (Array.isArray(taken) ? taken.filter((word) => words.includes(word as string)) : []) as never;
  };

export const optional =
  (shape: AnyShape): Made =>
  (value, wrong, field) =>
    (value === undefined ? value : shape(value, wrong, field)) as never;

export const maybe =
  (shape: AnyShape): Made =>
  (value, wrong, field) =>
    (value === null ? value : shape(value, wrong, field)) as never;

/** One that is too long is not looked into. */
export const list =
  (shape: AnyShape, fewest = 0, most = Infinity): Made =>
  (value, wrong, field) => {
    if (!Array.isArray(value)) return refuseType(value, wrong, field);
    if (value.length > most) {
      wrong.push({ field, code: 'TOO_LARGE', params: { maximum: most }, goesOn: false });
      return value as never;
    }
    const before = wrong.length;
    const taken = Array.from(value, (each, index) => shape(each, wrong, inside(field, index)));
    if (!stops(wrong, before)) from(fewest)(value, wrong, field);
    return taken as never;
  };

/** Any names, each with a value of that shape. */
export const record =
  (shape: AnyShape): Made =>
  (value, wrong, field) => {
    if (!isPlain(value)) return refuseType(value, wrong, field);
    const names = Object.keys(value).filter((name) => name !== '__proto__');
    return Object.fromEntries(
      names.map((name) => [name, shape(value[name], wrong, inside(field, name))]),
    ) as never;
  };

/** What has other names as well keeps only these. */
export const object =
  (shapes: Readonly<Record<string, AnyShape>>): Made =>
  (value, wrong, field) => {
    if (!isObject(value)) return refuseType(value, wrong, field);
    const taken: Record<string, unknown> = {};
    for (const [name, shape] of Object.entries(shapes)) {
      const part: unknown = shape(value[name], wrong, inside(field, name));
      if (part !== undefined || name in value) taken[name] = part;
    }
    return taken as never;
  };

/** What has other names as well is refused. */
export const strict = (shapes: Readonly<Record<string, AnyShape>>): Made => {
  const shape = object(shapes);
  return (value, wrong, field) => {
    const taken = shape(value, wrong, field);
    const unknown = isObject(value) ? Object.keys(value).filter((name) => !Object.hasOwn(shapes, name)) : [];
    for (const name of unknown) {
      wrong.push({ field: inside(field, name), code: 'UNKNOWN_FIELD', goesOn: true });
    }
    return taken;
  };
};

/** The first that fits; what is wrong is told only where one of them alone could have been meant. */
export const union =
  (...shapes: readonly AnyShape[]): Made =>
  (value, wrong, field) => {
    const tries = shapes.map((shape) => {
      const found: Wrong[] = [];
      return { taken: shape(value, found, field), found };
    });
    const fits = tries.find(({ found }) => found.length === 0);
    const [meant, other] = tries.filter(({ found }) => found.every(({ goesOn }) => goesOn));
    const chosen = fits ?? (other === undefined ? meant : undefined);
    if (chosen === undefined) wrong.push({ field, code: 'NOT_ALLOWED', goesOn: undefined });
    else wrong.push(...chosen.found);
    return (chosen?.taken ?? value) as never;
  };

/** One of several, told apart by what stands at `name`. */
export const either =
  (name: string, shapes: Readonly<Record<string, AnyShape>>): Made =>
  (value, wrong, field) => {
    if (!isObject(value)) return refuseType(value, wrong, field);
    const kind = value[name];
    if (typeof kind === 'string' && Object.hasOwn(shapes, kind))
      return shapes[kind]!(value, wrong, field) as never;
    wrong.push({ field: inside(field, name), code: 'NOT_ALLOWED', goesOn: undefined });
    return value as never;
  };

export const from =
  (minimum: number): Rule<Sized> =>
  (value, wrong, field) => {
    const code = typeof value === 'string' ? 'TOO_SHORT' : 'TOO_SMALL';
    if (sizeOf(value) < minimum) wrong.push({ field, code, params: { minimum }, goesOn: true });
  };

export const upTo =
  (maximum: number): Rule<Sized> =>
  (value, wrong, field) => {
    const code = typeof value === 'string' ? 'TOO_LONG' : 'TOO_LARGE';
    if (sizeOf(value) > maximum) wrong.push({ field, code, params: { maximum }, goesOn: true });
  };

export const like =
  (pattern: RegExp, code: FieldErrorCode = 'NOT_ALLOWED'): Rule<string> =>
  (value, wrong, field) => {
    if (!pattern.test(value)) wrong.push({ field, code, goesOn: true });
  };

/** `last`: where it does not hold, nothing after it is looked at. */
export const must =
  (holds: (text: string) => boolean, code: FieldErrorCode, last = false): Rule<string> =>
  (value, wrong, field) => {
    if (!holds(value)) wrong.push({ field, code, goesOn: !last });
  };

function follow<V>(rules: readonly Rule<V>[], value: V, wrong: Wrong[], field: string): void {
  const before = wrong.length;
  for (const rule of rules) {
    if (stops(wrong, before)) return;
    rule(value, wrong, field);
  }
}

const stops = (wrong: readonly Wrong[], from: number): boolean =>
  wrong.slice(from).some(({ goesOn }) => goesOn === false);

function refuseType(value: unknown, wrong: Wrong[], field: string): never {
  wrong.push({ field, code: value === undefined ? 'REQUIRED' : 'WRONG_TYPE', goesOn: undefined });
  return value as never;
}

/** Of a text as people count, in whole characters: those beyond the first plane are two in `length`. */
function sizeOf(value: Sized): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? Array.from(value).length : value.length;
}

const inside = (field: string, name: string | number): string =>
  field === '' ? String(name) : `${field}.${name}`;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Written as an object, and not made by a class. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  const made: unknown = Object.getPrototypeOf(value);
  return made === null || Object.getPrototypeOf(made) === null;
}
