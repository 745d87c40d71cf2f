/** An expiry as it is typed, and what is asked of the back end for it. */
import { zonedToIso } from './zoned-time.js';

export interface TypedExpiry {
  readonly expires: 'never' | 'days' | 'at' | 'session-end';
  readonly days: string;
  readonly at: string;
  readonly zone: string;
}

export function noExpiry(zone: string): TypedExpiry {
  return { expires: 'never', days: '', at: '', zone };
}

export function expiryOf({ expires, days, at, zone }: TypedExpiry): Record<string, unknown> {
  if (expires === 'days') return { kind: 'days', days: days.trim() === '' ? undefined : toNumber(days) };
  if (expires === 'at') return { kind: 'at', at: momentOf(at, zone) };
  return { kind: expires };
}

/** No moment is not the same as no end: the rules then say that it is missing. */
export function momentOf(local: string, zone: string): string {
  return zonedToIso(local, zone) ?? local;
}

/** NaN for what is no whole number, which the rules call so: `Number` alone would take 1e3. */
export function toNumber(text: string): number {
  const digits = text.normalize('NFKC').trim();
  return /^\d+$/.test(digits) ? Number(digits) : NaN;
}
