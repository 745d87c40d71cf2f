import { describe, expect, it } from 'vitest';
import { readAddressList, type ListedPerson } from '../../../src/domain/address-list.js';
import { parseEmailAddress } from '../../../src/domain/email-address.js';
import { anyText, fc } from '../../support/properties.js';

const read = (text: string): readonly ListedPerson[] =>
  [...readAddressList(text)].filter((person) => person !== null);
/** `First/Last address`, or `? what stands there`. */
const told = (text: string): readonly string[] =>
  read(text).map(({ name: { first, last }, address, typed }) =>
    address === null ? `? ${typed}` : `${first || last ? `${first}/${last} ` : ''}${address}`,
  );

describe('readAddressList', () => {
  it.each<[string, string, readonly string[]]>([
    ['one on each line', 'a@b.co\nc@d.co\r\ne@f.co\rg@h.co', ['a@b.co', 'c@d.co', 'e@f.co', 'g@h.co']],
    ['commas and semicolons', 'a@b.co, c@d.co;e@f.co , ; g@h.co', ['a@b.co', 'c@d.co', 'e@f.co', 'g@h.co']],
    ['blanks, tabs and bars', 'a@b.co c@d.co\te@f.co|g@h.co', ['a@b.co', 'c@d.co', 'e@f.co', 'g@h.co']],
    ['angles', '<a@b.co> Ada Lovelace <c@d.co>', ['a@b.co', 'Ada/Lovelace c@d.co']],
    ['a name behind', 'a@b.co (Ada Lovelace), <c@d.co> Grace', ['Ada/Lovelace a@b.co', 'Grace/ c@d.co']],
    ['a quoted comma', '"Lovelace, Ada" <a@b.co>, c@d.co', ['Ada/Lovelace a@b.co', 'c@d.co']],
    ['a quoted semicolon', '"Lovelace; Ada" <a@b.co>; c@d.co', ['Lovelace;/Ada a@b.co', 'c@d.co']],
    ['typographic quotes', '“Lovelace, Ada” <a@b.co>, c@d.co', ['Ada/Lovelace a@b.co', 'c@d.co']],
    ['single quotes', "'Lovelace, Ada' <a@b.co>, 'c@d.co'", ['Ada/Lovelace a@b.co', 'c@d.co']],
    ['an escaped quote', '"Ada \\"Countess\\" King" <a@b.co>', ['Ada Countess/King a@b.co']],
    ['a quote without an end', '"Ada <a@b.co>, c@d.co', ['Ada/ a@b.co', 'c@d.co']],
    [
      'a space within an address as one mistake, and never as the address behind it',
      'person 7@example.org\nanna berg@example.org',
      ['? person 7@example.org', '? anna berg@example.org'],
    ],
    ['a comma in place of a dot', 'a@example,org\na@b.co,c@d.co', ['? a@example,org', 'a@b.co', 'c@d.co']],
    ['names before an address', 'Ada Example a@b.co; Ada ada@b.co', ['Ada/Example a@b.co', 'Ada/ ada@b.co']],
    ['an angle without an end', 'Ada <ada@b.co, c@d.co', ['Ada/ ada@b.co', 'c@d.co']],
    ['an inch', '5" Ada <a@b.co>, 7" Grace <c@d.co>', ['5/Ada a@b.co', '7/Grace c@d.co']],
    [
      'family name first',
      'Lovelace, Ada <a@b.co>; Hopper, Grace <c@d.co>',
      ['Ada/Lovelace a@b.co', 'Grace/Hopper c@d.co'],
    ],
    ['a line of a spreadsheet', 'Ada\tLovelace\ta@b.co', ['Ada/Lovelace a@b.co']],
    [
      'two people, one without an address',
      'Grace Hopper, Ada King <a@b.co>',
      ['? Grace Hopper', 'Ada/King a@b.co'],
    ],
    [
      'bullets',
      '- a@b.co\n• c@d.co\n*  e@f.co\n– Ada <g@h.co>',
      ['a@b.co', 'c@d.co', 'e@f.co', 'Ada/ g@h.co'],
    ],
    [
      'numbers',
      '1. a@b.co\n2) Ada ada@d.co\n(3) e@f.co\n4)g@h.co',
      ['a@b.co', 'Ada/ ada@d.co', 'e@f.co', 'g@h.co'],
    ],
    ['the head of a mail', 'To: Lovelace, Ada <a@b.co>; Cc: c@d.co', ['Ada/Lovelace a@b.co', 'c@d.co']],
    ['quoted mail', '> To: a@b.co\n> Cc: Ada <c@d.co>', ['a@b.co', 'Ada/ c@d.co']],
    ['mailto', 'mailto:a@b.co?subject=x\n<MAILTO:c%2Bd@e.co>', ['a@b.co', 'c+d@e.co']],
    ['a bad escape', 'mailto:%E0%A4%A@b.co', ['%E0%A4%A@b.co']],
    ['an address as its own name', 'a@b.co<mailto:a@b.co>\n"a@b.co" <a@b.co>', ['a@b.co', 'a@b.co']],
    ['a name like an address', '"a@home" <a@b.co>', ['a@b.co']],
    ['an address before another one', 'a@b.co Ada <c@d.co>', ['a@b.co', 'Ada/ c@d.co']],
    [
      'full-width signs',
      'Ada＜a＠b.co＞，c@d.co、e@f.co；g@h。co',
      ['Ada/ a@b.co', 'c@d.co', 'e@f.co', 'g@h.co'],
    ],
    ['family name first in its script', '山田 太郎 <a@b.co>', ['太郎/山田 a@b.co']],
    ['particles', 'Ludwig van Beethoven <a@b.co>', ['Ludwig/van Beethoven a@b.co']],
    [
      'no-break spaces, marks of direction',
      '\ufeff\u00a0a@b.co\u00a0\n\u200e c@d.co\u200b',
      ['a@b.co', 'c@d.co'],
    ],
    ['the full stop of a sentence', 'Write to a@b.co. Or to: c@d.co!', ['Write/to a@b.co', 'c@d.co']],
    ['blanks around the sign', 'a @ b.co', ['a@b.co']],
    ['an international domain', 'Jürgen <j@müller.example>', ['Jürgen/ j@xn--mller-kva.example']],
    ['nothing', ' \n\n ;, \t "" -- \n', []],
    [
      'what is none, one for a line',
      'Dear all, come\n\na@b\nada.example.org',
      ['? Dear all, come', '? a@b', '? ada.example.org'],
    ],
    [
      'what is none beside what is one',
      'ada.example.org, a@b.co, a@@c',
      ['? ada.example.org', 'a@b.co', '? a@@c'],
    ],
    [
      'a name and its address with a semicolon between them',
      'Grace Hopper; grace@example.org\nAda;ada@example.org;\nZoë Ångström；<zoe@example.org>',
      ['Grace/Hopper grace@example.org', 'Ada/ ada@example.org', 'Zoë/Ångström zoe@example.org'],
    ],
    ['a broken address before a semicolon', 'grace.example.org; a@b.co', ['? grace.example.org', 'a@b.co']],
    ['what is none, each where people are told apart', 'Ada; Grace; a@b.co', ['? Ada', '? Grace', 'a@b.co']],
  ])('reads %s', (_, text, people) => {
    expect(told(text)).toEqual(people);
  });

  it('says on which line each stands, whatever ends it', () => {
    const lines = read('a@b.co\n\nc@d.co, e@f.co\r\ng@h.co\ri@j.co\u2028k@l.co').map(({ line }) => line);
    expect(lines).toEqual([1, 3, 3, 4, 5, 6]);
  });

  it('keeps of what is none no more than somebody would read', () => {
    expect(read('x'.repeat(100_000))[0]?.typed).toHaveLength(300);
  });

  const person = fc.record({
    name: fc.array(fc.stringMatching(/^[A-ZÄÖ][a-zß]{1,9}$/u), { minLength: 2, maxLength: 2 }),
    address: fc.emailAddress().filter((address) => parseEmailAddress(address) !== null),
  });

  it('loses nobody, in whatever way a list is written', () => {
    const ways = [
      (name: string, address: string) => `${name} <${address}>`,
      (name: string, address: string) => `"${name.split(' ').reverse().join(', ')}" <${address}>`,
      (name: string, address: string) => `<${address}> ${name}`,
      (name: string, address: string) => `${name} <mailto:${address}>`,
      (name: string, address: string) => ` •\u00a0${name} ＜${address}＞ `,
    ];
    const separators = ['\n', '\r\n', ';', ', ', '；', ' ,\n;'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(person, fc.constantFrom(...ways), fc.constantFrom(...separators))),
        (list) => {
          // What a mail link cannot hold as it is, and what begins like a quote, is another matter.
          const people = list.filter(([{ address }]) => !/[%?']/.test(address));
          const text = people.map(
            ([one, way, separator]) => way(one.name.join(' '), one.address) + separator,
          );
          expect(read(text.join('')).map(({ name, address }) => [name.first, name.last, address])).toEqual(
            people.map(([one]) => [...one.name, parseEmailAddress(one.address)]),
          );
        },
      ),
    );
  });

  it('reads the usual lines as it reads them where something unusual stands around them', () => {
    const line = fc.tuple(
      fc.string({ unit: fc.constantFrom(...Array.from('aB é.,山<>@ -')) }),
      fc.constantFrom('a@b.co', '<a@b.co>', ''),
    );
    fc.assert(
      fc.property(line, ([before, address]) => {
        const text = `${before}${address}`;
        fc.pre(text.includes('@'));
        // A list that ends with a comma is never a usual line.
        expect(told(`${text} , `)).toEqual(told(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives only addresses, whatever is pasted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.constantFrom(...Array.from(',;<>"@\n\t'))), { maxLength: 30 }),
        (parts) => {
          for (const { address, typed, line } of read(parts.join(''))) {
            expect(address === null || parseEmailAddress(address) === address).toBe(true);
            expect(typed.length).toBeLessThanOrEqual(300);
            expect(line).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  it.each([
    '<',
    '<@',
    '@',
    '"',
    '“',
    '"\\',
    "'",
    ',',
    ';',
    ' ',
    'a ',
    'a,',
    'a;',
    '@,',
    ' @ ',
    '..@',
    '-.',
    'xn--',
    'mailto:',
    '%40',
    '((',
    '1)',
    '\n',
    '\u200b',
    'a@b.co ',
  ])('reads half a megabyte of %j: what looks at it again and again would take minutes', (part) => {
    const text = part.repeat(500_000 / part.length);
    expect(Array.from(readAddressList(text)).length).toBeGreaterThan(0);
  });
});
