/** The state of a panel: who is in and who waits, asked page by page and kept up to date. */
import type { ReactiveElement } from 'lit';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import { isLive } from '../../domain/media.js';
import type { MediumView, ParticipantId, ParticipantView, PeoplePage } from '../../domain/schemas.js';
import { MediumReading, type Reached } from '../../ui/controllers/medium-reading.js';
import { intentKey } from '../../ui/intent.js';
import type { Source } from '../../ui/source.js';
import { Roster } from './roster.js';

interface Read {
  readonly counts: PeoplePage['counts'];
  readonly search: string;
}

export interface Surroundings {
  readonly source: () => Source;
  /** The pass that speaks; null where the page's own sign-in does. */
  readonly pass: () => string | null;
  /** Resolves when nothing on show is about to be pressed. */
  readonly calm: () => Promise<void>;
  /** They have begun to wait while the panel was open. */
  readonly arrived: (people: readonly ParticipantView[]) => void;
}

/** More scroll on their own, wherever the panel is. */
const few = 30;

export class People extends MediumReading<Read> {
  /** Null where the doors are not this person's to know. */
  medium: MediumView | null = null;
  /** What is looked for; what is shown may still be of what was looked for before. */
  search = '';
  /** What reading further is doing, or why it failed. */
  adding: 'no' | 'busy' | SharingError = 'no';
  readonly roster = new Roster();
  /** Who is blocked and can be unblocked here, the latest first: see blocked-people.ts. */
  blocked: readonly ParticipantView[] = [];

  readonly #around: Surroundings;
  /** Who was seen waiting; null before there was an answer. */
  #waiting: ReadonlySet<string> | null = null;

  constructor(host: ReactiveElement, around: Surroundings) {
    super(host, around.source, around.pass);
    this.#around = around;
  }

  override stop(): void {
    this.roster.clear();
    this.blocked = [];
    this.medium = null;
    this.#waiting = null;
    super.stop();
  }

  /** Whether who is here is not this person's to see: it is asked again only when somebody wants it. */
  get isRefused(): boolean {
    const error = this.status.kind === 'failed' ? this.status.error : this.trouble;
    return error?.code === 'NOT_ALLOWED';
  }

  /** What the doors are drawn of: a menu of closed ones is of no use to somebody who has nothing else here. */
  get mediumOfDoors(): MediumView | null {
    const { invite, guestAccess } = this.medium?.permissions ?? {};
    return this.isRefused && invite !== true && guestAccess !== true ? null : this.medium;
  }

  /** Whether everybody is read, and they are no more than a page has room for. */
  get isFew(): boolean {
    return !this.roster.hasMore && this.roster.people.length <= few;
  }

  /** These can be seen: where they are older than what was last heard of, they are read again. */
  see(ids: ReadonlySet<string>): void {
    if (this.status.kind !== 'ready' || this.adding !== 'no') return;
    const after = this.roster.staleAfter(ids, this.revision);
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

  protected override heard(revision: number): void {
    if (!this.isRefused) super.heard(revision);
  }

  protected override async fetch(signal: AbortSignal, calmly: boolean): Promise<Read> {
    const { search } = this;
    const page = await this.#page(undefined, signal);
    signal.throwIfAborted();
    this.#tellOf(page);
    if (calmly) await this.#around.calm();
    signal.throwIfAborted();
    if (this.status.kind !== 'ready' || this.status.search !== search) this.roster.clear();
    this.revision = page.revision;
    this.roster.take(page, null);
    // An older back end does not say: then it is known of those who are blocked from now on.
    this.blocked = page.blocked ?? this.blocked;
    this.adding = 'no';
    return { counts: page.counts, search };
  }

  protected override async attend({ backend, mediaId }: Reached, signal: AbortSignal): Promise<void> {
    const medium = await backend.describe(mediaId, { signal }).catch(() => null);
    if (signal.aborted) return;
    this.medium = medium;
    this.host.requestUpdate();
    // Whoever is signed in and opens the panel of a live session is in it, and is seen to be.
    if (medium === null || !isLive(medium.kind) || medium.ended || this.#around.pass() !== null) return;
    // Where the host lets nobody in that way, the list is there all the same.
    await backend.attend(mediaId, { key: intentKey(), signal }).catch(() => undefined);
  }

  async #page(after: ParticipantId | undefined, signal: AbortSignal): Promise<PeoplePage> {
    const { backend, mediaId } = await this.reach();
    const query = { search: this.search, ...(after !== undefined && { after }) };
    return backend.listPeople(mediaId, query, { signal, pass: this.#around.pass() });
  }

  async #add(after: ParticipantId): Promise<void> {
    const signal = this.loading;
    if (signal === null) return;
    this.adding = 'busy';
    this.host.requestUpdate();
    try {
      const page = await this.#page(after, signal);
      // A fresh first page came in between: what can be seen is asked for again.
      if (signal.aborted) return;
      this.roster.take(page, after);
      this.adding = 'no';
    } catch (thrown) {
      if (!signal.aborted) this.adding = asSharingError(thrown);
    }
    this.host.requestUpdate();
  }

  #tellOf({ people }: PeoplePage): void {
    const waiting = people.filter((person) => person.waiting);
    const known = this.#waiting;
    this.#waiting = new Set([...(known ?? []), ...waiting.map(({ id }) => id)]);
    const arrived = known === null ? [] : waiting.filter(({ id }) => !known.has(id));
    if (arrived.length > 0) this.#around.arrived(arrived);
  }
}
