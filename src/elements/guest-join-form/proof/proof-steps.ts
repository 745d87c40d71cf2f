import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { SharingError } from '../../../domain/errors.js';
import { entryErrorTexts } from '../../../locales/en/entry-errors.js';
import { joinTexts } from '../../../locales/en/join.js';
import { proofTexts } from '../../../locales/en/proof.js';
import { failed, failureText } from '../../../ui/failure.js';
import { LocalizeController } from '../../../ui/localize.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { tokens } from '../../../ui/styles/tokens.js';
import type { CodeState } from '../entry-state.js';
import { stepStyles } from '../joining.styles.js';
import { joinProofStyles } from './join-proof.styles.js';
import type { ProvenAsking } from './proven-asking.js';
import { untilNextSecond } from '../waiting/time-left.js';
import { timeOfDayIn } from '../waiting/time-of-day.js';

/** What can be done where no code comes: another one, another address, the host. */
export class ProofStepsElement extends LitElement {
  static override properties = {
    state: { attribute: false },
    asking: { attribute: false },
    isIn: { attribute: false },
    wait: { state: true },
    isAsking: { state: true },
  };
  static override styles = [tokens, buttons, controls, stepStyles, joinProofStyles];

  declare state: CodeState | null;
  declare asking: ProvenAsking | null;
  /** The person is in as a guest already. */
  declare isIn: boolean;
  /** Milliseconds until another code can be asked for. */
  declare protected wait: number;
  /** Whether it is open what to ask the host. */
  declare protected isAsking: boolean;

  readonly #words = new LocalizeController(this, 'proof', proofTexts);
  readonly #joinWords = new LocalizeController(this, 'join', joinTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', entryErrorTexts);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.state = null;
    this.asking = null;
    this.isIn = false;
    this.wait = 0;
    this.isAsking = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tick();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('state')) this.#tick();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (state === null) return nothing;
    const { texts } = this.#words;
    const isInvite = state.link.link === 'invite';
    const ask = isInvite ? texts.askAboutInvite : texts.askAboutLink;
    return html`
      <div class="ways">
        ${this.#renderResend(state)}
        ${this.#renderWay(this.#joinWords.texts.useAnother, () => this.asking?.useAnother())}
        <button
          class="text-button"
          type="button"
          aria-expanded=${this.isAsking ? 'true' : 'false'}
          aria-controls="ask"
          @click=${() => (this.isAsking = !this.isAsking)}
        >
          ${texts.askHost}
        </button>
        <p class="secondary answer" id="ask" role="status">
          ${this.isAsking ? ask(state.link.hostName) : ''}
        </p>
        ${isInvite && !state.isDeclining ? this.#renderWay(texts.decline, () => this.asking?.turnDown(true)) : nothing}
        ${this.isIn ? this.#renderWay(texts.notNow, () => this.asking?.dismiss()) : nothing}
      </div>
      <p class="secondary new">${state.resending === 'done' ? texts.newSent : ''}</p>
      ${this.#renderTrouble(state)}
    `;
  }

  #renderResend({ resending }: CodeState): TemplateResult {
    const { texts } = this.#words;
    const isEarly = this.wait > 0;
    const isOff = isEarly || resending === 'busy';
    const seconds = Math.ceil(this.wait / 1000);
    return html`
      <span class="resend">
        <button
          class="text-button"
          type="button"
          aria-disabled=${isOff ? 'true' : nothing}
          aria-busy=${resending === 'busy' ? 'true' : nothing}
          aria-describedby=${isEarly ? 'when' : nothing}
          @click=${() => void this.asking?.resend()}
        >
          ${texts.sendNew}
        </button>
        ${isEarly ? html`<span class="secondary" id="when">${texts.sendNewIn(seconds, this.#words)}</span>` : nothing}
      </span>
    `;
  }

  #renderWay(label: string, action: () => void): TemplateResult {
    return html`<button class="text-button" type="button" @click=${action}>${label}</button>`;
  }

  #renderTrouble({ resending }: CodeState): TemplateResult | typeof nothing {
    if (!(resending instanceof SharingError)) return nothing;
    const { texts } = this.#words;
    const { retryIn } = resending.params;
    if (resending.code !== 'TOO_MANY_TRIES' || retryIn === undefined) {
      return failed(failureText(resending, this.#errorWords.texts));
    }
    const way = texts.tooManyUntil(timeOfDayIn(Number(retryIn), this.#words));
    return failed({ title: texts.tooMany, way });
  }

  /** Shows the time that is left now, and comes back with the next second. */
  readonly #tick = (): void => {
    clearTimeout(this.#timer);
    this.wait = Math.max(0, (this.state?.resendAt ?? 0) - performance.now());
    if (this.wait > 0 && this.isConnected) this.#timer = setTimeout(this.#tick, untilNextSecond(this.wait));
  };
}
