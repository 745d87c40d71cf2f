/** Everybody invited, as a list shows them: in pages, filtered, searched, sorted, and kept up to date in place. */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { InvitesQuery } from '../../../backend/people-backend.js';
import { asSharingError, type SharingError } from '../../../domain/errors.js';
import { isShown } from '../../../domain/invite-list.js';
import type { InviteCounts, InvitePage, InviteView } from '../../../domain/schemas.js';
import type { PagesStatus } from '../../../ui/controllers/pages-controller.js';
import type { Invites, News } from '../invites.js';
import { patience } from '../../../ui/patience.js';

export type Showing = Required<Pick<InvitesQuery, 'filter' | 'search' | 'order'>>;

/** Which rows are in sight, first and last. */
export interface Sight {
  readonly first: number;
  readonly last: number;
}

export interface RowsHost extends ReactiveElement {
  readonly access: Invites | null;
  /** Whether somebody points at a row or is in one: then none is put above it. */
  readonly isInUse: boolean;
}

/** So many that are no longer in their page are asked for one by one. */
const mostAlone = 20;

export class InviteRows implements ReactiveController {
  status: PagesStatus = { kind: 'loading', slow: false };
  rows: readonly InviteView[] = [];
  counts: InviteCounts | null = null;
  /** How many there are, whatever is searched for. */
  total = 0;
  showing: Showing = { filter: 'all', search: '', order: 'newest' };
  /** Where the next page begins; null at the end. */
  next: string | null = null;
  /** What the next page is doing, or why it failed. */
  adding: 'no' | 'busy' | SharingError = 'no';
  /** Whether another filter, search or order is on its way. */
  isChanging = false;
  /** How many came while somebody was in the list. */
  held = 0;
  readonly fresh = new Set<string>();

  readonly #host: RowsHost;
  /** Where each page begins, and which page a row came with. */
  #cursors: (string | undefined)[] = [];
  #pageOf = new Map<string, number>();
  #places = new Map<string, number>();
  #loading: AbortController | null = null;
  #stale = new Set<number>();
  /** Of the medium, when the first page was read last. */
  #revision = 0;
  #sight: Sight = { first: 0, last: 0 };
  #refreshing: Promise<void> | null = null;

  constructor(host: RowsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#loading?.abort();
    this.#loading = null;
  }

  /** Where a row stands; -1 where it does not. */
  placeOf(id: string): number {
    return this.#places.get(id) ?? -1;
  }

  /** How many match; null while they are looked for. */
  get found(): number | null {
    return this.status.kind === 'ready' && !this.isChanging
      ? (this.counts?.[this.showing.filter] ?? 0)
      : null;
  }

  /** Resolves when it is on show, has failed or was overtaken. */
  show(change: Partial<Showing>): Promise<void> {
    this.showing = { ...this.showing, ...change };
    return this.load();
  }

  /** The first page, anew; what is on show stays until it is there. */
  async load(): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    if (this.status.kind === 'failed') this.status = { kind: 'loading', slow: false };
    this.isChanging = this.status.kind === 'ready';
    this.#host.requestUpdate();
    setTimeout(() => {
      if (this.#loading !== loading || this.status.kind !== 'loading') return;
      this.status = { kind: 'loading', slow: true };
      this.#host.requestUpdate();
    }, patience);
    try {
      const [page, counts] = await Promise.all([this.#page(undefined, loading.signal), this.#count(loading)]);
      if (this.#loading !== loading) return;
      this.#recounted(counts);
      this.#begin(page);
      this.status = { kind: 'ready' };
    } catch (thrown) {
      if (this.#loading !== loading) return;
      this.status = { kind: 'failed', error: asSharingError(thrown) };
    }
    this.isChanging = false;
    this.#host.requestUpdate();
  }

  async more(): Promise<void> {
    const [loading, after] = [this.#loading, this.next];
    if (this.adding === 'busy' || after === null || loading === null || this.isChanging) return;
    this.adding = 'busy';
    this.#host.requestUpdate();
    try {
      const page = await this.#page(after, loading.signal);
      if (this.#loading !== loading) return;
      this.#cursors.push(after);
      const added = page.invites.filter(({ id }) => !this.#places.has(id));
      for (const { id } of added) this.#pageOf.set(id, this.#cursors.length - 1);
      this.#set([...this.rows, ...added]);
      this.next = page.next;
      this.adding = 'no';
    } catch (thrown) {
      this.adding = loading.signal.aborted ? 'no' : asSharingError(thrown);
    }
    this.#host.requestUpdate();
  }

  /** What was just confirmed, before anything is read again. */
  take({ invites, areNew }: News): void {
    if (this.status.kind !== 'ready') return;
    this.#put(invites);
    const { filter, search } = this.showing;
    const added = invites.filter((one) => !this.#places.has(one.id) && isShown(filter, one));
    if (!areNew || search !== '' || added.length === 0) return;
    for (const { id } of added) {
      this.fresh.add(id);
      this.#pageOf.set(id, 0);
    }
    this.#set([...added, ...this.rows]);
  }

  /** Something has changed: what is in sight is read again now, the rest when it comes into sight. */
  refresh(revision: number): void {
    // What was heard when the watch began is what was read already.
    if (this.status.kind !== 'ready' || revision === this.#revision) return;
    this.#revision = revision;
    this.#cursors.forEach((_, page) => this.#stale.add(page));
    // The first page is where those come that nobody has seen yet.
    void this.#refreshPages(new Set([0, ...this.#pagesInSight()]));
    void this.#recount();
  }

  see(sight: Sight): void {
    this.#sight = sight;
    const stale = [...this.#pagesInSight()].filter((page) => this.#stale.has(page));
    if (stale.length > 0) void this.#refreshPages(new Set(stale));
  }

  /** Those that came meanwhile. */
  async showHeld(): Promise<void> {
    this.held = 0;
    await this.#refreshPage(0, true);
  }

  /** All that match, page by page. `seen` hears how many there are so far. */
  async all(signal: AbortSignal, seen: (count: number) => void): Promise<readonly InviteView[]> {
    // What changes meanwhile moves the pages: nobody is listed twice.
    const found = new Map<string, InviteView>();
    for (let after: string | null | undefined; after !== null;) {
      const page: InvitePage = await this.#page(after, signal);
      page.invites.forEach((invite) => found.set(invite.id, invite));
      after = page.next;
      if (!signal.aborted) seen(found.size);
    }
    return [...found.values()];
  }

  #begin({ invites, next, revision }: InvitePage): void {
    this.#revision = revision;
    this.#cursors = [undefined];
    this.#pageOf = new Map(invites.map(({ id }) => [id, 0]));
    this.#stale.clear();
    this.#set(invites);
    this.next = next;
    this.held = 0;
    this.adding = 'no';
  }

  #set(rows: readonly InviteView[]): void {
    this.rows = rows;
    this.#places = new Map(rows.map(({ id }, place) => [id, place]));
    this.#host.requestUpdate();
  }

  /** In their places; those that are not on show are not put there. */
  #put(invites: readonly InviteView[]): void {
    const known = invites.filter(({ id }) => this.#places.has(id));
    if (known.length === 0) return;
    const rows = [...this.rows];
    for (const invite of known) rows[this.placeOf(invite.id)] = invite;
    this.rows = rows;
    this.#host.requestUpdate();
  }

  #pagesInSight(): Set<number> {
    const seen = this.rows.slice(this.#sight.first, this.#sight.last + 1);
    return new Set(seen.map(({ id }) => this.#pageOf.get(id) ?? 0));
  }

  /** One round after another: each answer is newer than the one before. */
  async #refreshPages(pages: ReadonlySet<number>): Promise<void> {
    while (this.#refreshing !== null) await this.#refreshing;
    this.#refreshing = this.#refreshAll(pages).catch(() => undefined);
    await this.#refreshing;
    this.#refreshing = null;
  }

  async #refreshAll(pages: ReadonlySet<number>): Promise<void> {
    for (const page of pages) await this.#refreshPage(page, !this.#host.isInUse);
  }

  async #refreshPage(at: number, mayAdd: boolean): Promise<void> {
    const loading = this.#loading;
    if (loading === null) return;
    this.#stale.delete(at);
    const { invites } = await this.#page(this.#cursors[at], loading.signal);
    if (this.#loading !== loading) return;
    this.#put(invites);
    const unknown = invites.filter(({ id }) => !this.#places.has(id));
    if (at === 0 && unknown.length > 0) {
      if (mayAdd) this.#add(invites, unknown);
      else this.held = unknown.length;
      this.#host.requestUpdate();
    }
    await this.#readGone(at, new Set(invites.map(({ id }) => id)));
  }

  /** In the order of the page; the others stay below. */
  #add(page: readonly InviteView[], unknown: readonly InviteView[]): void {
    for (const { id } of unknown) {
      this.fresh.add(id);
      this.#pageOf.set(id, 0);
    }
    const ids = new Set<string>(page.map(({ id }) => id));
    this.#set([...page, ...this.rows.filter(({ id }) => !ids.has(id))]);
  }

  /** A row that left its page, as one that is no longer pending, stays where it is and says what it is now. */
  async #readGone(at: number, there: ReadonlySet<string>): Promise<void> {
    const { access } = this.#host;
    const { first, last } = this.#sight;
    const gone = this.rows
      .slice(first, last + 1)
      .filter(({ id }) => this.#pageOf.get(id) === at && !there.has(id))
      .slice(0, mostAlone);
    for (const row of gone) {
      const now = await access?.read(row);
      if (now) this.#put([now]);
    }
  }

  async #recount(): Promise<void> {
    const loading = this.#loading;
    if (loading === null) return;
    const counts = await this.#count(loading).catch(() => null);
    if (counts === null || this.#loading !== loading) return;
    this.#recounted(counts);
    this.#host.requestUpdate();
  }

  #recounted(counts: InviteCounts): void {
    this.counts = counts;
    if (this.showing.search === '') this.total = counts.all;
  }

  async #count({ signal }: AbortController): Promise<InviteCounts> {
    const { backend, mediaId } = await this.#reach();
    const { search } = this.showing;
    return backend.countInvites(mediaId, search === '' ? {} : { search }, { signal });
  }

  async #page(after: string | undefined, signal: AbortSignal): Promise<InvitePage> {
    const { backend, mediaId } = await this.#reach();
    const { filter, search, order } = this.showing;
    const query = { filter, order, ...(search !== '' && { search }), ...(after !== undefined && { after }) };
    return backend.listInvites(mediaId, query, { signal });
  }

  #reach(): ReturnType<Invites['reach']> {
    const { access } = this.#host;
    return access === null ? new Promise(() => undefined) : access.reach();
  }
}
