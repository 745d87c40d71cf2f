import { describe, expect, it } from 'vitest';
import { inviteFilters, isShown } from '../../../src/domain/invite-list.js';
import { inviteStates } from '../../../src/domain/invite.js';

describe('the filters of a list of invites', () => {
  it('show each invite once: pending, accepted and problems add up to all', () => {
    for (const state of inviteStates) {
      const shown = inviteFilters.filter(
        (filter) => filter !== 'all' && isShown(filter, { state, blocked: false }),
      );
      expect(shown, state).toHaveLength(1);
      expect(isShown('all', { state, blocked: false }), state).toBe(true);
      const held = inviteFilters.filter((filter) => isShown(filter, { state, blocked: true }));
      expect(held, state).toEqual(['all', 'problems']);
    }
  });

  it('count as a problem whoever cannot come in, by the owner’s own hand too, and a mail that failed', () => {
    const problems = inviteStates.filter((state) => isShown('problems', { state, blocked: false }));
    expect(problems).toEqual(['failed', 'declined', 'expired', 'revoked', 'locked']);
  });
});
