/** The state of one medium's guest access while its window is open: asked, confirmed, kept up to date. */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { SharingBackend } from '../../backend/backend.js';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import { nextTurn } from '../../domain/outlook.js';
import type {
  GuestLinkDraft,
  GuestLinkEdit,
  GuestLinkId,
  GuestLinkList,
  GuestLinkView,
  MediumView,
} from '../../domain/schemas.js';
import { GuestLinkChangedEvent, GuestLinkCreatedEvent, SharingErrorEvent } from '../../ui/events.js';
import { Intent } from '../../ui/intent.js';
import type { Source } from '../../ui/source.js';

export type Status =
  | { readonly kind: 'closed' }
  | { readonly kind: 'loading'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly error: SharingError }
  | { readonly kind: 'ready'; readonly list: GuestLinkList; readonly medium: MediumView | null };

/** A skeleton comes after this, never before. */
const patience = 200;
/** Everybody who watches hears of a change at once; they do not all ask at once. */
const jitter = 250;
/** The longest that a timer waits; what is further away is looked at again then. */
const longestWait = 2 ** 31 - 1;

export class GuestAccess implements ReactiveController {
  status: Status = { kind: 'closed' };
  /** What went wrong while there is something to show all the same. */
  trouble: SharingError | null = null;
  live = true;

  readonly #host: ReactiveElement;
  readonly #source: () => Source;
  readonly #switching = new Intent();
  readonly #creating = new Intent();
  readonly #changing = new Intent();
  readonly #replacing = new Intent();
  readonly #deleting = new Intent();
  #session: AbortController | null = null;
  #loading: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn: ReturnType<typeof setTimeout> | undefined;
  #clock = { server: 0, local: 0 };

  constructor(host: ReactiveElement, source: () => Source) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** The server's now: a list is read by its clock. */
  get now(): number {
    return this.#clock.server + performance.now() - this.#clock.local;
  }

  get list(): GuestLinkList | null {
    return this.status.kind === 'ready' ? this.status.list : null;
  }

  /** Null where it is not known (yet). */
  get medium(): MediumView | null {
    return this.status.kind === 'ready' ? this.status.medium : null;
  }

  get guestsIn(): number {
    const known = this.medium?.guestAccess?.guestsIn;
    return known ?? this.list?.links.reduce((sum, { guestsIn }) => sum + guestsIn, 0) ?? 0;
  }

  /** Begins to ask and to listen; again for another medium. */
  start(): void {
    this.stop();
    const session = new AbortController();
    this.#session = session;
    this.status = { kind: 'loading', slow: false };
    setTimeout(() => {
      if (this.#session !== session || this.status.kind !== 'loading') return;
      this.status = { kind: 'loading', slow: true };
      this.#host.requestUpdate();
    }, patience);
    void this.load();
    void this.#watch(session.signal);
  }

  stop(): void {
    this.#session?.abort();
    this.#session = null;
    this.#loading?.abort();
    clearTimeout(this.#timer);
    clearTimeout(this.#turn);
    this.status = { kind: 'closed' };
    this.trouble = null;
    this.live = true;
    this.#host.requestUpdate();
  }

  /** Asks again; what is on show stays until there is an answer. */
  async load(): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    if (this.status.kind === 'failed') this.status = { kind: 'loading', slow: true };
    this.#host.requestUpdate();
    try {
      const { signal } = loading;
      const [mediaId, backend] = [await this.#source().requireMediaId(), await this.#source().backend()];
      const [list, medium] = await Promise.all([
        backend.listGuestLinks(mediaId, { signal }),
        // The list is worth showing without it.
        backend.describe(mediaId, { signal }).catch(() => null),
      ]);
      if (this.#loading !== loading || this.#session === null) return;
      this.#clock = { server: Date.parse(list.now), local: performance.now() };
      this.status = { kind: 'ready', list, medium: medium ?? this.medium };
      this.trouble = null;
      this.#loadAtTurn(list);
    } catch (thrown) {
      if (this.#loading !== loading || this.#session === null) return;
      this.#fail(asSharingError(thrown));
    }
    this.#host.requestUpdate();
  }

  async setEnabled(enabled: boolean, guests?: 'stay' | 'leave'): Promise<void> {
    const change = guests === undefined ? { enabled } : { enabled, guests };
    const medium = await this.#change(this.#switching, ['switch', change], (backend, mediaId, key) =>
      backend.setGuestAccess(mediaId, change, { key }),
    );
    if (this.status.kind !== 'ready') return;
    this.status = { kind: 'ready', list: { ...this.status.list, enabled }, medium };
    this.#host.requestUpdate();
    void this.load();
  }

  async create(draft: GuestLinkDraft): Promise<GuestLinkView> {
    const mediaId = await this.#source().requireMediaId();
    const link = await this.#change(this.#creating, ['create', draft], (backend, medium, key) =>
      backend.createGuestLink(medium, draft, { key }),
    );
    this.#replaceLinks((links) => [...links.filter(({ id }) => id !== link.id), link]);
    this.#host.dispatchEvent(new GuestLinkCreatedEvent(mediaId, link));
    return link;
  }

  /** Rejects with CHANGED_MEANWHILE where the link is no longer as it is here; whoever asked says so. */
  async edit(link: GuestLinkView, edit: GuestLinkEdit): Promise<GuestLinkView> {
    const change = { ...edit, revision: link.revision };
    return this.#confirm(
      await this.#ask(this.#changing, ['edit', link.id, change], (backend, medium, key) =>
        backend.changeGuestLink(medium, link.id, change, { key }),
      ),
    );
  }

  async setPaused(link: GuestLinkView, paused: boolean): Promise<void> {
    await this.#reporting(this.edit(link, { paused }));
  }

  /** A new address; the old one works on for so many hours. */
  async replace({ id, revision }: GuestLinkView, graceHours: number): Promise<void> {
    const change = { graceHours, revision };
    await this.#confirm(
      await this.#change(this.#replacing, ['replace', id, change], (backend, medium, key) =>
        backend.replaceGuestLink(medium, id, change, { key }),
      ),
    );
  }

  async delete(linkId: GuestLinkId): Promise<void> {
    const mediaId = await this.#source().requireMediaId();
    await this.#change(this.#deleting, ['delete', linkId], (backend, medium, key) =>
      backend.deleteGuestLink(medium, linkId, { key }),
    );
    this.#replaceLinks((links) => links.filter(({ id }) => id !== linkId));
    this.#host.dispatchEvent(new GuestLinkChangedEvent({ mediaId, linkId, link: null }));
  }

  /** For the pieces of the window that ask for themselves. */
  async reach(): Promise<{ readonly backend: SharingBackend; readonly mediaId: string }> {
    const mediaId = await this.#source().requireMediaId();
    return { mediaId, backend: await this.#source().backend() };
  }

  /** A link as it is now; null where it is gone. */
  async read(linkId: GuestLinkId): Promise<GuestLinkView | null> {
    const { backend, mediaId } = await this.reach();
    const { links } = await backend.listGuestLinks(mediaId);
    return links.find(({ id }) => id === linkId) ?? null;
  }

  report(error: SharingError): void {
    this.#host.dispatchEvent(new SharingErrorEvent(error.code));
    // What is on show is no longer so: whoever asked says it, and here is how it is.
    if (error.code === 'CHANGED_MEANWHILE' || error.code === 'NOT_FOUND') void this.load();
  }

  async #change<T>(
    intent: Intent,
    asked: readonly unknown[],
    ask: (backend: SharingBackend, mediaId: string, key: string) => Promise<T>,
  ): Promise<T> {
    return this.#reporting(this.#ask(intent, asked, ask));
  }

  async #reporting<T>(change: Promise<T>): Promise<T> {
    try {
      return await change;
    } catch (thrown) {
      const error = asSharingError(thrown);
      this.report(error);
      throw error;
    }
  }

  async #ask<T>(
    intent: Intent,
    asked: readonly unknown[],
    ask: (backend: SharingBackend, mediaId: string, key: string) => Promise<T>,
  ): Promise<T> {
    try {
      const { backend, mediaId } = await this.reach();
      const answer = await ask(backend, mediaId, intent.keyFor(mediaId, ...asked));
      intent.answered();
      return answer;
    } catch (thrown) {
      const error = asSharingError(thrown);
      intent.answered(error);
      throw error;
    }
  }

  async #confirm(link: GuestLinkView): Promise<GuestLinkView> {
    const mediaId = await this.#source().requireMediaId();
    this.#replaceLinks((links) => links.map((one) => (one.id === link.id ? link : one)));
    this.#host.dispatchEvent(new GuestLinkChangedEvent({ mediaId, linkId: link.id, link }));
    return link;
  }

  /** Shows a confirmed change at once; an answer that was asked for before it is thrown away. */
  #replaceLinks(replace: (links: GuestLinkList['links']) => GuestLinkList['links']): void {
    if (this.status.kind !== 'ready') return;
    const { list } = this.status;
    this.status = { ...this.status, list: { ...list, links: replace(list.links) } };
    this.#host.requestUpdate();
    void this.load();
  }

  #fail(error: SharingError): void {
    // Once there is a list, it stays: it may only be out of date.
    if (this.status.kind === 'ready') this.trouble = error;
    else this.status = { kind: 'failed', error };
    this.#host.dispatchEvent(new SharingErrorEvent(error.code));
  }

  async #watch(signal: AbortSignal): Promise<void> {
    try {
      const { backend, mediaId } = await this.reach();
      if (signal.aborted) return;
      backend.watch(mediaId, {
        signal,
        onChange: ({ revision }) => {
          if (!signal.aborted && revision !== this.list?.revision) this.#loadSoon();
        },
        onStatus: (status) => {
          if (signal.aborted) return;
          this.live = status === 'live';
          this.#host.requestUpdate();
        },
      });
    } catch {
      // The list itself says what is wrong.
    }
  }

  /** A start or an end comes by the clock alone: nobody tells of it. */
  #loadAtTurn({ links }: GuestLinkList): void {
    clearTimeout(this.#turn);
    const turn = nextTurn(links, this.now);
    if (turn === null) return;
    this.#turn = setTimeout(() => void this.load(), Math.min(turn - this.now + jitter, longestWait));
  }

  #loadSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // The first answer is still on its way, or it was this change that brought it.
      if (this.status.kind !== 'closed') void this.load();
    }, Math.random() * jitter);
  }
}
