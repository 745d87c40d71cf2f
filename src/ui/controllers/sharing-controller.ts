import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { SharingBackend } from '../../backend/backend.js';
import { sharingContext, type SharingContext } from '../context.js';

/** What every tag says of its medium, as its page has written it. */
export interface MediumTag extends ReactiveElement {
  readonly mediaId: string | null;
  readonly mediaKind: string | null;
  readonly mediaTitle: string | null;
}

/** Finds an element's medium and back end: its own, the nearest provider's, the configured one, the embedded one. */
export class SharingController implements ReactiveController {
  /** Whether the back end that was last found keeps everything in this browser: every window says so. */
  isLocal = false;

  readonly #host: MediumTag;
  readonly #waiting = new Set<(context: SharingContext) => void>();
  #provided: SharingContext | null = null;
  #unsubscribe: (() => void) | undefined;

  constructor(host: MediumTag) {
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
    const { findBackend } = await import('../find-backend.js');
    const backend = await findBackend(this.#host, this);
    this.isLocal = backend.isLocal === true;
    return backend;
  }

  /** The medium's id, or a rejection with MEDIA_ID_MISSING, or PROVIDER_UNDEFINED where a provider may have it. */
  async requireMediaId(): Promise<string> {
    return this.mediaId ?? (await import('../find-backend.js')).lateMediaId(this.#host, this);
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
