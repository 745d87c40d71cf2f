/** The menu of all rows before it is there: loaded with the first button that somebody comes to. */
import type { SharingError } from '../../domain/errors.js';
import type { ParticipantView } from '../../domain/schemas.js';
import { defineInternal } from '../../ui/internal.js';
import { loadPart } from '../../ui/load-part.js';
import { MenuButton, type MenuOwner } from '../../ui/menu/menu-button.js';
import type { MenuFocus } from '../../ui/menu/menu.js';
import type { RowMenuElement } from './row-menu.js';

export interface RowMenusParts {
  /** As it stands in the panel; without its code it is an element without a class. */
  readonly element: () => RowMenuElement | null;
  /** Another menu is open, or none. */
  readonly changed: () => void;
  /** The code did not come, or null: it has, where it did not before. */
  readonly tell: (person: ParticipantView, failure: LoadFailure | null) => void;
}

interface LoadFailure {
  readonly error: SharingError;
  readonly again: () => void;
}

interface Pressed {
  readonly person: ParticipantView;
  readonly button: HTMLElement;
}

export class RowMenus implements MenuOwner {
  readonly #parts: RowMenusParts;
  readonly #button = new MenuButton(this);
  #pressed: Pressed | null = null;
  /** Whose menu is to open as soon as there is one. */
  #awaited: Pressed | null = null;
  #isLoaded = false;
  /** At whom it is said that the code did not come. */
  #failedFor: ParticipantView | null = null;

  constructor(parts: RowMenusParts) {
    this.#parts = parts;
  }

  /** Whose menu is open, or about to be. */
  get person(): ParticipantView | null {
    return this.#awaited?.person ?? this.#parts.element()?.person ?? null;
  }

  get isMenuOpen(): boolean {
    return this.person !== null && this.person.id === this.#pressed?.person.id;
  }

  /** Whether somebody's menu was asked for and is not there yet. */
  isAwaited({ id }: ParticipantView): boolean {
    return this.#awaited?.person.id === id;
  }

  openMenu(focus: MenuFocus): void {
    const pressed = this.#pressed;
    if (pressed === null) return;
    if (this.#isLoaded) this.#show(pressed, focus);
    else void this.#showLater(pressed, focus);
  }

  closeMenu(): void {
    this.#await(null);
    if (this.#isLoaded) this.#parts.element()?.close();
  }

  readonly near = (): void => {
    // What does not load now is asked for again with the press.
    this.#load().catch(() => undefined);
  };

  /** For `pointerdown`, `click` and `keydown` of somebody's button. */
  handle(event: Event, person: ParticipantView): void {
    this.#pressed = { button: event.currentTarget as HTMLElement, person };
    if (event.type === 'click') this.#button.click();
    else if (event.type === 'pointerdown') this.#button.pointerdown();
    else this.#button.keydown(event as KeyboardEvent);
  }

  #show({ person, button }: Pressed, focus: MenuFocus): void {
    void this.#parts.element()?.show(person, button, focus);
  }

  async #showLater(pressed: Pressed, focus: MenuFocus): Promise<void> {
    this.#await(pressed);
    try {
      await this.#load();
    } catch (thrown) {
      if (this.#awaited === pressed) this.#await(null);
      const again = (): void => {
        // What was pressed goes with what failed.
        pressed.button.focus();
        void this.#showLater(pressed, focus);
      };
      this.#tell(pressed.person, { error: thrown as SharingError, again });
      return;
    }
    if (this.#failedFor !== null) this.#tell(this.#failedFor, null);
    // Closed meanwhile, or another was pressed.
    if (this.#awaited !== pressed) return;
    this.#show(pressed, focus);
    this.#await(null);
  }

  async #load(): Promise<void> {
    const { RowMenuElement } = await loadPart(() => import('./row-menu.js'));
    defineInternal('row-menu', RowMenuElement);
    this.#isLoaded = true;
  }

  #await(pressed: Pressed | null): void {
    if (this.#awaited === pressed) return;
    this.#awaited = pressed;
    this.#parts.changed();
  }

  #tell(person: ParticipantView, failure: LoadFailure | null): void {
    this.#failedFor = failure && person;
    this.#parts.tell(person, failure);
  }
}
