/** What of a pasted table nobody has asked for, in words. */
import type { IgnoredPart } from '../../../domain/address-table.js';
import type { LocalizeController } from '../../../ui/localize.js';
import { wordList } from '../../../ui/word-list.js';

/** An address book has forty: the first ones say what kind of thing is left out. */
const mostColumns = 4;
const mostLetters = 24;

/** Empty where everything was taken. */
export function notTakenText(ignored: readonly IgnoredPart[], words: LocalizeController<'add-many'>): string {
  if (ignored.length === 0) return '';
  const { texts } = words;
  const columns = ignored
    .slice(0, mostColumns)
    .map(({ what, place, text }) => texts[what](place, shortened(text), words));
  if (ignored.length > mostColumns) columns.push('…');
  return texts.notTaken(wordList(columns, words.lang));
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}…` : text;
}
