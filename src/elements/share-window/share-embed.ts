import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { shareTexts } from '../../locales/en/share.js';
import { Announcer } from '../../ui/controllers/announcer.js';
import { CopyController } from '../../ui/controllers/copy-controller.js';
import { field } from '../../ui/form/field.js';
import { icons } from '../../ui/icons/icons.js';
import { defineInternal, internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { copyButtonStyles, renderCopyButton } from '../../ui/copy-button.js';
import { embedCode, embedPermissions, embedSizes, type EmbedSize } from './embed-code.js';
import { shareEmbedStyles } from './share-embed.styles.js';
import type { Shared } from './shared-medium.js';

export interface ShareEmbedView extends Shared {
  readonly embedUrl: string;
}

const tag = internalTag('share-embed');

export function renderEmbed(view: ShareEmbedView): TemplateResult {
  defineInternal('share-embed', ShareEmbedElement);
  return html`<${tag} .view=${view}></${tag}>`;
}

/** The code to embed a medium: its size, the code to copy, and a preview where somebody wants one. */
export class ShareEmbedElement extends LitElement {
  static override properties = {
    view: { attribute: false },
    chosen: { state: true },
    preview: { state: true },
  };

  static override styles = [tokens, buttons, controls, copyButtonStyles, shareEmbedStyles];

  declare view: ShareEmbedView | null;
  /** Which of the sizes. */
  declare protected chosen: number;
  declare protected preview: 'closed' | 'open' | 'refused';

  readonly #words = new LocalizeController(this, 'share', shareTexts);
  readonly #announcer = new Announcer(this);
  readonly #copying = new CopyController(this);

  constructor() {
    super();
    this.view = null;
    this.chosen = 0;
    this.preview = 'closed';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('securitypolicyviolation', this.#handleViolation);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('securitypolicyviolation', this.#handleViolation);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view') && changed.get('view')?.kind !== this.view?.kind) this.chosen = 0;
  }

  protected override updated(changed: PropertyValues): void {
    // Below the button that was pressed, and below what can be seen.
    if (changed.has('preview') && this.preview === 'open')
      this.renderRoot.querySelector('iframe')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): unknown {
    const { view } = this;
    if (view === null) return nothing;
    const { texts } = this.#words;
    const sizes = embedSizes(view.kind);
    const size = sizes[this.chosen] ?? sizes[0]!;
    const { embedUrl: url, title, kind } = view;
    const code = embedCode({ url, title, kind, size });
    const isOpen = this.preview !== 'closed';
    return html`
      ${sizes.length > 1 ? this.#renderSizes(sizes) : nothing} ${this.#renderCode(code)}
      <div class="row">
        ${renderCopyButton({
          state: this.#copying.state,
          label: texts.copyCode,
          done: texts.copied,
          action: () => void this.#copy(code),
        })}
        <button
          class="button"
          type="button"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => (this.preview = isOpen ? 'closed' : 'open')}
        >
          ${texts.preview}
        </button>
      </div>
      ${this.#renderPreview(view)} ${this.#announcer.render()}
    `;
  }

  #renderSizes(sizes: readonly EmbedSize[]): TemplateResult {
    return field(
      { id: 'size', label: this.#words.texts.size },
      ({ id }) => html`
        <select class="select" id=${id} @change=${this.#handleSize}>
          ${sizes.map(
            (size, index) =>
              html`<option value=${index} ?selected=${index === this.chosen}>
                ${this.#sizeText(size)}
              </option>`,
          )}
        </select>
      `,
    );
  }

  #renderCode(code: string): TemplateResult {
    const { texts } = this.#words;
    const hint = this.#copying.state === 'by-hand' ? texts.codeByHand : undefined;
    return field(
      { id: 'code', label: texts.embedCode, hint },
      ({ id, describedBy }) => html`
        <textarea
          class="input code"
          id=${id}
          readonly
          rows="4"
          dir="ltr"
          spellcheck="false"
          aria-describedby=${describedBy}
          .value=${code}
          @focus=${(event: Event) => (event.currentTarget as HTMLTextAreaElement).select()}
        ></textarea>
      `,
    );
  }

  #renderPreview({ embedUrl, title, kind }: ShareEmbedView): unknown {
    if (this.preview === 'closed') return nothing;
    if (this.preview === 'refused') {
      return html`<p class="error" role="alert">
        ${icons.alert}<span>${this.#words.texts.previewRefused}</span>
      </p>`;
    }
    return html`
      <iframe
        class=${kind === 'audio' ? 'sound' : kind === 'document' || kind === 'quiz' ? 'tall' : ''}
        title=${title}
        src=${embedUrl}
        sandbox=${sandbox(embedUrl)}
        allow=${embedPermissions(kind)}
        referrerpolicy="strict-origin-when-cross-origin"
      ></iframe>
    `;
  }

  #sizeText({ width, height }: EmbedSize): string {
    // Width first on a page that runs from right to left, too.
    return width === 'fluid' ? this.#words.texts.fluid : `\u2066${width} × ${height}\u2069`;
  }

  async #copy(code: string): Promise<void> {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#code');
    if (field === null) return;
    if (await this.#copying.copy(code, field)) this.#announcer.say(this.#words.texts.codeCopiedStatus);
    else field.focus();
  }

  readonly #handleSize = (event: Event): void => {
    this.chosen = Number((event.currentTarget as HTMLSelectElement).value);
  };

  /** A strict policy shows an empty frame, and tells nobody but the page. */
  readonly #handleViolation = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (this.preview !== 'open' || effectiveDirective !== 'frame-src' || this.view === null) return;
    if (this.view.embedUrl.startsWith(blockedURI)) this.preview = 'refused';
  };
}

/** What is of the page's own origin could lift its sandbox if it kept its origin. */
function sandbox(url: string): string {
  const usual = 'allow-scripts allow-forms allow-popups allow-presentation';
  return new URL(url).origin === location.origin ? usual : `${usual} allow-same-origin`;
}
