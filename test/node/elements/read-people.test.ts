import { describe, expect, it } from 'vitest';
import { fc } from '../../support/properties.js';
import { columnWords } from '../../../src/locales/column-words.js';
import { localeCodes } from '../../../src/locales/load.js';
import { readPeople } from '../../../src/elements/invite-users-dialog/many/read-people.js';

const isRole = (text: string): boolean => ['viewer', 'speaker'].includes(text.toLowerCase());
const read = (text: string) => readPeople(text, { isRole });

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
    expect((await read(headed)).ignored).toEqual([{ what: 'column', place: 2, text: 'Phone' }]);
    const bare = 'Ada King\ta@b.co\tNavy\t\nGrace Hopper\tc@d.co\tArmy\t';
    expect((await read(bare)).ignored).toEqual([{ what: 'column', place: 3, text: 'Navy' }]);
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

describe('what columns are called', () => {
  it.each<[string, string]>([
    ['ar', 'الدور;الاسم الأول;اسم العائلة;البريد الإلكتروني'],
    ['de', 'Rolle;Vorname;Nachname;E-Mail-Adresse'],
    ['en', 'Role;First name;Last name;Email address'],
    ['es', 'Rol;Nombre;Apellidos;Correo electrónico'],
    ['fr', 'Rôle;Prénom;Nom;Adresse e-mail'],
    ['he', 'תפקיד;שם פרטי;שם משפחה;דוא״ל'],
    ['ja', '役割;名;姓;メールアドレス'],
    ['pt', 'Papel;Nome;Sobrenome;E-mail'],
    ['zh', '角色;名;姓;电子邮件'],
  ])('is known in %s, whatever the page speaks', async (lang, head) => {
    const [role, first, last, address] = head.split(';');
    const turned = `${[address, last, first, role].join(';')}\nada@x.org;Byron;Ada;Speaker\nbob@x.org;Berg;Bob;Host`;
    expect(await told(turned)).toEqual(['Ada/Byron ada@x.org Speaker', 'Bob/Berg bob@x.org Host']);
    expect((await read(turned)).ignored).toEqual([]);
    expect(Object.keys(columnWords)).toContain(lang);
  });

  it('is there for every language', () => {
    expect(Object.keys(columnWords).sort()).toEqual(['en', ...localeCodes].sort());
  });

  it.each<[string, string, readonly string[]]>([
    [
      'Polish',
      'Rola\tImię\tNazwisko\tPoczta\nSpeaker\tAda\tByron\tada@x.org\n\tTom\tBerg\tt@x.org',
      ['Ada/Byron ada@x.org Speaker', 'Tom/Berg t@x.org'],
    ],
    ['Finnish', 'Sähköposti;Nimi\nada@x.org;Ada Byron', ['Ada/Byron ada@x.org']],
    [
      'Greek',
      'Ταχυδρομείο\tΌνομα\nada@x.org\tAda Byron\nt@x.org\tTom Berg',
      ['Ada/Byron ada@x.org', 'Tom/Berg t@x.org'],
    ],
  ])(
    'may be %s: columns are found by what stands in them, and the line is told of',
    async (_, text, people) => {
      expect(await told(text)).toEqual(people);
      const [first] = text.split('\n');
      const line = first!.split(/[\t;]/).join(', ');
      expect((await read(text)).ignored).toEqual([{ what: 'line', place: 1, text: line }]);
    },
  );

  it('is one word above whole names', async () => {
    const people = ['Ada/Byron ada@x.org', 'Tom/Berg t@x.org'];
    expect(await told('Nom;Courriel\nAda Byron;ada@x.org\nTom Berg;t@x.org')).toEqual(people);
    expect(await told('Nombre;Correo\nAda Byron;ada@x.org\nTom Berg;t@x.org')).toEqual(people);
  });

  it('is not what somebody is called', async () => {
    expect(await told('Ismail;i(at)x.org\nAda Byron;ada@x.org\nTom Berg;t@x.org')).toEqual([
      'Ismail/ ? i(at)x.org',
      'Ada/Byron ada@x.org',
      'Tom/Berg t@x.org',
    ]);
  });
});

describe('a delimiter inside a cell', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'of one name',
      'Name,Email,Role\nAda Byron,a@x.org,Viewer\nBerg, Tom,t@x.org,Speaker\nKing (2nd, of Rye),k@x.org,Viewer',
      ['Ada/Byron a@x.org Viewer', 'Tom/Berg t@x.org Speaker', 'of Rye)/King (2nd k@x.org Viewer'],
    ],
    [
      'of every name',
      'Name;Email\nByron; Ada;a@x.org\nBerg; Tom;t@x.org',
      ['Ada/Byron a@x.org', 'Tom/Berg t@x.org'],
    ],
    [
      'that is no name',
      'Name,Company,Email\nAda Byron,Navy,a@x.org\nTom Berg,Foo, Inc. 7,t@x.org',
      ['Ada/Byron a@x.org', 'Tom/Berg t@x.org'],
    ],
    [
      'of a row that lacks another',
      'Name,Email,Role\nAda Byron,a@x.org,\nTom (the, 2nd),t@x.org',
      ['Ada/Byron a@x.org', 'Tom/(the t@x.org'],
    ],
    [
      'without a head',
      'Ada Byron,a@x.org,Viewer\nKing, Bob,b@x.org,Speaker\nTom Berg,t@x.org,Viewer',
      ['Ada/Byron a@x.org Viewer', 'Bob/King b@x.org Speaker', 'Tom/Berg t@x.org Viewer'],
    ],
  ])('%s', async (_, text, people) => {
    expect(await told(text)).toEqual(people);
  });

  it('takes nobody’s superior for them', async () => {
    const head = 'Name,Email,Email of superior';
    expect(await told(`${head}\nAda,a@x.org,s@x.org\nTom,n/a (2),s@x.org\nBob,b@x.org,s@x.org`)).toEqual([
      'Ada/ a@x.org',
      'Tom/ ? n/a (2)',
      'Bob/ b@x.org',
    ]);
  });

  it('loses nobody’s address, wherever it stands', async () => {
    const word = fc.constantFrom('Ada', 'Tom Berg', 'van', 'Jr.', '(2nd)', 'Inc. 7', '12', 'Room 4', '');
    const gap = fc.constantFrom('', ',', ', ', ';', '; ', '\t');
    const name = fc.tuple(word, gap, word, gap, word).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('Name;Email;Role', 'Rolle,E-Mail,Name', 'Imię\tPoczta', 'Email,Name', 'Nom;Courriel'),
        fc.array(name, { minLength: 1, maxLength: 8 }),
        async (head, names) => {
          const delimiter = /[;,\t]/.exec(head)![0];
          const at = head.split(delimiter).findIndex((text) => /mail|courriel|poczta/i.test(text));
          const row = (text: string, index: number): string =>
            head
              .split(delimiter)
              .map((title, place) =>
                place === at ? `p${index}@x.org` : /name|nom|imię/i.test(title) ? text : '',
              )
              .join(delimiter);
          const text = [head, row('Ada King', 98), row('Tom Berg', 99), ...names.map(row)].join('\n');
          const { people } = await read(text);
          const found = new Set(people.map(({ address }) => address));
          for (const index of names.keys()) expect(found, text).toContain(`p${index}@x.org`);
        },
      ),
    );
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
    [
      'a delimiter, with a space before it',
      'a@x.org, Ann, "Berg, Jr."\nb@x.org, Bob, Viewer\nc@x.org, Cat, "Dee, Sr."',
      ['Ann/Berg, Jr. a@x.org', 'Bob/ b@x.org Viewer', 'Cat/Dee, Sr. c@x.org'],
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
    const quote = fc.constantFrom('', '', '"', '""', ' "', ' ');
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
