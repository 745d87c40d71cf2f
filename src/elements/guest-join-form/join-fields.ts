import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { SharingError } from '../../domain/errors.js';
import { errorTexts, fieldTexts } from '../../locales/en/errors.js';
import { joinTexts } from '../../locales/en/join.js';
import { failed, failureText, fieldText } from '../../ui/failure.js';
import { field, type FieldAttributes } from '../../ui/field.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import type { Typed } from './entry-storage.js';
import type { Sending } from './guest-entry.js';
import { joinFieldsStyles } from './guest-join-form.styles.js';

/**
 * What a guest types to come in.
 *
 * @fires typed - `detail`: all that is typed, at each key.
 * @fires joining - The person wants in.
 */
export class JoinFieldsElement extends LitElement {
  static override properties = { typed: { attribute: false }, sending: { attribute: false } };
  static override styles = [tokens, buttons, controls, joinFieldsStyles];

  declare typed: Typed;
  declare sending: Sending;

  readonly #words = new LocalizeController(this, 'join', joinTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #fieldWords = new LocalizeController(this, 'fields', fieldTexts);

  constructor() {
    super();
    this.typed = { name: '', email: '' };
    this.sending = 'idle';
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('sending') || !(this.sending instanceof SharingError)) return;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  /** To the first field that wants something. */
  override focus(options?: FocusOptions): void {
    const inputs = [...this.renderRoot.querySelectorAll('input')];
    (inputs.find(({ value }) => value === '') ?? inputs[0])?.focus(options);
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    const isBusy = this.sending === 'busy';
    return html`
      <form novalidate @submit=${this.#handleSubmit}>
        ${field({ id: 'name', label: texts.name, error: this.#wrong('name') }, (a) => this.#renderInput(a, 'name'))}
        ${field(
          { id: 'email', label: texts.email, hint: texts.emailHint, error: this.#wrong('email') },
          (a) => this.#renderInput(a, 'email'),
        )}
        ${this.#renderTrouble()}
        <button
          class="button accent wide"
          part="join"
          type="submit"
          aria-disabled=${isBusy ? 'true' : nothing}
          aria-busy=${isBusy ? 'true' : nothing}
          aria-label=${isBusy ? texts.join : nothing}
        >
          <span>${texts.join}</span>
        </button>
      </form>
    `;
  }

  #renderInput(a: FieldAttributes, name: keyof Typed): TemplateResult {
    return html`
      <input
        class="input"
        part="input"
        id=${a.id}
        name=${name}
        type=${name === 'email' ? 'email' : 'text'}
        autocomplete=${name}
        autocapitalize=${name === 'email' ? 'off' : 'words'}
        spellcheck="false"
        aria-required="true"
        aria-describedby=${a.describedBy}
        aria-invalid=${a.invalid}
        .value=${this.typed[name]}
        @input=${this.#handleInput}
      />
    `;
  }

  /** What is wrong beside the fields: said above the button that was pressed. */
  #renderTrouble(): TemplateResult | typeof nothing {
    const { sending } = this;
    if (!(sending instanceof SharingError) || this.#wrong('name') || this.#wrong('email')) return nothing;
    return failed({ text: failureText(sending, this.#errorWords.texts) });
  }

  #wrong(name: keyof Typed): string | null {
    const fields = this.sending instanceof SharingError ? this.sending.fields : [];
    return fieldText(fields, name, this.#fieldWords.texts, this.#fieldWords);
  }

  /** Both fields as they stand: `typed` may be older than what is on the screen. */
  readonly #handleInput = (): void => {
    const value = (id: keyof Typed) => this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!.value;
    const detail = { name: value('name'), email: value('email') };
    this.dispatchEvent(new CustomEvent<Typed>('typed', { detail }));
  };

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.dispatchEvent(new Event('joining'));
  };
}
