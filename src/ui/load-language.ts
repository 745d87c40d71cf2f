import { loadLocale } from '../locales/load.js';
import { isRegistered, registerLocale } from './words.js';

/** Registers a language that comes with guestlist, unless the page has brought all of it; what the page words otherwise stays. */
export async function loadLanguage(lang: string): Promise<void> {
  const locale = await loadLocale(lang);
  if (locale !== null && !isRegistered(locale.code)) registerLocale(locale);
}
