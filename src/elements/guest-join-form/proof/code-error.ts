import { SharingError } from '../../../domain/errors.js';
import type { LocalizeController } from '../../../ui/localize.js';
import type { CodeState } from '../entry-state.js';

/** What is wrong with a code that was typed; null where nothing is, or what is wrong with any field. */
export function codeError(
  { sending, isSpent }: CodeState,
  words: LocalizeController<'proof'>,
): string | null {
  const { texts } = words;
  // After a reload nobody remembers how it came to that.
  if (!(sending instanceof SharingError)) return isSpent && sending === 'idle' ? texts.codeOver : null;
  const { triesLeft } = sending.params;
  if (sending.code === 'CODE_EXPIRED') return texts.codeOver;
  if (sending.code === 'CODE_WRONG') {
    return texts.codeWrong(triesLeft === undefined ? null : Number(triesLeft), words);
  }
  return sending.fields[0]?.code === 'TOO_SHORT' ? texts.sixDigits : null;
}
