/** What a join form shows: one state at a time. */
import type { SharingBackend } from '../../backend/backend.js';
import type { SharingError } from '../../domain/errors.js';
import type { Entry, LinkView } from '../../domain/schemas.js';
import type { Typed } from './entry-storage.js';

/** What became of *Join*. */
export type Sending = 'idle' | 'busy' | SharingError;

/** What became of *Leave* or *Erase*. */
export type Parting = 'idle' | 'leaving' | 'erasing' | SharingError;

/** All that stands in the form. */
export interface Filled extends Typed {
  readonly accessCode: string;
}

export interface FormState {
  readonly kind: 'form';
  readonly link: LinkView;
  readonly sending: Sending;
}

/** Before the session begins (`entry`: who has joined), or before the link opens (null). */
export interface CountdownState {
  readonly kind: 'countdown';
  readonly entry: Entry | null;
  /** On the page's monotonic clock; null where nobody knows. */
  readonly opensAt: number | null;
  readonly startsAt: string | null;
  readonly parting: Parting;
}

export interface AdmittedState {
  readonly kind: 'admitted';
  readonly entry: Entry;
  readonly parting: Parting;
}

export interface FailedState {
  readonly kind: 'failed';
  readonly error: SharingError;
  /** The pass has run out unrenewed; the place is not lost. */
  readonly isHeld: boolean;
}

export type EntryState =
  { readonly kind: 'loading' } | FormState | CountdownState | AdmittedState | FailedState;

/** Whom the way in works for. */
export interface EntryHost {
  backend(): Promise<SharingBackend>;
  /** The medium that the page has set; null for whatever the link opens. */
  mediaIdOf(): string | null;
  changed(): void;
  /** Tells the page and waits for it; rejects where the page does not take the pass. */
  joined(entry: Entry): Promise<void>;
  renewed(entry: Entry): void;
  /** Somebody was in and is not any more. */
  ended(reason: string): void;
}

/** Nobody has anything to do in a session that has not begun. */
export function hasBegun({ capabilities }: Entry): boolean {
  return capabilities.includes('view');
}

/** Until the session of who has joined begins. */
export function untilBegun(entry: Entry, before: EntryState): CountdownState {
  const { opensIn, startsAt } = entry;
  const parting = 'parting' in before ? before.parting : 'idle';
  return { kind: 'countdown', entry, opensAt: momentIn(opensIn), startsAt, parting };
}

/** Until a link opens. */
export function untilOpen(delay: number, startsAt: unknown): CountdownState {
  const named = typeof startsAt === 'string' ? startsAt : null;
  return { kind: 'countdown', entry: null, opensAt: momentIn(delay), startsAt: named, parting: 'idle' };
}

/** What went wrong and is on show: it ended the way, or it is said beside the button that was pressed. */
export function troubleOf(state: EntryState): SharingError | null {
  if (state.kind === 'failed') return state.error;
  const doing = state.kind === 'form' ? state.sending : state.kind === 'loading' ? 'idle' : state.parting;
  return typeof doing === 'string' ? null : doing;
}

/** Whether an answer to a button is awaited. */
export function isBusy(state: EntryState): boolean {
  if (state.kind === 'form') return state.sending === 'busy';
  return 'parting' in state && (state.parting === 'leaving' || state.parting === 'erasing');
}

/** On the page's monotonic clock: a device's own may be wrong. */
function momentIn(delay: number | null): number | null {
  return delay === null ? null : performance.now() + delay;
}
