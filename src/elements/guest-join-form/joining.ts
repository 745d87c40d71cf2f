/** All of a join form that is not needed to show where it will be. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { ErrorCode } from '../../domain/errors.js';
import type { Entry } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { joinTexts } from '../../locales/en/join.js';
import { windowTexts } from '../../locales/en/window.js';
import type { Announcer } from '../../ui/controllers/announcer.js';
import { SharingController, type MediumTag } from '../../ui/controllers/sharing-controller.js';
import { GuestEndedEvent, GuestJoinedEvent, PassRenewedEvent, SharingErrorEvent } from '../../ui/events.js';
import { failureText } from '../../ui/failure.js';
import { defineInternal } from '../../ui/internal.js';
import { KeyGuard } from '../../ui/key-guard.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { hearArrivingLinks, takeArrivedLink } from './arrived-link.js';
import { EntryBarElement } from './entry-bar.js';
import { isParting } from './entry-failures.js';
import { isBusy, troubleOf, type AdmittedState, type EntryState } from './entry-state.js';
import { failedView } from './failed-view.js';
import { formView } from './form-view.js';
import { GuestEntry } from './guest-entry.js';
import { JoinFieldsElement } from './join-fields.js';
import { joiningStyles } from './joining.styles.js';
import { StampedContent } from './stamped-content.js';
import { barView, countdownView, type StayViewParts } from './stay-view.js';

export interface JoiningHost extends LitElement, Pick<MediumTag, 'mediaId' | 'mediaKind' | 'mediaTitle'> {
  readonly token: string | null;
}

export interface JoiningParts {
  readonly announcer: Announcer;
  /** Brings the kind of state to style sheets. */
  readonly mark: (kind: EntryState['kind']) => void;
}

export class Joining implements ReactiveController {
  readonly #host: JoiningHost;
  readonly #parts: JoiningParts;
  readonly #sharing: SharingController;
  readonly #words: LocalizeController<'join'>;
  readonly #windowWords: LocalizeController<'window'>;
  readonly #errorWords: LocalizeController<'errors'>;
  readonly #content: StampedContent;
  readonly #entry: GuestEntry;
  /** What is on show. */
  #shown: readonly [EntryState['kind'], ErrorCode | null] = ['loading', null];
  /** Whether the person has brought on what comes next, and whether the focus is to follow. */
  #hasActed = false;
  #follows = false;
  #unhear: (() => void) | undefined;
  #begun: { mediaId: string | null; provided: object | null; token: string | null } | null = null;

  constructor(host: JoiningHost, parts: JoiningParts) {
    defineInternal('join-fields', JoinFieldsElement);
    defineInternal('entry-bar', EntryBarElement);
    for (const { styleSheet } of [buttons, controls, joiningStyles]) {
      if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    }
    this.#host = host;
    this.#parts = parts;
    this.#sharing = new SharingController(host);
    this.#words = new LocalizeController(host, 'join', joinTexts);
    this.#windowWords = new LocalizeController(host, 'window', windowTexts);
    this.#errorWords = new LocalizeController(host, 'errors', errorTexts);
    this.#content = new StampedContent(host);
    new KeyGuard(host);
    this.#entry = new GuestEntry({
      backend: () => this.#sharing.backend(),
      mediaIdOf: () => this.#sharing.mediaId,
      changed: () => this.#show(),
      joined: (entry) => this.#tellJoined(entry),
      renewed: (entry) => host.dispatchEvent(new PassRenewedEvent(detailOf(entry))),
      ended: (reason) => host.dispatchEvent(new GuestEndedEvent(reason)),
    });
    host.addController(this);
  }

  get pass(): string | null {
    return this.#entry.pass;
  }

  get failure(): ErrorCode | null {
    const { state } = this.#entry;
    return state.kind === 'failed' ? state.error.code : null;
  }

  get isLoading(): boolean {
    return this.#entry.state.kind === 'loading';
  }

  hostConnected(): void {
    this.#unhear = hearArrivingLinks((secret) => this.#entry.hear(secret));
    this.#begun = null;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unhear?.();
    this.#begun = null;
    this.#entry.stop();
  }

  hostUpdated(): void {
    this.#follow();
    // What is not defined yet has nothing to focus.
    const here = this.#host.renderRoot.querySelector<HTMLElement>('#here:defined');
    if (!this.#follows || here === null) return;
    this.#follows = false;
    here.focus();
  }

  join(): Promise<void> {
    this.#hasActed ||= this.#entry.state.kind === 'form';
    return this.#entry.join();
  }

  leave(): Promise<void> {
    this.#act();
    return this.#entry.leave();
  }

  /** The page has brought its template. */
  stamp(): void {
    if (this.#entry.state.kind === 'admitted') this.#content.stamp();
  }

  render(): TemplateResult {
    const { state } = this.#entry;
    if (state.kind === 'admitted') {
      return barView(state, this.#stay);
    }
    return html`<section class="card" part="card">
      ${this.#renderCard(state)} ${this.#sharing.isLocal ? this.#localNote : nothing}
    </section>`;
  }

  get #localNote(): TemplateResult {
    return html`<p class="hint" part="local">${this.#windowWords.texts.localOnly}</p>`;
  }

  get #stay(): StayViewParts {
    return {
      texts: this.#words.texts,
      known: this.#entry.known,
      calendar: () => this.#entry.calendar(),
      leave: () => void this.leave(),
      erase: () => void this.#handleErase(),
      notYou: () => void this.#handleNotYou(),
    };
  }

  #renderCard(state: Exclude<EntryState, AdmittedState>): unknown {
    switch (state.kind) {
      case 'loading':
        return '';
      case 'form':
        return formView(state, {
          words: this.#words,
          filled: this.#entry.filled,
          isRecalled: this.#entry.known.isRemembered,
          type: (filled) => this.#entry.type(filled),
          join: () => void this.join(),
          notYou: () => void this.#handleNotYou(),
        });
      case 'countdown':
        return countdownView(state, this.#stay);
      case 'failed':
        return failedView(state, {
          words: this.#words,
          errors: this.#errorWords.texts,
          tryAgain: this.#windowWords.texts.tryAgain,
          again: this.#entry.canTryAgain ? this.#handleTryAgain : null,
        });
    }
  }

  /** Begins again where another medium, back end or link is meant. */
  #follow(): void {
    if (!this.#host.isConnected) return;
    const { mediaId, provided } = this.#sharing;
    const { token } = this.#host;
    const before = this.#begun;
    const isElsewhere = before?.mediaId !== mediaId || before.provided !== provided;
    if (!isElsewhere && (token === null || token === before.token)) return;
    this.#begun = { mediaId, provided, token };
    void this.#begin(this.#begun);
  }

  async #begin(begun: object): Promise<void> {
    // A page sets its back end in the task that defines the tags, after them.
    await new Promise((resolve) => setTimeout(resolve));
    if (this.#begun !== begun || !this.#host.isConnected) return;
    await this.#entry.start(this.#host.token ?? takeArrivedLink());
  }

  async #tellJoined(entry: Entry): Promise<void> {
    const event = new GuestJoinedEvent(detailOf(entry));
    this.#host.dispatchEvent(event);
    await event.settled();
  }

  /** Brings a new state to the screen, to style sheets and to the page. */
  #show(): void {
    const { state } = this.#entry;
    const trouble = troubleOf(state);
    const [shownKind, shownCode] = this.#shown;
    this.#shown = [state.kind, trouble?.code ?? null];
    this.#host.requestUpdate();
    const isNew = state.kind !== shownKind;
    if (isNew) {
      this.#parts.mark(state.kind);
      if (state.kind === 'admitted') this.#content.stamp();
      else this.#content.remove();
    }
    if (state.kind === 'countdown') this.#loadCountdown();
    this.#say(isNew);
    // Whoever wanted out has not failed.
    if (trouble !== null && trouble.code !== shownCode && !isParting(trouble)) {
      this.#host.dispatchEvent(new SharingErrorEvent(trouble.code));
    }
  }

  /** Few guests are early: it comes when it is wanted. What does not load now is asked for with the next pass. */
  #loadCountdown(): void {
    import('./join-countdown.js').then(
      ({ JoinCountdownElement }) => {
        defineInternal('join-countdown', JoinCountdownElement);
        this.#host.requestUpdate();
      },
      () => undefined,
    );
  }

  /** A new state is said once: the focus goes there for whoever brought it on, else it is a status. */
  #say(isNew: boolean): void {
    const { state } = this.#entry;
    if (state.kind === 'loading' || isBusy(state)) return;
    // What had the focus may be gone with the state before.
    const isInside = this.#host.shadowRoot?.activeElement !== null;
    const follows = (this.#hasActed && this.#isFocusFree()) || (isNew && isInside);
    this.#hasActed = false;
    if (!isNew) return;
    this.#follows = follows;
    const text = this.#summary(state);
    // Where the focus goes, the words before are out of date.
    this.#parts.announcer.say(follows ? '' : (text ?? ''));
  }

  #summary(state: EntryState): string | null {
    const { texts } = this.#words;
    switch (state.kind) {
      case 'loading':
        return null;
      case 'form':
        return texts.title(state.link.title);
      case 'countdown':
        return state.entry && texts.waitingAs(state.entry.name);
      case 'admitted':
        return texts.joinedAs(state.entry.name);
      case 'failed':
        return failureText(state.error, this.#errorWords.texts).title;
    }
  }

  /** The focus is here, or was on something that is gone; not on another part of the page. */
  #isFocusFree(): boolean {
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    return activeElement === null || activeElement === document.body || activeElement === this.#host;
  }

  #act(): void {
    const { kind } = this.#entry.state;
    this.#hasActed ||= kind === 'admitted' || kind === 'countdown';
  }

  readonly #handleTryAgain = (): void => {
    this.#hasActed = true;
    void this.#entry.tryAgain();
  };

  readonly #handleErase = (): Promise<void> => {
    this.#act();
    return this.#entry.erase();
  };

  readonly #handleNotYou = async (): Promise<void> => {
    this.#act();
    await this.#entry.notYou();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#fields')?.focus();
  };
}

function detailOf({ pass, mediaId, participantId, role, capabilities }: Entry): GuestJoinedEvent['detail'] {
  return { pass, mediaId, participantId, role, capabilities };
}
