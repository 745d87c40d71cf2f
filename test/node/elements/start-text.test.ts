import { describe, expect, it } from 'vitest';
import { startText } from '../../../src/elements/guest-join-form/waiting/start-text.js';

const startsAt = new Date(2031, 4, 4, 11, 45).toISOString();
const words = (lang: string) => ({
  lang,
  date: (iso: string, options?: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, options ?? { weekday: 'long' }).format(new Date(iso)),
});

describe('when it starts', () => {
  it.each([
    ['en', 12 * 60_000, /^today 11:45/],
    ['de', 12 * 60_000, /^heute 11:45$/],
    ['en', 36 * 3_600_000, /^Sunday$/],
  ])('in %s, %d ms before', (lang, opensIn, said) => {
    expect(startText(startsAt, opensIn, words(lang))).toMatch(said);
  });
});
