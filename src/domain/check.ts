import * as v from 'valibot';
import { SharingError, type FieldError, type FieldErrorCode } from './errors.js';

/**
 * A value of the schema, or INVALID_INPUT with every field that is wrong.
 * Forms and the server both ask here, so that a field is wrong for the same reason on both sides.
 */
export function check<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  // Valibot takes a list for an object.
  if (Array.isArray(value))
    throw new SharingError('INVALID_INPUT', { fields: [{ field: '', code: 'WRONG_TYPE' }] });
  // One reason a field: a number that is not whole may be too small besides, and nobody needs to hear both.
  const result = v.safeParse(schema, value, { abortPipeEarly: true });
  if (result.success) return result.output;
  throw new SharingError('INVALID_INPUT', { fields: result.issues.map(fieldError) });
}

function fieldError(issue: v.BaseIssue<unknown>): FieldError {
  const field = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  const code = codeOf(issue);
  switch (code) {
    case 'TOO_SHORT':
    case 'TOO_SMALL':
      return { field, code, params: { minimum: Number(issue.requirement) } };
    case 'TOO_LONG':
    case 'TOO_LARGE':
      return { field, code, params: { maximum: Number(issue.requirement) } };
    default:
      return { field, code };
  }
}

function codeOf({ type, expected, input, message }: v.BaseIssue<unknown>): FieldErrorCode {
  if (type === 'strict_object' && expected === 'never') return 'UNKNOWN_FIELD';
  if (input === undefined) return 'REQUIRED';
  switch (type) {
    case 'min_length':
      return typeof input === 'string' ? 'TOO_SHORT' : 'TOO_SMALL';
    case 'max_length':
      return typeof input === 'string' ? 'TOO_LONG' : 'TOO_LARGE';
    case 'min_value':
      return 'TOO_SMALL';
    case 'max_value':
      return 'TOO_LARGE';
    case 'integer':
      return 'NOT_WHOLE';
    case 'number':
      // A form that could not read a number has NaN.
      return typeof input === 'number' ? 'NOT_WHOLE' : 'WRONG_TYPE';
    case 'string':
    case 'boolean':
    case 'array':
    case 'record':
    case 'strict_object':
      return 'WRONG_TYPE';
    case 'check':
      return message as FieldErrorCode;
    default:
      return 'NOT_ALLOWED';
  }
}
