/** Tells a new state once: the focus goes there for whoever brought it on, else it is a status. */
import type { ReactiveElement } from 'lit';
import type { Announcer } from '../../ui/controllers/announcer.js';
import { isBusy, type EntryState } from './entry-state.js';

export class StateTeller {
  readonly #host: ReactiveElement;
  readonly #announcer: Announcer;
  /** Whether the person has brought on what comes next, and whether the focus is to follow. */
  #hasActed = false;
  #follows = false;

  constructor(host: ReactiveElement, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
  }

  /** The person does something that brings on another state. */
  act(): void {
    this.#hasActed = true;
  }

  tell(state: EntryState, isNew: boolean, text: string): void {
    if (state.kind === 'loading' || isBusy(state)) return;
    // What had the focus may be gone with the state before.
    const isInside = this.#host.shadowRoot?.activeElement !== null;
    const follows = (this.#hasActed && this.#isFocusFree()) || (isNew && isInside);
    this.#hasActed = false;
    if (!isNew) return;
    this.#follows = follows;
    // Where the focus goes, the words before are out of date.
    this.#announcer.say(follows ? '' : text);
  }

  /** Call when what is new has been drawn. */
  follow(): void {
    // What is not defined yet has nothing to focus.
    const drawn = (id: string) => this.#host.renderRoot.querySelector<HTMLElement>(`${id}:defined`);
    const here = drawn('#invite') ?? drawn('#here');
    if (!this.#follows || here === null) return;
    this.#follows = false;
    here.focus();
  }

  /** The focus is here, or was on something that is gone; not on another part of the page. */
  #isFocusFree(): boolean {
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    return activeElement === null || activeElement === document.body || activeElement === this.#host;
  }
}
