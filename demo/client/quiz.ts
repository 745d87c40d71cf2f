import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz, QuizResult } from '../server/quiz.js';
import { send } from './feed.js';
import { SiteElement } from './site-element.js';
import { visitor } from './visitor.js';

/** A quiz: answered here, checked by the site's server, which alone knows what is right. */
export class SiteQuiz extends SiteElement {
  static override properties = {
    src: {},
    quiz: { state: true },
    result: { state: true },
    sending: { state: true },
  };
  declare src: string;
  declare protected quiz: Quiz | null | 'failed';
  /** What came of the last answers; null while they are given. */
  declare protected result: QuizResult | null;
  declare protected sending: 'idle' | 'busy' | { readonly failure: string };
  #focusResult = false;

  constructor() {
    super();
    this.quiz = null;
    this.result = null;
    this.sending = 'idle';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override updated(): void {
    if (!this.#focusResult) return;
    this.#focusResult = false;
    this.querySelector<HTMLElement>('.score, legend')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.quiz === null) return nothing;
    if (this.quiz === 'failed') {
      return html`<div class="panel">
        <p role="alert">The questions did not load.</p>
        <button class="button" type="button" @click=${() => void this.#load()}>Try again</button>
      </div>`;
    }
    const { questions } = this.quiz;
    const mayAnswer = visitor.may('answer');
    return html`
      <form class="quiz panel" novalidate @change=${this.#handleChange} @submit=${this.#handleSubmit}>
        ${this.#renderScore(questions.length)}
        ${questions.map((question, index) => this.#renderQuestion(question, index, mayAnswer))}
        ${typeof this.sending === 'object' ? html`<p class="failure" role="alert">${this.sending.failure}</p>` : nothing}
        ${mayAnswer ? this.#renderButton() : html`<p class="closed">You can read the questions, but not answer them.</p>`}
      </form>
    `;
  }

  #renderScore(count: number): TemplateResult | typeof nothing {
    if (this.result === null) return nothing;
    const { score } = this.result;
    const word = score === count ? 'All right.' : score > count / 2 ? 'Well done.' : 'Have another look.';
    return html`<p class="score" tabindex="-1"><b>${score} of ${count} right.</b> ${word}</p>`;
  }

  #renderQuestion({ text, options }: Quiz['questions'][number], index: number, mayAnswer: boolean) {
    const { result } = this;
    const checked = result?.checked[index];
    const given = result?.given[index];
    return html`
      <fieldset ?disabled=${!mayAnswer || result !== null}>
        <legend tabindex="-1">${index + 1}. ${text}</legend>
        ${options.map((option, at) => {
          const mark =
            checked === undefined
              ? null
              : at === checked.right
                ? 'Right'
                : at === given
                  ? 'Your answer'
                  : null;
          return html`
            <label
              class="option"
              data-mark=${checked === undefined ? nothing : at === checked.right ? 'right' : at === given ? 'wrong' : nothing}
            >
              <input type="radio" name="question-${index}" value=${at} .checked=${given === at} />
              <span>${option}</span>
              ${mark === null ? nothing : html`<small>${mark}</small>`}
            </label>
          `;
        })}
        ${checked === undefined ? nothing : html`<p class="why">${checked.why}</p>`}
      </fieldset>
    `;
  }

  #renderButton(): TemplateResult {
    if (this.result !== null) {
      return html`<button class="button" type="button" @click=${this.#handleAgain}>Try again</button>`;
    }
    return html`<button class="button accent" aria-disabled=${this.sending === 'busy' ? 'true' : nothing}>
      Check answers
    </button>`;
  }

  async #load(): Promise<void> {
    this.quiz = null;
    try {
      const answer = await fetch(`${this.src}/questions`);
      this.quiz = answer.ok ? ((await answer.json()) as Quiz) : 'failed';
      if (this.quiz !== 'failed') this.result = this.quiz.result;
    } catch {
      this.quiz = 'failed';
    }
  }

  readonly #handleChange = (): void => {
    if (typeof this.sending === 'object') this.sending = 'idle';
  };

  readonly #handleAgain = (): void => {
    this.querySelector('form')?.reset();
    this.result = null;
    this.#focusResult = true;
  };

  readonly #handleSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.sending === 'busy' || this.quiz === null || this.quiz === 'failed') return;
    const chosen = new FormData(event.target as HTMLFormElement);
    const answers = this.quiz.questions.map((_, index) => chosen.get(`question-${index}`));
    const open = answers.indexOf(null);
    if (open !== -1) {
      this.sending = { failure: `Question ${open + 1} has no answer yet.` };
      this.querySelector<HTMLElement>(`[name=question-${open}]`)?.focus();
      return;
    }
    this.sending = 'busy';
    try {
      const answer = await send(`${this.src}/answers`, { given: answers.map(Number) });
      this.result = (await answer.json()) as QuizResult;
      this.sending = 'idle';
      this.#focusResult = true;
    } catch (error) {
      this.sending = { failure: (error as Error).message };
    }
  };
}
