import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { addManyTexts } from '../../../locales/en/add-many.js';
import { failed } from '../../../ui/failure.js';
import { field } from '../../../ui/form/field.js';
import { hostIcons } from '../../../ui/icons/host-icons.js';
import { LocalizeController } from '../../../ui/localize.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { formStyles } from '../../../ui/styles/form.js';
import { tokens } from '../../../ui/styles/tokens.js';
import { manyInputStyles } from './add-many.styles.js';
import { readFile, type FileTrouble } from './read-file.js';

/** What is longer is reviewed at once: a text field with a hundred thousand lines stands still. */
const longPaste = 10_000;

/**
 * Where many addresses come in: typed, pasted, or from a file.
 *
 * @fires text-given - There is something to review: the text.
 * @fires text-changed - What is typed so far.
 */
export class ManyInputElement extends LitElement {
  static override properties = {
    text: { attribute: false },
    isEmpty: { attribute: false },
    trouble: { state: true },
    isOver: { state: true },
  };

  static override styles = [tokens, buttons, controls, formStyles, manyInputStyles];

  /** What is typed. */
  declare text: string;
  /** Nobody was found in what was given last. */
  declare isEmpty: boolean;
  declare protected trouble: FileTrouble | null;
  /** A file is held above. */
  declare protected isOver: boolean;

  readonly #words = new LocalizeController(this, 'add-many', addManyTexts);

  constructor() {
    super();
    this.text = '';
    this.isEmpty = false;
    this.trouble = null;
    this.isOver = false;
  }

  override focus(): void {
    this.renderRoot.querySelector('textarea')?.focus();
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    return html`
      <div
        class="drop ${this.isOver ? 'over' : ''}"
        @dragover=${this.#handleDragOver}
        @dragleave=${this.#handleDragLeave}
        @drop=${this.#handleDrop}
      >
        ${field(
          { id: 'paste', label: texts.paste, hint: texts.pasteHint },
          (a) => html`
            <textarea
              class="input area"
              id=${a.id}
              rows="8"
              aria-describedby=${a.describedBy}
              autocomplete="off"
              autocapitalize="off"
              spellcheck="false"
              placeholder=${texts.pasteExample}
              .value=${this.text}
              @input=${(event: Event) => this.#type((event.currentTarget as HTMLTextAreaElement).value)}
              @paste=${this.#handlePaste}
            ></textarea>
          `,
        )}
        <div class="notice">${this.#renderTrouble()}</div>
        <div class="actions">
          <input
            id="file"
            type="file"
            hidden
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            @change=${this.#handleChoose}
          />
          <button class="button" type="button" @click=${() => this.#fileInput?.click()}>
            ${hostIcons.up}<span>${texts.chooseFile}</span>
          </button>
          <span class="secondary or" aria-hidden="true">${this.isOver ? texts.dropHere : texts.orDrop}</span>
          <button class="button accent" type="button" @click=${() => this.#give(this.text)}>
            ${texts.review}
          </button>
        </div>
      </div>
    `;
  }

  #renderTrouble(): unknown {
    const { texts } = this.#words;
    if (this.trouble !== null) return failed(texts.fileFailures[this.trouble]);
    return this.isEmpty ? failed(texts.nothingFound) : nothing;
  }

  get #fileInput(): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>('#file');
  }

  #type(text: string): void {
    this.text = text;
    this.trouble = null;
    this.dispatchEvent(new CustomEvent('text-changed', { detail: text }));
  }

  #give(text: string): void {
    this.trouble = null;
    this.dispatchEvent(new CustomEvent('text-given', { detail: text }));
  }

  async #giveFile(file: Blob | undefined): Promise<void> {
    if (file === undefined) return;
    const read = await readFile(file);
    if ('trouble' in read) this.trouble = read.trouble;
    // What is typed already belongs to it.
    else this.#give(this.text.trim() === '' ? read.text : `${this.text}\n${read.text}`);
  }

  readonly #handleChoose = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    void this.#giveFile(input.files?.[0]);
    // The same file once more, mended, is a change.
    input.value = '';
  };

  readonly #handlePaste = (event: ClipboardEvent): void => {
    const [file] = event.clipboardData?.files ?? [];
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted === '' && file !== undefined) {
      event.preventDefault();
      void this.#giveFile(file);
      return;
    }
    if (pasted.length < longPaste) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget as HTMLTextAreaElement;
    this.#give(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  };

  readonly #handleDragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.isOver = true;
  };

  readonly #handleDragLeave = (event: DragEvent): void => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !this.renderRoot.contains(to)) this.isOver = false;
  };

  readonly #handleDrop = (event: DragEvent): void => {
    this.isOver = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    void this.#giveFile(file);
  };
}
