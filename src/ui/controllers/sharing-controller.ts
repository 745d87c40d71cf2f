import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { SharingBackend } from '../../backend/backend.js';
import { sharingContext, type SharingContext } from '../context.js';

/** Finds an element's medium and back end: its own, the nearest provider's, the configured one. */
export class SharingController implements ReactiveController {
  readonly #host: ReactiveElement & { mediaId: string | null };
  readonly #waiting = new Set<(context: SharingContext) => void>();
  #provided: SharingContext | null = null;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveElement & { mediaId: string | null }) {
    this.#host = host;
    host.addController(this);
  }

  get mediaId(): string | null {
    return this.#host.mediaId ?? this.#provided?.mediaId ?? null;
  }

  /** The provider's context, null without one. Another object means another back end or medium. */
  get provided(): SharingContext | null {
    return this.#provided;
  }

  /** Resolved at first need, never on connect: a page may set its back end after its tags. */
  async backend(): Promise<SharingBackend> {
    if (this.#provided !== null) return this.#provided.backend();
    const { findBackend } = await import('../find-backend.js');
    return findBackend(this.#host, this);
  }

  /** The medium's id, or a rejection with MEDIA_ID_MISSING. */
  async requireMediaId(): Promise<string> {
    return this.mediaId ?? (await import('../find-backend.js')).noMediaId();
  }

  /** The next context that a provider gives. */
  nextContext(signal: AbortSignal): Promise<SharingContext | null> {
    return new Promise((resolve) => {
      this.#waiting.add(resolve);
      signal.addEventListener('abort', () => resolve(null));
    });
  }

  hostConnected(): void {
    this.#ask();
    // A provider that is defined later, or under another name, says so when it is there.
    if (this.#provided === null) document.addEventListener('context-provider', this.#ask);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#provided = null;
  }

  readonly #ask = (): void => {
    this.#host.dispatchEvent(new ContextEvent(sharingContext, this.#host, this.#receive, true));
  };

  readonly #receive = (context: SharingContext, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#provided = context;
    document.removeEventListener('context-provider', this.#ask);
    this.#waiting.forEach((resolve) => resolve(context));
    this.#waiting.clear();
    this.#host.requestUpdate();
  };
}
