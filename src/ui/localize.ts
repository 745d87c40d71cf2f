/** Words with numbers and times in them. */
import type { Formats, PluralForms, Texts } from '../locales/texts.js';
import { dateFormat, dayAndTime } from './day-and-time.js';
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

  /** `now`: in milliseconds, where somebody knows it better than the device's clock. */
  date(iso: string, options?: Intl.DateTimeFormatOptions, now = Date.now()): string {
    const date = new Date(iso);
    return options === undefined
      ? dayAndTime(date, now, this.region)
      : dateFormat(this.region, options).format(date);
  }

  plural(value: number, forms: PluralForms): string {
    return forms[new Intl.PluralRules(this.lang).select(value)] ?? forms.other;
  }
}
