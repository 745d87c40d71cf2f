import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { buttons } from '../styles/buttons.js';
import { dialogStyles } from '../styles/dialog.js';
import { tokens } from '../styles/tokens.js';

export interface Question {
  readonly title: string;
  /** What happens, in a sentence. */
  readonly text: string;
  /** The verb. */
  readonly confirm: string;
  readonly cancel: string;
  /** Ways to do it; the first is chosen until another is, or the one of `chosen`. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly chosen?: string;
  /** False for a step that can be taken back. */
  readonly danger?: boolean;
}

/** An alertdialog before a step that hurts: `await question.ask({…})`. */
export class QuestionDialogElement extends LitElement {
  static override properties = { question: { state: true } };

  static override styles = [
    tokens,
    buttons,
    dialogStyles,
    css`
      dialog {
        --_inline-size: 400px;
        --_top: auto;
      }

      form {
        display: grid;
        gap: 12px;
        padding: var(--_inset);
        overflow-y: auto;
      }

      h2,
      p {
        unicode-bidi: plaintext;
      }

      p {
        margin: 0;
        color: var(--_text-2);
        overflow-wrap: anywhere;
        text-wrap: pretty;
      }

      fieldset {
        display: grid;
        margin: 0;
        padding: 0;
        border: 0;
      }

      fieldset label {
        display: flex;
        gap: 10px;
        align-items: center;
        min-block-size: var(--_size);
        cursor: pointer;
      }

      input {
        appearance: none;
        display: grid;
        flex: none;
        place-items: center;
        inline-size: 18px;
        block-size: 18px;
        margin: 0;
        border: 1px solid var(--_border);
        border-radius: 50%;
        background: var(--_surface);
        color: var(--_on-accent);
      }

      input:checked {
        border-color: var(--_accent);
        background: var(--_accent);
      }

      input:checked::before {
        border: 4px solid;
        border-radius: 50%;
        content: '';
      }

      @media (forced-colors: active) {
        input {
          appearance: auto;
        }
      }

      input:focus-visible {
        outline: 2px solid var(--_focus);
        outline-offset: 2px;
      }

      :is(h2, p):dir(rtl) {
        text-align: right;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        justify-content: flex-end;
        margin-block-start: 8px;
      }

      @media (width < 480px) {
        .actions .button {
          flex: 1;
        }
      }
    `,
  ];

  declare protected question: Question | null;
  #answer: ((choice: string | null) => void) | null = null;

  constructor() {
    super();
    this.question = null;
  }

  /** The chosen way ('' where there is only one), or null where the person thought better of it. */
  async ask(question: Question): Promise<string | null> {
    this.#settle(null);
    this.question = question;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog === null || !this.isConnected) return null;
    dialog.showModal();
    // Never the button that hurts: a second Enter would press it.
    const first = dialog.querySelector<HTMLElement>('input:checked') ?? dialog.querySelector('.cancel');
    if (first instanceof HTMLElement) first.focus();
    return new Promise((resolve) => (this.#answer = resolve));
  }

  /** What was asked about is not there any more. */
  withdraw(): void {
    this.#close(null);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#settle(null);
  }

  protected override render(): TemplateResult {
    const { question } = this;
    return html`
      <dialog
        role="alertdialog"
        aria-labelledby="title"
        aria-describedby="text"
        @close=${this.#handleClose}
        @keydown=${this.#handleKeydown}
      >
        ${question === null ? nothing : this.#renderQuestion(question)}
      </dialog>
    `;
  }

  #renderQuestion({
    title,
    text,
    confirm,
    cancel,
    choices,
    chosen = choices?.[0]?.value,
    danger = true,
  }: Question): TemplateResult {
    return html`
      <form method="dialog" @submit=${this.#handleSubmit}>
        <h2 id="title">${title}</h2>
        <p id="text">${text}</p>
        ${
          choices
            ? html`<fieldset aria-labelledby="title">
                ${choices.map(
                  ({ value, label }) => html`
                    <label>
                      <input type="radio" name="choice" value=${value} ?checked=${value === chosen} />
                      <span>${label}</span>
                    </label>
                  `,
                )}
              </fieldset>`
            : nothing
        }
        <div class="actions">
          <button class="button cancel" type="button" @click=${() => this.#close(null)}>${cancel}</button>
          <button class="button ${danger ? 'danger' : 'accent'}" type="submit">${confirm}</button>
        </div>
      </form>
    `;
  }

  #close(choice: string | null): void {
    this.#settle(choice);
    this.renderRoot.querySelector('dialog')?.close();
  }

  #settle(choice: string | null): void {
    this.#answer?.(choice);
    this.#answer = null;
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const chosen = this.renderRoot.querySelector<HTMLInputElement>('input:checked');
    this.#close(chosen?.value ?? '');
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#close(null);
  };

  readonly #handleClose = (event: Event): void => {
    event.stopPropagation();
    // It says so later, and may have been asked again by then.
    if (this.renderRoot.querySelector('dialog')?.open === true) return;
    this.#settle(null);
    this.question = null;
  };
}
