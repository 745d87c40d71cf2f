/** What a host hears of requests, and of mail, where it does not listen itself. */
import type { ErrorCode } from '../domain/errors.js';
import type { MailLogEntry } from '../mail/worker.js';

/** One answered request. Holds neither bodies nor addresses that the service answers at: nothing in a log opens anything. */
export interface LogEntry {
  /** Of HTTP; `PURGE` where old records could not be forgotten, `KEYS` where one is missing. */
  readonly method: string;
  /** The route's pattern; null for an address that is none of ours. */
  readonly route: string | null;
  /** Of this request alone, also in the header `X-Request-Id` of an answer that is a failure of the service. */
  readonly id?: string;
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

/** Milliseconds in which a stack is enough once: a database that is away fails each request in the same way. */
const stackEvery = 60_000;

/** Says what the service failed at, a line each time and a stack now and then, and each detail of a refusal once. */
export function createConsoleLog(): (entry: LogEntry) => void {
  const said = new Set<string>();
  const stacks = new Map<string, number>();
  return (entry) => {
    const { error, detail, code } = entry;
    if (error !== undefined) {
      const about = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
      const now = Date.now();
      const isNew = now - (stacks.get(about) ?? -Infinity) >= stackEvery;
      if (stacks.size >= mostDetails) stacks.clear();
      if (isNew) stacks.set(about, now);
      console.error(`${lineOf(entry)}: ${about}`, ...(isNew ? [error] : []));
    }
    if (detail === undefined) return;
    // Of paths one is enough: anybody can ask for any, and who has set it up wrong asks first.
    const about = code === 'NOT_FOUND' ? code : detail;
    if (said.has(about) || said.size >= mostDetails) return;
    said.add(about);
    console.warn(`${lineOf(entry)}. ${detail}`);
  };
}

/** When, and at which route: its pattern, never the address as it was. */
function lineOf({ method, route, status, code, id }: LogEntry): string {
  const request = id === undefined ? '' : ` ${id}`;
  return `${new Date().toISOString()} guestlist: ${method} ${route ?? '-'} ${status}${request} ${code}`;
}

export function mailToConsole(entry: MailLogEntry): void {
  if (entry.outcome === 'failed' || entry.outcome === 'database-failed') {
    console.error(`${new Date().toISOString()} guestlist: mail ${entry.outcome}`, entry);
  }
}
