/** What a window or a panel has read of its medium: asked while it is open, confirmed, and kept up to date. */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { SharingBackend } from '../../backend/backend.js';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import { SharingErrorEvent } from '../events.js';
import type { Intent } from '../intent.js';
import { patience } from '../patience.js';
import type { Source } from '../source.js';

export type ReadingStatus<Read> =
  | { readonly kind: 'closed' }
  | { readonly kind: 'loading'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly error: SharingError }
  | ({ readonly kind: 'ready' } & Read);

export interface Reached {
  readonly backend: SharingBackend;
  readonly mediaId: string;
}

type Ask<T> = (reached: Reached, key: string) => Promise<T>;

/** Everybody who watches hears of a change at once; they do not all ask at once. */
const jitter = 250;

export abstract class MediumReading<Read extends object> implements ReactiveController {
  status: ReadingStatus<Read> = { kind: 'closed' };
  live = true;
  /** What went wrong while there is something to show all the same. */
  trouble: SharingError | null = null;
  /** Of the medium, as it is known here. */
  revision = 0;

  protected readonly host: ReactiveElement;
  readonly #source: () => Source;
  readonly #pass: (() => string | null) | undefined;
  #session: AbortController | null = null;
  #loading: AbortController | null = null;
  #loaded = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #heard = 0;

  /** `pass` speaks in the place of the page's own sign-in. */
  constructor(host: ReactiveElement, source: () => Source, pass?: () => string | null) {
    this.host = host;
    this.#source = source;
    this.#pass = pass;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Aborted as soon as something newer is asked; null before anything was. */
  protected get loading(): AbortSignal | null {
    return this.#loading?.signal ?? null;
  }

  /** Of one medium, from when it is opened: what was asked in another is none of what is on show. */
  protected get session(): object | null {
    return this.#session;
  }

  /** Begins to ask and to listen; again for another medium. */
  start(): void {
    this.stop();
    const session = new AbortController();
    this.#session = session;
    this.become({ kind: 'loading', slow: false });
    setTimeout(() => {
      if (this.#session !== session || this.status.kind !== 'loading') return;
      this.become({ kind: 'loading', slow: true });
    }, patience);
    void this.load();
    void this.#watch(session.signal);
  }

  stop(): void {
    this.#session?.abort();
    this.#session = null;
    this.#loading?.abort();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#heard = 0;
    this.live = true;
    this.trouble = null;
    this.revision = 0;
    this.become({ kind: 'closed' });
  }

  /**
   * Asks again; what is on show stays until there is an answer. `calmly`: nobody here has asked for it, so that
   * nothing may move under their pointer.
   */
  load({ calmly = false } = {}): Promise<void> {
    this.#loaded = this.#load(calmly);
    return this.#loaded;
  }

  async reach(): Promise<Reached> {
    const mediaId = await this.#source().requireMediaId();
    return { mediaId, backend: await this.#source().backend() };
  }

  report(error: SharingError): void {
    this.host.dispatchEvent(new SharingErrorEvent(error.code));
  }

  /** Asks, and takes in the answer unless it is no longer wanted: `signal` says so. */
  protected abstract fetch(signal: AbortSignal, calmly: boolean): Promise<Read>;

  /** What comes before changes are listened to. */
  protected attend?(reached: Reached, signal: AbortSignal): Promise<void>;

  /** Somebody has changed something. */
  protected heard(_revision: number): void {
    void this.load({ calmly: true });
  }

  protected become(status: ReadingStatus<Read>): void {
    this.status = status;
    this.host.requestUpdate();
  }

  /** Asks for a change: `intent` gives its repeated call one effect. The page hears where it is refused. */
  protected async ask<T>(intent: Intent, asked: readonly unknown[], ask: Ask<T>): Promise<T> {
    return this.reporting(this.askQuietly(intent, asked, ask));
  }

  /** The same where the caller reports. */
  protected async askQuietly<T>(intent: Intent, asked: readonly unknown[], ask: Ask<T>): Promise<T> {
    try {
      const reached = await this.reach();
      const answer = await ask(reached, intent.keyFor(reached.mediaId, ...asked));
      intent.answered();
      return answer;
    } catch (thrown) {
      const error = asSharingError(thrown);
      intent.answered(error);
      throw error;
    }
  }

  protected async reporting<T>(change: Promise<T>): Promise<T> {
    try {
      return await change;
    } catch (thrown) {
      const error = asSharingError(thrown);
      this.report(error);
      throw error;
    }
  }

  async #load(calmly: boolean): Promise<void> {
    this.#loading?.abort();
    if (this.#session === null) return;
    const { signal } = (this.#loading = new AbortController());
    if (this.status.kind === 'failed') this.become({ kind: 'loading', slow: true });
    try {
      const read = await this.fetch(signal, calmly);
      if (signal.aborted) return;
      this.trouble = null;
      this.become({ kind: 'ready', ...read });
    } catch (thrown) {
      if (signal.aborted) return;
      const error = asSharingError(thrown);
      // Once there is something, it stays: it may only be out of date.
      if (this.status.kind === 'ready') this.trouble = error;
      else this.status = { kind: 'failed', error };
      this.host.dispatchEvent(new SharingErrorEvent(error.code));
      this.host.requestUpdate();
    }
  }

  async #watch(signal: AbortSignal): Promise<void> {
    try {
      const reached = await this.reach();
      await this.attend?.(reached, signal);
      if (signal.aborted) return;
      reached.backend.watch(reached.mediaId, {
        signal,
        // Whoever is given one begins anew.
        ...(this.#pass?.() && { pass: this.#pass }),
        onChange: ({ revision }) => {
          if (!signal.aborted) this.#hear(revision);
        },
        onStatus: (status) => {
          if (signal.aborted) return;
          this.live = status === 'live';
          this.host.requestUpdate();
        },
      });
    } catch {
      // What is read says itself what is wrong.
    }
  }

  /** Not put off by a change that follows: however fast they come, what is on show follows them. */
  #hear(revision: number): void {
    this.#heard = revision;
    if (revision === this.revision || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      void this.#loaded.then(() => {
        this.#timer = undefined;
        // It may be this change that was read just now.
        if (this.#session !== null && this.#heard !== this.revision) this.heard(this.#heard);
      });
    }, Math.random() * jitter);
  }
}
