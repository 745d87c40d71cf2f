import { css, LitElement, nothing, type PropertyValues } from 'lit';
import type { MediaKind } from '../../domain/media.js';
import { SharingController } from '../controllers/sharing-controller.js';
import { KeyGuard } from '../key-guard.js';
import type { RenderWindow } from './window-renderer.js';

/** A tag that is a window of its own: what pages set and call there. What draws it is loaded when it is first opened. */
export abstract class WindowTagElement extends LitElement {
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
  #renderWindow: RenderWindow | null = null;

  constructor() {
    super();
    new KeyGuard(this);
    this.mediaId = null;
    this.mediaKind = null;
    this.mediaTitle = null;
    this.open = false;
  }

  /** Loads what draws the window. */
  protected abstract loadRenderer(): Promise<RenderWindow>;

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
      this.#renderWindow = await this.loadRenderer();
      this.requestUpdate();
    } catch {
      // Nothing to show it in: the next try loads it again.
      this.open = false;
    }
  }
}
