/** A guest's way in, stay and way out: what is asked, what came of it, and what can be done next. */
import type { SharingBackend } from '../../backend/backend.js';
import { asSharingError, SharingError } from '../../domain/errors.js';
import type { Entry, LinkView } from '../../domain/schemas.js';
import { intentKey } from '../../ui/intent.js';
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
    const mayPass = isPassing(error) && error.code !== 'LINK_MISSING';
    return this.#storage.secret !== null || (this.#storage.read().seat !== undefined && mayPass);
  }

  /** `secret`: of a link that the person has just come with. */
  async start(secret: string | null): Promise<void> {
    const epoch = this.#begin();
    this.#storage = new EntryStorage(this.#host.mediaIdOf() ?? location.pathname);
    if (secret !== null) this.#storage.secret = secret;
    this.#set({ kind: 'loading' });
    try {
      const { seat, attempt } = this.#storage.read();
      if (seat === undefined && this.#storage.secret === null) throw new SharingError('LINK_MISSING');
      const backend = await this.#host.backend();
      const entry =
        (seat !== undefined && (await this.#comeBack(backend, seat))) ||
        (attempt !== undefined && (await this.#askAgain(backend, attempt)));
      if (epoch !== this.#epoch) return;
      if (entry) {
        await this.#enter(backend, entry);
        return;
      }
      const link = await backend.lookAtLink({ secret: this.#storage.secret ?? '' });
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
      const { typed } = this;
      await checkTyped(typed);
      const backend = await this.#host.backend();
      const entry = await this.#send(backend, this.#attempt(typed));
      if (epoch === this.#epoch) await this.#enter(backend, entry);
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
  async #comeBack(backend: SharingBackend, seat: string): Promise<Entry | null> {
    try {
      const entry = await backend.renew({ seat });
      this.#requireMedium(entry);
      return entry;
    } catch (thrown) {
      // The seat stays: with it a blocked browser is known again.
      if (isPassing(asSharingError(thrown)) || this.#storage.secret === null) throw thrown;
      return null;
    }
  }

  /**
   * A join that was sent before the page went away, and never answered. It may have taken the last place,
   * so the link itself is asked only when this very request has been refused.
   */
  async #askAgain(backend: SharingBackend, attempt: Attempt): Promise<Entry | null> {
    try {
      return await this.#send(backend, attempt);
    } catch (thrown) {
      if (isPassing(asSharingError(thrown))) throw thrown;
      this.#storage.keep({ attempt: undefined });
      return null;
    }
  }

  async #send(backend: SharingBackend, { key, name, email, seat }: Attempt): Promise<Entry> {
    const request = { secret: this.#storage.secret ?? '', name, email, ...(seat !== null && { seat }) };
    const admission = await backend.join(request, { key });
    this.#storage.keep({ typed: undefined, attempt: undefined, seat: admission.seat });
    return admission;
  }

  async #enter(backend: SharingBackend, entry: Entry): Promise<void> {
    const epoch = this.#epoch;
    this.#storage.secret = null;
    const { seat = '' } = this.#storage.read();
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
  #attempt({ name, email }: Typed): Attempt {
    const { attempt, seat = null } = this.#storage.read();
    const isSame = attempt?.name === name && attempt.email === email && attempt.seat === seat;
    const next = isSame ? attempt : { name, email, seat, key: intentKey() };
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
