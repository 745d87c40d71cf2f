import { css, LitElement, nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { ParticipantView } from '../../domain/schemas.js';
import { participantsTexts } from '../../locales/en/participants.js';
import { FocusKeeper } from '../../ui/controllers/focus-keeper.js';
import { ItemActionEvent } from '../../ui/events.js';
import { hostIcons } from '../../ui/icons/host-icons.js';
import { icons } from '../../ui/icons/icons.js';
import { internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import { MenuElement, type MenuFocus } from '../../ui/menu/menu.js';
import { QuestionDialogElement } from '../../ui/window/question-dialog.js';
import { iconStyles } from '../../ui/styles/icons.js';
import { tokens } from '../../ui/styles/tokens.js';
import { BlockedPeopleElement } from './blocked-people.js';
import type { DecidedDetail } from './people-list.js';
import type { PeopleSteps } from './people-steps.js';
import { nameOf } from './person-name.js';
import { isRemovable } from './roster.js';

const menuTag = internalTag('menu');
const blockedTag = internalTag('blocked-people');

export interface RemoveDetail {
  readonly person: ParticipantView;
  readonly block: boolean;
}

/**
 * The menu of whichever row it was opened from: one for all of them, because only one can be open, and what the
 * page adds can stand in one place only. Loaded with the question before somebody is removed, see row-menus.ts; below
 * it stands who was blocked with it.
 *
 * @slot item-actions - Buttons of the page.
 * @fires menu-toggle - It was opened or closed.
 * @fires decided - What had the focus below the menu has gone: a DecidedDetail.
 * @fires remove-person - Somebody is to be removed: a RemoveDetail.
 */
export class RowMenuElement extends LitElement {
  static readonly parts = [
    ['menu', MenuElement],
    ['question-dialog', QuestionDialogElement],
    ['blocked-people', BlockedPeopleElement],
  ] as const;

  static override properties = {
    mediaId: { attribute: false },
    steps: { attribute: false },
    here: { attribute: false },
    person: { attribute: false },
  };

  static override styles = [
    tokens,
    iconStyles,
    css`
      :host {
        display: contents;
      }
    `,
  ];

  declare mediaId: string | null;
  declare steps: PeopleSteps | null;
  /** Who is in the list. Whoever is back there was unblocked by somebody else. */
  declare here: readonly ParticipantView[];
  /** Whose menu is open; null while none is. */
  declare person: ParticipantView | null;

  readonly #words = new LocalizeController(this, 'participants', participantsTexts);

  constructor() {
    super();
    new FocusKeeper(this, () =>
      this.dispatchEvent(new CustomEvent<DecidedDetail>('decided', { detail: { next: [] } })),
    );
    this.mediaId = null;
    this.steps = null;
    this.here = [];
    this.person = null;
  }

  /** Of somebody, at the button in their row. */
  async show(person: ParticipantView, button: HTMLElement, focus: MenuFocus): Promise<void> {
    // From one row to another it closes first, so that it opens at its new place.
    this.close();
    this.person = person;
    await this.updateComplete;
    const menu = this.#menu;
    if (menu === null) return;
    menu.anchor = button;
    menu.refresh();
    menu.show(focus);
    this.#tell();
  }

  close(): void {
    this.#menu?.close();
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    const { person } = this;
    const isOffered = person !== null && isRemovable(person);
    return html`
      <${menuTag}
        id="menu"
        aria-label=${person === null ? nothing : texts.actionsFor(nameOf(person, texts))}
        @toggle=${this.#handleToggle}
      >
        ${isOffered ? this.#renderItem(icons.door, texts.remove, false) : nothing}
        ${isOffered ? this.#renderItem(hostIcons.block, texts.removeAndBlock, true) : nothing}
        <slot name="item-actions" @click=${this.#handleItemAction}></slot>
      </${menuTag}>
      ${this.#renderBlocked()}
    `;
  }

  #renderBlocked(): unknown {
    const here = new Set(this.here.map(({ id }) => id));
    const blocked = this.steps?.parts.people.blocked.filter(({ id }) => !here.has(id)) ?? [];
    if (blocked.length === 0) return nothing;
    return html`<${blockedTag} .steps=${this.steps} .people=${blocked}></${blockedTag}>`;
  }

  #renderItem(icon: TemplateResult, label: string, block: boolean): TemplateResult {
    const { person } = this;
    const ask = () => this.dispatchEvent(new CustomEvent('remove-person', { detail: { person, block } }));
    return html`<button type="button" @click=${ask}>${icon}<span>${label}</span></button>`;
  }

  get #menu(): MenuElement | null {
    return this.renderRoot.querySelector<MenuElement>('#menu');
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
