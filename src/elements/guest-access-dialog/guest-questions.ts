import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { most } from '../../domain/limits.js';
import type { FieldError } from '../../domain/errors.js';
import { eachRow } from '../../ui/each-row.js';
import { guestLinkFormTexts } from '../../locales/en/guest-link-form.js';
import { hostFieldTexts } from '../../locales/en/host-fields.js';
import { fieldText } from '../../ui/failure.js';
import { field } from '../../ui/form/field.js';
import { hostIcons } from '../../ui/icons/host-icons.js';
import { icons } from '../../ui/icons/icons.js';
import { intentKey } from '../../ui/intent.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { formStyles } from '../../ui/styles/form.js';
import { tokens } from '../../ui/styles/tokens.js';
import { select, textArea, textInput } from '../../ui/form/form-controls.js';
import { guestQuestionsStyles } from './guest-link-form.styles.js';
import type { TypedField } from './typed-link.js';

const kinds = ['text', 'choice', 'tick'] as const;

/**
 * What a link asks beside name and email: questions to add, change, move and remove.
 *
 * @fires type - The questions as they are now.
 * @fires say - Something for the live region of the window.
 */
export class GuestQuestionsElement extends LitElement {
  static override properties = { fields: { attribute: false }, wrong: { attribute: false } };

  static override styles = [tokens, buttons, controls, formStyles, guestQuestionsStyles];

  declare fields: readonly TypedField[];
  /** Of the whole form: those of a question begin with `fields.`. */
  declare wrong: readonly FieldError[];

  readonly #words = new LocalizeController(this, 'guest-link-form', guestLinkFormTexts);
  readonly #fieldWords = new LocalizeController(this, 'fields', hostFieldTexts);
  #focusLater: string | null = null;

  constructor() {
    super();
    this.fields = [];
    this.wrong = [];
  }

  /** The first control here that is wrong. */
  async focusWrong(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  protected override updated(): void {
    if (this.#focusLater === null) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focusLater);
    if (target === null) return;
    this.#focusLater = null;
    target.focus();
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    const isFull = this.fields.length >= most.fields;
    const limit = texts.tooManyQuestions(most.fields, this.#words);
    return html`
      <h4 id="title">${texts.questions}</h4>
      <p class="hint">${texts.questionsHint}</p>
      ${eachRow(
        this.fields,
        ({ id }) => id,
        (asked, index) => this.#renderQuestion(asked, index),
      )}
      <button
        class="button add"
        id="add"
        type="button"
        aria-disabled=${isFull ? 'true' : nothing}
        aria-describedby=${isFull ? 'full' : nothing}
        @click=${() => isFull || this.#add()}
      >
        ${hostIcons.plus}<span>${texts.addQuestion}</span>
      </button>
      ${isFull ? html`<p class="hint" id="full">${limit}</p>` : nothing}
    `;
  }

  #renderQuestion(asked: TypedField, index: number): TemplateResult {
    const { texts } = this.#words;
    const { id, label, kind, required, options } = asked;
    const number = index + 1;
    return html`
      <fieldset class="question" id="question-${id}">
        <legend>${texts.questionOf(number, this.#words)}</legend>
        <div class="tools">${this.#renderTools(asked, index)}</div>
        ${field({ id: `label-${id}`, label: texts.question, error: this.#error(index, 'label') }, (a) =>
          textInput(a, { value: label, required: true, onType: (text) => this.#change(id, { label: text }) }),
        )}
        ${field({ id: `kind-${id}`, label: texts.kind }, (a) =>
          select(a, {
            value: kind,
            choices: kinds.map((one) => [one, texts.kinds[one]] as const),
            onChoose: (chosen) => this.#change(id, { kind: chosen }),
          }),
        )}
        ${kind === 'choice' ? this.#renderOptions(id, index, options) : nothing}
        <label class="tick">
          <input
            class="checkbox"
            type="checkbox"
            .checked=${required}
            @change=${() => this.#change(id, { required: !required })}
          />
          <span>${kind === 'tick' ? texts.requiredTick : texts.required}</span>
        </label>
      </fieldset>
    `;
  }

  #renderOptions(id: string, index: number, options: string): TemplateResult {
    const { texts } = this.#words;
    const error = this.#error(index, 'options');
    return field({ id: `options-${id}`, label: texts.options, hint: texts.optionsHint, error }, (a) =>
      textArea(a, { value: options, required: true, onType: (text) => this.#change(id, { options: text }) }),
    );
  }

  #renderTools({ id }: TypedField, index: number): TemplateResult {
    const { texts } = this.#words;
    const number = index + 1;
    const isLast = number === this.fields.length;
    return html`
      ${this.#renderTool(`up-${id}`, texts.moveUp(number, this.#words), hostIcons.up, index === 0, () =>
        this.#move(id, index, -1),
      )}
      ${this.#renderTool(`down-${id}`, texts.moveDown(number, this.#words), hostIcons.down, isLast, () =>
        this.#move(id, index, 1),
      )}
      ${this.#renderTool(`remove-${id}`, texts.removeQuestion(number, this.#words), icons.trash, false, () =>
        this.#remove(index),
      )}
    `;
  }

  #renderTool(
    id: string,
    label: string,
    icon: TemplateResult,
    isOff: boolean,
    action: () => void,
  ): TemplateResult {
    return html`
      <button
        class="button icon-button"
        id=${id}
        type="button"
        aria-label=${label}
        title=${label}
        aria-disabled=${isOff ? 'true' : nothing}
        @click=${() => isOff || action()}
      >
        ${icon}
      </button>
    `;
  }

  #error(index: number, name: 'label' | 'options'): string | null {
    return fieldText(this.wrong, `fields.${index}.${name}`, this.#fieldWords.texts, this.#fieldWords);
  }

  #type(detail: readonly TypedField[]): void {
    this.dispatchEvent(new CustomEvent('type', { detail }));
  }

  #change(id: string, change: Partial<TypedField>): void {
    this.#type(this.fields.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }

  /** Its id says nothing: answers are kept by it, however the question is reworded. */
  #add(): void {
    const id = intentKey().replaceAll('-', '').slice(0, 12);
    this.#focusLater = `#label-${id}`;
    this.#type([...this.fields, { id, label: '', kind: 'text', required: false, options: '' }]);
  }

  #move(id: string, from: number, by: 1 | -1): void {
    const fields = [...this.fields];
    fields.splice(from + by, 0, ...fields.splice(from, 1));
    this.#focusLater = `#${by === -1 ? 'up' : 'down'}-${id}`;
    this.#type(fields);
    this.#say(this.#words.texts.movedStatus(from + by + 1, fields.length, this.#words));
  }

  #remove(index: number): void {
    const fields = this.fields.filter((_, at) => at !== index);
    const next = fields[index] ?? fields[index - 1];
    this.#focusLater = next === undefined ? '#add' : `#remove-${next.id}`;
    this.#type(fields);
    this.#say(this.#words.texts.removedStatus);
  }

  #say(detail: string): void {
    this.dispatchEvent(new CustomEvent('say', { detail }));
  }
}
