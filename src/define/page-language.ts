/** The words of the language that the page is in, loaded where they are not English. */
export {};

const lang = typeof document === 'undefined' ? '' : document.documentElement.lang;

// Without them the words are English, and everything works.
if (!/^(en(-|$)|$)/i.test(lang))
  import('../ui/load-language.js').then(({ loadLanguage }) => loadLanguage(lang)).catch(console.warn);
