/** The server's own rules, asked before it is: loaded with the first attempt. */
import { parseEmailAddress } from '../../../domain/email-address.js';
import { asSharingError, SharingError, type FieldError } from '../../../domain/errors.js';
import { joinRequest } from '../../../domain/join-shapes.js';
import type { JoinRequest, LinkView } from '../../../domain/schemas.js';
import { checkShape } from '../../../domain/shape.js';

/** What throws INVALID_INPUT with everything that is wrong, so that it can be mended in one go. */
export type Check = (request: JoinRequest) => void;

export async function checkFor({ fields, terms, asksAccessCode }: LinkView): Promise<Check> {
  const asked = { fields, terms: terms === null ? [] : [terms] };
  const asksMore = fields.length > 0 || terms !== null;
  // Few links do.
  const more = asksMore ? await import('../../../domain/questions.js') : null;
  return (request) => {
    const wrong = [
      ...refused(() => checkShape(joinRequest, request)),
      ...refused(() => more?.answersTo(asked, request)),
      ...(asksAccessCode && request.accessCode === undefined ? [required('accessCode')] : []),
    ];
    if (!wrong.some(({ field }) => field === 'email')) wrong.push(...wrongAddress(request.email));
    if (wrong.length > 0) throw new SharingError('INVALID_INPUT', { fields: wrong });
  };
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
