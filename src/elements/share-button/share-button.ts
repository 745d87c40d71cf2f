import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { MediaKind } from '../../domain/media.js';
import { closedTexts } from '../../locales/en/closed.js';
import { shareIcon } from '../../ui/icons/share-icon.js';
import { WordsController } from '../../ui/words.js';
import { shareButtonStyles } from './share-button.styles.js';
import type { SharePanel } from './share-panel.js';

/**
 * The button *Share* below a player. Its window holds the link, with a time to start at, and the doors to
 * guest access and invites.
 *
 * ```html
 * <share-button media-id="lecture" for="player"></share-button>
 * ```
 *
 * @slot - The label; default: *Share*.
 * @slot icon - Another icon.
 * @slot actions - Buttons and links of the page for the window, beside *Embed* and *QR code*.
 * @fires share-open - Before the window opens; cancelable.
 * @fires guest-access-open - Before *Guest access* opens its window; cancelable.
 * @fires invite-users-open - Before *Invite users* opens its window; cancelable.
 * @fires sharing-error - The back end could not say what this person may do.
 * @csspart button - The button.
 */
export class ShareButtonElement extends LitElement {
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

  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  static override styles = shareButtonStyles;

  /** The medium; default: that of the nearest `sharing-provider`. */
  declare mediaId: string | null;
  /** What it is where no server says so. Default: `video`. */
  declare mediaKind: MediaKind | null;
  /** Its title where no server says so; default: the document's. */
  declare mediaTitle: string | null;
  /** The id of the player, in the same root: its time is offered as the start. */
  declare for: string | null;
  /** The address to share; default: the page's canonical link, else what the back end says. */
  declare url: string | null;
  /** What an embed shows; default: what the back end says. */
  declare embedUrl: string | null;
  /**
   * What this page does not want, separated by spaces: `start`, `end`, `embed`, `qr`, `email`, `social`,
   * `system`, `guest-access`, `invite`.
   */
  declare hide: string | null;
  /** Whether the window is open. */
  declare open: boolean;

  readonly #words = new WordsController(this, 'closed', closedTexts);
  /** All behind the button; loaded when somebody comes near it. */
  #panel: SharePanel | null = null;

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

  /** Opens the window. */
  show(): void {
    this.open = true;
  }

  /** Closes the window. */
  close(): void {
    this.open = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#panel?.follow();
    if (changed.has('open')) void this.#follow();
  }

  protected override render(): TemplateResult {
    return html`
      <button
        part="button"
        type="button"
        aria-haspopup="dialog"
        @pointerenter=${this.#handleNear}
        @focus=${this.#handleNear}
        @click=${this.show}
      >
        <slot name="icon">${shareIcon}</slot>
        <slot>${this.#words.texts.share}</slot>
      </button>
      ${this.#panel?.render() ?? nothing}
    `;
  }

  /** Shows or hides what `open` says, as soon as the code is there. */
  async #follow(): Promise<void> {
    try {
      // Without a pause once it is loaded: a click shows the window in the same frame.
      if (this.open && this.#panel === null) await this.#load();
      if (this.open && this.isConnected) this.#panel?.show();
      else this.#panel?.close();
    } catch {
      // Nothing to show it in: the next press loads it again.
      this.open = false;
    }
  }

  async #load(): Promise<void> {
    const { SharePanel } = await import('./share-panel.js');
    this.#panel ??= new SharePanel(this);
    this.requestUpdate();
    await this.updateComplete;
  }

  readonly #handleNear = (): void => {
    // What does not load now is asked for again with the click.
    this.#load().then(
      () => this.#panel?.prepare(),
      () => undefined,
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'share-button': ShareButtonElement;
  }
}
