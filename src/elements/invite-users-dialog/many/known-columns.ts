/** What columns are called in any of the languages that come with guestlist. */
import type { ColumnWords } from '../../../domain/table-head.js';
import { columnWords } from '../../../locales/column-words.js';

const wordsFor = (kind: keyof ColumnWords): readonly string[] => [
  ...new Set(Object.values(columnWords).flatMap((words): readonly string[] => words[kind])),
];

export const knownColumns: ColumnWords = {
  address: wordsFor('address'),
  name: wordsFor('name'),
  first: wordsFor('first'),
  last: wordsFor('last'),
  role: wordsFor('role'),
};
