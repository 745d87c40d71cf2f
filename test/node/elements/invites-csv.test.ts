import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { InviteView } from '../../../src/domain/schemas.js';
import { invitesCsv } from '../../../src/elements/invite-users-dialog/list/invites-csv.js';
import { inviteListTexts } from '../../../src/locales/en/invite-list.js';
import { roleTexts } from '../../../src/locales/en/roles.js';

const invite = (change: Partial<InviteView> = {}) =>
  ({
    email: 'a@example.org',
    firstName: 'Ada',
    lastName: 'First',
    role: 'speaker',
    state: 'pending',
    stateAt: '2030-01-02T09:00:00Z',
    createdAt: '2030-01-01T09:00:00Z',
    by: 'The host',
    expiry: { kind: 'never' },
    url: 'https://media.example/watch/keynote#join=1.a.b.0.c',
    ...change,
  }) as InviteView;

const csvOf = (...invites: readonly InviteView[]) => invitesCsv(invites, inviteListTexts, roleTexts);
/** What a spreadsheet makes of it. */
const read = (csv: string) => papaparse.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;

describe('invites as CSV', () => {
  it('begins with the mark of UTF-8, and has a line for each person with their link', () => {
    const csv = csvOf(invite(), invite({ email: 'b@example.org', lastName: '日本', by: null }));
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const [head, first, second] = read(csv);
    expect(head).toEqual([
      'Email',
      'First name',
      'Last name',
      'Role',
      'State',
      'Since',
      'Invited',
      'Invited by',
      'Expires',
      'Link',
    ]);
    expect(first).toEqual([
      'a@example.org',
      'Ada',
      'First',
      'Speaker',
      'pending',
      '2030-01-02T09:00:00Z',
      '2030-01-01T09:00:00Z',
      'The host',
      '',
      'https://media.example/watch/keynote#join=1.a.b.0.c',
    ]);
    expect(second?.slice(0, 3)).toEqual(['b@example.org', 'Ada', '日本']);
    expect(second?.[7]).toBe('');
  });

  it('says of who is blocked that they are, and of a link that was taken back that it was', () => {
    const states = read(csvOf(invite({ blocked: true }), invite({ blocked: true, state: 'revoked' })));
    expect(states.slice(1).map((line) => line[4])).toEqual(['blocked', 'revoked']);
  });

  it('says of a failed mail and of each kind of end what the list says', () => {
    const rows = read(
      csvOf(
        invite({ state: 'failed', expiry: { kind: 'at', at: '2030-02-01T00:00:00Z' } }),
        invite({ state: 'revoked', expiry: { kind: 'session-end' } }),
      ),
    );
    expect(rows.slice(1).map((row) => [row[4], row[8]])).toEqual([
      ['not sent', '2030-02-01T00:00:00Z'],
      ['revoked', 'expires when the session ends'],
    ]);
  });

  for (const text of ['=HYPERLINK("x")', '+1', '-1', '@a', '\tx', '\r=x', '=a\n=b', ' =1', '＝1']) {
    it(`makes no formula of ${JSON.stringify(text)}, wherever it stands`, () => {
      const cells = read(csvOf(invite({ email: text, firstName: text, lastName: text, by: text }))).flat();
      expect(cells.filter((cell) => cell === `'${text}`)).toHaveLength(4);
      expect(cells).not.toContain(text);
    });
  }

  it('makes none behind a semicolon either, where a spreadsheet divides the list there', () => {
    const cells = read(csvOf(invite({ firstName: 'x;=1+cmd', lastName: 'y;"+1' }))).flat();
    expect(cells).toContain("x;'=1+cmd");
    expect(cells).toContain(`y;'"+1`);
    expect(read(csvOf(invite({ firstName: 'Ada; Countess' }))).flat()).toContain('Ada; Countess');
  });
});
