/** What a page sets once, for all elements without a `sharing-provider`. */
import type { SharingBackend } from '../backend/backend.js';
import type { Locale } from '../locales/texts.js';
import { registerLocale } from './words.js';

export interface GuestlistConfiguration {
  /** For every element that no `sharing-provider` serves. */
  readonly backend?: SharingBackend;
  /** Languages beside English, from `guestlist/locales/<code>`. */
  readonly locales?: readonly Locale[];
}

let backend: SharingBackend | null = null;

export function configureGuestlist(configuration: GuestlistConfiguration): void {
  if (configuration.backend !== undefined) backend = configuration.backend;
  configuration.locales?.forEach(registerLocale);
}

/** Checked like a provider's, so that elements never meet an unknown shape. Null where none is set. */
export async function configuredBackend(): Promise<SharingBackend | null> {
  if (backend === null) return null;
  const { checkedBackend } = await import('../backend/checked-backend.js');
  return checkedBackend(backend);
}
