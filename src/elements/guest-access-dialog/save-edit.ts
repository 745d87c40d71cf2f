/** Saving an edit of a link that somebody else may have changed meanwhile. */
import { asSharingError } from '../../domain/errors.js';
import type { GuestLinkView } from '../../domain/schemas.js';
import { isSame } from './typed-link.js';

/** What an owner sets on a link, in the order in which the form asks. Its state and its uses are no rules. */
export const linkRules = [
  'name',
  'maxUses',
  'expiry',
  'startsAt',
  'capabilities',
  'approval',
  'verifiesEmail',
  'domains',
  'hasAccessCode',
  'message',
  'terms',
  'fields',
] as const satisfies readonly (keyof GuestLinkView)[];
export type LinkRule = (typeof linkRules)[number];

/** Which rules of a link differ between two readings of it. */
export function changedRules(before: GuestLinkView, now: GuestLinkView): readonly LinkRule[] {
  return linkRules.filter((rule) => !isSame(before[rule], now[rule]));
}

export interface EditPorts {
  /** Rejects with CHANGED_MEANWHILE where the link's revision is another by now. */
  readonly save: (link: GuestLinkView) => Promise<GuestLinkView>;
  /** The link as it is now; null where it is gone. */
  readonly read: () => Promise<GuestLinkView | null>;
}

export type Saved =
  | { readonly kind: 'saved'; readonly link: GuestLinkView }
  /** Somebody has changed rules of it: nothing was saved. */
  | { readonly kind: 'conflict'; readonly theirs: GuestLinkView; readonly rules: readonly LinkRule[] }
  | { readonly kind: 'gone' };

/** So often somebody may flip the switch between our reading and our saving. */
const tries = 5;

/**
 * The switch, a pause and a block raise a link's revision, too (decision 3). They touch nothing of what is
 * edited, so that it is saved again without a word; another rule is told.
 */
export async function saveEdit(base: GuestLinkView, { save, read }: EditPorts): Promise<Saved> {
  let link = base;
  for (let left = tries; ; left -= 1) {
    try {
      return { kind: 'saved', link: await save(link) };
    } catch (thrown) {
      const error = asSharingError(thrown);
      if (error.code === 'NOT_FOUND') return { kind: 'gone' };
      if (error.code !== 'CHANGED_MEANWHILE' || left === 0) throw error;
    }
    const now = await read();
    if (now === null) return { kind: 'gone' };
    const rules = changedRules(base, now);
    if (rules.length > 0) return { kind: 'conflict', theirs: now, rules };
    link = now;
  }
}
