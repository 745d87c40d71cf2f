/** The mails as a page writes them: a server has all languages at hand, a page loads that of a mail with the mail. */
import type { MailTemplates } from '../domain/mail.js';
import { loadLocale } from '../locales/load.js';
import type { Locale } from '../locales/texts.js';
import { createMailTemplates, type MailTemplatesOptions } from './templates.js';

/** `locales` are the page's own: whole languages, or other words for one that comes with guestlist. */
export function createPageTemplates({ locales = [] }: MailTemplatesOptions = {}): MailTemplates {
  async function templatesIn(lang: string): Promise<MailTemplates> {
    const isWhole = locales.some(({ code, isComplete }) => isComplete && baseOf(code) === baseOf(lang));
    return createMailTemplates({ locales: isWhole ? locales : [...locales, ...(await wordsIn(lang))] });
  }

  return {
    invite: async (about) => (await templatesIn(about.locale)).invite(about),
    code: async (about) => (await templatesIn(about.locale)).code(about),
  };
}

/** A language that does not load is English meanwhile, as it is on the page: who waits for a code needs it now. */
async function wordsIn(lang: string): Promise<Locale[]> {
  const locale = await loadLocale(lang).catch(() => null);
  return locale === null ? [] : [locale];
}

const baseOf = (lang: string): string | undefined => lang.toLowerCase().split('-')[0];
