import { describe, expect, it } from 'vitest';
import { mendQuotes } from '../../../src/domain/quoted-cells.js';
import { fc } from '../../support/properties.js';

const mended = (text: string, end?: number): string => [...mendQuotes(text, ',', end)].join('');

describe('quotes of a table', () => {
  it('stay as they are where a program wrote them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r\n') });
    const quoted = cell.map((text) => `"${text.replaceAll('"', '""')}"`);
    const row = fc.array(fc.oneof(quoted, fc.constantFrom('', 'a', 'a@b.co', '6" tall')), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const text = rows.map((cells) => cells.join(',')).join('\n');
        expect(mended(text)).toBe(text);
      }),
    );
  });

  it('may have spaces before them, which are no part of the cell', () => {
    expect(mended('a@x.org, "van der Berg, Jr.",  "x"\n "b"')).toBe('a@x.org,"van der Berg, Jr.","x"\n"b"');
  });

  it('are letters behind a space where they are no cell', () => {
    const text = 'a@x.org, "Ann" of Kent\nb@x.org, "Bob';
    expect(mended(text)).toBe(text);
  });

  it('that are letters are so in a row that has lost spaces', () => {
    expect(mended('a, "b",c,"d" e\nf')).toBe('a,"""b""","c","""d"" e"\nf');
  });

  it('are read to the end of the cell in which the head of a table ends', () => {
    expect(mended('a,"b\nc",d\ne', 5)).toBe('a,"b\nc"');
  });

  it.each([
    '"',
    'a@x.org,"Ann',
    '"a""',
    '"M, J" <j@x.org>',
    '"a\nb"',
    '"a@x.org,""',
    '""""',
    ',   "',
    'a, "b" c',
  ])(
    'take time in proportion to the length: %j',
    (line) => {
      const started = performance.now();
      mended(`${line}\n`.repeat(200_000));
      // Looking from each quote to the end would take minutes.
      expect(performance.now() - started).toBeLessThan(5000);
    },
    20_000,
  );
});
