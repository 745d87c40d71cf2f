import type { SharingError } from '../../domain/errors.js';
import type { FailureText } from '../../locales/en/errors.js';
import type { Texts } from '../../locales/texts.js';
import { failureText } from '../../ui/failure.js';
import { declinedAs } from './entry-failures.js';

/** What is said of what came in the way. Whoever declines is not told whether it was the invited address. */
export function troubleText(
  error: SharingError,
  errors: Texts['errors'],
  { declined }: Texts['join'],
): FailureText {
  const email = declinedAs(error);
  return email === null ? failureText(error, errors) : { title: declined.title, way: declined.way(email) };
}
