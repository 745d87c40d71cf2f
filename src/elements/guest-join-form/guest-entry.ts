/** A guest's way in, stay and way out: what is asked, what came of it, and what can be done next. */
import type { SharingBackend } from '../../backend/backend.js';
import { asSharingError, SharingError } from '../../domain/errors.js';
import type { Entry, LinkView } from '../../domain/schemas.js';
import { intentKey } from '../../ui/intent.js';
import { forgetArrivedLink } from './arrived-link.js';
import { EntrySession, isPassing } from './entry-session.js';
import { EntryStorage, type Attempt, type Typed } from './entry-storage.js';

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
  /** The content goes. */
  ended(reason: string): void;
}

export class GuestEntry {
  state: EntryState = { kind: 'loading' };
  readonly #host: EntryHost;
  #storage = new EntryStorage(location.pathname);
  #session: EntrySession | null = null;
  /** Answers of an earlier start are nobody's any more. */
  #epoch = 0;

  constructor(host: EntryHost) {
    this.#host = host;
  }

  get typed(): Typed {
    return this.#storage.read().typed ?? { name: '', email: '' };
  }

  /** Whether *Try again* can lead anywhere. */
  get canTryAgain(): boolean {
    if (this.state.kind !== 'failed') return false;
    const { error } = this.state;
    const { secret, seat } = this.#storage.read();
    const mayPass = isPassing(error) && error.code !== 'LINK_MISSING';
    return secret !== undefined || (seat !== undefined && mayPass);
  }

  /** `secret`: of a link that the person has just come with. */
  async start(secret: string | null): Promise<void> {
    const epoch = this.#begin();
    this.#storage = new EntryStorage(this.#host.mediaIdOf() ?? location.pathname);
    if (secret !== null) this.#storage.keep({ secret });
    this.#set({ kind: 'loading' });
    try {
      const kept = this.#storage.read();
      if (kept.seat === undefined && kept.secret === undefined) throw new SharingError('LINK_MISSING');
      const backend = await this.#host.backend();
      const entry = kept.seat === undefined ? null : await this.#comeBack(backend, kept.seat, kept.secret);
      if (epoch !== this.#epoch) return;
      if (entry !== null) {
        await this.#enter(backend, kept.seat!, entry);
        return;
      }
      const link = await backend.lookAtLink({ secret: kept.secret! });
      if (epoch !== this.#epoch) return;
      this.#requireMedium(link);
      this.#set({ kind: 'form', link, sending: 'idle' });
    } catch (thrown) {
      if (epoch === this.#epoch) this.#fail(thrown);
    }
  }

  tryAgain(): Promise<void> {
    return this.start(null);
  }

  stop(): void {
    this.#begin();
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
    const form = this.state;
    const epoch = this.#epoch;
    this.#set({ ...form, sending: 'busy' });
    try {
      const { secret, seat } = this.#storage.read();
      const { name, email } = this.typed;
      await checkTyped({ name, email });
      const attempt = this.#attempt({ name, email, seat: seat ?? null });
      const backend = await this.#host.backend();
      const request = { secret: secret ?? '', name, email, ...(seat !== undefined && { seat }) };
      const admission = await backend.join(request, { key: attempt.key });
      if (epoch !== this.#epoch) return;
      const forgotten = { secret: undefined, typed: undefined, attempt: undefined };
      this.#storage.keep({ ...forgotten, seat: admission.seat });
      forgetArrivedLink();
      await this.#enter(backend, admission.seat, admission);
    } catch (thrown) {
      if (epoch === this.#epoch) this.#refuse(form.link, asSharingError(thrown));
    }
  }

  async leave(): Promise<void> {
    if (this.state.kind !== 'admitted' || this.state.leaving === 'busy' || this.#session === null) return;
    const { entry } = this.state;
    const epoch = this.#epoch;
    const { seat } = this.#session;
    this.#set({ kind: 'admitted', entry, leaving: 'busy' });
    try {
      const backend = await this.#host.backend();
      // One seat is left once, however often it is asked.
      await backend.leave({ seat }, { key: `leave-${entry.participantId}` });
      if (epoch !== this.#epoch) return;
      this.#storage.keep({ seat: undefined });
      this.#end(new SharingError('GUEST_LEFT'));
    } catch (thrown) {
      if (epoch === this.#epoch) this.#set({ kind: 'admitted', entry, leaving: asSharingError(thrown) });
    }
  }

  /** The entry that a seat still opens; null where it is over and another link may open a new one. */
  async #comeBack(backend: SharingBackend, seat: string, secret: string | undefined): Promise<Entry | null> {
    try {
      const entry = await backend.renew({ seat });
      this.#requireMedium(entry);
      return entry;
    } catch (thrown) {
      // The seat stays: with it a blocked browser is known again.
      if (isPassing(asSharingError(thrown)) || secret === undefined) throw thrown;
      return null;
    }
  }

  async #enter(backend: SharingBackend, seat: string, entry: Entry): Promise<void> {
    const epoch = this.#epoch;
    this.#storage.keep({ secret: undefined });
    try {
      await this.#host.joined(entry);
    } catch (cause) {
      if (epoch === this.#epoch) this.#fail(new SharingError('PAGE_REFUSED', { cause }));
      return;
    }
    if (epoch !== this.#epoch) return;
    this.#set({ kind: 'admitted', entry, leaving: 'idle' });
    this.#session = new EntrySession(
      backend,
      { seat, entry },
      {
        renewed: (renewed) => this.#renewed(renewed),
        lost: (error) => {
          this.#host.ended(error.code);
          this.#fail(error);
        },
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
      void this.tryAgain();
    }
  }

  #end(error: SharingError): void {
    this.#begin();
    this.#host.ended(error.code);
    this.#fail(error);
  }

  #refuse(link: LinkView, error: SharingError): void {
    const isAnswered = !isPassing(error);
    if (isAnswered) this.#storage.keep({ attempt: undefined });
    const isFinal = /^(LINK|GUEST|SESSION)_/.test(error.code);
    if (isFinal) this.#fail(error);
    else this.#set({ kind: 'form', link, sending: error });
  }

  /** The same key for the same intent, also after a reload: a lost reply takes no second place. */
  #attempt(asked: Omit<Attempt, 'key'>): Attempt {
    const { attempt } = this.#storage.read();
    const isSame =
      attempt?.name === asked.name && attempt.email === asked.email && attempt.seat === asked.seat;
    const next = isSame ? attempt : { ...asked, key: intentKey() };
    this.#storage.keep({ attempt: next });
    return next;
  }

  #requireMedium({ mediaId }: { readonly mediaId: string }): void {
    const wanted = this.#host.mediaIdOf();
    if (wanted !== null && wanted !== mediaId) throw new SharingError('LINK_UNKNOWN');
  }

  #begin(): number {
    this.#session?.stop();
    this.#session = null;
    return (this.#epoch += 1);
  }

  #fail(thrown: unknown): void {
    this.#set({ kind: 'failed', error: asSharingError(thrown) });
  }

  #set(state: EntryState): void {
    this.state = state;
    this.#host.changed();
  }
}

/** The server's own rules, loaded with the first attempt. */
async function checkTyped(typed: Typed): Promise<void> {
  const [{ check }, { guestDetails }, { parseEmailAddress }] = await Promise.all([
    import('../../domain/check.js'),
    import('../../domain/schemas.js'),
    import('../../domain/email-address.js'),
  ]);
  check(guestDetails, typed);
  if (parseEmailAddress(typed.email) === null) {
    throw new SharingError('INVALID_INPUT', { fields: [{ field: 'email', code: 'NOT_AN_ADDRESS' }] });
  }
}
