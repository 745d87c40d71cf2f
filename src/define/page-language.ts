/** The words of the language that the page is in, loaded where they are not English, also when it changes. */
export {};

if (typeof document !== 'undefined') {
  const page = document.documentElement;
  const load = (): void => {
    const { lang } = page;
    // Without them the words are English, and everything works.
    if (!/^(en(-|$)|$)/i.test(lang))
      import('../ui/load-language.js').then(({ loadLanguage }) => loadLanguage(lang)).catch(console.warn);
  };
  load();
  new MutationObserver(load).observe(page, { attributeFilter: ['lang'] });
}
