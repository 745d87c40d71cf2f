/** Saving an edit of a link that somebody else may have changed meanwhile. */
import { asSharingError, type SharingError } from '../../domain/errors.js';
import type { GuestLinkView } from '../../domain/schemas.js';
import type { GuestAccess } from './guest-access.js';
import { checkedDraft, checkedEdit, isSame, type Typed } from './typed-link.js';

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

/** What the form is doing, or how its last attempt ended. */
export type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly error: SharingError }
  | Exclude<Saved, { kind: 'saved' }>;

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

export interface TypedLink {
  /** The one that is edited, as it was when that began; null for a new one. */
  readonly link: GuestLinkView | null;
  /** What the form began with. */
  readonly before: Typed;
  readonly typed: Typed;
}

/** Rejects where something typed is wrong, or the back end refuses. */
export async function saveLink(access: GuestAccess, { link, before, typed }: TypedLink): Promise<Saved> {
  if (link === null) {
    return { kind: 'saved', link: await access.create(await checkedDraft(typed, access.now)) };
  }
  const edit = await checkedEdit(before, typed, access.now);
  if (Object.keys(edit).length === 0) return { kind: 'saved', link };
  return saveEdit(link, { save: (now) => access.edit(now, edit), read: () => access.read(link.id) });
}
