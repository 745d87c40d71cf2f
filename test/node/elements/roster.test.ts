import { describe, expect, it } from 'vitest';
import type { ParticipantId, ParticipantView, PeoplePage } from '../../../src/domain/schemas.js';
import { Roster, waitingOf } from '../../../src/elements/participants-panel/roster.js';

const id = (name: string) => name as ParticipantId;
const person = (name: string, role: ParticipantView['role'] = 'viewer'): ParticipantView => ({
  id: id(name),
  name,
  email: '',
  role,
  identity: 'typed',
  answers: {},
  acceptedTerms: null,
  waiting: false,
  present: false,
  isSelf: false,
  assignableRoles: [],
  removable: true,
  admittedAt: '2031-05-17T09:30:00Z',
  endedAt: null,
  endReason: null,
});
const page = (people: readonly ParticipantView[], next: string | null = null, revision = 1): PeoplePage => ({
  people: [...people],
  next,
  counts: { waiting: 0, moderator: 0, speaker: 0, collaborator: 0, viewer: 0, guest: 0 },
  revision,
});
const viewers = (names: string) => names.split('').map((name) => person(name));
const namesOf = (roster: Roster) => roster.people.map(({ name }) => name).join('');

function read(...pages: readonly (readonly [string, string | null])[]): Roster {
  const roster = new Roster();
  let after: ParticipantId | null = null;
  for (const [names, next] of pages) {
    roster.take(page(viewers(names), next), after);
    after = id(names.at(-1)!);
  }
  return roster;
}

describe('the people that have been read', () => {
  it('are read on page by page', () => {
    const roster = read(['abc', 'c'], ['def', 'f']);
    expect([namesOf(roster), roster.hasMore]).toEqual(['abcdef', true]);
    roster.take(page(viewers('g')), id('f'));
    expect([namesOf(roster), roster.hasMore]).toEqual(['abcdefg', false]);
  });

  it('lose who is not read again, and keep what follows', () => {
    const roster = read(['abc', 'c'], ['def', null]);
    roster.take(page(viewers('xac'), 'c', 2), null);
    expect([namesOf(roster), roster.hasMore]).toEqual(['xacdef', false]);
  });

  it('keep all between when somebody comes to the front from far behind', () => {
    const roster = read(['abc', 'c'], ['def', null]);
    roster.take(page([person('e', 'moderator'), ...viewers('ab')], 'b', 2), null);
    expect(namesOf(roster)).toBe('eabcdf');
  });

  it('are read anew behind somebody who stands elsewhere now', () => {
    const roster = read(['abc', 'c'], ['def', null]);
    roster.take(page([person('s', 'speaker'), ...viewers('ab')], 'b', 2), id('c'));
    expect([namesOf(roster), roster.hasMore]).toEqual(['ab', true]);
  });

  it('take nothing in that comes after somebody who has gone', () => {
    const roster = read(['abc', 'c'], ['def', null]);
    roster.drop(id('f'));
    roster.take(page(viewers('xyz')), id('f'));
    expect(namesOf(roster)).toBe('abcde');
  });

  it('say from where on those in sight are out of date', () => {
    const roster = read(['abc', 'c'], ['def', null]);
    roster.take(page(viewers('abc'), 'c', 2), null);
    expect(roster.staleAfter(new Set(['b', 'c']), 2)).toBe(false);
    expect(roster.staleAfter(new Set(['c', 'e']), 2)).toBe('d');
    expect(roster.staleAfter(new Set(['a']), 3)).toBe(null);
  });
});

describe('who waits', () => {
  it('stands in the order they came in, whatever the order they were read in', () => {
    const at = (name: string, admittedAt: string) => ({
      ...person(name, 'guest'),
      waiting: true,
      admittedAt,
    });
    const read = [
      at('c', '2031-05-17T09:32:00Z'),
      person('x'),
      at('b', '2031-05-17T09:31:00Z'),
      at('a', '2031-05-17T11:30:00+02:00'),
    ];
    expect(waitingOf(read).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    const sameMoment = ['c', 'b', 'a'].map((name) => at(name, '2031-05-17T09:30:00Z'));
    expect(waitingOf(sameMoment).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});
