/** What a page sets once, for all elements without a `sharing-provider`. */
import type { SharingBackend } from '../backend/backend.js';
import type { Locale } from '../locales/texts.js';
import { setBackend } from './configured-backend.js';
import { registerLocale } from './words.js';

export interface GuestlistConfiguration {
  /** For every element that no `sharing-provider` serves. */
  readonly backend?: SharingBackend;
  /** Languages beside English, from `guestlist/locales/<code>`. */
  readonly locales?: readonly Locale[];
}

export function configureGuestlist(configuration: GuestlistConfiguration): void {
  if (configuration.backend !== undefined) setBackend(configuration.backend);
  configuration.locales?.forEach(registerLocale);
}
