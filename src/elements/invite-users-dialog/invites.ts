/** The state of a medium's invites while their window is open: asked, confirmed, kept up to date. */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { SharingBackend } from '../../backend/backend.js';
import { asSharingError, SharingError } from '../../domain/errors.js';
import type {
  InviteChange,
  InviteId,
  InviteRequest,
  InvitesChanged,
  InvitesMade,
  InviteView,
  MediumView,
} from '../../domain/schemas.js';
import { InviteChangedEvent, InvitesSentEvent, SharingErrorEvent } from '../../ui/events.js';
import type { Intent } from '../../ui/intent.js';
import type { Source } from '../../ui/source.js';

export type Status =
  | { readonly kind: 'closed' }
  | { readonly kind: 'loading'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly error: SharingError }
  | { readonly kind: 'ready'; readonly medium: MediumView };

/** What was just confirmed, known before any list is read again. Another object for each step. */
export interface News {
  readonly invites: readonly InviteView[];
  readonly areNew: boolean;
}

export interface Reached {
  readonly backend: SharingBackend;
  readonly mediaId: string;
}

/** A skeleton comes after this, never before. */
const patience = 200;
/** Everybody who watches hears of a change at once; they do not all ask at once. */
const jitter = 250;

export class Invites implements ReactiveController {
  status: Status = { kind: 'closed' };
  live = true;
  /** Of the medium, as it was last heard of; another one means that something has changed. */
  revision = 0;
  news: News = { invites: [], areNew: false };

  readonly #host: ReactiveElement;
  readonly #source: () => Source;
  #session: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #heard = 0;

  constructor(host: ReactiveElement, source: () => Source) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  get medium(): MediumView | null {
    return this.status.kind === 'ready' ? this.status.medium : null;
  }

  /** Begins to ask and to listen; again for another medium. */
  start(): void {
    this.stop();
    const session = new AbortController();
    this.#session = session;
    this.status = { kind: 'loading', slow: false };
    setTimeout(() => {
      if (this.#session !== session || this.status.kind !== 'loading') return;
      this.#become({ kind: 'loading', slow: true });
    }, patience);
    void this.load();
    void this.#watch(session.signal);
  }

  stop(): void {
    this.#session?.abort();
    this.#session = null;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.live = true;
    this.revision = 0;
    this.news = { invites: [], areNew: false };
    this.#become({ kind: 'closed' });
  }

  async load(): Promise<void> {
    const session = this.#session;
    if (session === null) return;
    if (this.status.kind === 'failed') this.#become({ kind: 'loading', slow: true });
    try {
      const { backend, mediaId } = await this.reach();
      const medium = await backend.describe(mediaId, { signal: session.signal });
      if (medium.permissions.invite !== true) throw new SharingError('NOT_ALLOWED');
      if (this.#session === session) this.#become({ kind: 'ready', medium });
    } catch (thrown) {
      if (this.#session !== session) return;
      const error = asSharingError(thrown);
      this.#become({ kind: 'failed', error });
      this.report(error);
    }
  }

  /** Invites people. `intent` is that of whoever asks: its repeated call has one effect. */
  async send(request: InviteRequest, intent: Intent): Promise<InvitesMade> {
    const made = await this.#ask(intent, ['invite', request], ({ backend, mediaId }, key) =>
      backend.createInvites(mediaId, request, { key }),
    );
    const invites = made.results.flatMap(({ outcome, invite }) =>
      outcome === 'created' && invite !== null ? [invite] : [],
    );
    await this.#tell(invites, true);
    return made;
  }

  async change(change: InviteChange, intent: Intent): Promise<InvitesChanged> {
    const changed = await this.#ask(intent, ['change', change], ({ backend, mediaId }, key) =>
      backend.changeInvites(mediaId, change, { key }),
    );
    await this.#tell(changed.invites, false);
    return changed;
  }

  /** Mails the link again. */
  async resend(ids: InviteId[], intent: Intent): Promise<InvitesChanged> {
    const changed = await this.#ask(intent, ['resend', ids], ({ backend, mediaId }, key) =>
      backend.resendInvites(mediaId, { ids }, { key }),
    );
    await this.#tell(changed.invites, false);
    return changed;
  }

  /** One invite as it is now; null where it is gone. */
  async read({ id, email }: Pick<InviteView, 'id' | 'email'>): Promise<InviteView | null> {
    const { backend, mediaId } = await this.reach();
    const { invites } = await backend.listInvites(mediaId, { search: email });
    return invites.find((invite) => invite.id === id) ?? null;
  }

  /** For the pieces of the window that ask for themselves. */
  async reach(): Promise<Reached> {
    const mediaId = await this.#source().requireMediaId();
    return { mediaId, backend: await this.#source().backend() };
  }

  report(error: SharingError): void {
    this.#host.dispatchEvent(new SharingErrorEvent(error.code));
  }

  async #ask<T>(
    intent: Intent,
    asked: readonly unknown[],
    ask: (reached: Reached, key: string) => Promise<T>,
  ): Promise<T> {
    try {
      const reached = await this.reach();
      const answer = await ask(reached, intent.keyFor(reached.mediaId, ...asked));
      intent.answered();
      return answer;
    } catch (thrown) {
      const error = asSharingError(thrown);
      intent.answered(error);
      this.report(error);
      throw error;
    }
  }

  async #tell(invites: readonly InviteView[], areNew: boolean): Promise<void> {
    if (invites.length === 0) return;
    this.news = { invites, areNew };
    this.#host.requestUpdate();
    const mediaId = await this.#source().requireMediaId();
    this.#host.dispatchEvent(
      areNew ? new InvitesSentEvent(mediaId, invites) : new InviteChangedEvent(mediaId, invites),
    );
  }

  async #watch(signal: AbortSignal): Promise<void> {
    try {
      const { backend, mediaId } = await this.reach();
      if (signal.aborted) return;
      backend.watch(mediaId, {
        signal,
        onChange: ({ revision }) => {
          if (!signal.aborted) this.#hear(revision);
        },
        onStatus: (status) => {
          if (signal.aborted) return;
          this.live = status === 'live';
          this.#host.requestUpdate();
        },
      });
    } catch {
      // The window itself says what is wrong.
    }
  }

  /** However fast changes come, what is on show follows them. */
  #hear(revision: number): void {
    this.#heard = revision;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.revision = this.#heard;
      this.#host.requestUpdate();
    }, Math.random() * jitter);
  }

  #become(status: Status): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}
