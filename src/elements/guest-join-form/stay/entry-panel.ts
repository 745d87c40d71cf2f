import { LitElement, nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { Entry } from '../../../domain/schemas.js';
import { entryTexts } from '../../../locales/en/entry.js';
import { joinTexts } from '../../../locales/en/join.js';
import { roleTexts } from '../../../locales/en/roles.js';
import { windowTexts } from '../../../locales/en/window.js';
import { addressText } from '../../../ui/address.js';
import type { ElementClass } from '../../../ui/define-element.js';
import { internalTag } from '../../../ui/internal.js';
import { LocalizeController } from '../../../ui/localize.js';
import { QuestionDialogElement } from '../../../ui/window/question-dialog.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { tokens } from '../../../ui/styles/tokens.js';
import { entryPanelStyles } from './entry-panel.styles.js';
import type { Question } from '../entry-storage.js';
import { identityOf } from './identity-of.js';
import { LeaveQuestionElement } from './leave-question.js';

const questionDialog = internalTag('question-dialog');

/**
 * What is kept of somebody who is in, why, for how long, and the way to have it erased.
 *
 * @fires erasing - The person is sure.
 */
export class EntryPanelElement extends LitElement {
  static readonly parts: readonly (readonly [string, ElementClass])[] = [
    ['question-dialog', QuestionDialogElement],
    ['leave-question', LeaveQuestionElement],
  ];
  static override properties = {
    entry: { attribute: false },
    questions: { attribute: false },
    isErasing: { attribute: false },
  };
  static override styles = [tokens, buttons, controls, entryPanelStyles];

  declare entry: Entry | null;
  declare questions: readonly Question[];
  declare isErasing: boolean;

  readonly #words = new LocalizeController(this, 'join', joinTexts);
  readonly #entryWords = new LocalizeController(this, 'entry', entryTexts);
  readonly #roleWords = new LocalizeController(this, 'roles', roleTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);

  constructor() {
    super();
    this.entry = null;
    this.questions = [];
    this.isErasing = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.entry === null) return nothing;
    const { texts } = this.#words;
    const entry = this.#entryWords.texts;
    const { name, email, answers } = this.entry;
    const answered = this.questions.filter(({ id }) => answers[id] !== undefined);
    return html`
      <dl>
        ${this.#renderItem(texts.name, name)} ${this.#renderItem(texts.email, addressText(email))} ${this.#renderRole()}
        ${answered.map(({ id, label, isTick }) => this.#renderItem(label, isTick ? entry.yes : answers[id]!))}
      </dl>
      <p class="hint">${entry.entryGrades[identityOf(this.entry)]} ${entry.entrySeen} ${entry.entryKept}</p>
      <button
        class="button"
        type="button"
        aria-disabled=${this.isErasing ? 'true' : nothing}
        aria-busy=${this.isErasing ? 'true' : nothing}
        aria-label=${this.isErasing ? entry.erase : nothing}
        @click=${this.#handleErase}
      >
        <span>${entry.erase}</span>
      </button>
      <${questionDialog} id="question"></${questionDialog}>
    `;
  }

  /** Whoever came by a guest link and was given none is a guest, and knows. */
  #renderRole(): TemplateResult | typeof nothing {
    const { role, roles } = this.#roleWords.texts;
    const name = roles[this.entry?.role ?? ''];
    return name === undefined ? nothing : this.#renderItem(role, name);
  }

  #renderItem(label: string, value: string | TemplateResult): TemplateResult {
    return html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  }

  readonly #handleErase = async (): Promise<void> => {
    if (this.isErasing) return;
    const { eraseTitle, eraseWay, erase } = this.#entryWords.texts;
    const answer = await this.renderRoot.querySelector<QuestionDialogElement>('#question')!.ask({
      title: eraseTitle,
      text: eraseWay,
      confirm: erase,
      cancel: this.#windowWords.texts.cancel,
    });
    if (answer !== null) this.dispatchEvent(new Event('erasing'));
  };
}
