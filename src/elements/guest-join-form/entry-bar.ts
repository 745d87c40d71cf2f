import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { joinTexts } from '../../locales/en/join.js';
import { failed, failureText } from '../../ui/failure.js';
import { icons } from '../../ui/icons.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import type { Sending } from './guest-entry.js';
import { entryBarStyles } from './guest-join-form.styles.js';

/**
 * Who is in, what is kept of them, and the way out.
 *
 * @slot - Own text of the page.
 * @fires leaving - The person wants out.
 */
export class EntryBarElement extends LitElement {
  static override properties = {
    entry: { attribute: false },
    leaving: { attribute: false },
    isExpanded: { state: true },
  };
  static override styles = [tokens, buttons, controls, entryBarStyles];

  declare entry: Entry | null;
  declare leaving: Sending;
  declare protected isExpanded: boolean;

  readonly #words = new LocalizeController(this, 'join', joinTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);

  constructor() {
    super();
    this.entry = null;
    this.leaving = 'idle';
    this.isExpanded = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.entry === null) return nothing;
    const { texts } = this.#words;
    const { name, email } = this.entry;
    const isBusy = this.leaving === 'busy';
    return html`
      <div class="bar" part="bar">
        <p class="who">${icons.check}<span>${texts.joinedAs(name)}</span></p>
        <button
          class="button"
          type="button"
          aria-expanded=${this.isExpanded ? 'true' : 'false'}
          aria-controls="entry"
          @click=${() => (this.isExpanded = !this.isExpanded)}
        >
          ${texts.yourEntry}
        </button>
        <button
          class="button"
          type="button"
          aria-disabled=${isBusy ? 'true' : nothing}
          aria-busy=${isBusy ? 'true' : nothing}
          aria-label=${isBusy ? texts.leave : nothing}
          @click=${() => this.dispatchEvent(new Event('leaving'))}
        >
          <span>${texts.leave}</span>
        </button>
        <div class="entry" id="entry" ?hidden=${!this.isExpanded}>
          <dl>
            <dt>${texts.name}</dt>
            <dd>${name}</dd>
            <dt>${texts.email}</dt>
            <dd>${email}</dd>
          </dl>
          <p class="hint">${texts.entryNote}</p>
        </div>
        ${this.#renderTrouble()}
        <slot></slot>
      </div>
    `;
  }

  #renderTrouble(): TemplateResult | typeof nothing {
    if (typeof this.leaving === 'string') return nothing;
    return failed({ text: failureText(this.leaving, this.#errorWords.texts) });
  }
}
