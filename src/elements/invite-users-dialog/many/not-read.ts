/** What was pasted could not be read: why, and once more. */
import type { SharingError } from '../../../domain/errors.js';
import type { errorTexts } from '../../../locales/en/errors.js';
import type { windowTexts } from '../../../locales/en/window.js';
import { failed, failureText } from '../../../ui/failure.js';

export function notRead(
  error: SharingError,
  errors: typeof errorTexts,
  { tryAgain }: typeof windowTexts,
  action: () => void,
): unknown {
  return failed({ text: failureText(error, errors), tryAgain: { label: tryAgain, action } });
}
