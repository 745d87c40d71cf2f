import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/domain/address-table.js';
import type { ColumnWords } from '../../../src/domain/table-head.js';
import { readTableRow } from '../../../src/domain/table-row.js';
import { anyText, fc } from '../../support/properties.js';

const words: ColumnWords = {
  address: ['email', 'mail'],
  name: ['name', 'fullname'],
  first: ['firstname', 'givenname'],
  last: ['lastname', 'surname'],
  role: ['role'],
};
const isRole = (text: string): boolean => ['viewer', 'speaker'].includes(text.toLowerCase());
const columnsOf = (rows: readonly string[][]) => findColumns(rows, words, isRole);

/** `First/Last address role` of every person in a table. */
function told(rows: readonly string[][]): readonly string[] | null {
  const columns = columnsOf(rows);
  if (columns === null) return null;
  return rows.slice(columns.hasHeader ? 1 : 0).flatMap((row, index) =>
    readTableRow(row, index + 1, columns, isRole).map(({ name: { first, last }, address, typed, role }) => {
      const name = first || last ? `${first}/${last} ` : '';
      return `${name}${address ?? `? ${typed}`}${role === null ? '' : ` ${role}`}`;
    }),
  );
}

describe('a table', () => {
  it.each<[string, string[][], readonly string[]]>([
    [
      'whose columns are called what they are',
      [
        ['Role', 'Last name', 'First-Name', 'E-Mail Address'],
        ['Speaker', 'Lovelace', 'Ada', 'ada@example.org'],
        ['', 'Hopper', 'Grace', 'grace@example.org'],
      ],
      ['Ada/Lovelace ada@example.org Speaker', 'Grace/Hopper grace@example.org'],
    ],
    [
      'with whole names',
      [
        ['Name', 'Email'],
        ['Ada Lovelace', 'ada@example.org'],
        ['Hopper, Grace', 'grace@example.org'],
      ],
      ['Ada/Lovelace ada@example.org', 'Grace/Hopper grace@example.org'],
    ],
    [
      'whose name is the family name, beside the first one',
      [
        ['Name', 'First name', 'Email'],
        ['Lovelace', 'Ada', 'ada@example.org'],
      ],
      ['Ada/Lovelace ada@example.org'],
    ],
    [
      'with words above it that are not known',
      [
        ['Prénom', 'Nom', 'Courriel'],
        ['Ada', 'Lovelace', 'ada@example.org'],
        ['Grace', 'Hopper', 'grace@example.org'],
      ],
      ['Ada/Lovelace ada@example.org', 'Grace/Hopper grace@example.org'],
    ],
    [
      'without a word above it',
      [
        ['1', 'Ada', 'Lovelace', 'ada@example.org', 'Speaker'],
        ['2', 'Grace', 'Hopper', 'grace@example.org', 'Viewer'],
      ],
      ['Ada/Lovelace ada@example.org Speaker', 'Grace/Hopper grace@example.org Viewer'],
    ],
    ['of one row', [['Ada', 'Lovelace', 'ada@example.org']], ['Ada/Lovelace ada@example.org']],
    [
      'with more beside whole names',
      [
        ['ada@example.org', 'Ada Lovelace', 'Analysis'],
        ['grace@example.org', 'Grace Hopper', 'Navy'],
      ],
      ['Ada/Lovelace ada@example.org', 'Grace/Hopper grace@example.org'],
    ],
    [
      'of one column',
      [['Email'], ['ada@example.org'], ['ada.example.org']],
      ['ada@example.org', '? ada.example.org'],
    ],
    [
      'with two columns of addresses, the second one for those who miss the first',
      [
        ['Name', 'Work email', 'Home email'],
        ['Ada Lovelace', 'ada@example.org', 'ada@example.com'],
        ['Grace Hopper', ' ', 'grace@example.com'],
        ['Mary Jackson', 'mary@example.org', ''],
      ],
      ['Ada/Lovelace ada@example.org', 'Grace/Hopper grace@example.com', 'Mary/Jackson mary@example.org'],
    ],
    [
      'with several addresses, or more than one, in a cell',
      [
        ['Name', 'Email'],
        ['Ada', 'ada@example.org; Countess <countess@example.org>'],
        ['', 'Grace Hopper <grace@example.org>'],
      ],
      ['Ada/ ada@example.org', 'Ada/ countess@example.org', 'Grace/Hopper grace@example.org'],
    ],
    [
      'with a slip in an address: one mistake each, and nobody else in its place',
      [
        ['Name', 'Email'],
        ['Ada', 'person 7@example.org'],
        ['Grace', 'person29@example,org'],
        ['Mary', 'mary@example.org, mary example.org'],
      ],
      [
        'Ada/ ? person 7@example.org',
        'Grace/ ? person29@example,org',
        'Mary/ ? mary@example.org, mary example.org',
      ],
    ],
    [
      'whose roles are known but for some',
      [
        ['Email', 'Role'],
        ['a@b.co', 'Presenter'],
        ['c@d.co', 'Host'],
        ['e@f.co', 'Speaker'],
      ],
      ['a@b.co Presenter', 'c@d.co Host', 'e@f.co Speaker'],
    ],
    [
      'with people who have no address, and rows without people',
      [['Name', 'Email'], ['Ada', ''], ['', ' '], ['Grace', 'none'], ['Mary', 'mary@example.org'], []],
      ['Ada/ ? ', 'Grace/ ? none', 'Mary/ mary@example.org'],
    ],
  ])('%s is read', (_, rows, people) => {
    expect(told(rows)).toEqual(people);
  });

  it.each<[string, string[][]]>([
    ['nothing', []],
    ['empty rows', [[''], [' ', '']]],
    ['no addresses', [['Ada', 'Lovelace']]],
    ['a header alone', [['Name', 'Email']]],
    ['addresses beside each other', [['a@b.co', 'c@d.co'], ['e@f.co']]],
    ['addresses alone', [['a@b.co'], ['c@d.co', '']]],
    ['a name before the sign that it belongs to', [['Lovelace', ' Ada <ada@example.org>']]],
    ['a letter', [['Dear all', ' please ask'], ['ada@example.org']]],
  ])('is not %s', (_, rows) => {
    expect(columnsOf(rows)).toBeNull();
  });

  it('is read whatever stands in it, and gives an address wherever a row has one', () => {
    const cell = fc.oneof(anyText, fc.constantFrom('', 'Name', 'Email', 'Role', 'Ada', 'ada@example.org'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const columns = columnsOf(rows);
        if (columns === null) return;
        rows.slice(columns.hasHeader ? 1 : 0).forEach((row, index) => {
          const people = readTableRow(row, index, columns, isRole);
          const isEmpty = row.every((text) => text.trim() === '');
          expect(people.length > 0).toBe(!isEmpty);
        });
      }),
    );
  });
});
