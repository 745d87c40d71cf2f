/** What is behind the three dots: asks what this person may do, and draws the menu of it. */
import { nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import type { MediumView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { windowTexts } from '../../locales/en/window.js';
import type { SharingController } from '../../ui/controllers/sharing-controller.js';
import {
  GuestAccessOpenEvent,
  InviteUsersOpenEvent,
  ShareOpenEvent,
  SharingErrorEvent,
} from '../../ui/events.js';
import { failureText } from '../../ui/failure.js';
import { icons } from '../../ui/icons.js';
import { defineInternal, internalTag } from '../../ui/internal.js';
import { MenuElement, type MenuFocus } from '../../ui/menu.js';
import { hasWindow, loadWindow, openWindow } from '../../ui/open-window.js';
import type { WindowName } from '../../ui/windows.js';
import { WordsController } from '../../ui/words.js';
import type { MediaActionsMenuElement } from './media-actions-menu.js';
import { mediaActionsStyles } from './media-actions.styles.js';

type Answer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'asking'; readonly slow: boolean }
  | { readonly kind: 'known'; readonly medium: MediumView; readonly at: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly error: SharingError };

interface Door {
  readonly name: 'share' | 'invite' | 'guest-access';
  readonly permission: keyof MediumView['permissions'];
  readonly window: WindowName;
  readonly text: 'share' | 'inviteUsers' | 'manageGuestAccess';
  readonly icon: TemplateResult;
  readonly event: new (detail: { readonly mediaId: string }) => Event;
}

const doors: readonly Door[] = [
  {
    name: 'share',
    permission: 'share',
    window: 'share-window',
    text: 'share',
    icon: icons.share,
    event: ShareOpenEvent,
  },
  {
    name: 'invite',
    permission: 'invite',
    window: 'invite-users-dialog',
    text: 'inviteUsers',
    icon: icons.invite,
    event: InviteUsersOpenEvent,
  },
  {
    name: 'guest-access',
    permission: 'guestAccess',
    window: 'guest-access-dialog',
    text: 'manageGuestAccess',
    icon: icons.guests,
    event: GuestAccessOpenEvent,
  },
];

const tag = internalTag('menu');
/** A skeleton or a word of waiting comes after this, never before. */
const patience = 200;
/** How long an answer is shown without asking again. */
const fresh = 10_000;

export class MediaActions {
  readonly #host: MediaActionsMenuElement;
  readonly #sharing: SharingController;
  readonly #words: WordsController<'menu'>;
  readonly #windowWords: WordsController<'window'>;
  readonly #errorWords: WordsController<'errors'>;
  #answer: Answer = { kind: 'unknown' };
  #asking: AbortController | null = null;
  #source: unknown;
  #mediaId: string | null;

  constructor(host: MediaActionsMenuElement, sharing: SharingController, words: WordsController<'menu'>) {
    defineInternal('menu', MenuElement);
    this.#host = host;
    const { styleSheet } = mediaActionsStyles;
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    this.#sharing = sharing;
    this.#words = words;
    this.#windowWords = new WordsController(host, 'window', windowTexts);
    this.#errorWords = new WordsController(host, 'errors', errorTexts);
    this.#source = sharing.provided;
    this.#mediaId = sharing.mediaId;
  }

  /** Asks ahead, and loads what a click will want. */
  prepare(): void {
    this.#ask();
    loadWindow('guest-access-dialog').catch(() => undefined);
  }

  show(focus: MenuFocus): void {
    this.#ask();
    this.#menu?.show(focus);
  }

  close(): void {
    this.#menu?.close();
  }

  stop(): void {
    this.#asking?.abort();
    this.#asking = null;
    this.#answer = { kind: 'unknown' };
  }

  /** Another medium or back end makes what was answered worthless. */
  follow(): void {
    if (this.#menu !== null) this.#menu.anchor = this.#host.renderRoot.querySelector('button');
    this.#menu?.refresh();
    if (this.#source === this.#sharing.provided && this.#mediaId === this.#sharing.mediaId) return;
    this.#source = this.#sharing.provided;
    this.#mediaId = this.#sharing.mediaId;
    this.stop();
    if (this.#host.open) this.#ask();
  }

  render(): TemplateResult {
    const { texts } = this.#words;
    const own = this.#renderOwn();
    const both = own !== nothing && this.#hasSlotted;
    return html`
      <${tag}
        id="menu"
        part="menu"
        aria-label=${texts.moreActions}
        aria-busy=${this.#isWaiting ? 'true' : nothing}
        @toggle=${this.#handleToggle}
      >
        ${own}
        ${both ? html`<div class="separator" role="separator"></div>` : nothing}
        <slot @slotchange=${() => this.#host.requestUpdate()}></slot>
      </${tag}>
    `;
  }

  #renderOwn(): unknown {
    switch (this.#answer.kind) {
      case 'unknown':
        return nothing;
      case 'asking':
        return this.#answer.slow ? this.#renderWord(this.#words.texts.loading) : nothing;
      case 'failed':
        return this.#renderFailure(this.#answer.error);
      case 'nothing':
        return this.#renderNothing();
      case 'known': {
        const { permissions } = this.#answer.medium;
        const hidden = (this.#host.hide ?? '').split(/\s+/);
        const seen = doors.filter(
          ({ name, permission, window }) =>
            permissions[permission] !== false && !hidden.includes(name) && hasWindow(window, this.#host),
        );
        return seen.length > 0
          ? seen.map((door) => this.#renderDoor(door, permissions))
          : this.#renderNothing();
      }
    }
  }

  #renderDoor(door: Door, permissions: MediumView['permissions']): TemplateResult {
    const permission = permissions[door.permission];
    const reason = typeof permission === 'object' ? permission.reason : null;
    return html`
      <button
        type="button"
        aria-labelledby="${door.name}-name"
        aria-describedby=${reason === null ? nothing : `${door.name}-reason`}
        aria-disabled=${reason === null ? nothing : 'true'}
        @click=${() => this.#open(door)}
      >
        ${door.icon}
        <span class="item-text">
          <span id="${door.name}-name">${this.#words.texts[door.text]}</span>
          ${reason === null ? nothing : html`<span class="secondary" id="${door.name}-reason">${reason}</span>`}
        </span>
      </button>
    `;
  }

  #renderFailure(error: SharingError): TemplateResult {
    const { title, way } = failureText(error, this.#errorWords.texts);
    return html`
      <div class="failure" role="none" id="failure">
        <span>${title}</span>
        <span class="secondary">${way}</span>
      </div>
      <button type="button" data-stay aria-describedby="failure" @click=${this.#handleTryAgain}>
        ${this.#windowWords.texts.tryAgain}
      </button>
    `;
  }

  #renderNothing(): unknown {
    return this.#hasSlotted ? nothing : this.#renderWord(this.#words.texts.nothing);
  }

  /** A word in the place of an item: a menu is never without any. */
  #renderWord(word: string): TemplateResult {
    return html`<div role="menuitem" aria-disabled="true">${word}</div>`;
  }

  get #isWaiting(): boolean {
    return this.#answer.kind === 'unknown' || this.#answer.kind === 'asking';
  }

  get #hasSlotted(): boolean {
    return this.#host.childElementCount > 0;
  }

  get #menu(): MenuElement | null {
    return this.#host.renderRoot.querySelector<MenuElement>('#menu');
  }

  #ask(): void {
    const answer = this.#answer;
    if (this.#asking !== null) return;
    if (answer.kind === 'known' && performance.now() - answer.at < fresh) return;
    const asking = new AbortController();
    this.#asking = asking;
    // What was known stays on show while it is asked for again.
    if (answer.kind !== 'known') this.#become({ kind: 'asking', slow: false });
    setTimeout(() => {
      if (this.#asking === asking && this.#answer.kind === 'asking')
        this.#become({ kind: 'asking', slow: true });
    }, patience);
    void this.#fetch(asking);
  }

  async #fetch(asking: AbortController): Promise<void> {
    let answer: Answer;
    try {
      const mediaId = await this.#sharing.requireMediaId();
      const backend = await this.#sharing.backend();
      const medium = await backend.describe(mediaId, { signal: asking.signal });
      answer = { kind: 'known', medium, at: performance.now() };
    } catch (thrown) {
      const error = asSharingError(thrown);
      answer = error.code === 'NOT_FOUND' ? { kind: 'nothing' } : { kind: 'failed', error };
    }
    // An answer that something newer has overtaken.
    if (this.#asking !== asking) return;
    this.#asking = null;
    this.#become(answer);
    if (answer.kind === 'failed') this.#host.dispatchEvent(new SharingErrorEvent(answer.error.code));
  }

  #become(answer: Answer): void {
    this.#answer = answer;
    this.#host.requestUpdate();
  }

  #open(door: Door): void {
    const mediaId = this.#sharing.mediaId;
    if (mediaId === null || !this.#host.dispatchEvent(new door.event({ mediaId }))) return;
    const returnFocus = this.#menu?.anchor ?? this.#host;
    openWindow(door.window, this.#host, { mediaId, returnFocus }).catch((thrown: unknown) => {
      this.#become({ kind: 'failed', error: asSharingError(thrown) });
      this.#host.show();
    });
  }

  readonly #handleTryAgain = (): void => {
    this.#ask();
  };

  readonly #handleToggle = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.#host.open = false;
  };
}
