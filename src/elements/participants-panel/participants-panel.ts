import { html, LitElement, type TemplateResult } from 'lit';
import type { MediaKind } from '../../domain/media.js';
import { arrivalTexts } from '../../locales/en/arrival.js';
import { SharingController } from '../../ui/controllers/sharing-controller.js';
import { KeyGuard } from '../../ui/key-guard.js';
import { WordsController } from '../../ui/words.js';
import { participantsPanelStyles } from './participants-panel.styles.js';
import type { renderPanel } from './render-panel.js';

/**
 * Everybody in a session: who waits is admitted here, who is in is given another role or removed. It changes
 * as people come and go.
 *
 * ```html
 * <participants-panel media-id="seminar"></participants-panel>
 * ```
 *
 * For whoever may moderate: signed in at the page, or in the session with a pass that has `moderate`. Such a pass
 * is taken from the `guest-join-form` of the same medium.
 *
 * @slot item-actions - Buttons of the page, added to the menu of each person. Pressing one fires `item-action`.
 * @fires guest-waiting - Somebody has come who waits to be let in.
 * @fires item-action - A button of the slot `item-actions` was pressed; `detail.participant` is whose menu it was in.
 * @fires guest-access-open - Before *Invite guests* opens its window; cancelable.
 * @fires invite-users-open - Before *Invite users* opens its window; cancelable.
 * @fires sharing-error - Something was refused or went wrong.
 * @cssprop [--guestlist-panel-block-size=min(80dvh, 640px)] - How high the panel gets before its list scrolls; a few people on a narrow page scroll with the page.
 */
export class ParticipantsPanelElement extends LitElement {
  static override properties = {
    mediaId: { attribute: 'media-id' },
    mediaKind: { attribute: 'media-kind' },
    mediaTitle: { attribute: 'media-title' },
    pass: { attribute: false },
    isBroken: { state: true },
  };

  static override styles = participantsPanelStyles;

  /** The medium; default: that of the nearest `sharing-provider`. */
  declare mediaId: string | null;
  /** The kind of a medium that no server describes. Default: `video`. */
  declare mediaKind: MediaKind | null;
  /** The title of a medium that no server describes. Default: the document's. */
  declare mediaTitle: string | null;
  /** The pass of who moderates without being signed in. Default: that of the page's `guest-join-form`. */
  declare pass: string | null;
  declare protected isBroken: boolean;

  readonly #sharing = new SharingController(this);
  readonly #words = new WordsController(this, 'arrival', arrivalTexts);
  /** What draws the panel; loaded as soon as it is on a page. */
  #renderPanel: typeof renderPanel | null = null;

  constructor() {
    super();
    new KeyGuard(this);
    this.mediaId = null;
    this.mediaKind = null;
    this.mediaTitle = null;
    this.pass = null;
    this.isBroken = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override render(): TemplateResult | undefined {
    if (this.isBroken) {
      return html`<p><strong>${this.#words.texts.notLoaded}</strong> ${this.#words.texts.notLoadedWay}</p>`;
    }
    return this.#renderPanel?.({
      host: this,
      source: this.#sharing,
      // Another object means another back end; another id, another medium.
      provided: this.#sharing.provided,
      mediaId: this.#sharing.mediaId,
      pass: this.pass,
    });
  }

  async #load(): Promise<void> {
    if (this.#renderPanel !== null) return;
    try {
      ({ renderPanel: this.#renderPanel } = await import('./render-panel.js'));
      this.requestUpdate();
    } catch {
      this.isBroken = true;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'participants-panel': ParticipantsPanelElement;
  }
}
