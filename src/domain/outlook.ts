/** "Who can get in right now, and why": one statement over all links of a medium. */
import { isLive, type MediaKind } from './media.js';
import type { GuestLinkList, GuestLinkView } from './schemas.js';

/** What is known of a medium, as far as it has a say in when a link ends. */
export interface OutlookMedium {
  readonly ended: boolean;
  readonly kind?: MediaKind;
  /** When its session is planned to end, ISO 8601. */
  readonly endsAt?: string | null;
}

export type Outlook =
  /** The live session has ended: no link admits any more. */
  | { readonly kind: 'over' }
  | { readonly kind: 'off' }
  | { readonly kind: 'no-links' }
  /** There are links, but none admits now. `all`: what every one of them is; null where they differ. */
  | { readonly kind: 'nobody'; readonly all: Closed | null; readonly links: number }
  /** None admits now, but one will: from when, ISO 8601. */
  | { readonly kind: 'later'; readonly from: string }
  | {
      readonly kind: 'open';
      /** How many more people; null for any number. */
      readonly places: number | null;
      /** When the last active link ends: ISO 8601, or with the live session; null for no end. */
      readonly until: string | null;
      /** Whether the host lets each one in by hand: by all active links, by some, by none. */
      readonly approval: 'all' | 'some' | 'none';
      /** Whether every active link asks for an access code. */
      readonly accessCode: boolean;
    };

export type Closed = Exclude<GuestLinkView['state'], 'active' | 'not-yet'>;

/** Of `until`: no fixed time, but an end. */
export const sessionEnd = 'session-end';

/** `medium`: null where nothing is known of it. */
export function outlook(
  { enabled, links }: Pick<GuestLinkList, 'enabled' | 'links'>,
  medium: OutlookMedium | null = null,
): Outlook {
  if (medium?.ended) return { kind: 'over' };
  if (!enabled) return { kind: 'off' };
  if (links.length === 0) return { kind: 'no-links' };
  const active = links.filter((link) => link.state === 'active');
  return active.length === 0 ? closed(links) : open(active, medium);
}

function closed(links: readonly GuestLinkView[]): Outlook {
  const starts = links.flatMap(({ state, startsAt }) =>
    state === 'not-yet' && startsAt !== null ? [startsAt] : [],
  );
  const from = starts.sort(byTime).at(0);
  if (from !== undefined) return { kind: 'later', from };
  const states = new Set(links.map(({ state }) => state as Closed));
  const [all = null] = states.size === 1 ? states : [];
  return { kind: 'nobody', all, links: links.length };
}

function open(active: readonly GuestLinkView[], medium: OutlookMedium | null): Outlook {
  const limited = active.flatMap(({ maxUses, uses }) => (maxUses === null ? [] : [maxUses - uses]));
  return {
    kind: 'open',
    places: limited.length < active.length ? null : limited.reduce((sum, left) => sum + left, 0),
    until: untilOf(active, medium),
    approval: approvalOf(active),
    accessCode: active.every(({ hasAccessCode }) => hasAccessCode),
  };
}

function approvalOf(active: readonly GuestLinkView[]): 'all' | 'some' | 'none' {
  if (active.every(({ approval }) => approval)) return 'all';
  return active.some(({ approval }) => approval) ? 'some' : 'none';
}

/**
 * When a link really ends: no link outlives the live session, so that of both ends the earlier one counts. A planned
 * end of the session is no promise: the session's own end is named, whenever it comes.
 */
export function linkEnd(
  { expiry }: Pick<GuestLinkView, 'expiry'>,
  medium: OutlookMedium | null = null,
): GuestLinkView['expiry'] {
  if (medium?.kind === undefined || !isLive(medium.kind)) return expiry;
  const { endsAt } = medium;
  const isEarlier = expiry.kind === 'at' && (!endsAt || Date.parse(expiry.at) < Date.parse(endsAt));
  return isEarlier ? expiry : { kind: sessionEnd };
}

function untilOf(active: readonly GuestLinkView[], medium: OutlookMedium | null): string | null {
  const all = active.map((link) => linkEnd(link, medium));
  if (all.some(({ kind }) => kind === 'never')) return null;
  if (all.some(({ kind }) => kind === sessionEnd)) return sessionEnd;
  const ends = all.flatMap((end) => (end.kind === 'at' ? [end.at] : []));
  return ends.sort(byTime).at(-1) ?? null;
}

/** When the clock alone will next change what links admit (milliseconds); null where it never will. */
export function nextTurn(links: readonly GuestLinkView[], now: number): number | null {
  const turns = links
    .flatMap(({ startsAt, expiry, previousValidUntil }) => [
      startsAt,
      expiry.kind === 'at' ? expiry.at : null,
      previousValidUntil,
    ])
    .flatMap((time) => (time === null || Date.parse(time) <= now ? [] : [Date.parse(time)]));
  return turns.length === 0 ? null : Math.min(...turns);
}

function byTime(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other);
}
