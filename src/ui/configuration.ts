/** What a page sets once, for all elements without a `sharing-provider`. */
import type { SharingBackend } from '../backend/backend.js';
import type { Locale } from '../locales/texts.js';
import { setBackend } from './configured-backend.js';
import { registerLocale } from './words.js';

export interface GuestlistConfiguration {
  /** For every element that no `sharing-provider` serves. Default: all is kept in this browser. */
  readonly backend?: SharingBackend;
  /** Languages beside English, from `guestlist/locales/<code>`, and wording of your own. Default: English alone. */
  readonly locales?: readonly Locale[];
}

/** Sets what elements outside a `sharing-provider` use, and the languages of all; each call adds to those before it. */
export function configureGuestlist(configuration: GuestlistConfiguration): void {
  if (configuration.backend !== undefined) setBackend(configuration.backend);
  configuration.locales?.forEach(registerLocale);
}
