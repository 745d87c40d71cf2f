/** The languages that come with guestlist beside English. Each is loaded when it is wanted. */
import type { CompleteLocale } from './texts.js';

const locales: Readonly<Record<string, () => Promise<CompleteLocale>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  he: async () => (await import('./he.js')).he,
  ja: async () => (await import('./ja.js')).ja,
  pt: async () => (await import('./pt.js')).pt,
  zh: async () => (await import('./zh.js')).zh,
};

/** Their codes: `de`. */
export const localeCodes: readonly string[] = Object.keys(locales);

/** The texts for a language tag (`de-AT`), or null: English needs none, others are not there. */
export async function loadLocale(lang: string): Promise<CompleteLocale | null> {
  const base = lang.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(locales, base) ? ((await locales[base]?.()) ?? null) : null;
}
