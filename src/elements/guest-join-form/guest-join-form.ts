import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { ErrorCode } from '../../domain/errors.js';
import type { Entry, LinkView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { joinTexts } from '../../locales/en/join.js';
import { windowTexts } from '../../locales/en/window.js';
import { Announcer } from '../../ui/controllers/announcer.js';
import { SharingController } from '../../ui/controllers/sharing-controller.js';
import type { ElementClass } from '../../ui/define-element.js';
import { GuestEndedEvent, GuestJoinedEvent, PassRenewedEvent, SharingErrorEvent } from '../../ui/events.js';
import { failureText } from '../../ui/failure.js';
import { internalTag } from '../../ui/internal.js';
import { KeyGuard } from '../../ui/key-guard.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { takeArrivedLink } from './arrived-link.js';
import type { Typed } from './entry-storage.js';
import { GuestEntry, type EntryState, type Sending } from './guest-entry.js';
import { guestJoinFormStyles } from './guest-join-form.styles.js';
import { EntryBarElement } from './entry-bar.js';
import { failedView, networkCodes } from './failed-view.js';
import { JoinFieldsElement } from './join-fields.js';
import { StampedContent } from './stamped-content.js';

const joinFields = internalTag('join-fields');
const entryBar = internalTag('entry-bar');
/** Milliseconds: a skeleton comes after this, never before. */
const patience = 200;

/**
 * Lets a guest in: reads the link from the page's fragment, asks for name and email, and shows the content
 * of its template to who is in.
 *
 * ```html
 * <guest-join-form><template><video src="/lecture.webm" controls></video></template></guest-join-form>
 * ```
 *
 * @slot - A `<template>`: the protected content, stamped when the guest is in. Your server has to ask for the
 *   pass all the same: a template protects nothing.
 * @slot loading - Own text above the skeleton.
 * @slot form - Own text between the title and the fields.
 * @slot admitted - Own text above the content.
 * @slot failed - Own text below the reason.
 * @fires guest-joined - Somebody is in, also after a reload. `waitUntil(promise)` holds the content back.
 * @fires pass-renewed - There is a fresh pass.
 * @fires guest-ended - Somebody is out; `detail.reason` is a code of the error table.
 * @fires sharing-error - Something failed; `detail.code` says what.
 * @csspart card - What surrounds everything but the content.
 * @csspart bar - Who is in, with *Your entry* and *Leave*.
 * @cssstate loading - The link is being looked at.
 * @cssstate form - Name and email are asked for.
 * @cssstate admitted - The guest is in.
 * @cssstate failed - Not in, with the reason.
 */
export class GuestJoinFormElement extends LitElement {
  static readonly parts: readonly (readonly [string, ElementClass])[] = [
    ['join-fields', JoinFieldsElement],
    ['entry-bar', EntryBarElement],
  ];

  static override properties = {
    mediaId: { attribute: 'media-id' },
    token: { attribute: false },
    isSlow: { state: true },
  };

  static override styles = [tokens, buttons, controls, guestJoinFormStyles];

  /** The medium that the link has to open. Default: whatever it opens. */
  declare mediaId: string | null;
  /** The link's secret. Default: taken from `#join=…` of the page. */
  declare token: string | null;
  declare protected isSlow: boolean;

  readonly #sharing = new SharingController(this);
  readonly #words = new LocalizeController(this, 'join', joinTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #announcer = new Announcer(this);
  readonly #internals = this.attachInternals();
  readonly #content = new StampedContent(this);
  readonly #entry = new GuestEntry({
    backend: () => this.#sharing.backend(),
    mediaIdOf: () => this.#sharing.mediaId,
    changed: () => this.#show(),
    joined: (entry) => this.#tellJoined(entry),
    renewed: (entry) => this.dispatchEvent(new PassRenewedEvent(detailOf(entry))),
    ended: (reason) => {
      this.#content.remove();
      this.dispatchEvent(new GuestEndedEvent(reason));
    },
  });
  /** The state on show, and whether the person did something in it: then the focus follows. */
  #shown: EntryState = this.#entry.state;
  #hasActed = false;
  #begun: { readonly mediaId: string | null; readonly provided: object | null } | null = null;

  constructor() {
    super();
    this.mediaId = null;
    this.token = null;
    this.isSlow = false;
    new KeyGuard(this);
    this.#mark('loading');
  }

  /** The pass of who is in, a JWT; null otherwise. */
  get pass(): string | null {
    const { state } = this.#entry;
    return state.kind === 'admitted' ? state.entry.pass : null;
  }

  /** Why nobody is in, a code of the error table; null while nothing has failed. */
  get failure(): ErrorCode | null {
    const { state } = this.#entry;
    return state.kind === 'failed' ? state.error.code : null;
  }

  /** Sends what is typed, as the button does. */
  join(): Promise<void> {
    this.#hasActed = true;
    return this.#entry.join();
  }

  /** Gives up the seat: the content goes, and coming back takes a new place. */
  leave(): Promise<void> {
    this.#hasActed = true;
    return this.#entry.leave();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('hashchange', this.#handleHash);
    globalThis.addEventListener('online', this.#handleOnline);
    this.#begun = null;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('hashchange', this.#handleHash);
    globalThis.removeEventListener('online', this.#handleOnline);
    this.#entry.stop();
    this.#content.remove();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { mediaId, provided } = this.#sharing;
    const isElsewhere = this.#begun?.mediaId !== mediaId || this.#begun.provided !== provided;
    if (isElsewhere || (changed.has('token') && this.token !== null)) {
      this.#begun = { mediaId, provided };
      void this.#begin();
    }
    this.#moveFocus();
  }

  protected override render(): TemplateResult {
    const { state } = this.#entry;
    const isIn = state.kind === 'admitted';
    return html`
      ${
        isIn
          ? html`<${entryBar}
            id="bar"
            .entry=${state.entry}
            .leaving=${state.leaving}
            @leaving=${() => void this.leave()}
          ><slot name="admitted"></slot></${entryBar}>`
          : this.#renderCard(state)
      }
      <slot ?hidden=${!isIn} @slotchange=${this.#handleSlot}></slot>
      ${this.#announcer.render()}
    `;
  }

  #renderCard(state: Exclude<EntryState, { kind: 'admitted' }>): TemplateResult {
    return html`
      <section class="card" part="card" aria-busy=${state.kind === 'loading' ? 'true' : 'false'}>
        ${
          state.kind === 'loading'
            ? this.#renderLoading()
            : state.kind === 'form'
              ? this.#renderForm(state.link, state.sending)
              : failedView(state.error, {
                  words: this.#words,
                  errors: this.#errorWords.texts,
                  tryAgain: this.#entry.canTryAgain
                    ? { label: this.#windowWords.texts.tryAgain, action: this.#handleTryAgain }
                    : null,
                })
        }
      </section>
    `;
  }

  #renderLoading(): TemplateResult {
    const skeleton = [1, 2, 3].map(() => html`<div class="skeleton"></div>`);
    return html`
      <slot name="loading"></slot>
      <p class="visually-hidden">${this.#words.texts.loading}</p>
      <div class="lines">${this.isSlow ? skeleton : nothing}</div>
    `;
  }

  #renderForm({ title, hostName }: LinkView, sending: Sending): TemplateResult {
    const { texts } = this.#words;
    return html`
      <div class="head">
        <h2 tabindex="-1">${texts.title(title)}</h2>
        ${hostName === null ? nothing : html`<p class="secondary">${texts.hostedBy(hostName)}</p>`}
      </div>
      <slot name="form"></slot>
      <${joinFields}
        .typed=${this.#entry.typed}
        .sending=${sending}
        @typed=${({ detail }: CustomEvent<Typed>) => this.#entry.type(detail)}
        @joining=${() => void this.join()}
      ></${joinFields}>
    `;
  }

  async #begin(): Promise<void> {
    const begun = this.#begun;
    // A page sets its back end in the task that defines the tags, after them.
    await new Promise((resolve) => setTimeout(resolve));
    if (this.#begun !== begun || !this.isConnected) return;
    this.#content.remove();
    await this.#entry.start(this.token ?? takeArrivedLink());
  }

  async #tellJoined(entry: Entry): Promise<void> {
    const event = new GuestJoinedEvent(detailOf(entry));
    this.dispatchEvent(event);
    await event.settled();
  }

  /** Brings a new state to the screen, to style sheets and to the page. */
  #show(): void {
    const { state } = this.#entry;
    const previous = this.#shown;
    this.#shown = state;
    this.requestUpdate();
    if (state.kind === previous.kind) return;
    this.#mark(state.kind);
    this.isSlow = false;
    if (state.kind === 'loading')
      setTimeout(() => (this.isSlow = this.#entry.state.kind === 'loading'), patience);
    if (state.kind === 'admitted') {
      this.#content.stamp();
      this.#announcer.say(this.#words.texts.joinedAs(state.entry.name));
    }
    if (state.kind === 'failed') {
      this.#announcer.say(failureText(state.error, this.#errorWords.texts).title);
      this.dispatchEvent(new SharingErrorEvent(state.error.code));
    }
  }

  #mark(kind: EntryState['kind']): void {
    this.#internals.states.clear();
    this.#internals.states.add(kind);
  }

  /** To where the person goes on, if it was the person who brought the change about. */
  #moveFocus(): void {
    const { state } = this.#entry;
    if (!this.#hasActed || state.kind === 'loading') return;
    // In the form the focus stays where it is wanted, and a person who is leaving is not yet out.
    if (state.kind === 'form' && state.sending !== 'idle') return;
    if (state.kind === 'admitted' && state.leaving !== 'idle') return;
    this.#hasActed = false;
    this.renderRoot.querySelector<HTMLElement>(state.kind === 'admitted' ? '#bar' : 'h2')?.focus();
  }

  readonly #handleTryAgain = (): void => {
    this.#hasActed = true;
    void this.#entry.tryAgain();
  };

  readonly #handleHash = (): void => {
    if (!location.hash.includes('join=')) return;
    const secret = takeArrivedLink();
    if (secret !== null) void this.#entry.start(secret);
  };

  readonly #handleOnline = (): void => {
    const { state } = this.#entry;
    if (state.kind === 'failed' && networkCodes.includes(state.error.code)) void this.#entry.tryAgain();
  };

  readonly #handleSlot = (): void => {
    if (this.#entry.state.kind === 'admitted') this.#content.stamp();
  };
}

function detailOf({ pass, mediaId, participantId, role, capabilities }: Entry): GuestJoinedEvent['detail'] {
  return { pass, mediaId, participantId, role, capabilities };
}

declare global {
  interface HTMLElementTagNameMap {
    'guest-join-form': GuestJoinFormElement;
  }
}
