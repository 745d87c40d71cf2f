/** What a page has misspelt in wording of its own. Loaded with the first wording, by no other page. */
import type { Locale } from '../locales/texts.js';
import { textNames } from './text-names.js';

const told = new Set<string>();

/** For whoever builds the page, once each. */
export function tellMisspelt(code: string, texts: Locale['texts']): void {
  const mistakes = Object.entries(texts).flatMap(([group, words]) => {
    const names = Object.hasOwn(textNames, group) ? textNames[group] : undefined;
    if (names === undefined) return [`no group of texts like "${group}"`];
    return Object.keys(words)
      .filter((name) => !names.includes(name))
      .map((name) => `no text like "${name}" in the group "${group}"`);
  });
  for (const mistake of mistakes) {
    if (!told.has(mistake)) console.warn(`guestlist: there is ${mistake} (your wording for ${code}).`);
    told.add(mistake);
  }
}
