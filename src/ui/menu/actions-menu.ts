import { nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import { moreIcon } from '../icons/more-icon.js';
import { internalTag } from '../internal.js';
import { isMenuLoaded, loadMenu } from './load-menu.js';
import { MenuButton, type MenuOwner } from './menu-button.js';
import type { MenuElement, MenuFocus } from './menu.js';

const menuTag = internalTag('menu');

export interface ActionsMenuView {
  /** The name of the button and of its menu. */
  readonly label: string;
  readonly isBusy?: boolean;
  readonly items: unknown;
}

export interface ActionsMenuEvents {
  readonly opened?: () => void;
  /** The menu did not load. */
  readonly failed?: (error: SharingError) => void;
}

/**
 * A button with three dots and its menu, drawn in the root of its host: what can be done there. The menu is loaded when
 * somebody comes to the button; a press that comes before it opens it as soon as it is there.
 */
export class ActionsMenu implements ReactiveController, MenuOwner {
  isMenuOpen = false;

  readonly #host: ReactiveElement;
  readonly #events: ActionsMenuEvents;
  readonly #button = new MenuButton(this);
  /** How it is to open as soon as it is there; null where nobody waits for it, or no longer. */
  #awaited: MenuFocus | null = null;

  constructor(host: ReactiveElement, events: ActionsMenuEvents = {}) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  openMenu(focus: MenuFocus): void {
    this.#events.opened?.();
    this.#become(true);
    const menu = this.#menu;
    this.#awaited = menu === null ? focus : null;
    if (menu === null) void this.#openLater();
    else menu.show(focus);
  }

  closeMenu(): void {
    this.#awaited = null;
    this.#menu?.close();
    this.#become(false);
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
    this.#awaited = null;
    this.isMenuOpen = false;
  }

  render({ label, isBusy = false, items }: ActionsMenuView): TemplateResult {
    const isLoaded = isMenuLoaded();
    return html`
      <button
        class="button icon-button"
        id="more"
        type="button"
        aria-label=${label}
        title=${label}
        aria-haspopup="menu"
        aria-expanded=${this.isMenuOpen ? 'true' : 'false'}
        aria-controls=${isLoaded ? 'menu' : nothing}
        aria-busy=${isBusy || (this.isMenuOpen && !isLoaded) ? 'true' : nothing}
        @pointerenter=${this.#handleNear}
        @focus=${this.#handleNear}
        @pointerdown=${this.#button.pointerdown}
        @click=${this.#button.click}
        @keydown=${this.#button.keydown}
      >
        ${moreIcon}
      </button>
      ${
        isLoaded
          ? html`<${menuTag} id="menu" aria-label=${label} @toggle=${this.#handleToggle}>${items}</${menuTag}>`
          : nothing
      }
    `;
  }

  get #menu(): MenuElement | null {
    return this.#host.renderRoot.querySelector<MenuElement>('#menu');
  }

  async #openLater(): Promise<void> {
    const failure = await this.#load().catch(asSharingError);
    const focus = this.#awaited;
    // Closed meanwhile, or opened by another press.
    if (focus === null) return;
    this.#awaited = null;
    if (!failure) {
      this.#menu?.show(focus);
      return;
    }
    this.#become(false);
    this.#events.failed?.(failure);
  }

  async #load(): Promise<void> {
    await loadMenu();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  #become(isOpen: boolean): void {
    this.isMenuOpen = isOpen;
    this.#host.requestUpdate();
  }

  readonly #handleNear = (): void => {
    // What does not load now is asked for again with the press.
    if (this.#menu === null) this.#load().catch(() => undefined);
  };

  readonly #handleToggle = (event: ToggleEvent): void => this.#become(event.newState === 'open');
}
