/** What a join form shows: one state at a time. */
import type { SharingBackend } from '../../backend/backend.js';
import type { SharingError } from '../../domain/errors.js';
import type { Entry, LinkView, WaitingView } from '../../domain/schemas.js';
import { opensIn } from './entry-failures.js';
import type { Typed } from './entry-storage.js';

/** Somebody who is in, or whom the host has yet to let in. */
export type Stay = Entry | WaitingView;

/** What became of *Join*. */
export type Sending = 'idle' | 'busy' | SharingError;

/** What became of *Leave* or *Erase*, or of a link that came meanwhile. */
export type Parting = 'idle' | 'leaving' | 'erasing' | SharingError;

/** What is good to know for who is in: that the host has decided, or that a link was opened in vain. */
export type Notice = 'none' | 'let-in' | 'already-in';

/** All that stands in the form. */
export interface Filled extends Typed {
  readonly accessCode: string;
}

export interface FormState {
  readonly kind: 'form';
  readonly link: LinkView;
  readonly sending: Sending;
  /** The person is asked whether to decline the invite. */
  readonly isDeclining?: boolean;
}

/** The code is asked that was mailed to the typed address. */
export interface CodeState {
  readonly kind: 'code';
  readonly link: LinkView;
  /** As typed. */
  readonly email: string;
  /** When another code can be asked for, on the page's monotonic clock. */
  readonly resendAt: number;
  /** No try is left, or it no longer holds: another one has to be asked for. */
  readonly isSpent: boolean;
  /** To decline, once somebody has come in by the invite. */
  readonly isDeclining?: boolean;
  /** It was mailed when it was asked for before: nothing is on its way. */
  readonly isMailedBefore?: boolean;
  readonly sending: Sending;
  /** What became of *Send a new code*. */
  readonly resending: Sending | 'done';
}

export type AskingState = FormState | CodeState;

export function isDeclining({ isDeclining: declines }: AskingState): boolean {
  return declines === true;
}

/** What all have in common who have come in, or wait for it. */
interface Staying {
  readonly parting: Parting;
  readonly notice: Notice;
  /** The back end has not answered for some seconds. */
  readonly isCutOff: boolean;
  /** An invite that came meanwhile: what it asks. */
  readonly invite: AskingState | null;
}

const outside: Staying = { parting: 'idle', notice: 'none', isCutOff: false, invite: null };

/** The host has been told that somebody is there. */
export interface WaitingState extends Staying {
  readonly kind: 'waiting';
  readonly entry: WaitingView;
}

/** Before the session begins (`entry`: who has joined), or before the link opens (null). */
export interface CountdownState extends Staying {
  readonly kind: 'countdown';
  readonly entry: Entry | null;
  /** On the page's monotonic clock; null where nobody knows. */
  readonly opensAt: number | null;
  readonly startsAt: string | null;
}

export interface AdmittedState extends Staying {
  readonly kind: 'admitted';
  readonly entry: Entry;
}

export interface FailedState {
  readonly kind: 'failed';
  readonly error: SharingError;
  /** The pass has run out unrenewed; the place is not lost. */
  readonly isHeld: boolean;
}

export type StayState = WaitingState | CountdownState | AdmittedState;

export type EntryState = { readonly kind: 'loading' } | AskingState | StayState | FailedState;

/** Whom the way in works for. */
export interface EntryHost {
  backend(): Promise<SharingBackend>;
  /** The medium that the page has set; null for whatever the link opens. */
  mediaIdOf(): string | null;
  changed(): void;
  /** Tells the page and waits for it; rejects where the page does not take the pass. */
  joined(entry: Entry): Promise<void>;
  renewed(entry: Entry): void;
  /** Somebody who is in has another role from now on. */
  promoted(entry: Entry): void;
  /** Somebody was in and is not any more. */
  ended(reason: string): void;
}

export function isWaiting(stay: Stay): stay is WaitingView {
  return 'waiting' in stay;
}

/** Whoever an invite makes more of, whatever the host has let them do. What does not say so gives guests no role. */
export function isGuest(stay: Stay): boolean {
  return isWaiting(stay) || (stay.isGuest ?? stay.role === 'guest');
}

/** Nobody has anything to do in a session that has not begun. */
export function hasBegun({ capabilities }: Entry): boolean {
  return capabilities.includes('view');
}

/** Whether somebody is in, or waits for it. */
export function isStaying(state: EntryState): state is StayState & { readonly entry: Stay } {
  return 'parting' in state && state.entry !== null;
}

/** Until the session of who has joined begins. */
export function untilBegun(entry: Entry, before: EntryState): CountdownState {
  const { opensIn, startsAt } = entry;
  return { ...carried(before), kind: 'countdown', entry, opensAt: momentIn(opensIn), startsAt };
}

/** Until the host has decided. */
export function untilAdmitted(entry: WaitingView, before: EntryState): WaitingState {
  return { ...carried(before), kind: 'waiting', notice: 'none', entry };
}

/** Once in. Whoever was let in before it began has read so by then. */
export function inside(entry: Entry, before: EntryState): AdmittedState {
  const stay = carried(before);
  const isOld = before.kind === 'countdown' && stay.notice === 'let-in';
  return { ...stay, kind: 'admitted', notice: isOld ? 'none' : stay.notice, entry };
}

/** What an error makes of the form: a link that opens later is waited for. `isHeld`: the place is not lost. */
export function failedBy(error: SharingError, isHeld: boolean): FailedState | CountdownState {
  const delay = opensIn(error);
  return delay === null ? { kind: 'failed', error, isHeld } : untilOpen(delay, error.params['startsAt']);
}

/** Until a link opens. */
function untilOpen(delay: number, startsAt: unknown): CountdownState {
  const named = typeof startsAt === 'string' ? startsAt : null;
  return {
    kind: 'countdown',
    entry: null,
    opensAt: momentIn(delay),
    startsAt: named,
    ...outside,
  };
}

/** What goes on from one state of a stay to the next, which the back end has told. */
function carried(before: EntryState): Staying {
  if (!isStaying(before)) return outside;
  const { kind, parting, notice, invite } = before;
  return { parting, notice: kind === 'waiting' ? 'let-in' : notice, isCutOff: false, invite };
}

/** What went wrong and is on show: it ended the way, or it is said beside the button that was pressed. */
export function troubleOf(state: EntryState): SharingError | null {
  if (state.kind === 'failed') return state.error;
  if (state.kind === 'loading') return null;
  const doings = 'parting' in state ? [state.parting, state.invite?.sending] : [state.sending];
  return doings.find((doing) => doing instanceof Error) ?? null;
}

/** Whether an answer to a button is awaited. */
export function isBusy(state: EntryState): boolean {
  if ('sending' in state) return state.sending === 'busy';
  if (!('parting' in state)) return false;
  return isPartingNow(state) || state.invite?.sending === 'busy';
}

/** Whether they have pressed *Leave* or *Erase*, and nothing has come of it yet. */
export function isPartingNow({ parting }: StayState): boolean {
  return parting === 'leaving' || parting === 'erasing';
}

/** On the page's monotonic clock: a device's own may be wrong. */
function momentIn(delay: number | null): number | null {
  return delay === null ? null : performance.now() + delay;
}
