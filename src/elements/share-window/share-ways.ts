import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { shareTexts } from '../../locales/en/share.js';
import { windowTexts } from '../../locales/en/window.js';
import { failed } from '../../ui/failure.js';
import { hostIcons } from '../../ui/icons/host-icons.js';
import { icons } from '../../ui/icons/icons.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import type { ShareEmbedView } from './share-embed.js';
import { mailTo } from './share-targets.js';
import { shareWaysStyles } from './share-ways.styles.js';
import type { Shared } from './shared-medium.js';

type Panel = 'embed' | 'qr';
type RenderPanel = (shared: Shared) => TemplateResult;

type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'loading'; readonly panel: Panel }
  | { readonly kind: 'panel'; readonly panel: Panel; readonly render: RenderPanel }
  | { readonly kind: 'failed'; readonly panel: Panel };

const load: Readonly<Record<Panel, () => Promise<RenderPanel>>> = {
  embed: async () => {
    const { renderEmbed } = await import('./share-embed.js');
    return (shared) => (shared.embedUrl === null ? html`` : renderEmbed(shared as ShareEmbedView));
  },
  qr: async () => {
    const { renderQrCode } = await import('../../ui/qr-code.js');
    return ({ link, title }) => renderQrCode({ text: link, label: title });
  },
};

/**
 * Other ways than the link itself: code to embed, a QR code, a mail, the system's own sheet.
 *
 * @slot actions - More of the page's own.
 */
export class ShareWaysElement extends LitElement {
  static override properties = {
    shared: { attribute: false },
    ways: { attribute: false },
    open: { attribute: false },
    isComplete: { attribute: false },
    check: { attribute: false },
    shown: { state: true },
    refused: { state: true },
  };

  static override styles = [tokens, buttons, controls, shareWaysStyles];

  declare shared: Shared | null;
  /** Which of them the page wants. */
  declare ways: readonly (Panel | 'email' | 'system')[];
  /** Whether the window is open. */
  declare open: boolean;
  /** Whether no more of them will come; what may come has its place until then. */
  declare isComplete: boolean;
  /** False where the link is not what the person wants: it then says so itself. */
  declare check: () => boolean;
  declare protected shown: Shown;
  /** The system would not take it. */
  declare protected refused: boolean;

  readonly #words = new LocalizeController(this, 'share', shareTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);

  constructor() {
    super();
    this.shared = null;
    this.ways = [];
    this.open = false;
    this.isComplete = true;
    this.check = () => true;
    this.shown = { kind: 'nothing' };
    this.refused = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || this.open) return;
    this.shown = { kind: 'nothing' };
    this.refused = false;
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    const { ways, shared } = this;
    const embeds = ways.includes('embed') && shared !== null && shared.embedUrl !== null;
    return html`
      <div class="ways">
        ${
          embeds || (ways.includes('embed') && !this.isComplete)
            ? this.#renderDisclosure('embed', texts.embed, hostIcons.embed, embeds)
            : nothing
        }
        ${ways.includes('qr') ? this.#renderDisclosure('qr', texts.qrCode, hostIcons.qrCode) : nothing}
        ${ways.includes('email') ? this.#renderWay(texts.email, hostIcons.mail, this.#handleEmail) : nothing}
        ${
          ways.includes('system') && canShare(shared?.link)
            ? this.#renderWay(texts.moreOptions, hostIcons.system, this.#handleSystem)
            : nothing
        }
        <slot name="actions"></slot>
      </div>
      ${this.refused ? html`<p class="error" role="alert">${icons.alert}<span>${texts.systemRefused}</span></p>` : nothing}
      ${this.#renderPanel()}
    `;
  }

  #renderWay(label: string, icon: TemplateResult, action: () => void): TemplateResult {
    return html`<button class="button" type="button" @click=${action}>${icon}<span>${label}</span></button>`;
  }

  #renderDisclosure(panel: Panel, label: string, icon: TemplateResult, isThere = true): TemplateResult {
    const expanded = this.shown.kind !== 'nothing' && this.shown.panel === panel;
    return html`
      <button
        class="button ${isThere ? '' : 'to-come'}"
        type="button"
        aria-expanded=${expanded ? 'true' : 'false'}
        aria-controls=${expanded ? 'panel' : nothing}
        aria-busy=${expanded && this.shown.kind === 'loading' ? 'true' : nothing}
        @click=${() => void this.#toggle(panel)}
      >
        ${icon}<span>${label}</span>
      </button>
    `;
  }

  #renderPanel(): unknown {
    const { shown, shared } = this;
    if (shown.kind === 'nothing' || shared === null) return nothing;
    return html`<div class="panel" id="panel">
      ${shown.kind === 'panel' ? shown.render(shared) : nothing}
      ${shown.kind === 'failed' ? this.#renderFailure(shown.panel) : nothing}
    </div>`;
  }

  #renderFailure(panel: Panel): TemplateResult {
    const again = (): void => void this.#show(panel);
    return failed(this.#words.texts.panelFailed, this.#windowWords.texts.tryAgain, again);
  }

  async #toggle(panel: Panel): Promise<void> {
    if (this.shown.kind !== 'nothing' && this.shown.panel === panel) this.shown = { kind: 'nothing' };
    else if (this.check()) await this.#show(panel);
  }

  async #show(panel: Panel): Promise<void> {
    const loading: Shown = { kind: 'loading', panel };
    this.shown = loading;
    const shown: Shown = await load[panel]().then(
      (render) => ({ kind: 'panel', panel, render }),
      () => ({ kind: 'failed', panel }),
    );
    // Another one, or none, may be wanted by now.
    if (this.shown !== loading) return;
    this.shown = shown;
    await this.updateComplete;
    this.renderRoot.querySelector('#panel')?.scrollIntoView({ block: 'nearest' });
  }

  readonly #handleEmail = (): void => {
    if (this.shared === null || !this.check()) return;
    const { link, title } = this.shared;
    const anchor = document.createElement('a');
    anchor.href = mailTo(title, this.#words.texts.emailBody(title, link));
    // A mail program opens over the page; where there is none, the page stays.
    this.renderRoot.append(anchor);
    anchor.click();
    anchor.remove();
  };

  readonly #handleSystem = (): void => {
    if (this.shared === null || !this.check()) return;
    const { link: url, title } = this.shared;
    this.refused = false;
    navigator.share({ title, url }).catch((error: unknown) => {
      // Closing the sheet is an answer, too.
      this.refused = !(error instanceof DOMException && error.name === 'AbortError');
    });
  };
}

/** Not every browser has a sheet, and a frame may not be allowed to open it. */
function canShare(url: string | undefined): boolean {
  if (url === undefined || typeof navigator.share !== 'function') return false;
  return typeof navigator.canShare !== 'function' || navigator.canShare({ url });
}
