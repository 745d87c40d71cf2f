import { html, type TemplateResult } from 'lit';
import { SiteElement } from './site-element.js';

/** A document as pages: a picture of each, and what it says for those who read it otherwise. */
export class SiteDocument extends SiteElement {
  static override properties = { src: {}, title: {}, page: { state: true }, pages: { state: true } };
  declare src: string;
  declare title: string;
  declare protected page: number;
  /** What each page says; null while it is asked for. */
  declare protected pages: readonly string[] | null | 'failed';

  constructor() {
    super();
    this.page = 1;
    this.pages = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override render(): TemplateResult {
    if (this.pages === 'failed') {
      return html`<div class="panel">
        <p role="alert">The document did not load.</p>
        <button class="button" type="button" @click=${() => void this.#load()}>Try again</button>
      </div>`;
    }
    const last = this.pages?.length ?? 1;
    return html`
      <div class="document" role="group" aria-label=${this.title} tabindex="0" @keydown=${this.#handleKey}>
        <div class="sheet">
          ${
            this.pages === null
              ? null
              : html`<img
                  src="${this.src}/${this.page}"
                  alt="Page ${this.page}; its text is below"
                  width="794"
                  height="1123"
                />`
          }
        </div>
        <div class="pager">
          ${this.#button('Previous page', -1, this.page > 1)}
          <output>Page ${this.page} of ${last}</output>
          ${this.#button('Next page', 1, this.page < last)}
        </div>
      </div>
      <details class="page-text">
        <summary>Text of this page</summary>
        <p dir="auto">${this.pages?.[this.page - 1] ?? ''}</p>
      </details>
    `;
  }

  #button(name: string, step: number, isPossible: boolean): TemplateResult {
    // One that is disabled would lose the focus at the last page.
    return html`
      <button
        class="button icon"
        type="button"
        aria-label=${name}
        aria-disabled=${isPossible ? 'false' : 'true'}
        @click=${() => this.#turn(step)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d=${step < 0 ? 'M12 4l-6 6 6 6' : 'M8 4l6 6-6 6'} />
        </svg>
      </button>
    `;
  }

  #turn(step: number): void {
    const last = Array.isArray(this.pages) ? this.pages.length : 1;
    this.page = Math.min(Math.max(this.page + step, 1), last);
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    const isRtl = this.matches(':dir(rtl)');
    const steps: Record<string, number> = {
      ArrowRight: isRtl ? -1 : 1,
      ArrowLeft: isRtl ? 1 : -1,
      PageDown: 1,
      PageUp: -1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#turn(step);
  };

  async #load(): Promise<void> {
    this.pages = null;
    try {
      const answer = await fetch(this.src);
      this.pages = answer.ok ? ((await answer.json()) as string[]) : 'failed';
    } catch {
      this.pages = 'failed';
    }
  }
}
