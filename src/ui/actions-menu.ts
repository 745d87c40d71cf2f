import { nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { moreIcon } from './icon.js';
import { internalTag } from './internal.js';
import { MenuButton, type MenuOwner } from './menu-button.js';
import type { MenuElement, MenuFocus } from './menu.js';

const menuTag = internalTag('menu');

export interface ActionsMenuView {
  /** The name of the button and of its menu. */
  readonly label: string;
  readonly isBusy?: boolean;
  readonly items: unknown;
}

/** A button with three dots and its menu, drawn in the root of its host: what can be done there. */
export class ActionsMenu implements ReactiveController, MenuOwner {
  isMenuOpen = false;

  readonly #host: ReactiveElement;
  readonly #opened: (() => void) | undefined;
  readonly #button = new MenuButton(this);

  constructor(host: ReactiveElement, opened?: () => void) {
    this.#host = host;
    this.#opened = opened;
    host.addController(this);
  }

  openMenu(focus: MenuFocus): void {
    this.#opened?.();
    this.#menu?.show(focus);
    this.#become(true);
  }

  closeMenu(): void {
    this.#menu?.close();
  }

  /** To the button. */
  focus(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('#more')?.focus();
  }

  hostUpdated(): void {
    const menu = this.#menu;
    if (menu !== null) menu.anchor = this.#host.renderRoot.querySelector('#more');
  }

  hostDisconnected(): void {
    this.isMenuOpen = false;
  }

  render({ label, isBusy = false, items }: ActionsMenuView): TemplateResult {
    return html`
      <button
        class="button icon-button"
        id="more"
        type="button"
        aria-label=${label}
        title=${label}
        aria-haspopup="menu"
        aria-expanded=${this.isMenuOpen ? 'true' : 'false'}
        aria-controls="menu"
        aria-busy=${isBusy ? 'true' : nothing}
        @pointerdown=${this.#button.pointerdown}
        @click=${this.#button.click}
        @keydown=${this.#button.keydown}
      >
        ${moreIcon}
      </button>
      <${menuTag} id="menu" aria-label=${label} @toggle=${this.#handleToggle}>${items}</${menuTag}>
    `;
  }

  get #menu(): MenuElement | null {
    return this.#host.renderRoot.querySelector<MenuElement>('#menu');
  }

  #become(isOpen: boolean): void {
    this.isMenuOpen = isOpen;
    this.#host.requestUpdate();
  }

  readonly #handleToggle = (event: ToggleEvent): void => this.#become(event.newState === 'open');
}
