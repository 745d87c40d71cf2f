import { css, LitElement, nothing, type PropertyValues } from 'lit';
import type { MediaKind } from '../../domain/media.js';
import { SharingController } from '../../ui/controllers/sharing-controller.js';
import { KeyGuard } from '../../ui/key-guard.js';
import type { renderWindow } from './render-window.js';

/**
 * The window *Invite users*: particular people, each with a link and a role of their own, and what became of it.
 *
 * ```html
 * <invite-users-dialog media-id="lecture" open></invite-users-dialog>
 * ```
 *
 * @slot header - Below the title.
 * @slot footer - Below the list.
 * @fires invites-sent - People were invited.
 * @fires invite-changed - The role or the expiry of an invite was changed, it was mailed again, revoked or restored.
 * @fires sharing-error - Something was refused or went wrong.
 */
export class InviteUsersDialogElement extends LitElement {
  static override properties = {
    mediaId: { attribute: 'media-id' },
    mediaKind: { attribute: 'media-kind' },
    mediaTitle: { attribute: 'media-title' },
    open: { type: Boolean, reflect: true },
  };

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The medium; default: that of the nearest `sharing-provider`. */
  declare mediaId: string | null;
  /** The kind of a medium that no server describes. Default: `video`. */
  declare mediaKind: MediaKind | null;
  /** The title of a medium that no server describes. Default: the document's. */
  declare mediaTitle: string | null;
  /** Whether the window is open. */
  declare open: boolean;

  readonly #sharing = new SharingController(this);
  /** What draws the window; loaded when it is first opened. */
  #renderWindow: typeof renderWindow | null = null;

  constructor() {
    super();
    new KeyGuard(this);
    this.mediaId = null;
    this.mediaKind = null;
    this.mediaTitle = null;
    this.open = false;
  }

  /** @internal */
  prepare(): void {
    void this.#load();
  }

  /** Opens the window. */
  show(): void {
    this.open = true;
  }

  /** Closes the window, without a question. */
  close(): void {
    this.open = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) void this.#load();
  }

  protected override render(): unknown {
    return (
      this.#renderWindow?.({
        open: this.open,
        source: this.#sharing,
        // Another object means another back end; another id, another medium.
        provided: this.#sharing.provided,
        mediaId: this.#sharing.mediaId,
        onClosed: () => this.close(),
      }) ?? nothing
    );
  }

  async #load(): Promise<void> {
    if (this.#renderWindow !== null) return;
    try {
      ({ renderWindow: this.#renderWindow } = await import('./render-window.js'));
      this.requestUpdate();
    } catch {
      // Nothing to show it in: the next try loads it again.
      this.open = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invite-users-dialog': InviteUsersDialogElement;
  }
}
