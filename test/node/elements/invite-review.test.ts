import { describe, expect, it } from 'vitest';
import { readAddressList } from '../../../src/domain/address-list.js';
import { emailKey } from '../../../src/domain/email-address.js';
import { inviteRoles, type InviteRole } from '../../../src/domain/media.js';
import { InviteReview } from '../../../src/elements/invite-users-dialog/many/review.js';
import { reviewFilters, type RowState } from '../../../src/elements/invite-users-dialog/many/reviewed-row.js';
import { anyText, fc } from '../../support/properties.js';

const roleNamed = (text: string): InviteRole | null => inviteRoles.find((role) => role === text) ?? null;

function reviewOf(text: string, named: string | null = null): InviteReview {
  const review = new InviteReview({ role: 'viewer', roleNamed });
  const people = [...readAddressList(text)].filter((person) => person !== null);
  Array.from(review.fill(people.map((person) => ({ ...person, role: named }))));
  return review;
}
const states = (review: InviteReview): readonly RowState['kind'][] =>
  review.ids('all').map((id) => review.state(id).kind);
const sent = (review: InviteReview): readonly string[] => review.drafts().map(({ draft }) => draft.email);

describe('a review', () => {
  it('says of each what is the matter with it', () => {
    const review = reviewOf('Ada King <a@b.co>\nA@B.co\nada@gmial.com\nada@@example.org\nAda');
    expect(review.ids('all').map((id) => review.state(id))).toEqual([
      { kind: 'ready' },
      { kind: 'repeated', line: 1 },
      { kind: 'misspelt', suggestion: 'ada@gmail.com' },
      { kind: 'not-an-address', suggestion: 'ada@example.org' },
      { kind: 'not-an-address', suggestion: null },
    ]);
    expect(review.counts).toEqual({ all: 5, ready: 1, problems: 3, skipped: 1 });
    expect(review.drafts()).toEqual([
      { id: 0, draft: { email: 'a@b.co', firstName: 'Ada', lastName: 'King', role: 'viewer' } },
    ]);
  });

  it('tells what is no address from none', () => {
    const review = reviewOf('ada@@example.org');
    review.edit(0, { typed: '' });
    expect(states(review)).toEqual(['no-address']);
  });

  it('sends nobody who is blocked before that is meant, and asks anew for another address', () => {
    const review = reviewOf('a@b.co\nA@b.co\nc@d.co');
    review.setBlocked(new Set([emailKey('a@b.co')]));
    expect(states(review)).toEqual(['blocked', 'repeated', 'ready']);
    expect(review.counts).toEqual({ all: 3, ready: 1, problems: 1, skipped: 1 });
    review.unblock(0);
    expect(review.drafts().map(({ id, unblock }) => [id, unblock])).toEqual([
      [0, true],
      [2, undefined],
    ]);
    expect(review.undo()).toEqual([0]);
    expect(states(review)).toEqual(['blocked', 'repeated', 'ready']);
    review.unblock(0);
    review.setBlocked(new Set([emailKey('a@b.co'), emailKey('e@b.co')]));
    expect(states(review)).toEqual(['ready', 'repeated', 'ready']);
    review.edit(0, { typed: 'e@b.co' });
    expect(states(review)).toEqual(['blocked', 'blocked', 'ready']);
  });

  it('sends nobody with a role that there is none of, before another one is chosen', () => {
    const review = reviewOf('a@b.co\nc@d.co', 'Presenter');
    expect(review.state(0)).toEqual({ kind: 'unknown-role', name: 'Presenter' });
    expect(sent(review)).toEqual([]);
    review.setRole([0], 'viewer');
    expect(review.drafts().map(({ draft }) => draft.role)).toEqual(['viewer']);
    review.undo();
    expect(sent(review)).toEqual([]);
  });

  it('asks which role counts where lines with one address name two, and only there', () => {
    const people = [...readAddressList('a@b.co\nc@d.co\nA@b.co\nc@d.co')].filter((one) => one !== null);
    const roles = ['moderator', null, 'speaker', 'speaker'];
    const review = new InviteReview({ role: 'viewer', roleNamed });
    Array.from(review.fill(people.map((person, at) => ({ ...person, role: roles[at] ?? null }))));
    const two = { kind: 'other-role', role: 'moderator', other: 'speaker', line: 3 };
    const unnamed = { kind: 'other-role', role: 'viewer', other: 'speaker', line: 4 };
    const repeated = [
      { kind: 'repeated', line: 1 },
      { kind: 'repeated', line: 2 },
    ];
    const all = () => review.ids('all').map((id) => review.state(id));
    expect(all()).toEqual([two, unnamed, ...repeated]);
    expect(review.counts).toEqual({ all: 4, ready: 0, problems: 2, skipped: 2 });
    review.role = 'speaker';
    expect(all()).toEqual([two, { kind: 'ready' }, ...repeated]);
    review.role = 'viewer';
    // The one that it has already is a choice as well.
    review.setRole([0], 'moderator');
    review.setRole([1], 'speaker');
    expect(review.drafts().map(({ draft }) => draft.role)).toEqual(['moderator', 'speaker']);
    expect(all()).toEqual([{ kind: 'ready' }, { kind: 'ready' }, ...repeated]);
    review.undo();
    review.undo();
    expect(all()).toEqual([two, unnamed, ...repeated]);
    review.setLeftOut([2], true);
    review.setRole([3], 'viewer');
    expect(states(review)).toEqual(['ready', 'ready', 'left-out', 'repeated']);
    review.setLeftOut([2], false);
    expect(states(review)).toEqual(['other-role', 'ready', 'repeated', 'repeated']);
  });

  it('knows who is invited, however the address is written, whenever it hears of it', () => {
    const review = reviewOf('Ada@example.org\nb@c.co');
    review.setInvited(new Set([emailKey('ada@example.org'), 'somebody@else.example']));
    expect(states(review)).toEqual(['already-invited', 'ready']);
    review.edit(1, { typed: 'ADA@example.org' });
    expect(states(review)).toEqual(['already-invited', 'repeated']);
  });

  it('sends nothing that looks misspelt before somebody has said that it is meant', () => {
    const review = reviewOf('a@gmial.com\nb@gmial.com\nc@b.co');
    expect(sent(review)).toEqual(['c@b.co']);
    review.keep(0);
    review.takeSuggestions([1, 2]);
    expect(sent(review)).toEqual(['a@gmial.com', 'b@gmail.com', 'c@b.co']);
    review.edit(0, { typed: 'x@gmial.com' });
    expect(review.state(0).kind).toBe('misspelt');
  });

  it('lets the next one count where the first one is left out, or becomes another address', () => {
    const review = reviewOf('a@b.co\na@b.co\na@b.co');
    review.setLeftOut([0], true);
    expect(states(review)).toEqual(['left-out', 'ready', 'repeated']);
    review.edit(1, { typed: 'c@d.co' });
    expect(states(review)).toEqual(['left-out', 'ready', 'ready']);
    review.setLeftOut([0], false);
    expect(states(review)).toEqual(['ready', 'ready', 'repeated']);
  });

  it('keeps what is typed where it is no address', () => {
    const review = reviewOf('a@b.co');
    review.edit(0, { typed: 'a@b', firstName: 'Ada' });
    expect(review.row(0)).toMatchObject({ typed: 'a@b', address: null, firstName: 'Ada' });
    review.edit(0, { typed: ' a@B.co ' });
    expect(review.row(0)).toMatchObject({ typed: 'a@b.co', address: 'a@b.co' });
  });

  it('gives the role that a table names, and the usual one where it names none of this medium', () => {
    expect(reviewOf('a@b.co', 'speaker').roleOf(0)).toBe('speaker');
    expect(reviewOf('a@b.co', 'Pilot').roleOf(0)).toBe('viewer');
    const review = reviewOf('a@b.co\nc@d.co');
    review.setRole([0, 1], 'moderator');
    expect(review.drafts().map(({ draft }) => draft.role)).toEqual(['moderator', 'moderator']);
  });

  it('gives another usual role to those who have none of their own, and to nobody else', () => {
    const review = reviewOf('a@b.co\nb@c.co\nc@d.co\nb@c.co');
    review.setRole([1, 3], 'moderator');
    // Whoever has it already has not got one of their own by that.
    review.setRole([0], 'viewer');
    expect(review.ownRoles).toBe(1);
    review.role = 'speaker';
    expect(review.drafts().map(({ draft }) => draft.role)).toEqual(['speaker', 'moderator', 'speaker']);
    review.undo();
    expect(review.ownRoles).toBe(0);
    expect(review.drafts().map(({ draft }) => draft.role)).toEqual(['speaker', 'speaker', 'speaker']);
  });

  it('sends names that no request is refused for', () => {
    const review = reviewOf('a@b.co\nc@d.co\ne@f.co');
    review.edit(0, { firstName: ' A\u202eda\u0000 ', lastName: '\u200b' });
    review.edit(1, { firstName: `${'a'.repeat(99)}\u{1f469}`, lastName: '' });
    const [one, other] = review.drafts().map(({ draft }) => draft);
    expect([one?.firstName, one?.lastName]).toEqual(['A da', '']);
    expect(other?.firstName).toBe('a'.repeat(99));
  });

  it('takes back one change after the other, and none that changed nothing', () => {
    const review = reviewOf('a@b.co\nc@gmial.com');
    expect(review.canUndo).toBe(false);
    review.setRole([0, 1], 'viewer');
    review.edit(0, { typed: 'a@b.co' });
    expect(review.canUndo).toBe(false);
    review.takeSuggestions([1]);
    review.setRole([0, 1], 'speaker');
    expect(review.undo()).toEqual([0, 1]);
    expect(review.row(1).typed).toBe('c@gmail.com');
    expect(review.roleOf(1)).toBe('viewer');
    expect(review.undo()).toEqual([1]);
    expect(states(review)).toEqual(['ready', 'misspelt']);
    expect(review.undo()).toEqual([]);
  });

  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom('a@b.co', 'A@b.co', 'c@gmial.com', 'x@@y.org', 'Ada'),
        fc.emailAddress(),
        anyText,
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join('\n'));
  const step = fc.record({
    id: fc.nat(11),
    kind: fc.constantFrom('edit', 'out', 'in', 'keep', 'take', 'role', 'undo'),
    typed: fc.constantFrom('a@b.co', 'c@gmail.com', 'z@z.co', 'none'),
  });

  it('is after any steps what it would be if it were made anew, and all of them can be taken back', () => {
    fc.assert(
      fc.property(text, fc.array(step, { maxLength: 20 }), (pasted, steps) => {
        const review = reviewOf(pasted);
        const before = review.ids('all').map((id) => [review.row(id), review.state(id)]);
        for (const { id, kind, typed } of steps) {
          if (kind === 'undo') review.undo();
          if (id >= review.length) continue;
          if (kind === 'edit') review.edit(id, { typed });
          else if (kind === 'keep') review.keep(id);
          else if (kind === 'take') review.takeSuggestions([id]);
          else if (kind === 'role') review.setRole([id], 'speaker');
          else if (kind !== 'undo') review.setLeftOut([id], kind === 'out');
        }
        const counts = reviewFilters.map((filter) => review.ids(filter).length);
        expect(counts).toEqual(Object.values(review.counts));
        // Nobody twice, and only addresses.
        const keys = sent(review).map(emailKey);
        expect(new Set(keys).size).toBe(keys.length);
        const count = new Map<string, number>();
        for (const id of review.ids('all')) {
          const { address, isLeftOut } = review.row(id);
          if (address === null || isLeftOut) continue;
          const key = emailKey(address);
          const isFirst = !count.has(key);
          count.set(key, 1);
          expect(review.state(id).kind === 'repeated').toBe(!isFirst);
        }
        while (review.canUndo) review.undo();
        expect(review.ids('all').map((id) => [review.row(id), review.state(id)])).toEqual(before);
      }),
    );
  });
});
