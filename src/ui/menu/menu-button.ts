/** What a menu's button does with keys and presses (APG menu button). The menu itself comes later. */
import type { MenuFocus } from './menu.js';

export interface MenuOwner {
  readonly isMenuOpen: boolean;
  openMenu(focus: MenuFocus): void;
  closeMenu(): void;
}

const keys: Readonly<Record<string, MenuFocus>> = {
  Enter: 'first',
  ' ': 'first',
  ArrowDown: 'first',
  ArrowUp: 'last',
};

/** Bind all three: `@keydown=${b.keydown} @pointerdown=${b.pointerdown} @click=${b.click}`. */
export class MenuButton {
  readonly #owner: MenuOwner;
  #wasOpen: boolean | null = null;

  constructor(owner: MenuOwner) {
    this.#owner = owner;
  }

  // The press itself closes an open popover; the click after it must not open it again.
  readonly pointerdown = (): void => {
    this.#wasOpen = this.#owner.isMenuOpen;
  };

  readonly click = (): void => {
    const wasOpen = this.#wasOpen ?? this.#owner.isMenuOpen;
    this.#wasOpen = null;
    if (wasOpen) this.#owner.closeMenu();
    else this.#owner.openMenu('first');
  };

  readonly keydown = (event: KeyboardEvent): void => {
    const focus = keys[event.key];
    if (focus === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    this.#owner.openMenu(focus);
  };
}
