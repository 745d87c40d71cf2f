/** The server's own rules, asked before it is: loaded with the first attempt. */
import { check } from '../../domain/check.js';
import { parseEmailAddress } from '../../domain/email-address.js';
import { asSharingError, SharingError, type FieldError } from '../../domain/errors.js';
import { answersTo } from '../../domain/questions.js';
import { joinRequest, type JoinRequest, type LinkView } from '../../domain/schemas.js';

/** Throws INVALID_INPUT with everything that is wrong, so that it can be mended in one go. */
export function checkTyped(request: JoinRequest, { fields, terms, asksAccessCode }: LinkView): void {
  const asked = { fields, terms: terms === null ? [] : [terms] };
  const wrong = [
    ...refused(() => check(joinRequest, request)),
    ...refused(() => answersTo(asked, request)),
    ...(asksAccessCode && request.accessCode === undefined ? [required('accessCode')] : []),
  ];
  const isAddress = parseEmailAddress(request.email) !== null;
  if (!isAddress && !wrong.some(({ field }) => field === 'email')) {
    wrong.push({ field: 'email', code: 'NOT_AN_ADDRESS' });
  }
  if (wrong.length > 0) throw new SharingError('INVALID_INPUT', { fields: wrong });
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
