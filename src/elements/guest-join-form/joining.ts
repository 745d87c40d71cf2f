/** All of a join form that is not needed to show where it will be. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { ErrorCode } from '../../domain/errors.js';
import type { Entry } from '../../domain/schemas.js';
import { entryErrorTexts } from '../../locales/en/entry-errors.js';
import { joinTexts } from '../../locales/en/join.js';
import { windowTexts } from '../../locales/en/window.js';
import type { Announcer } from '../../ui/controllers/announcer.js';
import { SharingController, type MediumTag } from '../../ui/controllers/sharing-controller.js';
import {
  GuestEndedEvent,
  GuestJoinedEvent,
  PassRenewedEvent,
  RoleChangedEvent,
  SharingErrorEvent,
} from '../../ui/events.js';
import { defineInternal } from '../../ui/internal.js';
import { KeyGuard } from '../../ui/key-guard.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { hearArrivingLinks, takeArrivedLink, type ArrivedLink } from './arrived-link.js';
import { EntryBarElement } from './stay/entry-bar.js';
import { isWished } from './entry-failures.js';
import { isStaying, troubleOf, type EntryState } from './entry-state.js';
import { failedView } from './failed-view.js';
import { formView } from './form/form-view.js';
import { GuestEntry } from './guest-entry.js';
import { JoinFieldsElement } from './form/join-fields.js';
import { joiningStyles, wordsStyles } from './joining.styles.js';
import { inviteView, proofView } from './proof/proof-view.js';
import { StampedContent } from './stay/stamped-content.js';
import { StateTeller } from './state-teller.js';
import { stepOf, summaryOf } from './state-summary.js';
import { barView, countdownView, loadStayView, waitingView, type StayViewParts } from './stay/stay-view.js';

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
  readonly #teller: StateTeller;
  /** What is on show. */
  #shown: { readonly step: string; readonly code: ErrorCode | null; readonly isCutOff: boolean } = {
    step: 'loading',
    code: null,
    isCutOff: false,
  };
  #unhear: (() => void) | undefined;
  #begun: { mediaId: string | null; provided: object | null; token: string | null } | null = null;

  constructor(host: JoiningHost, parts: JoiningParts) {
    defineInternal('join-fields', JoinFieldsElement);
    defineInternal('entry-bar', EntryBarElement);
    for (const { styleSheet } of [buttons, controls, wordsStyles, joiningStyles]) {
      if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    }
    this.#host = host;
    this.#parts = parts;
    this.#sharing = new SharingController(host);
    this.#words = new LocalizeController(host, 'join', joinTexts);
    this.#windowWords = new LocalizeController(host, 'window', windowTexts);
    this.#errorWords = new LocalizeController(host, 'errors', entryErrorTexts);
    this.#content = new StampedContent(host);
    this.#teller = new StateTeller(host, parts.announcer);
    new KeyGuard(host);
    this.#entry = new GuestEntry({
      backend: () => this.#sharing.backend(),
      mediaIdOf: () => this.#sharing.mediaId,
      changed: () => this.#show(),
      joined: (entry) => this.#tellJoined(entry),
      renewed: (entry) => host.dispatchEvent(new PassRenewedEvent(detailOf(entry))),
      promoted: (entry) => host.dispatchEvent(new RoleChangedEvent(detailOf(entry))),
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
    this.#unhear = hearArrivingLinks((link) => this.#handleLink(link));
    globalThis.addEventListener('online', this.#handleOnline);
    this.#begun = null;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unhear?.();
    globalThis.removeEventListener('online', this.#handleOnline);
    this.#begun = null;
    this.#entry.stop();
  }

  hostUpdated(): void {
    this.#follow();
    this.#teller.follow();
  }

  join(): Promise<void> {
    if ('sending' in this.#entry.state) this.#teller.act();
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
    const invite = inviteView('invite' in state ? state.invite : null, this.#entry.asking);
    if (state.kind === 'admitted') return html`${barView(state, this.#stay)} ${invite}`;
    return html`
      <section class="card" part="card">
        ${this.#renderCard(state)} ${this.#sharing.isLocal ? this.#localNote : nothing}
      </section>
      ${invite}
    `;
  }

  get #localNote(): TemplateResult {
    return html`<p class="hint" part="local">${this.#windowWords.texts.localOnly}</p>`;
  }

  get #summary(): string {
    return summaryOf(this.#entry.state, this.#words.texts, this.#errorWords.texts);
  }

  get #stay(): StayViewParts {
    return {
      texts: this.#words.texts,
      known: this.#entry.known,
      calendar: () => this.#entry.calendar(),
      noWayBack: () => this.#entry.noWayBack(),
      leave: () => void this.leave(),
      erase: () => void this.#handleErase(),
      notYou: () => void this.#handleNotYou(),
    };
  }

  #renderCard(state: Exclude<EntryState, { kind: 'admitted' }>): unknown {
    switch (state.kind) {
      case 'loading':
        return '';
      case 'form':
        if (state.link.link === 'invite') return proofView(state, this.#entry.asking);
        return formView(state, {
          words: this.#words,
          asking: this.#entry.asking,
          isRecalled: this.#entry.known.isRemembered,
          join: () => void this.join(),
          notYou: () => void this.#handleNotYou(),
        });
      case 'code':
        return proofView(state, this.#entry.asking);
      case 'waiting':
        return waitingView(state, this.#stay);
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
    const { token } = this.#host;
    await this.#entry.start(token === null ? takeArrivedLink() : { secret: token, declines: false });
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
    const shown = this.#shown;
    const isCutOff = 'isCutOff' in state && state.isCutOff;
    this.#shown = { step: stepOf(state), code: trouble?.code ?? null, isCutOff };
    this.#host.requestUpdate();
    const isNew = this.#shown.step !== shown.step;
    if (isNew) {
      this.#parts.mark(state.kind);
      if (state.kind === 'admitted') this.#content.stamp();
      else this.#content.remove();
    }
    loadStayView(state.kind, () => this.#host.requestUpdate());
    this.#teller.tell(state, isNew, this.#summary);
    // Who sees the sentence sees it go.
    if (shown.isCutOff && !isCutOff && !isNew) this.#parts.announcer.say(this.#summary);
    // What the person wanted has not failed.
    if (trouble !== null && trouble.code !== shown.code && !isWished(trouble)) {
      this.#host.dispatchEvent(new SharingErrorEvent(trouble.code));
    }
  }

  #act(): void {
    if (isStaying(this.#entry.state)) this.#teller.act();
  }

  #handleLink(link: ArrivedLink): void {
    this.#act();
    this.#entry.hear(link);
  }

  readonly #handleOnline = (): void => this.#entry.online();

  readonly #handleTryAgain = (): void => {
    this.#teller.act();
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
