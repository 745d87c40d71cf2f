import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Texts } from '../../../locales/texts.js';

/** What the browser did not copy, in a field to copy it from by hand. */
export class ByHand {
  readonly #host: ReactiveElement;
  #text: string | null = null;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Shows a text, marked and with the focus; null for none. */
  put(text: string | null): void {
    this.#text = text;
    this.#host.requestUpdate();
    if (text === null) return;
    void this.#host.updateComplete.then(() => {
      const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#by-hand');
      field?.focus();
      field?.select();
    });
  }

  render(texts: Texts['invite-list']): TemplateResult | typeof nothing {
    if (this.#text === null) return nothing;
    return html`
      <div class="by-hand">
        <label class="hint" for="by-hand">${texts.copyByHand}</label>
        <textarea
          class="input area"
          id="by-hand"
          readonly
          rows="3"
          dir="auto"
          .value=${this.#text}
        ></textarea>
      </div>
    `;
  }
}
