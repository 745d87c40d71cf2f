import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { MediaKind } from '../../domain/media.js';
import { closedTexts } from '../../locales/en/closed.js';
import { moreIcon } from '../../ui/icons/more-icon.js';
import { MenuButton } from '../../ui/menu/menu-button.js';
import type { MenuFocus } from '../../ui/menu/menu.js';
import { WordsController } from '../../ui/words.js';
import { mediaActionsMenuStyles } from './media-actions-menu.styles.js';
import type { MediaActions } from './media-actions.js';

/**
 * The three dots below a player: who may share sees the doors to it, beside the page's own actions.
 *
 * ```html
 * <media-actions-menu media-id="lecture"><button>Edit</button></media-actions-menu>
 * ```
 *
 * @slot - Buttons and links of the page; they become menu items. An icon, 20 pixels wide and first in one, stands in line with ours.
 * @fires guest-access-open - Before *Manage guest access* opens its window; cancelable.
 * @fires invite-users-open - Before *Invite users* opens its window; cancelable.
 * @fires share-open - Before *Share* opens its window; cancelable.
 * @fires sharing-error - The back end could not say what this person may do.
 * @csspart button - The button with the three dots.
 * @csspart menu - The menu.
 */
export class MediaActionsMenuElement extends LitElement {
  static override properties = {
    mediaId: { attribute: 'media-id' },
    mediaKind: { attribute: 'media-kind' },
    mediaTitle: { attribute: 'media-title' },
    for: {},
    url: {},
    embedUrl: { attribute: 'embed-url' },
    hide: {},
    open: { type: Boolean, reflect: true },
  };

  static override styles = mediaActionsMenuStyles;

  /** The medium; default: that of the nearest `sharing-provider`. */
  declare mediaId: string | null;
  /** What it is where no server says so. Default: `video`. */
  declare mediaKind: MediaKind | null;
  /** Its title where no server says so; default: the document's. */
  declare mediaTitle: string | null;
  /** The id of the player, in the same root: *Share* offers its time as the start. */
  declare for: string | null;
  /** The address to share; default: the page's canonical link, else what the back end says. */
  declare url: string | null;
  /** What an embed shows; default: what the back end says. */
  declare embedUrl: string | null;
  /**
   * What this page does not want, separated by spaces: `share`, `invite`, `guest-access`, and of *Share* `start`, `end`,
   * `embed`, `qr`, `email`, `social`, `system`.
   */
  declare hide: string | null;
  /** Whether the menu is open. */
  declare open: boolean;

  readonly #words = new WordsController(this, 'closed', closedTexts);
  readonly #button = new MenuButton(this);
  /** All behind the button; loaded when somebody comes near it. */
  #actions: MediaActions | null = null;
  #focus: MenuFocus = 'first';

  constructor() {
    super();
    this.mediaId = null;
    this.mediaKind = null;
    this.mediaTitle = null;
    this.for = null;
    this.url = null;
    this.embedUrl = null;
    this.hide = null;
    this.open = false;
  }

  /** Opens the menu, with focus on its first item. */
  show(): void {
    this.openMenu('first');
  }

  /** Closes the menu. */
  close(): void {
    this.open = false;
  }

  /** @internal */
  get isMenuOpen(): boolean {
    return this.open;
  }

  /** @internal */
  openMenu(focus: MenuFocus): void {
    this.#focus = focus;
    if (this.open) this.#actions?.show(focus);
    this.open = true;
  }

  /** @internal */
  closeMenu(): void {
    this.close();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#actions?.ask(changed.has('open'));
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#actions?.follow();
    if (changed.has('open')) void this.#follow();
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    return html`
      <button
        id="button"
        part="button"
        type="button"
        aria-label=${texts.moreActions}
        title=${texts.moreActions}
        aria-haspopup="menu"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls=${this.#actions ? 'menu' : nothing}
        @pointerenter=${this.#handleNear}
        @focus=${this.#handleNear}
        @pointerdown=${this.#button.pointerdown}
        @click=${this.#button.click}
        @keydown=${this.#button.keydown}
      >
        ${moreIcon}
      </button>
      ${this.#actions?.render() ?? nothing}
    `;
  }

  /** Shows or hides what `open` says, as soon as the code is there. */
  async #follow(): Promise<void> {
    // Without a pause once it is loaded: the next press may already be on its way.
    if (this.open && this.#actions === null) await this.#load();
    if (this.open && this.isConnected) this.#actions?.show(this.#focus);
    else this.#actions?.close();
  }

  async #load(): Promise<void> {
    const { MediaActions } = await import('./media-actions.js');
    if (this.#actions === null) {
      this.#actions = new MediaActions(this);
      this.requestUpdate();
    }
    await this.updateComplete;
  }

  readonly #handleNear = (): void => {
    // What does not load now is asked for again with the click.
    this.#load().then(
      () => this.#actions?.prepare(),
      () => undefined,
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'media-actions-menu': MediaActionsMenuElement;
  }
}
