/** Problem documents (RFC 9457): a SharingError on the wire, and back. */
import { errorTable } from '../domain/error-table.js';
import {
  fieldErrorCodes,
  isErrorCode,
  SharingError,
  type FieldError,
  type FieldErrorCode,
} from '../domain/errors.js';
import type { Problem } from '../domain/schemas.js';

export const problemType = 'application/problem+json';

export function toProblem({ code, params, fields, detail }: SharingError): Problem {
  const { status, title } = errorTable[code];
  return {
    code,
    status: status || errorTable.BACKEND_FAILED.status,
    title,
    ...(detail !== null && { detail }),
    ...(Object.keys(params).length > 0 && { params }),
    ...(fields.length > 0 && { errors: fields.map((field) => ({ ...field })) }),
  };
}

/** A code that this client does not know yet, of a newer server, is a refusal all the same. */
export function fromProblem({ code, params, errors, detail }: Problem): SharingError {
  if (!isErrorCode(code)) return new SharingError('BACKEND_FAILED', { cause: code });
  const fields = (errors ?? []).map(fieldOf);
  return new SharingError(code, { params: params ?? {}, fields, ...(detail !== undefined && { detail }) });
}

function fieldOf({ field, code, params }: NonNullable<Problem['errors']>[number]): FieldError {
  const known = fieldErrorCodes.includes(code as FieldErrorCode);
  return { field, code: known ? (code as FieldErrorCode) : 'NOT_ALLOWED', params: params ?? {} };
}
