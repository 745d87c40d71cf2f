import { describe, expect, it } from 'vitest';
import { fc } from '../../support/properties.js';
import { readPeople } from '../../../src/elements/invite-users-dialog/many/read-people.js';

const columns = {
  address: ['email'],
  name: ['name'],
  first: ['firstname'],
  last: ['lastname'],
  role: ['role'],
};
const isRole = (text: string): boolean => ['viewer', 'speaker'].includes(text.toLowerCase());
const read = (text: string) => readPeople(text, { columns, isRole });

/** `First/Last address role` of everybody. */
async function told(text: string): Promise<readonly string[]> {
  const { people } = await read(text);
  return people.map(({ name: { first, last }, address, typed, role }) => {
    const name = first || last ? `${first}/${last} ` : '';
    return `${name}${address ?? `? ${typed}`}${role === null ? '' : ` ${role}`}`;
  });
}

describe('names beside addresses, without a line that says so', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a number behind a name',
      'Laura Conti 2nd\tx1@example.org\nTom Berg\tx2@example.org',
      ['Laura Conti/2nd x1@example.org', 'Tom/Berg x2@example.org'],
    ],
    [
      'a number in a name',
      'Laura Conti2;x1@example.org\nTom Berg;x2@example.org',
      ['Laura/Conti2 x1@example.org', 'Tom/Berg x2@example.org'],
    ],
    [
      'a number in one of two parts',
      'Laura\tConti2\tx1@example.org\nTom\tBerg\tx2@example.org',
      ['Laura/Conti2 x1@example.org', 'Tom/Berg x2@example.org'],
    ],
    [
      'nothing but numbered ones',
      'Guest 1\tx1@example.org\nGuest 2\tx2@example.org',
      ['Guest/1 x1@example.org', 'Guest/2 x2@example.org'],
    ],
    [
      'rooms beside first names',
      'Laura\tRoom 12\tx1@example.org\nTom\tRoom 7\tx2@example.org',
      ['Laura/ x1@example.org', 'Tom/ x2@example.org'],
    ],
    [
      'numbers and dates',
      '2026-11-29\t+49 30 12\tx1@example.org\n30 Nov 2026\t4711\tx2@example.org',
      ['x1@example.org', 'x2@example.org'],
    ],
  ])('%s', async (_, text, people) => {
    expect(await told(text)).toEqual(people);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'of a list',
      'x1@example.org, Speaker\nx2@example.org\nTom Berg <x3@example.org>\nViewer, x4@example.org\nx5@example.org; viewer',
      [
        'x1@example.org Speaker',
        'x2@example.org',
        'Tom/Berg x3@example.org',
        'x4@example.org Viewer',
        'x5@example.org viewer',
      ],
    ],
    [
      'of people in one line',
      'x1@example.org, Speaker, Tom Berg, x2@example.org, "Viewer", x3@example.org\nx4@example.org',
      ['x1@example.org Speaker', 'Tom/Berg x2@example.org Viewer', 'x3@example.org', 'x4@example.org'],
    ],
    [
      'of a column of names',
      'x1@example.org, Speaker\nx2@example.org, Laura Conti\nx3@example.org, Tom Berg\nx4@example.org,Viewer,Ada King',
      [
        'x1@example.org Speaker',
        'Laura/Conti x2@example.org',
        'Tom/Berg x3@example.org',
        'x4@example.org Viewer',
      ],
    ],
    [
      'of a column without a head',
      'Name\tEmail\nLaura Conti\tx1@example.org\tSpeaker\nViewer\tx2@example.org',
      ['Laura/Conti x1@example.org Speaker', 'Viewer/ x2@example.org'],
    ],
    [
      'of nobody',
      'Speaker\nx1@example.org; Laura; Speaker',
      ['? Speaker', 'x1@example.org', '? Laura', '? Speaker'],
    ],
  ])('a field that is a role is nobody’s name: %s', async (_, text, people) => {
    expect(await told(text)).toEqual(people);
  });

  it('says which columns were not taken: what they are called, or what stands in them', async () => {
    const headed = 'Name\tPhone\tEmail\tHome email\tEmpty\nAda\t030 12\ta@b.co\tc@d.co\t';
    expect((await read(headed)).ignored).toEqual([{ place: 2, text: 'Phone' }]);
    const bare = 'Ada King\ta@b.co\tNavy\t\nGrace Hopper\tc@d.co\tArmy\t';
    expect((await read(bare)).ignored).toEqual([{ place: 3, text: 'Navy' }]);
    expect((await read('a@b.co\nc@d.co')).ignored).toEqual([]);
  });
});

describe('a line with another separator inside a table', () => {
  const table = (line: string): string =>
    ['Name\tEmail\tRole', 'Ada King\ta@b.co\tViewer', 'Tom Berg\tt@b.co\t', line].join('\n');

  it.each<[string, string]>([
    ['Laura Conti;l@b.co', 'Laura/Conti l@b.co'],
    ['Laura Conti;l@b.co;Speaker', 'Laura/Conti l@b.co Speaker'],
    ['l@b.co;Laura Conti', 'Laura/Conti l@b.co'],
    ['Laura Conti, l@b.co\t\t', 'Laura/Conti l@b.co'],
    ['"Conti, Laura";l@b.co', 'Laura/Conti l@b.co'],
    ['\tLaura|Conti|l@b.co', 'Laura/Conti l@b.co'],
    ['\t29@example,org', '? 29@example,org'],
  ])('%j is split', async (line, person) => {
    expect((await told(table(line))).slice(2)).toEqual([person]);
  });

  it('is split in a table with commas, too, and several addresses stay several people', async () => {
    expect(await told('Name,Email\nAda King,a@b.co\nTom Berg\tt@b.co\n,c@d.co;e@f.co')).toEqual([
      'Ada/King a@b.co',
      'Tom/Berg t@b.co',
      'c@d.co',
      'e@f.co',
    ]);
  });
});

describe('a quote in a table that is none', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'of which one is stray',
      'Email,Name\na@x.org,Ann\nb@x.org,"Bob\nc@x.org,Cat\nd@x.org,Dan\ne@x.org,"Eve"',
      ['Ann/ a@x.org', 'Bob/ b@x.org', 'Cat/ c@x.org', 'Dan/ d@x.org', 'Eve/ e@x.org'],
    ],
    [
      'of which one is closed where nobody meant it',
      'Email,Name\r\nb@x.org,"Bob\r\nc@x.org,Cat\r\nd@x.org,Dan"\r\ne@x.org,Eve',
      ['Bob/ b@x.org', 'Cat/ c@x.org', 'Dan/ d@x.org', 'Eve/ e@x.org'],
    ],
    [
      'of which one has no end',
      'Email;Name\n"b@x.org;Bob\nc@x.org;Cat\n"zoe;none',
      ['Bob/ b@x.org', 'Cat/ c@x.org', 'none/ ? "zoe'],
    ],
    [
      'around the name of a mail program, with semicolons',
      'Email;Name\na@x.org;Ann\n"Müller, Jörg" <j@x.org>\nb@x.org;Bob\n"M; J" <m@x.org>\nc@x.org;Cat',
      ['Ann/ a@x.org', 'Jörg/Müller j@x.org', 'Bob/ b@x.org', 'M;/J m@x.org', 'Cat/ c@x.org'],
    ],
    [
      'around the name of a mail program, with commas',
      'Email,Name\na@x.org,Ann\n"Müller, Jörg" <j@x.org>\nb@x.org,Bob\nc@x.org,Cat',
      ['Ann/ a@x.org', 'Jörg/Müller j@x.org', 'Bob/ b@x.org', 'Cat/ c@x.org'],
    ],
    [
      'around the name of a mail program, in a cell',
      'Email;Role\n"Müller, Jörg" <j@x.org>;Speaker\nb@x.org;Viewer',
      ['Jörg/Müller j@x.org Speaker', 'b@x.org Viewer'],
    ],
    [
      'beside a cell of two lines',
      'Note,Email,Name\n"two\nlines",a@x.org,"Ann\n,b@x.org,Bob',
      ['Ann/ a@x.org', 'Bob/ b@x.org'],
    ],
  ])('%s', async (_, text, people) => {
    expect(await told(text)).toEqual(people);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'delimiters',
      'Email;Name\na@x.org;"Love;lace"\n"b@x.org";"Bo""b"',
      ['Love;lace/ a@x.org', 'Bo/b b@x.org'],
    ],
    [
      'lines',
      'Email,Name\na@x.org,"Ada\nLovelace"\nb@x.org,"Bob" ',
      ['Ada/Lovelace a@x.org', 'Bob/ b@x.org'],
    ],
    [
      'lines of addresses',
      'Name,Email\nAnn,"a@x.org\nb@x.org"\nBob,c@x.org',
      ['Ann/ a@x.org', 'Ann/ b@x.org', 'Bob/ c@x.org'],
    ],
  ])('is not one that holds %s', async (_, text, people) => {
    expect(await told(text)).toEqual(people);
  });

  it('is not needed around a name that stands last name first', async () => {
    expect(await told('Email,Name\na@x.org,Ann\nMüller, Jörg <j@x.org>\nb@x.org,Bob')).toEqual([
      'Ann/ a@x.org',
      'Jörg/Müller j@x.org',
      'Bob/ b@x.org',
    ]);
  });

  it('loses nobody without a word, whatever quotes stand where', async () => {
    const quote = fc.constantFrom('', '', '"', '""');
    const row = fc.tuple(quote, quote, quote, quote, fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const lines = rows.map(([a, b, c, d, isNamed], at) =>
          isNamed ? `${a}Na, me${b} <p${at}@x.org>` : `${a}p${at}@x.org${b},${c}Name${d}`,
        );
        const { people } = await read(`Email,Name\nfirst@x.org,First\n${lines.join('\n')}`);
        for (const at of rows.keys()) {
          const isToldOf = people.some(
            ({ address, line }) => address === `p${at}@x.org` || (address === null && line === at + 3),
          );
          expect(isToldOf, lines[at]).toBe(true);
        }
      }),
    );
  });
});
