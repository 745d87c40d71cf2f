/** What a page words otherwise, over the words there are, in whatever order both come. */
import type { ReactiveElement } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMailTemplates } from '../../../src/mail/templates.js';
import { createPageTemplates } from '../../../src/mail/page-templates.js';
import { closedTexts } from '../../../src/locales/en/closed.js';
import { de } from '../../../src/locales/de.js';
import type { Locale } from '../../../src/locales/texts.js';

const wording: Locale = { code: 'de', texts: { closed: { share: 'Weitergeben' } } };
const another: Locale = { code: 'de', texts: { closed: { moreActions: 'Mehr davon' } } };
const regional: Locale = { code: 'de-AT', texts: { closed: { share: 'Weiterreichen' } } };
const { closed } = de.texts;

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

/** The texts of an element below this `lang`, once these are registered in this order; null: that of the page comes then. */
async function textsIn(lang: string, ...order: readonly (Locale | null)[]) {
  const { registerLocale, WordsController } = await import('../../../src/ui/words.js');
  const { loadLanguage } = await import('../../../src/ui/load-language.js');
  for (const locale of order) {
    if (locale === null) await loadLanguage(lang);
    else registerLocale(locale);
  }
  const host = {
    closest: () => ({ getAttribute: () => lang }),
    addController: () => {},
    requestUpdate: () => {},
  } as unknown as ReactiveElement;
  const words = new WordsController(host, 'closed', closedTexts);
  words.refresh(true);
  return words.texts;
}

describe('other words for a language that comes with guestlist', () => {
  it.each([
    ['before it is loaded', [wording, null]],
    ['after it was', [null, wording]],
    ['before the page brings it', [wording, de]],
    ['after it did', [de, wording]],
    ['and both', [wording, de, null]],
  ])('leave the others: %s', async (_, order) => {
    expect(await textsIn('de', ...order)).toEqual({ ...closed, share: 'Weitergeben' });
  });

  it('come in several calls', async () => {
    expect(await textsIn('de', wording, null, another)).toEqual({
      ...closed,
      share: 'Weitergeben',
      moreActions: 'Mehr davon',
    });
  });

  it('are those of a region over those of its language', async () => {
    const expected = { ...closed, share: 'Weiterreichen', moreActions: 'Mehr davon' };
    expect(await textsIn('de-AT', regional, wording, null, another)).toEqual(expected);
    expect(await textsIn('de', null)).toMatchObject({ share: 'Weitergeben' });
  });

  it('have the console say once what no text is named like', async () => {
    const { configureGuestlist } = await import('../../../src/ui/configuration.js');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const misspelt = { menue: {}, constructor: {}, menu: { share: 'Pass on', shar: 'Pass on' } };
    configureGuestlist({ locales: [{ code: 'en', texts: misspelt }, another, de] });
    configureGuestlist({ locales: [{ code: 'de', texts: misspelt }] });
    await vi.waitFor(() => expect(warn).toHaveBeenCalledTimes(3), 10_000);
    expect(warn.mock.calls.flat()).toEqual([
      'guestlist: there is no group of texts like "menue" (your wording for en).',
      'guestlist: there is no group of texts like "constructor" (your wording for en).',
      'guestlist: there is no text like "shar" in the group "menu" (your wording for en).',
    ]);
    warn.mockRestore();
  });

  it('hold in mails, too, on a server and in a page', async () => {
    const mailed: Locale = { code: 'de', texts: { mail: { notAsked: 'Na so was.' } } };
    const about = { code: '123456', minutes: 10, title: 'Vorlesung', locale: 'de' } as never;
    for (const templates of [
      createMailTemplates({ locales: [mailed, de] }),
      createPageTemplates({ locales: [mailed] }),
    ]) {
      const { text } = await templates.code(about);
      expect(text).toContain('Na so was.');
      expect(text).toContain(de.texts.mail.yourCode('Vorlesung').slice(0, 10));
    }
  });
});
