import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Words from '../../../src/ui/words.js';

let words: typeof Words;
beforeEach(async () => {
  vi.resetModules();
  words = await import('../../../src/ui/words.js');
});
afterEach(() => vi.unstubAllGlobals());

/** What a page with this language runs when it loads the tags. */
async function openPage(lang: string): Promise<{ become: (lang: string) => void }> {
  const page = { lang };
  let follow = (): void => undefined;
  vi.stubGlobal('document', { documentElement: page });
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(changed: () => void) {
        follow = changed;
      }
      observe(): void {}
    },
  );
  await import('../../../src/define/page-language.js');
  await vi.dynamicImportSettled();
  return {
    become: (later) => {
      page.lang = later;
      follow();
    },
  };
}

describe('the language of the page', () => {
  it('is loaded where there are words for it, also for a region', async () => {
    await openPage('de-AT');
    await vi.waitFor(() => expect(words.isRegistered('de')).toBe(true), 10_000);
    expect(words.isRegistered('fr')).toBe(false);
  });

  it('is loaded when the page changes to it', async () => {
    const page = await openPage('en');
    page.become('fr');
    await vi.waitFor(() => expect(words.isRegistered('fr')).toBe(true), 10_000);
  });

  it.each(['en', 'en-GB', '', 'eo'])(
    'is not loaded where it is English, or not there: “%s”',
    async (lang) => {
      await openPage(lang);
      expect(['de', 'en', 'eo'].filter(words.isRegistered)).toEqual([]);
    },
  );
});
