import { describe, expect, it } from 'vitest';
import { errorStatuses } from '../../../src/domain/errors.js';
import { en } from '../../../src/locales/en.js';
import { errorTexts } from '../../../src/locales/en/errors.js';
import { loadLocale, localeCodes } from '../../../src/locales/load.js';
import type { Locale } from '../../../src/locales/texts.js';
import { operations } from '../../../src/protocol/openapi-operations.js';
import { sayings } from './examples.js';
import { sameInEnglish } from './same-in-english.js';

type Text = string | readonly string[] | ((...asked: never[]) => string);

/** All texts below, by path: `share.title`. */
function textsIn(texts: unknown, path = ''): [string, Text][] {
  if (typeof texts === 'string' || typeof texts === 'function' || Array.isArray(texts))
    return [[path, texts as Text]];
  return Object.entries(texts as object).flatMap(([name, text]) =>
    textsIn(text, path === '' ? name : `${path}.${name}`),
  );
}

async function languages(): Promise<Locale[]> {
  const loaded = await Promise.all(localeCodes.map(loadLocale));
  return loaded.map((locale) => locale!);
}

const english = new Map(textsIn(en.texts));
const categoriesOf = (lang: string) => {
  const rules = new Intl.PluralRules(lang);
  // Nothing here is counted in millions, for which some languages have a form.
  return new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)));
};

describe.each(await languages())('the texts in $code', ({ code, texts }) => {
  const own = new Map(textsIn(texts));

  it('are those of English, no more and no fewer', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of own) expect(typeof text, path).toBe(typeof english.get(path));
  });

  it('are not English, and none is empty', () => {
    const left = [...own].filter(([path, text]) => {
      if (typeof text !== 'string') return false;
      expect(text.trim(), path).not.toBe('');
      return text === english.get(path) && /\p{L}/u.test(text) && !sameInEnglish(code, text);
    });
    expect(left).toEqual([]);
  });

  it('say what they are given', () => {
    for (const [path, text] of own) {
      if (typeof text !== 'function') continue;
      const ours = sayings(path, english.get(path) as typeof text, text, code);
      const theirs = sayings(path, english.get(path) as typeof text, english.get(path) as typeof text, 'en');
      for (const [index, { text: said }] of ours.entries()) {
        expect(said, path).not.toMatch(/undefined|null|NaN|\[object|  /);
        for (const given of givenIn(theirs[index]!.text)) expect(said, path).toContain(given);
      }
    }
  });

  it('have every form of a number that the language has', () => {
    const categories = categoriesOf(code);
    for (const [path, text] of own) {
      if (typeof text !== 'function') continue;
      for (const { forms } of sayings(path, english.get(path) as typeof text, text, code)) {
        for (const each of forms)
          expect(
            [...categories].filter((one) => each[one] === undefined),
            `${path}: ${each.other}`,
          ).toEqual([]);
      }
    }
  });

  it('have numbers in the digits of the language, beside what is counted', () => {
    const number = new Intl.NumberFormat(code);
    for (const [path, text] of own) {
      if (typeof text !== 'function') continue;
      const ours = sayings(path, english.get(path) as typeof text, text, code);
      const theirs = sayings(path, english.get(path) as typeof text, english.get(path) as typeof text, 'en');
      for (const [index, { text: said }] of ours.entries()) {
        // Of one and two a language may have words instead.
        for (const count of [3, 11, 100, 5000]) {
          const inEnglish = new RegExp(`(?<![\\d,])${new Intl.NumberFormat('en').format(count)}(?![\\d,])`);
          if (inEnglish.test(theirs[index]!.text)) expect(said, path).toContain(number.format(count));
        }
      }
    }
  });
});

/** The examples that stand in an English saying. */
function givenIn(said: string): string[] {
  const words =
    'ada@example.org ada bea cleo overture a-role a-verb an-end a-state gre a-link a-start a-time a-moment';
  return [
    ...words.split(' '),
    'a-length',
    '012345',
    'abilities',
    'a-date',
    'a-while',
    'https://example.org/#g=x',
  ].filter((word) => new RegExp(`(?<![\\w-])${word.replace(/[.]/g, '\\.')}(?![\\w-])`).test(said));
}

describe('loadLocale', () => {
  it('finds a language by its base, and nothing for English or what is none', async () => {
    expect((await loadLocale('de-AT'))?.code).toBe('de');
    expect(await loadLocale('en')).toBeNull();
    expect(await loadLocale('toString')).toBeNull();
  });
});

describe('the texts of errors', () => {
  it('are one for each code', () => {
    expect(Object.keys(en.texts.errors).sort()).toEqual(Object.keys(errorStatuses).sort());
  });

  it('are loaded by windows as far as a host can be refused', () => {
    for (const [name, { by, refusals }] of Object.entries(operations)) {
      // What becomes of `attend` is not told: who looks at the panel is seen there or is not.
      if (by.length > 0 && name !== 'attend')
        expect(Object.keys(errorTexts), name).toEqual(expect.arrayContaining([...refusals]));
    }
  });
});
