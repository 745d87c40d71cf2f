/** Words with numbers and times in them. */
import type { Formats, PluralForms, Texts } from '../locales/texts.js';
import { WordsController } from './words.js';

export { registerLocale } from './words.js';

/** `new LocalizeController(this, 'join', joinTexts)`: its texts, and the formats that they are called with. */
export class LocalizeController<Group extends keyof Texts> extends WordsController<Group> implements Formats {
  /** The language as the reader's region writes numbers and times, unless the page names a region itself. */
  get region(): string {
    const { lang } = this;
    return navigator.languages.find((one) => one.startsWith(`${lang}-`)) ?? lang;
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.region).format(value);
  }

  date(iso: string, options?: Intl.DateTimeFormatOptions): string {
    const date = new Date(iso);
    return dateFormat(this.region, options ?? usualOptions(date)).format(date);
  }

  plural(value: number, forms: PluralForms): string {
    return forms[new Intl.PluralRules(this.lang).select(value)] ?? forms.other;
  }
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Kept: making one takes longer than drawing a row of a list. */
function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(lang, options);
  dateFormats.set(key, format);
  return format;
}

// Within a week the weekday says enough; further away it takes the date.
function usualOptions(date: Date): Intl.DateTimeFormatOptions {
  const days = Math.abs(date.getTime() - Date.now()) / 86_400_000;
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  if (days < 6) return { weekday: 'long', ...time };
  const sameYear = date.getFullYear() === new Date().getFullYear();
  return { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }), ...time };
}
