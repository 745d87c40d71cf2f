import { css, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { qrCodeTexts } from '../locales/en/qr-code.js';
import { failed } from './failure.js';
import { icons } from './icons/icons.js';
import { defineInternal, internalTag } from './internal.js';
import { LocalizeController } from './localize.js';
import { qrFile, qrShape, type QrShape } from './qr-shape.js';
import { fileName, saveFile } from './save-file.js';
import { buttons, controls } from './styles/controls.js';
import { tokens } from './styles/tokens.js';

/** How wide a saved picture is at least, in pixels: sharp in print at 9 cm. */
const pictureSize = 1024;

/** A QR code with what it leads to, and two ways to keep it. */
export class QrCodeElement extends LitElement {
  static override properties = {
    text: { attribute: false },
    label: { attribute: false },
    fileName: { attribute: false },
    warning: { attribute: false },
    notSaved: { state: true },
  };

  static override styles = [
    tokens,
    buttons,
    controls,
    css`
      :host {
        display: grid;
        gap: 16px;
        justify-items: center;
      }

      figure {
        display: grid;
        gap: 12px;
        justify-items: center;
        margin: 0;
        max-inline-size: 100%;
      }

      /* Readers want dark on light, also where the page is dark. */
      svg {
        display: block;
        inline-size: min(264px, 100%);
        block-size: auto;
        border: 1px solid var(--_hairline);
        border-radius: var(--_window-radius);
        background: #fff;
        fill: #000;
        forced-color-adjust: none;
        shape-rendering: crispedges;
      }

      figcaption {
        font-weight: 500;
        text-align: center;
        overflow-wrap: anywhere;
        text-wrap: balance;
        unicode-bidi: plaintext;
      }

      .warning {
        display: flex;
        gap: 8px;
        align-items: start;
        color: var(--_warning);
        unicode-bidi: plaintext;
      }

      .warning .icon {
        flex: none;
        inline-size: 20px;
        block-size: 20px;
      }

      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        justify-content: center;
      }
    `,
  ];

  /** What the code says: an address. */
  declare text: string;
  /** What it leads to, in words: below the code, and its name. */
  declare label: string;
  /** Of the saved picture, without an ending; default: the label. */
  declare fileName: string;
  /** What somebody should know before it is handed out. */
  declare warning: string | null;
  declare protected notSaved: boolean;

  readonly #words = new LocalizeController(this, 'qr-code', qrCodeTexts);
  #shape: QrShape | null = null;

  constructor() {
    super();
    this.text = '';
    this.label = '';
    this.fileName = '';
    this.warning = null;
    this.notSaved = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('text')) return;
    this.#shape = qrShape(this.text);
    this.notSaved = false;
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    const shape = this.#shape;
    if (shape === null) return html`<p class="secondary">${texts.tooLong}</p>`;
    return html`
      ${this.warning === null ? nothing : html`<p class="warning" role="note">${icons.alert}${this.warning}</p>`}
      <figure>
        <svg
          part="qr-code"
          viewBox="0 0 ${shape.size} ${shape.size}"
          role="img"
          aria-label=${texts.name(this.label)}
        >
          ${svg`<path d=${shape.path}></path>`}
        </svg>
        <figcaption>${this.label}</figcaption>
      </figure>
      <div class="ways">
        <button class="button" type="button" @click=${() => this.#saveSvg(shape)}>${texts.saveSvg}</button>
        <button class="button" type="button" @click=${() => void this.#savePng(shape)}>
          ${texts.savePng}
        </button>
      </div>
      ${this.notSaved ? failed(texts.notSaved) : nothing}
    `;
  }

  #saveSvg(shape: QrShape): void {
    saveFile(new Blob([qrFile(shape)], { type: 'image/svg+xml' }), this.#fileName('svg'));
  }

  async #savePng(shape: QrShape): Promise<void> {
    const picture = await pictureOf(shape);
    this.notSaved = picture === null;
    if (picture !== null) saveFile(picture, this.#fileName('png'));
  }

  #fileName(extension: string): string {
    return fileName(this.fileName || this.label, extension);
  }
}

/** Null where the browser refuses: canvases may be blocked, or there is no memory for one. */
async function pictureOf({ size, path }: QrShape): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  // A whole number of pixels to a module keeps its edges sharp.
  const scale = Math.ceil(pictureSize / size);
  canvas.width = canvas.height = size * scale;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.scale(scale, scale);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size, size);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

export interface QrCodeView {
  readonly text: string;
  readonly label: string;
  readonly fileName?: string;
  /** What somebody should know before it is handed out. */
  readonly warning?: string | null;
}

const tag = internalTag('qr-code');

/** For windows: `const { renderQrCode } = await import('…/ui/qr-code.js')`, then in a template. */
export function renderQrCode({
  text,
  label,
  fileName: name = '',
  warning = null,
}: QrCodeView): TemplateResult {
  defineInternal('qr-code', QrCodeElement);
  return html`<${tag} .text=${text} .label=${label} .fileName=${name} .warning=${warning}></${tag}>`;
}
