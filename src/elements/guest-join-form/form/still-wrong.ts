import { SharingError } from '../../../domain/errors.js';
import type { Filled, Sending } from '../entry-state.js';

/** What is left of what *Join* came back with, when something has been typed: what is mended is not wrong. */
export function stillWrong(sending: Sending, before: Filled, now: Filled): Sending {
  if (!(sending instanceof SharingError)) return sending;
  const { code, params } = sending;
  const fields = sending.fields.filter(({ field }) => valueAt(before, field) === valueAt(now, field));
  return fields.length === 0 ? 'idle' : new SharingError(code, { params, fields, cause: sending });
}

/** By a field's path, as in the request: `email`, `answers.company`. */
function valueAt(filled: Filled, path: string): unknown {
  const [name = '', id = ''] = path.split('.');
  return name === 'answers' ? (filled.answers[id] ?? '') : filled[name as keyof Filled];
}
