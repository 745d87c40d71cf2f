import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { shareTexts } from '../../locales/en/share.js';
import { currentTimeOf, durationOf } from '../../players/index.js';
import { PressController } from '../../ui/controllers/press-controller.js';
import { icons } from '../../ui/icons/icons.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { formatTime, parseTime } from './media-time.js';
import type { TimeRange } from './share-link.js';
import { shareTimesStyles } from './share-times.styles.js';
import { readRange, type ReadRange, type TimeProblem, type TypedTime } from './time-range.js';

type Edge = 'start' | 'end';

interface EdgeState extends TypedTime {
  /** The person has typed here or ticked: the offered time stays as it is. */
  readonly touched: boolean;
  /** What is wrong is said after the person has left the field, not while they type. */
  readonly said: boolean;
}

const untouched: EdgeState = { ticked: false, text: '', touched: false, said: false };
/** A clock of whole seconds is right to the eye when it is read this often. */
const every = 250;

/**
 * Where the link starts and ends: two ticks with a time each. The player's own time is offered.
 *
 * @fires times-changed - `detail` is the range, with what cannot be read left out.
 */
export class ShareTimesElement extends LitElement {
  static override properties = {
    player: { attribute: false },
    live: { attribute: false },
    edges: { attribute: false },
    start: { state: true },
    end: { state: true },
  };

  static override styles = [tokens, buttons, controls, shareTimesStyles];

  /** Finds the player; null where the page names none. */
  declare player: () => Element | null;
  /** Whether the window is open, so that the player is read. */
  declare live: boolean;
  /** Which of the two the page wants. */
  declare edges: readonly Edge[];
  declare protected start: EdgeState;
  declare protected end: EdgeState;

  readonly #press = new PressController(this);
  readonly #words = new LocalizeController(this, 'share', shareTexts);
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.player = () => null;
    this.live = false;
    this.edges = ['start', 'end'];
    this.start = untouched;
    this.end = untouched;
  }

  /** False where a time cannot be used; it is then said at the field, which has the focus. */
  check(): boolean {
    const { start, end } = this.#read();
    const wrong = start ? 'start' : end ? 'end' : null;
    if (wrong === null) return true;
    this.#set(wrong, { said: true });
    this.#input(wrong)?.focus();
    return false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('live')) return;
    clearInterval(this.#timer);
    if (!this.live) return;
    this.start = untouched;
    this.end = untouched;
    this.#offer();
    this.#timer = setInterval(this.#offer, every);
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('start') && !changed.has('end')) return;
    this.dispatchEvent(new CustomEvent<TimeRange>('times-changed', { detail: this.#read().range }));
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    return html`
      <div class="times">
        ${this.#renderEdge('start', texts.startAt, texts.startTime)}
        ${this.#renderEdge('end', texts.endAt, texts.endTime)}
      </div>
    `;
  }

  #renderEdge(edge: Edge, tick: string, label: string): unknown {
    if (!this.edges.includes(edge)) return nothing;
    const { ticked, text } = this[edge];
    const problem = this.#problem(edge, this.#read());
    return html`
      <div class="edge">
        <label class="tick">
          <input
            class="checkbox"
            type="checkbox"
            .checked=${ticked}
            @change=${(event: Event) => this.#handleTick(edge, event)}
          />
          <span>${tick}</span>
        </label>
        <input
          class="input"
          id=${edge}
          type="text"
          inputmode="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          dir="ltr"
          aria-label=${label}
          aria-describedby=${problem ? `${edge}-error` : nothing}
          aria-invalid=${problem ? 'true' : nothing}
          .value=${text}
          @input=${(event: Event) => this.#handleInput(edge, event)}
          @change=${() => this.#press.after(() => this.#handleLeft(edge))}
        />
        ${this.#renderProblem(edge, problem)}
      </div>
    `;
  }

  #renderProblem(edge: Edge, problem: TimeProblem | null): unknown {
    if (problem === null) return nothing;
    return html`<p class="error" id="${edge}-error" role="alert">
      ${icons.alert}<span>${this.#problemText(problem)}</span>
    </p>`;
  }

  #problemText(problem: TimeProblem): string {
    const { texts } = this.#words;
    switch (problem.code) {
      case 'missing':
        return texts.timeMissing;
      case 'unreadable':
        return texts.timeUnreadable;
      case 'before-start':
        return texts.endBeforeStart;
      case 'too-late':
        return texts.timeTooLate(problem.length);
    }
  }

  /** What is wrong there, once it is to be said. */
  #problem(edge: Edge, read: ReadRange): TimeProblem | null {
    return this[edge].said ? read[edge] : null;
  }

  #read(): ReadRange {
    const player = this.player();
    const wanted = (edge: Edge): TypedTime => (this.edges.includes(edge) ? this[edge] : untouched);
    return readRange(wanted('start'), wanted('end'), player && durationOf(player));
  }

  #input(edge: Edge): HTMLInputElement | null {
    return this.renderRoot.querySelector(`#${edge}`);
  }

  #set(edge: Edge, state: Partial<EdgeState>): void {
    this[edge] = { ...this[edge], ...state };
  }

  /** The time of the player, for as long as nobody has said another. */
  readonly #offer = (): void => {
    const player = this.player();
    if (player === null) return;
    const offers = { start: currentTimeOf(player), end: durationOf(player) };
    for (const edge of ['start', 'end'] as const) {
      const text = offers[edge] === null ? '' : formatTime(offers[edge]);
      if (!this[edge].touched && text !== this[edge].text) this.#set(edge, { text });
    }
  };

  #handleTick(edge: Edge, event: Event): void {
    const { checked } = event.currentTarget as HTMLInputElement;
    this.#set(edge, { ticked: checked, touched: true, said: false });
    const input = this.#input(edge);
    // With nothing to offer, the next thing to do is to type.
    if (checked && input?.value === '') input.focus();
  }

  /** What was read is shown as it was read: `5` may have been meant as minutes. */
  #handleLeft(edge: Edge): void {
    const { text } = this[edge];
    const time = parseTime(text);
    this.#set(edge, { said: true, text: Number.isInteger(time) ? formatTime(time!) : text });
  }

  /** Who types a time wants it. */
  #handleInput(edge: Edge, event: Event): void {
    const text = (event.currentTarget as HTMLInputElement).value;
    this.#set(edge, { text, touched: true, ticked: text !== '' || this[edge].ticked });
  }
}
