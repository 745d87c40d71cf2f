import { describe, expect, it } from 'vitest';
import { SharingError } from '../../../src/domain/errors.js';
import type { GuestLinkView } from '../../../src/domain/schemas.js';
import { changedRules, saveEdit } from '../../../src/elements/guest-access-dialog/save-edit.js';

const base = {
  name: 'Open day',
  maxUses: 50,
  uses: 3,
  expiry: { kind: 'never' },
  state: 'active',
  terms: null,
  fields: [],
  revision: 1,
} as unknown as GuestLinkView;

/** A link on a server: saving holds only at its revision. */
function server(now: GuestLinkView | null) {
  const revisions: number[] = [];
  return {
    revisions,
    read: async () => now,
    save: async (link: GuestLinkView) => {
      revisions.push(link.revision);
      if (now === null) throw new SharingError('NOT_FOUND');
      if (link.revision !== now.revision) throw new SharingError('CHANGED_MEANWHILE');
      return { ...link, name: 'Mine' };
    },
  };
}

describe('saving an edit', () => {
  it('is saved where nobody has changed the link', async () => {
    expect(await saveEdit(base, server(base))).toMatchObject({ kind: 'saved', link: { name: 'Mine' } });
  });

  it('is saved again without a word where the switch was flipped, the link paused, or somebody joined', async () => {
    const ports = server({ ...base, revision: 7, state: 'paused', uses: 9, guestsIn: 6 });
    expect((await saveEdit(base, ports)).kind).toBe('saved');
    expect(ports.revisions).toEqual([1, 7]);
  });

  it('is told where a rule of the link is another one', async () => {
    const theirs = { ...base, revision: 2, maxUses: 20 };
    expect(await saveEdit(base, server(theirs))).toEqual({ kind: 'conflict', theirs, rules: ['maxUses'] });
    expect(changedRules(base, theirs)).toEqual(['maxUses']);
  });

  it('is told where the link is gone', async () => {
    expect(await saveEdit(base, server(null))).toEqual({ kind: 'gone' });
  });

  it('gives up where the link never stands still, and fails as what it is otherwise', async () => {
    let revision = 1;
    let tries = 0;
    const restless = {
      read: async () => ({ ...base, revision: (revision += 1) }),
      save: async () => {
        tries += 1;
        throw new SharingError('CHANGED_MEANWHILE');
      },
    };
    await expect(saveEdit(base, restless)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(tries).toBe(6);
    const offline = { ...restless, save: () => Promise.reject(new SharingError('OFFLINE')) };
    await expect(saveEdit(base, offline)).rejects.toMatchObject({ code: 'OFFLINE' });
  });
});
