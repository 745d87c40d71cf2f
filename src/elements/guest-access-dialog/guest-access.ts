/** The state of one medium's guest access while its window is open: asked, confirmed, kept up to date. */
import type { SharingError } from '../../domain/errors.js';
import { nextTurn } from '../../domain/outlook.js';
import type {
  GuestLinkDraft,
  GuestLinkEdit,
  GuestLinkId,
  GuestLinkList,
  GuestLinkView,
  MediumView,
} from '../../domain/schemas.js';
import { MediumReading } from '../../ui/controllers/medium-reading.js';
import { GuestLinkChangedEvent, GuestLinkCreatedEvent } from '../../ui/events.js';
import { Intent } from '../../ui/intent.js';

export interface GuestAccessRead {
  readonly list: GuestLinkList;
  readonly medium: MediumView | null;
}

/** What begins or ends by the clock is asked for a little later. */
const grace = 250;
/** The longest that a timer waits; what is further away is looked at again then. */
const longestWait = 2 ** 31 - 1;

export class GuestAccess extends MediumReading<GuestAccessRead> {
  readonly #switching = new Intent();
  readonly #creating = new Intent();
  readonly #changing = new Intent();
  readonly #replacing = new Intent();
  readonly #deleting = new Intent();
  #turn: ReturnType<typeof setTimeout> | undefined;
  #clock = { server: 0, local: 0 };

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

  override stop(): void {
    clearTimeout(this.#turn);
    super.stop();
  }

  async setEnabled(enabled: boolean, guests?: 'stay' | 'leave'): Promise<void> {
    const { session } = this;
    const change = guests === undefined ? { enabled } : { enabled, guests };
    const medium = await this.ask(this.#switching, ['switch', change], ({ backend, mediaId }, key) =>
      backend.setGuestAccess(mediaId, change, { key }),
    );
    if (this.status.kind !== 'ready') return;
    if (session === this.session)
      this.become({ kind: 'ready', list: { ...this.status.list, enabled }, medium });
    void this.load();
  }

  async create(draft: GuestLinkDraft): Promise<GuestLinkView> {
    const { session } = this;
    const { mediaId } = await this.reach();
    const link = await this.ask(this.#creating, ['create', draft], ({ backend }, key) =>
      backend.createGuestLink(mediaId, draft, { key }),
    );
    this.#replaceLinks(session, (links) => [...links.filter(({ id }) => id !== link.id), link]);
    this.host.dispatchEvent(new GuestLinkCreatedEvent(mediaId, link));
    return link;
  }

  /** Rejects with CHANGED_MEANWHILE where the link is no longer as it is here; whoever asked says so. */
  async edit(link: GuestLinkView, edit: GuestLinkEdit): Promise<GuestLinkView> {
    const change = { ...edit, revision: link.revision };
    return this.#confirm(
      this.askQuietly(this.#changing, ['edit', link.id, change], ({ backend, mediaId }, key) =>
        backend.changeGuestLink(mediaId, link.id, change, { key }),
      ),
    );
  }

  async setPaused(link: GuestLinkView, paused: boolean): Promise<void> {
    await this.reporting(this.edit(link, { paused }));
  }

  /** A new address; the old one works on for so many hours. */
  async replace({ id, revision }: GuestLinkView, graceHours: number): Promise<void> {
    const change = { graceHours, revision };
    await this.#confirm(
      this.ask(this.#replacing, ['replace', id, change], ({ backend, mediaId }, key) =>
        backend.replaceGuestLink(mediaId, id, change, { key }),
      ),
    );
  }

  async delete(linkId: GuestLinkId): Promise<void> {
    const { session } = this;
    const { mediaId } = await this.reach();
    await this.ask(this.#deleting, ['delete', linkId], ({ backend }, key) =>
      backend.deleteGuestLink(mediaId, linkId, { key }),
    );
    this.#replaceLinks(session, (links) => links.filter(({ id }) => id !== linkId));
    this.host.dispatchEvent(new GuestLinkChangedEvent({ mediaId, linkId, link: null }));
  }

  /** A link as it is now; null where it is gone. */
  async read(linkId: GuestLinkId): Promise<GuestLinkView | null> {
    const { backend, mediaId } = await this.reach();
    const { links } = await backend.listGuestLinks(mediaId);
    return links.find(({ id }) => id === linkId) ?? null;
  }

  override report(error: SharingError): void {
    super.report(error);
    // What is on show is no longer so: whoever asked says it, and here is how it is.
    if (error.code === 'CHANGED_MEANWHILE' || error.code === 'NOT_FOUND') void this.load();
  }

  protected override async fetch(signal: AbortSignal): Promise<GuestAccessRead> {
    const { backend, mediaId } = await this.reach();
    const [list, medium] = await Promise.all([
      backend.listGuestLinks(mediaId, { signal }),
      // The list is worth showing without it.
      backend.describe(mediaId, { signal }).catch(() => null),
    ]);
    signal.throwIfAborted();
    this.#clock = { server: Date.parse(list.now), local: performance.now() };
    this.revision = list.revision;
    this.#loadAtTurn(list);
    return { list, medium: medium ?? this.medium };
  }

  async #confirm(asked: Promise<GuestLinkView>): Promise<GuestLinkView> {
    const { session } = this;
    const [link, { mediaId }] = await Promise.all([asked, this.reach()]);
    this.#replaceLinks(session, (links) => links.map((one) => (one.id === link.id ? link : one)));
    this.host.dispatchEvent(new GuestLinkChangedEvent({ mediaId, linkId: link.id, link }));
    return link;
  }

  /** Shows a confirmed change at once; an answer that was asked for before it is thrown away. */
  #replaceLinks(
    session: object | null,
    replace: (links: GuestLinkList['links']) => GuestLinkList['links'],
  ): void {
    if (this.status.kind !== 'ready') return;
    const { list } = this.status;
    if (session === this.session)
      this.become({ ...this.status, list: { ...list, links: replace(list.links) } });
    void this.load();
  }

  /** A start or an end comes by the clock alone: nobody tells of it. */
  #loadAtTurn({ links }: GuestLinkList): void {
    clearTimeout(this.#turn);
    const turn = nextTurn(links, this.now);
    if (turn === null) return;
    this.#turn = setTimeout(() => void this.load(), Math.min(turn - this.now + grace, longestWait));
  }
}
