/** Words with numbers and times in them. */
import type { Formats, PluralForms, Texts } from '../locales/texts.js';
import { WordsController } from './words.js';

export { registerLocale } from './words.js';

/** `new LocalizeController(this, 'join', joinTexts)`: its texts, and the formats that they are called with. */
export class LocalizeController<Group extends keyof Texts> extends WordsController<Group> implements Formats {
  number(value: number): string {
    return new Intl.NumberFormat(this.lang).format(value);
  }

  date(iso: string, options?: Intl.DateTimeFormatOptions): string {
    const date = new Date(iso);
    return dateFormat(this.lang, options ?? usualOptions(date)).format(date);
  }

  /** "view, chat and ask": things that go together. */
  list(words: readonly string[]): string {
    return new Intl.ListFormat(this.lang).format(words);
  }

  relative(iso: string, now: number): string {
    const seconds = (Date.parse(iso) - now) / 1000;
    const [unit, size] = units.find(([, least]) => Math.abs(seconds) >= least) ?? (['second', 1] as const);
    // "2h ago" is English as it is spoken; in French the narrow form would be "-2 h".
    const style = this.lang.split('-')[0] === 'en' ? 'narrow' : 'short';
    const format = new Intl.RelativeTimeFormat(this.lang, { style, numeric: 'auto' });
    return format.format(Math.trunc(seconds / size), unit);
  }

  plural(value: number, forms: PluralForms): string {
    return forms[new Intl.PluralRules(this.lang).select(value)] ?? forms.other;
  }
}

const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

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
