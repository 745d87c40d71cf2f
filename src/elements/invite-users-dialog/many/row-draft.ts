/** One row of a review as the back end takes it. */
import { longest } from '../../../domain/limits.js';
import type { InviteDraft } from '../../../domain/asked-people.js';
import type { InviteRole } from '../../../domain/media.js';
import type { ReviewRow } from './reviewed-row.js';

export interface RowDraft {
  /** Of the row. */
  readonly id: number;
  readonly draft: InviteDraft;
  /** Also where they are blocked. */
  readonly unblock?: true;
}

/** What a name may not have in it, though spreadsheets do: control characters, marks of direction, half characters. */
const unfit = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
const seen = /[^\s\p{Default_Ignorable_Code_Point}]/u;

export function inviteDraftOf({ address, firstName, lastName }: ReviewRow, role: InviteRole): InviteDraft {
  return { email: address ?? '', firstName: nameOf(firstName), lastName: nameOf(lastName), role };
}

// One name that is refused would hold up the hundred that are sent with it.
function nameOf(text: string): string {
  const name = fit(fit(text).slice(0, longest.name));
  return seen.test(name) ? name : '';
}

function fit(text: string): string {
  return text.replaceAll(unfit, ' ').trim();
}
