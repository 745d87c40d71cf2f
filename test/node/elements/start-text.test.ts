import { describe, expect, it } from 'vitest';
import { startText } from '../../../src/elements/guest-join-form/waiting/start-text.js';
import { dayAndTime } from '../../../src/ui/day-and-time.js';

const startsAt = new Date(2031, 4, 4, 11, 45).toISOString();
const words = (lang: string) => ({
  date: (iso: string, _?: Intl.DateTimeFormatOptions, now = Date.now()) =>
    dayAndTime(new Date(iso), now, lang),
});

describe('when it starts', () => {
  it.each([
    ['en', 12 * 60_000, /^today 11:45 AM$/],
    ['en-GB', 12 * 60_000, /^today 11:45$/],
    ['de', 12 * 60_000, /^heute 11:45$/],
    ['ja', 12 * 60_000, /^今日 11:45$/],
    ['ar', 12 * 60_000, /^اليوم /],
    ['en-GB', 12 * 3_600_000, /^tomorrow 11:45$/],
    ['fr', 12 * 3_600_000, /^demain 11:45$/],
    ['en-GB', 36 * 3_600_000, /^Sunday/],
    ['en-GB', 20 * 86_400_000, /^4 May,? (at )?11:45$/],
    ['en-GB', 300 * 86_400_000, /^4 May 2031,? (at )?11:45$/],
  ])('in %s, %d ms before', (lang, opensIn, said) => {
    expect(startText(startsAt, opensIn, words(lang))).toMatch(said);
  });

  it.each([
    [60_000, 'today 11:45'],
    [13 * 3_600_000, 'yesterday 11:45'],
    [-12 * 3_600_000, 'tomorrow 11:45'],
  ])('is named from %d ms later', (later, said) => {
    expect(dayAndTime(new Date(startsAt), Date.parse(startsAt) + later, 'en-GB')).toBe(said);
  });
});
