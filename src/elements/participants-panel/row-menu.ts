import { LitElement, nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { ParticipantView } from '../../domain/schemas.js';
import { participantsTexts } from '../../locales/en/participants.js';
import { ItemActionEvent } from '../../ui/events.js';
import { hostIcons } from '../../ui/host-icons.js';
import { icons } from '../../ui/icons.js';
import { internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import { MenuButton } from '../../ui/menu-button.js';
import { MenuElement, type MenuFocus } from '../../ui/menu.js';
import { tokens } from '../../ui/styles/tokens.js';
import { rowMenuStyles } from './people.styles.js';

const menuTag = internalTag('menu');

export interface RemoveDetail {
  readonly person: ParticipantView;
  readonly block: boolean;
}

/**
 * The menu of whichever row it was opened from: one for all of them, because only one can be open, and what the
 * page adds can stand in one place only.
 *
 * @slot item-actions - Buttons of the page.
 * @fires menu-toggle - It was opened or closed.
 * @fires remove-person - Somebody is to be removed: a RemoveDetail.
 */
export class RowMenuElement extends LitElement {
  static readonly parts = [['menu', MenuElement]] as const;

  static override properties = { mediaId: { attribute: false }, person: { attribute: false } };

  static override styles = [tokens, rowMenuStyles];

  declare mediaId: string | null;
  /** Whose menu is open; null while none is. */
  declare person: ParticipantView | null;

  readonly #words = new LocalizeController(this, 'participants', participantsTexts);
  readonly #button = new MenuButton(this);
  #pressed: { readonly button: HTMLElement; readonly person: ParticipantView } | null = null;

  constructor() {
    super();
    this.mediaId = null;
    this.person = null;
  }

  get isMenuOpen(): boolean {
    return this.person !== null && this.person.id === this.#pressed?.person.id;
  }

  openMenu(focus: MenuFocus): void {
    const [menu, pressed] = [this.#menu, this.#pressed];
    if (menu === null || pressed === null) return;
    // From one row to another it closes first, so that it opens at its new place.
    menu.close();
    menu.anchor = pressed.button;
    this.person = pressed.person;
    void this.updateComplete.then(() => {
      menu.refresh();
      menu.show(focus);
      this.#tell();
    });
  }

  closeMenu(): void {
    this.#menu?.close();
  }

  handlePointerdown(event: Event, person: ParticipantView): void {
    this.#press(event, person);
    this.#button.pointerdown();
  }

  handleClick(event: Event, person: ParticipantView): void {
    this.#press(event, person);
    this.#button.click();
  }

  handleKeydown(event: KeyboardEvent, person: ParticipantView): void {
    this.#press(event, person);
    this.#button.keydown(event);
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    const { person } = this;
    const isOther = person !== null && !person.isSelf;
    return html`
      <${menuTag}
        id="menu"
        aria-label=${person === null ? nothing : texts.actionsFor(person.name)}
        @toggle=${this.#handleToggle}
      >
        ${isOther ? this.#renderItem(icons.door, texts.remove, false) : nothing}
        ${isOther ? this.#renderItem(hostIcons.block, texts.removeAndBlock, true) : nothing}
        <slot name="item-actions" @click=${this.#handleItemAction}></slot>
      </${menuTag}>
    `;
  }

  // Once the menu has closed and given the focus back: a question on top remembers where it was.
  #renderItem(icon: TemplateResult, label: string, block: boolean): TemplateResult {
    const { person } = this;
    const ask = () => this.dispatchEvent(new CustomEvent('remove-person', { detail: { person, block } }));
    return html`<button type="button" @click=${() => setTimeout(ask)}>${icon}<span>${label}</span></button>`;
  }

  get #menu(): MenuElement | null {
    return this.renderRoot.querySelector<MenuElement>('#menu');
  }

  #press({ currentTarget }: Event, person: ParticipantView): void {
    this.#pressed = { button: currentTarget as HTMLElement, person };
  }

  #tell(): void {
    this.dispatchEvent(new Event('menu-toggle'));
  }

  readonly #handleItemAction = ({ target }: Event): void => {
    const { mediaId, person } = this;
    const item = (target as Element).closest<HTMLElement>('[slot="item-actions"]');
    if (mediaId !== null && person !== null && item !== null) {
      this.dispatchEvent(new ItemActionEvent({ mediaId, participant: person, item }));
    }
  };

  readonly #handleToggle = (event: ToggleEvent): void => {
    if (event.newState === 'open' || this.#menu?.open) return;
    this.person = null;
    this.#tell();
  };
}
