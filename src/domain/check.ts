import * as z from 'zod/mini';
import { SharingError, type FieldError, type FieldErrorCode } from './errors.js';

/**
 * A value of the schema, or INVALID_INPUT with every field that is wrong.
 * Forms and the server both ask here, so that a field is wrong for the same reason on both sides.
 */
export function check<S extends z.ZodMiniType>(schema: S, value: unknown): z.infer<S> {
  const result = z.safeParse(schema, value, { reportInput: true });
  if (result.success) return result.data;
  throw new SharingError('INVALID_INPUT', { fields: result.error.issues.flatMap(fieldErrors) });
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: [...issue.path.map(String), key].join('.'),
      code: 'UNKNOWN_FIELD',
    }));
  }
  return [{ field, ...describe(issue) }];
}

function describe(issue: z.core.$ZodIssue): Omit<FieldError, 'field'> {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string'
        ? { code: 'TOO_SHORT', params: { minimum: Number(issue.minimum) } }
        : { code: 'TOO_SMALL', params: { minimum: Number(issue.minimum) } };
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'TOO_LONG', params: { maximum: Number(issue.maximum) } }
        : { code: 'TOO_LARGE', params: { maximum: Number(issue.maximum) } };
    case 'invalid_type':
      if (issue.input === undefined) return { code: 'REQUIRED' };
      // What expects a number says so as `int` or `number`, by what it got.
      return {
        code:
          typeof issue.input === 'number' && /^(int|number)$/.test(issue.expected)
            ? 'NOT_WHOLE'
            : 'WRONG_TYPE',
      };
    case 'invalid_format':
      return { code: issue.format === 'datetime' ? 'NOT_A_TIME' : 'NOT_ALLOWED' };
    case 'custom':
      return { code: (issue.params?.['code'] as FieldErrorCode | undefined) ?? 'NOT_ALLOWED' };
    default:
      return { code: 'NOT_ALLOWED' };
  }
}
