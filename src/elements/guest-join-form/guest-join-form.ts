import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ErrorCode } from '../../domain/errors.js';
import type { MediaKind } from '../../domain/media.js';
import { arrivalTexts } from '../../locales/en/arrival.js';
import { Announcer } from '../../ui/controllers/announcer.js';
import { SharingErrorEvent } from '../../ui/events.js';
import { tokens } from '../../ui/styles/tokens.js';
import { WordsController } from '../../ui/words.js';
import { guestJoinFormStyles } from './guest-join-form.styles.js';
import type { Joining } from './joining.js';

/** Milliseconds: a skeleton comes after this, never before. */
const patience = 200;

/**
 * Lets a guest or an invited person in: reads the link from the page's fragment, asks what the link wants, and
 * shows the content of its template to who is in.
 *
 * ```html
 * <guest-join-form><template><video src="/lecture.webm" controls></video></template></guest-join-form>
 * ```
 *
 * @slot - A `<template>`: the protected content, stamped when the guest is in. Your server has to ask for the
 *   pass all the same: a template protects nothing.
 * @slot loading - Own text above the skeleton.
 * @slot form - Own text between the title and the fields.
 * @slot code - Own text between the title and the code.
 * @slot waiting - Own text below who was told.
 * @slot countdown - Own text below the time that is left.
 * @slot admitted - Own text above the content.
 * @slot failed - Own text below the reason.
 * @fires guest-joined - Somebody is in, also after a reload; before a live session begins, not until it does.
 *   `waitUntil(promise)` holds the content back.
 * @fires pass-renewed - There is a fresh pass. Without capabilities: the start of the session was put off.
 * @fires role-changed - Somebody who is in has another role; what was stamped stays.
 * @fires guest-ended - Somebody is out; `detail.reason` is a code of the error table.
 * @fires sharing-error - Something failed; `detail.code` says what.
 * @csspart card - What surrounds everything but the content.
 * @csspart message - What the host says to guests.
 * @csspart field - A field with its label, hint and error.
 * @csspart input - The control of a field.
 * @csspart terms - The terms to accept.
 * @csspart join - The button *Join*.
 * @csspart timer - The time that is left.
 * @csspart calendar - The button *Add to calendar*.
 * @csspart local - That all of this works in this browser only.
 * @csspart bar - Who is in, with *Your entry* and *Leave*.
 * @csspart failed - What went wrong, beside the button that was pressed.
 * @cssstate loading - The link is being looked at.
 * @cssstate form - Name and email are asked for; of an invited person, the address.
 * @cssstate code - The code is asked for that was mailed.
 * @cssstate waiting - The host has yet to let the guest in.
 * @cssstate countdown - The session has not begun, or the link does not open yet.
 * @cssstate admitted - The guest is in.
 * @cssstate failed - Not in, with the reason.
 */
export class GuestJoinFormElement extends LitElement {
  static override properties = {
    mediaId: { attribute: 'media-id' },
    mediaKind: { attribute: 'media-kind' },
    mediaTitle: { attribute: 'media-title' },
    token: { attribute: false },
    arrival: { state: true },
  };

  static override styles = [tokens, guestJoinFormStyles];

  /** The medium that the link has to open. Default: whatever it opens. */
  declare mediaId: string | null;
  /** The kind of a medium that no server describes. Default: `video`. */
  declare mediaKind: MediaKind | null;
  /** The title of a medium that no server describes. Default: the document's. */
  declare mediaTitle: string | null;
  /** The link's secret. Default: taken from `#join=…` of the page. */
  declare token: string | null;
  declare protected arrival: 'quick' | 'slow' | 'broken';

  readonly #words = new WordsController(this, 'arrival', arrivalTexts);
  readonly #announcer = new Announcer(this);
  readonly #internals = this.attachInternals();
  /** The link, the form and the stay; loaded as soon as the form is on a page. */
  #joining: Joining | null = null;
  #state = 'loading';
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.mediaId = null;
    this.mediaKind = null;
    this.mediaTitle = null;
    this.token = null;
    this.arrival = 'quick';
    this.#mark('loading');
  }

  /** The pass of who is in, a JWT; null otherwise. */
  get pass(): string | null {
    return this.#joining?.pass ?? null;
  }

  /** Why nobody is in, a code of the error table; null while nothing has failed. */
  get failure(): ErrorCode | null {
    return this.arrival === 'broken' ? 'BACKEND_UNREACHABLE' : (this.#joining?.failure ?? null);
  }

  /** Sends what is typed, as the button does. */
  async join(): Promise<void> {
    await this.#joining?.join();
  }

  /** Gives up the seat: the content goes, and coming back takes a new place. */
  async leave(): Promise<void> {
    await this.#joining?.leave();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override render(): TemplateResult {
    const isLoading = this.#state === 'loading' || this.#joining === null;
    return html`
      ${isLoading ? this.#renderArrival() : this.#joining?.render()}
      <slot ?hidden=${this.#state !== 'admitted'} @slotchange=${() => this.#joining?.stamp()}></slot>
      ${this.#announcer.render()}
    `;
  }

  /** Where the form will be: its shape, once the wait is long enough to be noticed. */
  #renderArrival(): TemplateResult {
    const { texts } = this.#words;
    if (this.arrival === 'broken') {
      return html`<section class="card" part="card">
        <h2>${texts.notLoaded}</h2>
        <p>${texts.notLoadedWay}</p>
        <slot name="failed"></slot>
      </section>`;
    }
    const skeleton = [1, 2, 3].map(() => html`<div class="skeleton"></div>`);
    return html`
      <section class="card" part="card" aria-busy="true">
        <slot name="loading"></slot>
        <p class="visually-hidden">${texts.loading}</p>
        <div class="lines">${this.arrival === 'slow' ? skeleton : nothing}</div>
      </section>
    `;
  }

  async #load(): Promise<void> {
    if (this.#joining !== null) return;
    this.#wait();
    try {
      const { Joining } = await import('./joining.js');
      const parts = { announcer: this.#announcer, mark: (state: string) => this.#mark(state) };
      this.#joining ??= new Joining(this, parts);
    } catch {
      // The link is still in the address: a reload begins again.
      this.#mark('failed');
      this.arrival = 'broken';
      this.dispatchEvent(new SharingErrorEvent('BACKEND_UNREACHABLE'));
    }
  }

  #wait(): void {
    clearTimeout(this.#patience);
    this.arrival = 'quick';
    this.#patience = setTimeout(() => (this.arrival = 'slow'), patience);
  }

  /** Brings a state to style sheets: one at a time. */
  #mark(state: string): void {
    this.#state = state;
    this.#internals.states.clear();
    this.#internals.states.add(state);
    clearTimeout(this.#patience);
    if (state === 'loading' && this.isConnected) this.#wait();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guest-join-form': GuestJoinFormElement;
  }
}
