/** The language of a mail: its words, and how times and numbers are written in it. */
import { mailTexts } from '../locales/en/mail.js';
import { roleTexts } from '../locales/en/roles.js';
import type { Formats, Locale, Texts } from '../locales/texts.js';

export interface MailWords extends Pick<Formats, 'number' | 'plural'> {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly texts: Texts['mail'];
  readonly roles: Texts['roles'];
  /** A moment (milliseconds since 1970) with the zone named; without its day where that is the day of `since`. */
  time(zone: string, moment: number, since?: number): string;
  /** Several things that hold. */
  list(items: readonly string[]): string;
}

/** Words in one language around a date in another would read badly: where there are none, both are English. */
export function wordsOf(wanted: string, locales: readonly Locale[]): MailWords {
  const tag = canonical(wanted);
  const base = tag.split('-')[0] ?? 'en';
  // As on a page: a whole language lies below what is worded otherwise, and a region above its language.
  const ranked = [...locales].sort((one, other) => rankOf(one) - rankOf(other));
  const found = [base, tag].flatMap((code) =>
    ranked.filter((locale) => locale.code.toLowerCase() === code.toLowerCase()),
  );
  const wordsIn = <Group extends 'mail' | 'roles'>(group: Group, english: Texts[Group]): Texts[Group] =>
    Object.assign({}, english, ...found.map(({ texts }) => texts[group])) as Texts[Group];
  const lang = found.length > 0 || base === 'en' ? tag : 'en';
  return {
    lang,
    direction: directionOf(lang),
    texts: wordsIn('mail', mailTexts),
    roles: wordsIn('roles', roleTexts),
    number: (value) => new Intl.NumberFormat(lang).format(value),
    plural: (value, forms) => forms[new Intl.PluralRules(lang).select(value)] ?? forms.other,
    list: (items) => new Intl.ListFormat(lang, { type: 'conjunction' }).format(items),
    time(zone, moment, since) {
      const timeZone = known(zone);
      const write = (options: Intl.DateTimeFormatOptions, at: number) =>
        new Intl.DateTimeFormat(lang, { ...options, timeZone }).format(at);
      const isSameDay = since !== undefined && write(day, since) === write(day, moment);
      return write(isSameDay ? time : { ...day, ...time }, moment);
    },
  };
}

const rankOf = ({ isComplete = false }: Locale): number => (isComplete ? 0 : 1);

const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'long' } as const;

/** Scripts that are written from right to left, as far as living languages use them. */
const rightToLeft = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

function directionOf(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}

// A row may hold any text; Intl would throw at it, and the mail would never leave.
function canonical(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function known(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
