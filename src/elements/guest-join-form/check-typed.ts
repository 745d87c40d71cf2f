/** The server's own rules, asked before it is: loaded with the first attempt. */
import { parseEmailAddress } from '../../domain/email-address.js';
import { asSharingError, SharingError, type FieldError } from '../../domain/errors.js';
import { joinRequest } from '../../domain/join-shapes.js';
import { answersTo } from '../../domain/questions.js';
import type { JoinRequest, LinkView } from '../../domain/schemas.js';
import { checkShape } from '../../domain/shape.js';

/** Throws INVALID_INPUT with everything that is wrong, so that it can be mended in one go. */
export function checkTyped(request: JoinRequest, { fields, terms, asksAccessCode }: LinkView): void {
  const asked = { fields, terms: terms === null ? [] : [terms] };
  const wrong = [
    ...refused(() => checkShape(joinRequest, request)),
    ...refused(() => answersTo(asked, request)),
    ...(asksAccessCode && request.accessCode === undefined ? [required('accessCode')] : []),
  ];
  if (!wrong.some(({ field }) => field === 'email')) wrong.push(...wrongAddress(request.email));
  if (wrong.length > 0) throw new SharingError('INVALID_INPUT', { fields: wrong });
}

/** The same for an address alone. */
export function checkAddress(email: string): void {
  const wrong = email.trim() === '' ? [required('email')] : wrongAddress(email);
  if (wrong.length > 0) throw new SharingError('INVALID_INPUT', { fields: wrong });
}

function wrongAddress(email: string): FieldError[] {
  return parseEmailAddress(email) === null ? [{ field: 'email', code: 'NOT_AN_ADDRESS' }] : [];
}

const required = (field: string): FieldError => ({ field, code: 'REQUIRED' });

function refused(look: () => unknown): readonly FieldError[] {
  try {
    look();
    return [];
  } catch (thrown) {
    return asSharingError(thrown).fields;
  }
}
