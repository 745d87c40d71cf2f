import { LitElement, nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import type { GuestLinkView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { guestAccessTexts } from '../../locales/en/guest-access.js';
import { windowTexts } from '../../locales/en/window.js';
import { CopyController } from '../../ui/controllers/copy-controller.js';
import { failed, failureText } from '../../ui/failure.js';
import { moreIcon } from '../../ui/icon.js';
import { icons } from '../../ui/icons.js';
import { internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import { MenuButton } from '../../ui/menu-button.js';
import { MenuElement, type MenuFocus } from '../../ui/menu.js';
import type { Question } from '../../ui/question-dialog.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { guestLinkRowStyles } from './guest-link.styles.js';
import type { GuestAccess } from './guest-access.js';
import { linkDetails, linkState } from './link-summary.js';

const menuTag = internalTag('menu');

type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'pausing' }
  | { readonly kind: 'deleting' }
  | { readonly kind: 'failed'; readonly error: SharingError; readonly again: () => void };

/**
 * One guest link of the list.
 *
 * @fires say - Something for the live region of the window.
 * @fires show-guests - The person wants to see who came by it.
 */
export class GuestLinkRowElement extends LitElement {
  static readonly parts = [['menu', MenuElement]] as const;

  static override properties = {
    access: { attribute: false },
    link: { attribute: false },
    enabled: { attribute: false },
    fresh: { attribute: false },
    ask: { attribute: false },
    doing: { state: true },
    menuOpen: { state: true },
  };

  static override styles = [tokens, buttons, controls, guestLinkRowStyles];

  declare access: GuestAccess | null;
  declare link: GuestLinkView | null;
  /** Whether guest access is on: without it no link admits, whatever its own state. */
  declare enabled: boolean;
  /** It came while the window was open. */
  declare fresh: boolean;
  declare ask: ((question: Question) => Promise<string | null>) | null;
  declare protected doing: Doing;
  declare protected copied: 'not' | 'copied' | 'by-hand';
  declare protected menuOpen: boolean;

  readonly #words = new LocalizeController(this, 'guest-access', guestAccessTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #menuButton = new MenuButton(this);
  readonly #copying = new CopyController(this);

  constructor() {
    super();
    this.access = null;
    this.link = null;
    this.enabled = true;
    this.fresh = false;
    this.ask = null;
    this.doing = { kind: 'nothing' };
    this.menuOpen = false;
  }

  get isMenuOpen(): boolean {
    return this.menuOpen;
  }

  openMenu(focus: MenuFocus): void {
    this.#menu?.show(focus);
    this.menuOpen = true;
  }

  closeMenu(): void {
    this.#menu?.close();
  }

  async focusCopy(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.copy')?.focus();
    this.scrollIntoView({ block: 'nearest' });
  }

  async focusMenu(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#more')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.menuOpen = false;
  }

  protected override updated(): void {
    const menu = this.#menu;
    if (menu !== null) menu.anchor = this.renderRoot.querySelector('#more');
  }

  protected override render(): unknown {
    const { link } = this;
    if (link === null) return nothing;
    const { texts } = this.#words;
    return html`
      <div class="link" role="group" aria-labelledby="name">
        <div class="title">
          <span class="name sentence" id="name">${link.name}</span>
          ${linkState(link, this.enabled, texts)}
          ${this.fresh ? html`<span class="fresh">${texts.new}</span>` : nothing}
        </div>
        <div class="details sentence">${linkDetails(link, this.access?.now ?? 0, this.#words)}</div>
        <div class="actions">
          ${this.#renderCopy(link)} ${this.#renderPause(link)} ${this.#renderMenu(link)}
        </div>
      </div>
      ${this.#copying.state === 'by-hand' ? this.#renderByHand(link) : nothing} ${this.#renderFailure()}
    `;
  }

  #renderCopy(link: GuestLinkView): TemplateResult {
    const { texts } = this.#words;
    const copied = this.#copying.state === 'copied';
    return html`
      <button class="button copy" type="button" @click=${() => void this.#copy(link)}>
        <span class=${copied ? 'hidden' : ''}>${texts.copy}</span>
        <span class=${copied ? '' : 'hidden'}>${icons.check}${texts.copied}</span>
      </button>
    `;
  }

  #renderPause(link: GuestLinkView): TemplateResult {
    const { texts } = this.#words;
    const paused = link.state === 'paused';
    const label = paused ? texts.resume : texts.pause;
    const busy = this.doing.kind === 'pausing';
    return html`
      <button
        class="button icon-button"
        type="button"
        aria-label=${label}
        title=${label}
        aria-disabled=${this.#isBusy ? 'true' : nothing}
        aria-busy=${busy ? 'true' : nothing}
        @click=${() => void this.#setPaused(link, !paused)}
      >
        ${paused ? icons.resume : icons.pause}
      </button>
    `;
  }

  #renderMenu(link: GuestLinkView): TemplateResult {
    const { texts } = this.#words;
    const label = texts.actionsFor(link.name);
    return html`
      <button
        class="button icon-button"
        id="more"
        type="button"
        aria-label=${label}
        title=${label}
        aria-haspopup="menu"
        aria-expanded=${this.menuOpen ? 'true' : 'false'}
        aria-controls="menu"
        aria-busy=${this.doing.kind === 'deleting' ? 'true' : nothing}
        @pointerdown=${this.#menuButton.pointerdown}
        @click=${this.#menuButton.click}
        @keydown=${this.#menuButton.keydown}
      >
        ${moreIcon}
      </button>
      <${menuTag} id="menu" aria-label=${label} @toggle=${this.#handleToggle}>
        <button type="button" @click=${() => this.dispatchEvent(new Event('show-guests'))}>
          ${icons.guests}<span>${texts.guests}</span>
        </button>
        <button
          type="button"
          aria-disabled=${this.#isBusy ? 'true' : nothing}
          @click=${() => void this.#askToDelete(link)}
        >
          ${icons.trash}<span>${texts.delete}</span>
        </button>
      </${menuTag}>
    `;
  }

  #renderByHand(link: GuestLinkView): TemplateResult {
    const { texts } = this.#words;
    return html`
      <div class="by-hand">
        <label class="hint" for="by-hand">${texts.copyByHand}</label>
        <input
          class="input"
          id="by-hand"
          readonly
          dir="ltr"
          .value=${link.url}
          @focus=${(event: Event) => (event.currentTarget as HTMLInputElement).select()}
        />
      </div>
    `;
  }

  #renderFailure(): unknown {
    if (this.doing.kind !== 'failed') return nothing;
    const { error, again } = this.doing;
    const text = failureText(error, this.#errorWords.texts);
    const tryAgain = { label: this.#windowWords.texts.tryAgain, action: again };
    // What changed meanwhile is on show now; repeating it unseen could undo somebody's work.
    const repeatable = error.code !== 'CHANGED_MEANWHILE';
    return html`<div class="link-failed">${failed(repeatable ? { text, tryAgain } : { text })}</div>`;
  }

  get #menu(): MenuElement | null {
    return this.renderRoot.querySelector<MenuElement>('#menu');
  }

  get #isBusy(): boolean {
    return this.doing.kind === 'pausing' || this.doing.kind === 'deleting';
  }

  async #copy(link: GuestLinkView): Promise<void> {
    if (await this.#copying.copy(link.url, this.renderRoot.querySelector('.link') ?? this)) {
      this.#say(this.#words.texts.copiedStatus(link.name));
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('#by-hand')?.select();
  }

  async #setPaused(link: GuestLinkView, paused: boolean): Promise<void> {
    if (this.#isBusy || this.access === null) return;
    const { texts } = this.#words;
    this.doing = { kind: 'pausing' };
    try {
      await this.access.setPaused(link, paused);
      this.doing = { kind: 'nothing' };
      this.#say(paused ? texts.pausedStatus(link.name) : texts.resumedStatus(link.name));
    } catch (thrown) {
      this.#fail(thrown, () => void this.#setPaused(this.link ?? link, paused));
    }
  }

  async #askToDelete(link: GuestLinkView): Promise<void> {
    const { texts } = this.#words;
    const answer = await this.ask?.({
      title: texts.deleteTitle,
      text: texts.deleteWay(link.guestsIn, this.#words),
      confirm: texts.delete,
      cancel: this.#windowWords.texts.cancel,
    });
    if (answer !== null && answer !== undefined) await this.#delete(link);
  }

  async #delete(link: GuestLinkView): Promise<void> {
    if (this.#isBusy || this.access === null) return;
    this.doing = { kind: 'deleting' };
    try {
      await this.access.delete(link.id);
      this.doing = { kind: 'nothing' };
    } catch (thrown) {
      this.#fail(thrown, () => void this.#delete(link));
    }
  }

  #fail(thrown: unknown, again: () => void): void {
    this.doing = { kind: 'failed', error: asSharingError(thrown), again };
  }

  #say(text: string): void {
    this.dispatchEvent(new CustomEvent('say', { detail: text }));
  }

  readonly #handleToggle = (event: ToggleEvent): void => {
    this.menuOpen = event.newState === 'open';
  };
}
