/** Saving what was typed. What only an edit needs is loaded when a link is edited. */
import type { SharingError } from '../../domain/errors.js';
import type { GuestLinkView } from '../../domain/schemas.js';
import { loadPart } from '../../ui/load-part.js';
import type * as Editing from './editing.js';
import type { GuestAccess } from './guest-access.js';
import type { Saved } from './save-edit.js';
import { checkedDraft, checkedEdit, type Typed } from './typed-link.js';

/** What the form is doing, or how its last attempt ended. */
export type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly error: SharingError }
  | Exclude<Saved, { kind: 'saved' }>;

/** Filled before an edit is saved: what shows that somebody else has changed the link. */
export const loaded: { editConflict: typeof Editing.editConflict | null } = { editConflict: null };

/** Where it does not come, saving asks for it again, and says so. */
export function prepareEditing(): void {
  loadEditing().catch(() => undefined);
}

async function loadEditing(): Promise<typeof Editing> {
  const editing = await loadPart(() => import('./editing.js'));
  loaded.editConflict = editing.editConflict;
  return editing;
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
  const { saveEdit } = await loadEditing();
  return saveEdit(link, { save: (now) => access.edit(now, edit), read: () => access.read(link.id) });
}
