import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { ErrorCode } from '../../domain/errors.js';
import type { Entry } from '../../domain/schemas.js';
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
import { hearArrivingLinks, takeArrivedLink } from './arrived-link.js';
import { EntryBarElement } from './entry-bar.js';
import { networkCodes } from './entry-failures.js';
import { failedView } from './failed-view.js';
import { formView } from './form-view.js';
import { GuestEntry, type EntryState } from './guest-entry.js';
import { guestJoinFormStyles } from './guest-join-form.styles.js';
import { JoinFieldsElement } from './join-fields.js';
import { loadingView } from './loading-view.js';
import { StampedContent } from './stamped-content.js';

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
    ended: (reason) => this.dispatchEvent(new GuestEndedEvent(reason)),
  });
  /** What is on show. */
  #shown: readonly [EntryState['kind'], ErrorCode | null] = ['loading', null];
  /** Whether the person has brought on what comes next, and whether the focus is to follow. */
  #hasActed = false;
  #follows = false;
  #unhear: (() => void) | undefined;
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
    return this.#entry.pass;
  }

  /** Why nobody is in, a code of the error table; null while nothing has failed. */
  get failure(): ErrorCode | null {
    const { state } = this.#entry;
    return state.kind === 'failed' ? state.error.code : null;
  }

  /** Sends what is typed, as the button does. */
  join(): Promise<void> {
    this.#hasActed ||= this.#entry.state.kind === 'form';
    return this.#entry.join();
  }

  /** Gives up the seat: the content goes, and coming back takes a new place. */
  leave(): Promise<void> {
    this.#hasActed ||= this.#entry.state.kind === 'admitted';
    return this.#entry.leave();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unhear = hearArrivingLinks((secret) => this.#entry.hear(secret));
    globalThis.addEventListener('online', this.#handleOnline);
    this.#begun = null;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unhear?.();
    globalThis.removeEventListener('online', this.#handleOnline);
    this.#entry.stop();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { mediaId, provided } = this.#sharing;
    const isElsewhere = this.#begun?.mediaId !== mediaId || this.#begun.provided !== provided;
    if (isElsewhere || (changed.has('token') && this.token !== null)) {
      this.#begun = { mediaId, provided };
      void this.#begin();
    }
    if (!this.#follows) return;
    this.#follows = false;
    this.renderRoot.querySelector<HTMLElement>('#bar, h2')?.focus();
  }

  protected override render(): TemplateResult {
    const { state } = this.#entry;
    const isIn = state.kind === 'admitted';
    return html`
      ${
        isIn
          ? html`<${entryBar}
            id="bar"
            role="group"
            aria-label=${this.#words.texts.joinedAs(state.entry.name)}
            tabindex="-1"
            .entry=${state.entry}
            .leaving=${state.leaving}
            @leaving=${() => void this.leave()}
          ><slot name="admitted"></slot></${entryBar}>`
          : html`<section class="card" part="card" aria-busy=${state.kind === 'loading' ? 'true' : 'false'}>
              ${this.#renderCard(state)}
            </section>`
      }
      <slot ?hidden=${!isIn} @slotchange=${this.#handleSlot}></slot>
      ${this.#announcer.render()}
    `;
  }

  #renderCard(state: Exclude<EntryState, { kind: 'admitted' }>): TemplateResult {
    const { texts } = this.#words;
    switch (state.kind) {
      case 'loading':
        return loadingView(texts.loading, this.isSlow);
      case 'form':
        return formView(state.link, {
          texts,
          typed: this.#entry.typed,
          sending: state.sending,
          type: (typed) => this.#entry.type(typed),
          join: () => void this.join(),
        });
      case 'failed':
        return failedView(state.error, {
          words: this.#words,
          errors: this.#errorWords.texts,
          tryAgain: this.#entry.canTryAgain
            ? { label: this.#windowWords.texts.tryAgain, action: this.#handleTryAgain }
            : null,
        });
    }
  }

  async #begin(): Promise<void> {
    const begun = this.#begun;
    // A page sets its back end in the task that defines the tags, after them.
    await new Promise((resolve) => setTimeout(resolve));
    if (this.#begun !== begun || !this.isConnected) return;
    await this.#entry.start(this.token ?? takeArrivedLink());
  }

  async #tellJoined(entry: Entry): Promise<void> {
    const event = new GuestJoinedEvent(detailOf(entry));
    this.dispatchEvent(event);
    await event.settled();
  }

  /** Brings a new state to the screen, to style sheets and to the page. */
  #show(): void {
    const { state, trouble } = this.#entry;
    const { kind } = state;
    const [shownKind, shownCode] = this.#shown;
    this.#shown = [kind, trouble?.code ?? null];
    this.requestUpdate();
    if (kind === 'loading') this.#waitForPatience(state);
    if (kind !== shownKind) {
      this.#mark(kind);
      if (kind === 'admitted') this.#content.stamp();
      else this.#content.remove();
    }
    this.#say(kind !== shownKind);
    // Leaving is no failure.
    if (trouble !== null && trouble.code !== shownCode && trouble.code !== 'GUEST_LEFT') {
      this.dispatchEvent(new SharingErrorEvent(trouble.code));
    }
  }

  #waitForPatience(state: EntryState): void {
    this.isSlow = false;
    setTimeout(() => (this.isSlow = this.#entry.state === state), patience);
  }

  #mark(kind: EntryState['kind']): void {
    this.#internals.states.clear();
    this.#internals.states.add(kind);
  }

  /** A new state is said once: the focus goes there for whoever brought it on, else it is a status. */
  #say(isNew: boolean): void {
    const { state, doing } = this.#entry;
    if (state.kind === 'loading' || doing === 'busy') return;
    const follows = this.#hasActed && this.#hasFocus();
    this.#hasActed = false;
    if (!isNew) return;
    this.#follows = follows;
    if (follows) return;
    if (state.kind === 'admitted') this.#announcer.say(this.#words.texts.joinedAs(state.entry.name));
    if (state.kind === 'failed') this.#announcer.say(failureText(state.error, this.#errorWords.texts).title);
  }

  /** The focus is here, or was on something that is gone; not on another part of the page. */
  #hasFocus(): boolean {
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    return activeElement === null || activeElement === document.body || activeElement === this;
  }

  readonly #handleTryAgain = (): void => {
    this.#hasActed = true;
    void this.#entry.tryAgain();
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
