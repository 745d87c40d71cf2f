import { SharingError } from '../../domain/errors.js';
import type { WaitingView } from '../../domain/schemas.js';

/** Who is in. The form has no page yet for who waits, and says that it does not understand. */
export function entered<In extends object>(answer: In | WaitingView): Exclude<In, WaitingView> {
  if ('waiting' in answer) throw new SharingError('BACKEND_REPLY_INVALID');
  return answer as Exclude<In, WaitingView>;
}
