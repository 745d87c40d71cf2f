/** "Who can get in right now, and why": one statement over all links of a medium. */
import type { GuestLinkList } from './schemas.js';

export type Outlook =
  | { readonly kind: 'off' }
  | { readonly kind: 'no-links' }
  /** There are links, but none admits now. */
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'open';
      /** How many more people; null for any number. */
      readonly places: number | null;
      /** When the last active link ends, ISO 8601; null for no fixed time. */
      readonly until: string | null;
    };

export function outlook({ enabled, links }: Pick<GuestLinkList, 'enabled' | 'links'>): Outlook {
  if (!enabled) return { kind: 'off' };
  if (links.length === 0) return { kind: 'no-links' };
  const active = links.filter((link) => link.state === 'active');
  if (active.length === 0) return { kind: 'nobody' };

  const limited = active.flatMap(({ maxUses, uses }) => (maxUses === null ? [] : [maxUses - uses]));
  const ends = active.flatMap(({ expiry }) => (expiry.kind === 'at' ? [expiry.at] : []));
  const latest = ends.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null;
  return {
    kind: 'open',
    places: limited.length < active.length ? null : limited.reduce((sum, left) => sum + left, 0),
    until: ends.length < active.length ? null : latest,
  };
}
