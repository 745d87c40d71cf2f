/** From what is typed in the form to a draft that the rules allow. */
import { SharingError } from '../../domain/errors.js';
import type { GuestLinkDraft } from '../../domain/schemas.js';
import { zonedToIso } from '../../ui/zoned-time.js';

/** What is typed, as it is typed. */
export interface Typed {
  readonly name: string;
  readonly maxUses: string;
  readonly expires: 'never' | 'days' | 'at' | 'session-end';
  readonly days: string;
  readonly at: string;
  readonly zone: string;
}

/** The rules are the domain's, the same that the server asks; loaded with the first attempt. */
export async function checkedDraft(typed: Typed, now: number): Promise<GuestLinkDraft> {
  const [{ check }, { guestLinkDraft }] = await Promise.all([
    import('../../domain/check.js'),
    import('../../domain/schemas.js'),
  ]);
  const draft = check(guestLinkDraft, {
    name: typed.name,
    maxUses: typed.maxUses.trim() === '' ? null : toNumber(typed.maxUses),
    expiry: expiryOf(typed),
  });
  if (draft.expiry?.kind === 'at' && Date.parse(draft.expiry.at) <= now) {
    throw new SharingError('INVALID_INPUT', { fields: [{ field: 'expiry.at', code: 'IN_THE_PAST' }] });
  }
  return draft;
}

function expiryOf({ expires, days, at, zone }: Typed): Record<string, unknown> {
  if (expires === 'days') return { kind: 'days', days: days.trim() === '' ? undefined : toNumber(days) };
  if (expires === 'at') return { kind: 'at', at: zonedToIso(at, zone) ?? undefined };
  return { kind: expires };
}

/** NaN for what is no number, which the rules call not whole. */
function toNumber(text: string): number {
  return Number(text.normalize('NFKC').trim());
}
