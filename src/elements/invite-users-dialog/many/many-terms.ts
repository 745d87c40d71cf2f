/** What all who are invited at once have in common: as the review has it, and as it is asked for. */
import type { InviteDraft, InviteRequest } from '../../../domain/asked-people.js';
import { noExpiry, type TypedExpiry } from '../../../ui/form/typed-expiry.js';
import { checkedInvite, emptyInvite } from '../typed-invite.js';

export type Shared = Omit<InviteRequest, 'invites' | 'expiry'> & { readonly expiry: TypedExpiry };

export function noTerms(zone: string): Shared {
  return { mail: true, expiry: noExpiry(zone) };
}

/** What is another thing than before, so that what was said in the review stays said. */
export function agreedTerms(agreed: Shared, shared: Shared, before: Shared): Shared {
  const isOther = (name: keyof Shared): boolean =>
    JSON.stringify(shared[name]) !== JSON.stringify(before[name]);
  const others = Object.entries(shared).filter(([name]) => isOther(name as keyof Shared));
  return { ...agreed, ...Object.fromEntries(others) };
}

/** By the same rules as the form of one invite; `draft` is any of those who are to be invited. */
export async function checkedTerms(
  { expiry, message = null, ...shared }: Shared,
  draft: InviteDraft,
  locale: string,
): Promise<Omit<InviteRequest, 'invites'>> {
  const typed = { ...emptyInvite(draft.role, expiry.zone), ...expiry, email: draft.email };
  const checked = await checkedInvite(typed, locale, Date.now());
  // What the review does not show does not go along: without a mail nobody reads a message.
  return { ...shared, expiry: checked.expiry, message: shared.mail && message?.trim() ? message : null };
}
