/** A guest's way in, stay and way out: what is asked, what came of it, and what can be done next. */
import type { SharingBackend } from '../../backend/backend.js';
import { asSharingError, SharingError } from '../../domain/errors.js';
import type { CalendarFile, Entry } from '../../domain/schemas.js';
import { isAwaited, isFinal, isOut, isParting, isSuspended, opensIn } from './entry-failures.js';
import { EntrySession } from './entry-session.js';
import {
  hasBegun,
  untilBegun,
  untilOpen,
  type EntryHost,
  type EntryState,
  type Filled,
} from './entry-state.js';
import { stillWrong } from './still-wrong.js';
import { EntryStorage, type Known } from './entry-storage.js';
import { LookAgain } from './look-again.js';
import { WayIn } from './way-in.js';

export class GuestEntry {
  state: EntryState = { kind: 'loading' };
  readonly #host: EntryHost;
  readonly #again = new LookAgain(() => void this.#find());
  #storage = new EntryStorage(null);
  #session: EntrySession | null = null;
  /** Never kept: see `Typed`. */
  #accessCode = '';
  /** Who has been let in, while the page takes the pass. */
  #coming: Entry | null = null;
  /** Answers of an earlier start are nobody's any more. */
  #epoch = 0;

  constructor(host: EntryHost) {
    this.#host = host;
  }

  /** A page that hears of somebody coming in may ask for the pass at once. */
  get pass(): string | null {
    return (this.state.kind === 'admitted' ? this.state.entry : this.#coming)?.pass ?? null;
  }

  /** What stands in the form: as typed, else as this device remembers. */
  get filled(): Filled {
    return { ...this.#storage.typed, accessCode: this.#accessCode };
  }

  get known(): Known {
    return this.#storage.known;
  }

  /** Whether *Try again* can lead anywhere. */
  get canTryAgain(): boolean {
    if (this.state.kind !== 'failed' || isFinal(this.state.error)) return false;
    const hasSeat = this.#storage.seat !== null;
    return this.#storage.secret !== null || (hasSeat && isSuspended(this.state.error));
  }

  /** `secret`: of a link that the person has just come with. */
  async start(secret: string | null): Promise<void> {
    this.#begin();
    this.#again.begin();
    const storage = new EntryStorage(this.#host.mediaIdOf());
    if (!storage.equals(this.#storage)) this.#storage = storage;
    if (secret !== null && secret !== this.#storage.secret) {
      this.#storage.secret = secret;
      // What was asked of another link is not asked of this one.
      this.#storage.keep({ attempt: undefined });
    }
    this.#set({ kind: 'loading' });
    await this.#find();
  }

  /** A link that comes while the page is open. Who is in at this medium has no use for one. */
  hear(secret: string): void {
    if (this.state.kind === 'admitted' && this.#host.mediaIdOf() !== null) return;
    void this.start(secret);
  }

  async tryAgain(): Promise<void> {
    if (this.#session === null) return this.start(null);
    // It goes on trying since the pass ran out: now it tries at once.
    this.#set({ kind: 'loading' });
    return this.#session.retry();
  }

  stop(): void {
    this.#begin();
    this.#set({ kind: 'loading' });
  }

  /** Kept at each key, so that a reload loses nothing. */
  type(now: Filled): void {
    const { state, filled: before } = this;
    const { accessCode, ...typed } = now;
    this.#accessCode = accessCode;
    this.#storage.keep({ typed });
    if (state.kind === 'form' && state.sending !== 'busy') {
      this.#set({ ...state, sending: stillWrong(state.sending, before, now) });
    }
  }

  async join(): Promise<void> {
    if (this.state.kind !== 'form' || this.state.sending === 'busy') return;
    const { link } = this.state;
    const epoch = this.#epoch;
    this.#set({ kind: 'form', link, sending: 'busy' });
    try {
      const backend = await this.#host.backend();
      const joined = await this.#wayIn(backend).join(this.filled, link);
      if (epoch !== this.#epoch) return;
      if ('entry' in joined) await this.#enter(backend, joined.entry);
      else this.#set({ kind: 'form', link: joined.link, sending: joined.refused });
    } catch (thrown) {
      if (epoch !== this.#epoch) return;
      const error = asSharingError(thrown);
      if (isOut(error)) this.#fail(error);
      else this.#set({ kind: 'form', link, sending: error });
    }
  }

  /** Gives up the seat. */
  leave(): Promise<void> {
    return this.#part('leave');
  }

  /** Gives up the seat, and has everything that was typed forgotten. */
  erase(): Promise<void> {
    return this.#part('erase');
  }

  /** Somebody else than this device thinks: with an empty form, if there is a link. */
  async notYou(): Promise<void> {
    if (this.state.kind === 'form') {
      this.#forget();
      this.#set({ ...this.state, sending: 'idle' });
      return;
    }
    await this.#part('leave', (error) => {
      const wasIn = this.state.kind === 'admitted';
      this.#begin();
      this.#forget();
      void this.start(null);
      if (wasIn) this.#host.ended(error.code);
    });
  }

  async calendar(): Promise<CalendarFile> {
    const backend = await this.#host.backend();
    return backend.calendar({ seat: this.#session?.seat ?? '' });
  }

  async #find(): Promise<void> {
    const epoch = this.#begin();
    try {
      const backend = await this.#host.backend();
      const found = await this.#wayIn(backend).find();
      if (epoch !== this.#epoch) return;
      if ('entry' in found) await this.#enter(backend, found.entry);
      else this.#set({ kind: 'form', link: found.link, sending: 'idle' });
    } catch (thrown) {
      if (epoch === this.#epoch) this.#fail(asSharingError(thrown));
    }
  }

  #wayIn(backend: SharingBackend): WayIn {
    return new WayIn(backend, this.#storage, this.#host.mediaIdOf());
  }

  async #enter(backend: SharingBackend, entry: Entry): Promise<void> {
    const { seat = '', isRecalled = false } = this.#storage.read();
    // Somebody else may want it: *Not you?*
    if (!isRecalled) this.#storage.secret = null;
    this.#accessCode = '';
    if (hasBegun(entry)) await this.#open(entry);
    else this.#count(entry);
    if (this.state.kind !== 'admitted' && this.state.kind !== 'countdown') return;
    this.#session = new EntrySession(
      backend,
      { seat, entry },
      {
        renewed: (renewed) => this.#renewed(renewed),
        lost: (error) => this.#out(error),
        ended: (code) => this.#end(new SharingError(code)),
      },
    );
  }

  /** The page is told first, and shows what it protects when it is ready. */
  async #open(entry: Entry): Promise<void> {
    const epoch = this.#epoch;
    this.#coming = entry;
    try {
      await this.#host.joined(entry);
    } catch (cause) {
      if (epoch !== this.#epoch) return;
      this.#begin();
      this.#fail(new SharingError('PAGE_REFUSED', { cause }));
      return;
    }
    if (epoch !== this.#epoch) return;
    this.#set({ kind: 'admitted', entry: this.#coming, parting: 'idle' });
    this.#coming = null;
  }

  #count(entry: Entry): void {
    this.#set(untilBegun(entry, this.state));
  }

  #renewed(entry: Entry): void {
    const { kind } = this.state;
    if (this.#coming !== null) {
      this.#coming = entry;
    } else if (this.state.kind === 'admitted' && hasBegun(entry)) {
      this.#set({ ...this.state, entry });
      this.#host.renewed(entry);
    } else if (kind === 'countdown' && hasBegun(entry)) {
      void this.#open(entry);
    } else if (kind === 'countdown' || kind === 'admitted') {
      this.#count(entry);
      // The start was put off: the page hears what the pass still allows.
      if (kind === 'admitted') this.#host.renewed(entry);
    } else {
      // The back end is there again after the pass had run out: in again, from the start.
      void this.start(null);
    }
  }

  async #part(how: 'leave' | 'erase', done = (error: SharingError) => this.#end(error)): Promise<void> {
    const { state } = this;
    if ((state.kind !== 'admitted' && state.kind !== 'countdown') || state.entry === null) return;
    if (this.#session === null || (typeof state.parting === 'string' && state.parting !== 'idle')) return;
    const { participantId } = state.entry;
    const epoch = this.#epoch;
    const { seat } = this.#session;
    this.#set({ ...state, parting: how === 'leave' ? 'leaving' : 'erasing' });
    try {
      const backend = await this.#host.backend();
      // One seat is left once, however often it is asked.
      await backend[how]({ seat }, { key: `${how}-${participantId}` });
      if (epoch === this.#epoch) done(new SharingError(how === 'leave' ? 'GUEST_LEFT' : 'GUEST_ERASED'));
    } catch (thrown) {
      if (epoch !== this.#epoch) return;
      const error = asSharingError(thrown);
      if (isOut(error)) this.#end(error);
      else if (this.state.kind === state.kind) this.#set({ ...this.state, parting: error });
    }
  }

  #end(error: SharingError): void {
    const { state } = this;
    this.#begin();
    // Other seats stay: with it a blocked browser is known again.
    if (isParting(error)) this.#forget();
    else if (error.code === 'SEAT_UNKNOWN') this.#storage.keep({ seat: undefined });
    this.#out(error, state);
  }

  #out(error: SharingError, { kind } = this.state): void {
    this.#fail(error);
    if (kind === 'admitted') this.#host.ended(error.code);
  }

  #forget(): void {
    this.#accessCode = '';
    this.#storage.forget();
  }

  #begin(): number {
    this.#session?.stop();
    this.#session = null;
    this.#coming = null;
    this.#again.stop();
    return (this.#epoch += 1);
  }

  #fail(error: SharingError): void {
    this.#coming = null;
    const delay = opensIn(error);
    this.#set(
      delay === null
        ? { kind: 'failed', error, isHeld: this.#session !== null }
        : untilOpen(delay, error.params['startsAt']),
    );
    // A stay that is lost goes on trying by itself.
    const isWaiting = delay !== null || (isAwaited(error) && this.canTryAgain);
    if (isWaiting && this.#session === null) this.#again.wait(delay ?? Infinity);
  }

  #set(state: EntryState): void {
    this.state = state;
    this.#host.changed();
  }
}
