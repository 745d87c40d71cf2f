import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { GuestLinkView, ParticipantView } from '../../../src/domain/schemas.js';
import { guestsCsv } from '../../../src/elements/guest-access-dialog/guests-csv.js';
import { guestListTexts } from '../../../src/locales/en/guest-list.js';
import { roleTexts } from '../../../src/locales/en/roles.js';

const guest = (change: Partial<ParticipantView> = {}) =>
  ({
    name: 'A guest',
    email: 'guest@example.org',
    role: 'guest',
    identity: 'typed',
    answers: {},
    acceptedTerms: null,
    admittedAt: '2030-01-01T09:00:00Z',
    endedAt: null,
    endReason: null,
    ...change,
  }) as ParticipantView;
const asked = [
  { id: 'a1', label: 'Class', kind: 'choice', required: true, options: ['1a', '1b'] },
  { id: 'a2', label: 'News by mail', kind: 'tick', required: false },
] as const;

const links = [{ id: 'press', name: 'Press' }] as unknown as GuestLinkView[];

const csvOf = (guests: readonly ParticipantView[], fields: readonly (typeof asked)[number][] = []) =>
  guestsCsv(guests, fields as never, links, guestListTexts, roleTexts);
/** What a spreadsheet makes of it. */
const read = (csv: string) => papaparse.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;

describe('guests as CSV', () => {
  it('begins with the mark of UTF-8, and has a line for each guest', () => {
    const csv = csvOf([guest(), guest({ name: 'Jürgen 日本' })]);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(read(csv).map(([name]) => name)).toEqual(['Name', 'A guest', 'Jürgen 日本']);
  });

  it('says what became of each, and which terms they accepted', () => {
    const [, first, second] = read(
      csvOf([guest(), guest({ endedAt: '2030-01-01T10:00:00Z', endReason: 'blocked', acceptedTerms: 2 })]),
    );
    expect(first?.slice(2)).toEqual(['', 'typed, not verified', '', '', '2030-01-01T09:00:00Z', 'in', '']);
    expect(second?.slice(2)).toEqual([
      '2',
      'typed, not verified',
      '',
      '',
      '2030-01-01T09:00:00Z',
      'removed and blocked',
      '2030-01-01T10:00:00Z',
    ]);
  });

  it('names the link that each came by, while there is one, and when they joined, if they did', () => {
    const linkId = 'press' as never;
    const [, ...rows] = read(
      csvOf([
        guest({ linkId }),
        guest({ linkId: 'deleted' as never }),
        guest({ linkId, waiting: true }),
        guest({ endedAt: '2030-01-01T10:00:00Z', endReason: 'declined' }),
      ]),
    );
    expect(rows.map((row) => row.slice(5, 8))).toEqual([
      ['Press', '2030-01-01T09:00:00Z', 'in'],
      ['', '2030-01-01T09:00:00Z', 'in'],
      ['Press', '', 'waiting'],
      ['', '', 'not let in'],
    ]);
  });

  it('says which role each was given, and nothing of those who were given none', () => {
    const [head, ...rows] = read(csvOf([guest({ role: 'speaker' }), guest()]));
    const at = head!.indexOf('Role');
    expect(rows.map((row) => row[at])).toEqual(['Speaker', '']);
  });

  it('has a column for each question, and one for what is no longer asked', () => {
    const guests = [guest({ answers: { a1: '1b', a2: 'yes' } }), guest({ answers: { a1: '1a', old: 'x' } })];
    const [head, first, second] = read(csvOf(guests, asked));
    expect(head?.slice(2, 5)).toEqual(['Class', 'News by mail', 'No longer asked']);
    expect(first?.slice(2, 5)).toEqual(['1b', 'Yes', '']);
    expect(second?.slice(2, 5)).toEqual(['1a', '', 'x']);
  });

  for (const text of ['=HYPERLINK("x")', '+1', '-1', '@a', '\tx', '\r=x', '=a\n=b']) {
    it(`makes no formula of ${JSON.stringify(text)}, wherever it stands`, () => {
      const label = { id: 'a1', label: text, kind: 'text', required: false } as never;
      const cells = read(csvOf([guest({ name: text, answers: { a1: text } })], [label])).flat();
      expect(cells.filter((cell) => cell === `'${text}`)).toHaveLength(3);
      expect(cells).not.toContain(text);
    });
  }

  it('keeps quotes, commas and line breaks inside a cell', () => {
    const name = 'A "quoted", long\nname';
    expect(read(csvOf([guest({ name })]))[1]?.[0]).toBe(name);
  });
});
