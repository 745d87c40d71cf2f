/**
 * A select whose choice takes effect by itself. Picked with a mouse, or from the list when it is open, it does at
 * once; with keys in the closed select, each of which is a choice on the way, with Enter or when the field is left.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { live } from 'lit/directives/live.js';

export interface ChoiceSelect<Value extends string> {
  /** Whose choice it is: what was chosen for somebody else is none of theirs. */
  readonly of: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly label: string;
  readonly describedBy?: string;
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  /** `-1` where a grid hands it the focus. */
  readonly tabIndex?: '-1';
  readonly choose: (value: Value) => void;
}

class ChoiceSelectDirective extends Directive {
  #shown: ChoiceSelect<string> | null = null;
  /** Chosen with keys, and not yet in effect. */
  #draft: string | null = null;
  #isKey = false;

  override render(shown: ChoiceSelect<string>): TemplateResult {
    if (shown.of !== this.#shown?.of) this.#draft = null;
    this.#shown = shown;
    const selected = this.#draft ?? shown.value;
    return html`
      <select
        class="select"
        tabindex=${shown.tabIndex ?? nothing}
        aria-label=${shown.label}
        aria-describedby=${shown.describedBy ?? nothing}
        aria-busy=${shown.isBusy ? 'true' : nothing}
        ?disabled=${shown.isDisabled ?? false}
        @change=${this.#handleChange}
        @keydown=${this.#handleKeydown}
        @keypress=${this.#handleKey}
        @blur=${this.#commit}
      >
        ${shown.choices.map(
          ([value, text]) =>
            html`<option value=${value} .selected=${live(value === selected)}>${text}</option>`,
        )}
      </select>
    `;
  }

  readonly #handleChange = (event: Event): void => {
    this.#draft = (event.currentTarget as HTMLSelectElement).value;
    if (!this.#isKey) this.#commit(event);
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const select = event.currentTarget as HTMLSelectElement;
    // WebKit tells of no change to what was chosen and taken back before: the select itself is asked.
    const isOther = this.#shown !== null && select.value !== this.#shown.value;
    if (isOther && event.key === 'Escape') {
      this.#draft = null;
      select.value = this.#shown?.value ?? '';
      // A window around it stays open.
      event.preventDefault();
    } else if (isOther && event.key === 'Enter') {
      this.#commit(event);
      event.preventDefault();
    } else this.#handleKey(event);
  };

  /** A change that comes with a key, before anything else happens, is one of the closed select. */
  readonly #handleKey = ({ key }: KeyboardEvent): void => {
    // These close an open list: what comes with them is picked from it.
    if (key === 'Enter' || key === 'Tab') return;
    this.#isKey = true;
    setTimeout(() => (this.#isKey = false));
  };

  readonly #commit = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLSelectElement;
    this.#draft = null;
    if (this.#shown !== null && value !== this.#shown.value) this.#shown.choose(value);
  };
}

const draw = directive(ChoiceSelectDirective);

export function choiceSelect<Value extends string>(shown: ChoiceSelect<Value>): unknown {
  return draw(shown as unknown as ChoiceSelect<string>);
}
