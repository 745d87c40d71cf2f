import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { asSharingError, type SharingError } from '../domain/errors.js';
import { errorTexts } from '../locales/en/errors.js';
import { windowTexts } from '../locales/en/window.js';
import type { Formats } from '../locales/texts.js';
import { failed, failureText } from './failure.js';
import { hostIcons } from './icons/host-icons.js';
import { loadPart } from './load-part.js';
import { LocalizeController } from './localize.js';
import { buttons, controls } from './styles/controls.js';
import { tokens } from './styles/tokens.js';

export interface CsvTexts {
  readonly exportCsv: string;
  readonly exporting: (count: number, formats: Formats) => string;
  readonly cancelExport: string;
  readonly exportedStatus: (count: number, formats: Formats) => string;
  readonly notExported: string;
}

export interface Collected {
  readonly csv: string;
  readonly count: number;
}

type Exporting =
  | { readonly kind: 'idle' }
  /** `count`: how many have come so far. */
  | { readonly kind: 'busy'; readonly count: number; readonly stop: AbortController }
  | { readonly kind: 'failed'; readonly error: SharingError };

/**
 * A whole list as a CSV file, however many pages it has.
 *
 * @fires say - Something for the live region of the window.
 */
export class CsvExportElement extends LitElement {
  static override properties = {
    collect: { attribute: false },
    name: { attribute: false },
    texts: { attribute: false },
    label: { attribute: false },
    exporting: { state: true },
  };

  static override styles = [
    tokens,
    buttons,
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: center;
      }

      .secondary {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  /** Reads all there is; `seen` hears how many there are so far. */
  declare collect: ((signal: AbortSignal, seen: (count: number) => void) => Promise<Collected>) | null;
  /** Of the file, without its extension. */
  declare name: string;
  declare texts: CsvTexts | null;
  /** What is seen on the button, where its name is longer than there is room for. */
  declare label: string | null;
  declare protected exporting: Exporting;

  readonly #words = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);

  constructor() {
    super();
    this.collect = null;
    this.name = '';
    this.texts = null;
    this.label = null;
    this.exporting = { kind: 'idle' };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override render(): unknown {
    const { exporting, texts } = this;
    if (texts === null) return nothing;
    switch (exporting.kind) {
      case 'idle':
        return this.#renderButton(texts.exportCsv, () => void this.#export(), hostIcons.file);
      case 'busy':
        return html`
          <span class="secondary">${texts.exporting(exporting.count, this.#words)}</span>
          ${this.#renderButton(texts.cancelExport, () => this.#cancel())}
        `;
      case 'failed':
        return this.#renderFailure(exporting.error, texts);
    }
  }

  #renderButton(name: string, action: () => void, icon: unknown = nothing): TemplateResult {
    const isShort = icon !== nothing && this.label !== null;
    return html`<button
      class="button"
      type="button"
      aria-label=${isShort ? name : nothing}
      title=${isShort ? name : nothing}
      @click=${action}
    >
      ${icon}<span>${isShort ? this.label : name}</span>
    </button>`;
  }

  #renderFailure(error: SharingError, texts: CsvTexts): TemplateResult {
    const { way } = failureText(error, this.#errorWords.texts);
    const { tryAgain } = this.#words.texts;
    return failed({ title: texts.notExported, way }, tryAgain, () => void this.#export());
  }

  async #export(): Promise<void> {
    const { collect, texts } = this;
    if (this.exporting.kind === 'busy' || collect === null || texts === null) return;
    const stop = new AbortController();
    this.exporting = { kind: 'busy', count: 0, stop };
    try {
      const { csv, count } = await collect(stop.signal, (seen) => {
        if (!stop.signal.aborted) this.exporting = { kind: 'busy', count: seen, stop };
      });
      if (stop.signal.aborted) return;
      const { fileName, saveFile } = await loadPart(() => import('./save-file.js'));
      saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), fileName(this.name, 'csv'));
      this.exporting = { kind: 'idle' };
      const detail = texts.exportedStatus(count, this.#words);
      this.dispatchEvent(new CustomEvent('say', { detail }));
    } catch (thrown) {
      if (stop.signal.aborted) return;
      this.exporting = { kind: 'failed', error: asSharingError(thrown) };
    }
    await this.#focusButton();
  }

  #cancel(): void {
    this.#stop();
    void this.#focusButton();
  }

  #stop(): void {
    if (this.exporting.kind !== 'busy') return;
    this.exporting.stop.abort();
    this.exporting = { kind: 'idle' };
  }

  /** The button that had the focus has made room for another one. */
  async #focusButton(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }
}
