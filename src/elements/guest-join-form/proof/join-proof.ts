import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { SharingError } from '../../../domain/errors.js';
import { entryErrorTexts } from '../../../locales/en/entry-errors.js';
import { fieldTexts } from '../../../locales/en/errors.js';
import { joinTexts } from '../../../locales/en/join.js';
import { proofTexts } from '../../../locales/en/proof.js';
import { Announcer } from '../../../ui/controllers/announcer.js';
import { failed, failureText, fieldText } from '../../../ui/failure.js';
import { field, toFirstWrong } from '../../../ui/form/field.js';
import { internalTag } from '../../../ui/internal.js';
import { LocalizeController } from '../../../ui/localize.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { tokens } from '../../../ui/styles/tokens.js';
import { codeError } from './code-error.js';
import { isDeclining, type AskingState, type CodeState, type FormState } from '../entry-state.js';
import { joinFieldsStyles } from '../form/join-fields.styles.js';
import { joinProofStyles } from './join-proof.styles.js';
import { headedStepStyles } from '../joining.styles.js';
import { linkHead } from '../link-head.js';
import { maskedAddress } from './masked-address.js';
import { ProofStepsElement } from './proof-steps.js';
import type { ProvenAsking } from './proven-asking.js';
import { tick } from '../tick.js';
import { timeOfDayIn } from '../waiting/time-of-day.js';

const proofSteps = internalTag('proof-steps');

/**
 * What a link asks that wants a proven address: the address alone for an invite, and the code that was mailed.
 */
export class JoinProofElement extends LitElement {
  static readonly parts = [['proof-steps', ProofStepsElement]] as const;

  static override properties = {
    state: { attribute: false },
    asking: { attribute: false },
    isIn: { attribute: false },
    isOpen: { state: true },
  };
  static override styles = [tokens, buttons, controls, joinFieldsStyles, headedStepStyles, joinProofStyles];

  declare state: AskingState | null;
  declare asking: ProvenAsking | null;
  /** The person is in as a guest already. */
  declare isIn: boolean;
  /** Whether the typed address is shown in full. */
  declare protected isOpen: boolean;

  readonly #words = new LocalizeController(this, 'join', joinTexts);
  readonly #proofWords = new LocalizeController(this, 'proof', proofTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', entryErrorTexts);
  readonly #fieldWords = new LocalizeController(this, 'fields', fieldTexts);
  readonly #announcer = new Announcer(this);

  constructor() {
    super();
    this.state = null;
    this.asking = null;
    this.isIn = false;
    this.isOpen = false;
  }

  /** To the code; to an address that is to be another one; else to what all of it is about. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => {
      const input = this.renderRoot.querySelector<HTMLInputElement>('#code, #email');
      const isWanted = input?.id === 'code' || (input?.value ?? '') !== '';
      (isWanted ? input : this.renderRoot.querySelector('h2'))?.focus(options);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { state, asking } = this;
    if (asking !== null) asking.lang = this.#words.lang;
    const before = changed.get('state');
    if (before && state?.kind !== before.kind) this.isOpen = false;
    if (before && !(state?.sending instanceof SharingError)) this.#announcer.say('');
    if (state?.kind !== 'code' || before?.kind !== 'code') return;
    if (state.resending === 'done' && before.resending === 'busy') {
      this.#announcer.say(this.#proofWords.texts.newSent);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (!before || !this.state) return;
    // Only what has just come back: whoever mends one field is not taken to the next.
    const { kind, sending } = this.state;
    const isNew = before.sending === 'busy' || (kind === 'code' && before.sending !== sending);
    const isAnswered = isNew && sending instanceof SharingError;
    if (isAnswered) toFirstWrong(this.shadowRoot!, this.#announcer);
    // The button that was pressed is gone.
    else if (isDeclining(before) !== isDeclining(this.state)) this.renderRoot.querySelector('h2')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (state === null) return nothing;
    return html`
      ${
        isDeclining(state)
          ? html`<h2 tabindex="-1">${this.#proofWords.texts.declineTitle(state.link.title)}</h2>`
          : linkHead(state.link, this.#words)
      }
      ${state.kind === 'code' ? this.#renderCode(state) : this.#renderForm(state)} ${this.#announcer.render()}
    `;
  }

  #renderForm(state: FormState): TemplateResult {
    const { texts } = this.#proofWords;
    const { link } = state;
    const declines = isDeclining(state);
    const isCode = link.proof === 'code';
    const label = declines ? texts.decline : isCode ? texts.continue : this.#words.texts.join;
    return html`
      ${
        declines || link.message === null
          ? nothing
          : html`<p class="message" part="message">${link.message}</p>`
      }
      <slot></slot>
      ${declines ? html`<p class="sentence">${texts.declineWay}</p>` : nothing}
      ${this.isIn ? html`<p class="secondary">${texts.whileIn}</p>` : nothing}
      <form novalidate @submit=${this.#handleSubmit}>
        ${
          link.proof === 'signed-in' && !declines
            ? html`<p class="sentence">${texts.signedIn}</p>`
            : this.#renderEmail(declines ? texts.declineHint : texts.emailHint)
        }
        ${isCode || declines ? nothing : this.#renderRemember()} ${this.#renderTrouble(state)}
        ${this.#renderSubmit(label, state)}
      </form>
      <div class="ways">
        ${
          declines
            ? this.#renderWay(texts.back, () => this.asking?.turnDown(false))
            : this.#renderWay(texts.decline, () => this.asking?.turnDown(true))
        }
        ${this.isIn ? this.#renderWay(texts.notNow, () => this.asking?.dismiss()) : nothing}
      </div>
    `;
  }

  #renderCode(state: CodeState): TemplateResult {
    const { texts } = this.#proofWords;
    const isInvite = state.link.link === 'invite';
    const declines = isDeclining(state);
    return html`
      <slot></slot>
      <p class="sentence" id="sent">${declines ? `${texts.declineProof} ` : ''}${this.#sentTo(state)}</p>
      ${
        isInvite
          ? html`<div class="ways">
              ${this.#renderWay(this.isOpen ? texts.hideAddress : texts.showAddress, this.#handleAddress)}
            </div>`
          : nothing
      }
      <form novalidate @submit=${this.#handleSubmit}>
        ${field(
          {
            id: 'code',
            label: texts.code,
            hint: texts.codeHint,
            error: codeError(state, this.#proofWords) ?? this.#wrong('code'),
          },
          (a) => html`
            <input
              class="input digits"
              part="input"
              id=${a.id}
              dir="ltr"
              inputmode="numeric"
              autocomplete="one-time-code"
              spellcheck="false"
              aria-required="true"
              aria-describedby="sent ${a.describedBy}"
              aria-invalid=${a.invalid}
              .value=${this.asking?.code ?? ''}
              @input=${(event: Event) => this.asking?.typeCode((event.currentTarget as HTMLInputElement).value)}
            />
          `,
        )}
        ${isInvite && !declines ? this.#renderRemember() : nothing} ${this.#renderTrouble(state)}
        ${this.#renderSubmit(declines ? texts.decline : this.#words.texts.join, state)}
      </form>
      ${this.#renderSteps(state)}
    `;
  }

  /** Masked until its owner wants to see it: somebody may look over their shoulder. */
  #sentTo({ email, link, isMailedBefore }: CodeState): string {
    const { texts } = this.#proofWords;
    if (link.link !== 'invite') return isMailedBefore ? texts.codeSentBefore(email) : texts.codeSent(email);
    return texts.codeMaybe(this.isOpen ? email : maskedAddress(email));
  }

  #renderSteps(state: CodeState): TemplateResult {
    return html`<${proofSteps}
      exportparts="failed"
      .state=${state}
      .asking=${this.asking}
      .isIn=${this.isIn}
    ></${proofSteps}>`;
  }

  #renderEmail(hint: string): TemplateResult {
    return field(
      { id: 'email', label: this.#words.texts.email, hint, error: this.#wrong('email') },
      (a) => html`
        <input
          class="input"
          part="input"
          id=${a.id}
          type="email"
          autocomplete="email"
          autocapitalize="off"
          spellcheck="false"
          aria-required="true"
          aria-describedby=${a.describedBy}
          aria-invalid=${a.invalid}
          .value=${this.asking?.filled.email ?? ''}
          @input=${(event: Event) => this.#type({ email: (event.currentTarget as HTMLInputElement).value })}
        />
      `,
    );
  }

  #renderRemember(): TemplateResult {
    const { remember, rememberHint } = this.#words.texts;
    const isTicked = this.asking?.filled.remember === true;
    return html`
      <div @change=${(event: Event) => this.#type({ remember: (event.target as HTMLInputElement).checked })}>
        ${tick({ id: 'remember', name: 'remember', value: 'yes', label: remember, hint: rememberHint, isTicked })}
      </div>
    `;
  }

  #renderSubmit(label: string, state: AskingState): TemplateResult {
    const look = isDeclining(state) ? 'danger' : 'accent';
    const isBusy = state.sending === 'busy';
    const isOff = isBusy || (state.kind === 'code' && state.isSpent);
    return html`
      <button
        class="button ${look} wide"
        part="join"
        type="submit"
        aria-disabled=${isOff ? 'true' : nothing}
        aria-busy=${isBusy ? 'true' : nothing}
        aria-label=${isBusy ? label : nothing}
      >
        <span>${label}</span>
      </button>
    `;
  }

  #renderWay(label: string, action: () => void): TemplateResult {
    return html`<button class="text-button" type="button" @click=${action}>${label}</button>`;
  }

  /** What no field says: above the button that was pressed. */
  #renderTrouble(state: AskingState): TemplateResult | typeof nothing {
    const { sending, link } = state;
    if (!(sending instanceof SharingError)) return nothing;
    const isSaid = sending.code.startsWith('CODE_') || sending.fields.length > 0;
    if (isSaid) return nothing;
    const text = failureText(sending, this.#errorWords.texts);
    const { texts } = this.#proofWords;
    const { retryIn } = sending.params;
    // Where a code is typed, or an address that no code proves, it is wrong ones that were too many.
    const isAskedFor = state.kind === 'form' && link.proof === 'code' && !isDeclining(state);
    if (isAskedFor && sending.code === 'TOO_MANY_TRIES' && retryIn !== undefined) {
      const way = texts.tooManyUntil(timeOfDayIn(Number(retryIn), this.#proofWords));
      return failed({ title: texts.tooMany, way });
    }
    const isAccount = sending.code === 'WRONG_PERSON' && link.proof === 'signed-in';
    return failed(isAccount ? { ...text, way: texts.wrongAccount } : text);
  }

  #wrong(name: string): string | null {
    const sending = this.state?.sending;
    const fields = sending instanceof SharingError ? sending.fields : [];
    return fieldText(fields, name, this.#fieldWords.texts, this.#fieldWords);
  }

  #type(change: { readonly email?: string; readonly remember?: boolean }): void {
    if (this.asking !== null) this.asking.type({ ...this.asking.filled, ...change });
  }

  readonly #handleAddress = (): void => {
    this.isOpen = !this.isOpen;
    const { state } = this;
    if (state?.kind === 'code') this.#announcer.say(this.isOpen ? this.#sentTo(state) : '');
  };

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.asking?.join();
  };
}
