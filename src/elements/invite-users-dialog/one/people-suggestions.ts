/** People the back end knows, looked for while somebody types. */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { PeopleFound } from '../../../domain/schemas.js';
import type { Invites } from '../invites.js';

export type Person = PeopleFound['people'][number];

/** So long nothing has to be typed before it is asked, and so much has to be typed. */
const pause = 150;
const least = 2;

export class PeopleSuggestions implements ReactiveController {
  people: readonly Person[] = [];
  /** The back end tells of nobody whose whole address was not typed. */
  exactOnly = false;

  readonly #host: ReactiveElement & { readonly access: Invites | null };
  readonly #found: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | null = null;

  /** `found` is called with each answer, before the host is drawn. */
  constructor(host: ReactiveElement & { readonly access: Invites | null }, found: () => void) {
    this.#host = host;
    this.#found = found;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** What was asked before is no longer of interest, whenever its answer comes. */
  clear(): void {
    this.hold();
    this.people = [];
    this.#host.requestUpdate();
  }

  /** Somebody goes through them: they stay as they are until something else is typed. */
  hold(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = null;
  }

  look(typed: string): void {
    this.hold();
    const text = typed.trim();
    if (text.length < least) this.clear();
    else this.#timer = setTimeout(() => void this.#ask(text), pause);
  }

  async #ask(text: string): Promise<void> {
    const { access } = this.#host;
    if (access === null) return;
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const { backend, mediaId } = await access.reach();
      const { people, exactOnly } = await backend.findPeople(mediaId, { text }, { signal: asking.signal });
      if (this.#asking !== asking) return;
      this.people = people;
      this.exactOnly = exactOnly;
      this.#found();
    } catch {
      // Any address can be typed without them.
      if (this.#asking === asking) this.people = [];
    }
    this.#host.requestUpdate();
  }
}
