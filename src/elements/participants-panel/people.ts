/** The state of a panel: who is in and who waits, asked page by page and kept up to date. */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { SharingBackend } from '../../backend/backend.js';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import { isLive } from '../../domain/media.js';
import type { MediumView, ParticipantId, ParticipantView, PeoplePage } from '../../domain/schemas.js';
import { SharingErrorEvent } from '../../ui/events.js';
import { intentKey } from '../../ui/intent.js';
import type { Source } from '../../ui/source.js';
import { Roster } from './roster.js';

export type Status =
  | { readonly kind: 'closed' }
  | { readonly kind: 'loading'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly error: SharingError }
  | { readonly kind: 'ready'; readonly counts: PeoplePage['counts']; readonly search: string };

export interface Surroundings {
  readonly source: () => Source;
  /** The pass that speaks; null where the page's own sign-in does. */
  readonly pass: () => string | null;
  /** Resolves when nothing on show is about to be pressed. */
  readonly calm: () => Promise<void>;
  /** They have begun to wait while the panel was open. */
  readonly arrived: (people: readonly ParticipantView[]) => void;
}

/** A skeleton comes after this, never before. */
const patience = 200;
/** Everybody who watches hears of a change at once; they do not all ask at once. */
const jitter = 250;

export class People implements ReactiveController {
  status: Status = { kind: 'closed' };
  live = true;
  /** What went wrong while there is something to show all the same. */
  trouble: SharingError | null = null;
  /** Null where the doors are not this person's to know. */
  medium: MediumView | null = null;
  /** What is looked for; what is shown may still be of what was looked for before. */
  search = '';
  /** What reading further is doing, or why it failed. */
  adding: 'no' | 'busy' | SharingError = 'no';
  readonly roster = new Roster();

  readonly #host: ReactiveElement;
  readonly #around: Surroundings;
  #session: AbortController | null = null;
  #loading: AbortController | null = null;
  #loaded = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #revision = 0;
  /** Who was seen waiting; null before there was an answer. */
  #waiting: ReadonlySet<string> | null = null;

  constructor(host: ReactiveElement, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Begins to ask and to listen; again for another medium, or where somebody else speaks. */
  start(): void {
    this.stop();
    const session = new AbortController();
    this.#session = session;
    this.status = { kind: 'loading', slow: false };
    setTimeout(() => {
      if (this.#session !== session || this.status.kind !== 'loading') return;
      this.#become({ kind: 'loading', slow: true });
    }, patience);
    void this.#begin(session.signal);
    void this.load();
  }

  stop(): void {
    this.#session?.abort();
    this.#session = null;
    this.#loading?.abort();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.roster.clear();
    this.medium = null;
    this.trouble = null;
    this.live = true;
    this.#waiting = null;
    this.#become({ kind: 'closed' });
  }

  /**
   * Reads the first page again; what is on show stays until there is an answer. `calmly`: nobody here has asked for
   * it, so that nothing may move under their pointer.
   */
  load({ calmly = false } = {}): Promise<void> {
    this.#loaded = this.#load(calmly);
    return this.#loaded;
  }

  async #load(calmly: boolean): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    const { search } = this;
    if (this.status.kind === 'failed') this.#become({ kind: 'loading', slow: true });
    const isCurrent = () => this.#loading === loading && this.#session !== null;
    try {
      const page = await this.#read(undefined, loading.signal);
      if (!isCurrent()) return;
      this.#tellOf(page);
      if (calmly) await this.#around.calm();
      if (!isCurrent()) return;
      if (this.status.kind !== 'ready' || this.status.search !== search) this.roster.clear();
      this.#revision = page.revision;
      this.roster.take(page, null);
      this.adding = 'no';
      this.trouble = null;
      this.#become({ kind: 'ready', counts: page.counts, search });
    } catch (thrown) {
      if (!isCurrent()) return;
      const error = asSharingError(thrown);
      // Once there is a list, it stays: it may only be out of date.
      if (this.status.kind === 'ready') this.trouble = error;
      else this.status = { kind: 'failed', error };
      this.report(error);
      this.#host.requestUpdate();
    }
  }

  /** These can be seen: where they are older than what was last heard of, they are read again. */
  see(ids: ReadonlySet<string>): void {
    if (this.status.kind !== 'ready' || this.adding !== 'no') return;
    const after = this.roster.staleAfter(ids, this.#revision);
    if (after !== false && after !== null) void this.#add(after);
  }

  /** The end of what was read can be seen. */
  readOn(): void {
    const last = this.roster.people.at(-1);
    if (last && this.roster.hasMore && this.adding !== 'busy') void this.#add(last.id);
  }

  lookFor(text: string): Promise<void> {
    this.search = text;
    return this.load();
  }

  async reach(): Promise<{ readonly backend: SharingBackend; readonly mediaId: string }> {
    const mediaId = await this.#around.source().requireMediaId();
    return { mediaId, backend: await this.#around.source().backend() };
  }

  report(error: SharingError): void {
    this.#host.dispatchEvent(new SharingErrorEvent(error.code));
  }

  async #read(after: ParticipantId | undefined, signal: AbortSignal): Promise<PeoplePage> {
    const { backend, mediaId } = await this.reach();
    const query = { search: this.search, ...(after !== undefined && { after }) };
    return backend.listPeople(mediaId, query, { signal, pass: this.#around.pass() });
  }

  async #add(after: ParticipantId): Promise<void> {
    const loading = this.#loading;
    if (loading === null) return;
    this.adding = 'busy';
    this.#host.requestUpdate();
    try {
      const page = await this.#read(after, loading.signal);
      if (this.#loading !== loading) return;
      this.roster.take(page, after);
      this.adding = 'no';
    } catch (thrown) {
      // A fresh first page came in between: what can be seen is asked for again.
      if (this.#loading === loading) this.adding = asSharingError(thrown);
    }
    this.#host.requestUpdate();
  }

  #tellOf({ people }: PeoplePage): void {
    const waiting = people.filter((person) => person.waiting);
    const known = this.#waiting;
    this.#waiting = new Set([...(known ?? []), ...waiting.map(({ id }) => id)]);
    const arrived = known === null ? [] : waiting.filter(({ id }) => !known.has(id));
    if (arrived.length > 0) this.#around.arrived(arrived);
  }

  async #begin(signal: AbortSignal): Promise<void> {
    try {
      const { backend, mediaId } = await this.reach();
      const medium = await backend.describe(mediaId, { signal }).catch(() => null);
      if (signal.aborted) return;
      this.medium = medium;
      this.#host.requestUpdate();
      await this.#attend(backend, medium, signal);
      this.#watch(backend, mediaId, signal);
    } catch {
      // The list itself says what is wrong.
    }
  }

  /** Whoever is signed in and opens the panel of a live session is in it, and is seen to be. */
  async #attend(backend: SharingBackend, medium: MediumView | null, signal: AbortSignal): Promise<void> {
    if (medium === null || !isLive(medium.kind) || medium.ended || this.#around.pass() !== null) return;
    // Where the host lets nobody in that way, the list is there all the same.
    await backend.attend(medium.mediaId, { key: intentKey(), signal }).catch(() => undefined);
  }

  #watch(backend: SharingBackend, mediaId: string, signal: AbortSignal): void {
    backend.watch(mediaId, {
      signal,
      pass: () => this.#around.pass(),
      onChange: ({ revision }) => {
        if (!signal.aborted && revision !== this.#revision) this.#loadSoon();
      },
      onStatus: (status) => {
        if (signal.aborted) return;
        this.live = status === 'live';
        this.#host.requestUpdate();
      },
    });
  }

  /** Not put off by a change that follows: where people come all the time, they are shown all the same. */
  #loadSoon(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      void this.#loaded.then(() => {
        this.#timer = undefined;
        if (this.#session !== null) void this.load({ calmly: true });
      });
    }, Math.random() * jitter);
  }

  #become(status: Status): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}
