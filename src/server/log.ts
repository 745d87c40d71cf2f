/** What a host hears of requests, and of mail, where it does not listen itself. */
import type { ErrorCode } from '../domain/errors.js';
import type { MailLogEntry } from '../mail/worker.js';

/** One answered request. Holds neither bodies nor addresses that the service answers at: nothing in a log opens anything. */
export interface LogEntry {
  /** Of HTTP; `PURGE` where old records could not be forgotten, `KEYS` where one is missing. */
  readonly method: string;
  /** The route's pattern; null for an address that is none of ours. */
  readonly route: string | null;
  /** Of HTTP. */
  readonly status: number;
  /** Of the error table; null where it was not refused. */
  readonly code: ErrorCode | null;
  /** Milliseconds until the answer began. */
  readonly duration: number;
  /** Why it was refused, where that is a matter of how the service is set up: with the path, cut, that is none of ours. */
  readonly detail?: string;
  /** What was thrown, where the service itself or its database failed. */
  readonly error?: unknown;
}

/** A caller can bring any number of origins: more than these are not said. */
const mostDetails = 20;

/** Says what the service failed at, and each detail of a refusal once. */
export function createConsoleLog(): (entry: LogEntry) => void {
  const said = new Set<string>();
  return ({ error, detail, code }) => {
    if (error !== undefined) console.error(error);
    if (detail === undefined) return;
    // Of paths one is enough: anybody can ask for any, and who has set it up wrong asks first.
    const about = code === 'NOT_FOUND' ? code : detail;
    if (said.has(about) || said.size >= mostDetails) return;
    said.add(about);
    console.warn(`guestlist: ${code}. ${detail}`);
  };
}

export function mailToConsole(entry: MailLogEntry): void {
  if (entry.outcome === 'failed' || entry.outcome === 'database-failed') console.error(entry);
}
