/** "view, chat and ask": things that go together. */
export function wordList(words: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang).format(words);
}
