/** A guest's way in, stay and way out: what is asked, what came of it, and what can be done next. */
import type { SharingBackend } from '../../backend/backend.js';
import { asSharingError, SharingError } from '../../domain/errors.js';
import type { Entry, LinkView } from '../../domain/schemas.js';
import { isFinal, isOut, isPassing } from './entry-failures.js';
import { EntrySession } from './entry-session.js';
import { EntryStorage, type Typed } from './entry-storage.js';
import { WayIn } from './way-in.js';

export type Sending = 'idle' | 'busy' | SharingError;

export type EntryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'form'; readonly link: LinkView; readonly sending: Sending }
  | { readonly kind: 'admitted'; readonly entry: Entry; readonly leaving: Sending }
  | { readonly kind: 'failed'; readonly error: SharingError };

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

export class GuestEntry {
  state: EntryState = { kind: 'loading' };
  readonly #host: EntryHost;
  #storage = new EntryStorage(null);
  #session: EntrySession | null = null;
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

  /** What went wrong and is on show: it ended the way, or it is said beside the button that was pressed. */
  get trouble(): SharingError | null {
    const { state } = this;
    if (state.kind === 'failed') return state.error;
    const doing = this.doing;
    return typeof doing === 'string' ? null : doing;
  }

  /** What became of the button that was pressed: *Join*, or *Leave*. */
  get doing(): Sending {
    const { state } = this;
    return state.kind === 'form' ? state.sending : state.kind === 'admitted' ? state.leaving : 'idle';
  }

  get typed(): Typed {
    return this.#storage.read().typed ?? { name: '', email: '' };
  }

  /** Whether *Try again* can lead anywhere. */
  get canTryAgain(): boolean {
    if (this.state.kind !== 'failed' || isFinal(this.state.error)) return false;
    const hasSeat = this.#storage.read().seat !== undefined;
    return this.#storage.secret !== null || (hasSeat && isPassing(this.state.error));
  }

  /** `secret`: of a link that the person has just come with. */
  async start(secret: string | null): Promise<void> {
    const epoch = this.#begin();
    const storage = new EntryStorage(this.#host.mediaIdOf());
    if (!storage.equals(this.#storage)) this.#storage = storage;
    if (secret !== null && secret !== this.#storage.secret) {
      this.#storage.secret = secret;
      // What was asked of another link is not asked of this one.
      this.#storage.keep({ attempt: undefined });
    }
    this.#set({ kind: 'loading' });
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
  type(typed: Typed): void {
    this.#storage.keep({ typed });
    if (this.state.kind === 'form' && this.state.sending !== 'busy') {
      this.#set({ ...this.state, sending: 'idle' });
    }
  }

  async join(): Promise<void> {
    if (this.state.kind !== 'form' || this.state.sending === 'busy') return;
    const { link } = this.state;
    const epoch = this.#epoch;
    const { typed } = this;
    this.#set({ kind: 'form', link, sending: 'busy' });
    try {
      const backend = await this.#host.backend();
      const entry = await this.#wayIn(backend).join(typed);
      if (epoch === this.#epoch) await this.#enter(backend, entry);
    } catch (thrown) {
      if (epoch !== this.#epoch) return;
      const error = asSharingError(thrown);
      if (isOut(error)) this.#fail(error);
      else this.#set({ kind: 'form', link, sending: error });
    }
  }

  async leave(): Promise<void> {
    const { state } = this;
    if (state.kind !== 'admitted' || state.leaving === 'busy' || this.#session === null) return;
    const { participantId } = state.entry;
    const epoch = this.#epoch;
    const { seat } = this.#session;
    this.#set({ ...state, leaving: 'busy' });
    try {
      const backend = await this.#host.backend();
      // One seat is left once, however often it is asked.
      await backend.leave({ seat }, { key: `leave-${participantId}` });
      if (epoch === this.#epoch) this.#end(new SharingError('GUEST_LEFT'));
    } catch (thrown) {
      if (epoch !== this.#epoch) return;
      const error = asSharingError(thrown);
      if (isOut(error)) this.#end(error);
      else if (this.state.kind === 'admitted') this.#set({ ...this.state, leaving: error });
    }
  }

  #wayIn(backend: SharingBackend): WayIn {
    return new WayIn(backend, this.#storage, this.#host.mediaIdOf());
  }

  async #enter(backend: SharingBackend, entry: Entry): Promise<void> {
    const epoch = this.#epoch;
    this.#storage.secret = null;
    const { seat = '' } = this.#storage.read();
    this.#coming = entry;
    try {
      await this.#host.joined(entry);
    } catch (cause) {
      if (epoch === this.#epoch) this.#fail(new SharingError('PAGE_REFUSED', { cause }));
      return;
    }
    if (epoch !== this.#epoch) return;
    this.#coming = null;
    this.#set({ kind: 'admitted', entry, leaving: 'idle' });
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

  #renewed(entry: Entry): void {
    if (this.state.kind === 'admitted') {
      this.#set({ ...this.state, entry });
      this.#host.renewed(entry);
    } else {
      // The back end is there again after the pass had run out: in again, from the start.
      void this.start(null);
    }
  }

  #end(error: SharingError): void {
    this.#begin();
    // Other seats stay: with it a blocked browser is known again.
    if (error.code === 'GUEST_LEFT' || error.code === 'SEAT_UNKNOWN') this.#storage.keep({ seat: undefined });
    this.#out(error);
  }

  #out(error: SharingError): void {
    const wasIn = this.state.kind === 'admitted';
    this.#fail(error);
    if (wasIn) this.#host.ended(error.code);
  }

  #begin(): number {
    this.#session?.stop();
    this.#session = null;
    this.#coming = null;
    return (this.#epoch += 1);
  }

  #fail(error: SharingError): void {
    this.#coming = null;
    this.#set({ kind: 'failed', error });
  }

  #set(state: EntryState): void {
    this.state = state;
    this.#host.changed();
  }
}
