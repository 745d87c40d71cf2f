import { LitElement, nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { FieldError } from '../../domain/errors.js';
import type { Capability, MediaKind } from '../../domain/media.js';
import { guestCapabilities } from '../../domain/media-rights.js';
import { guestLinkFormTexts } from '../../locales/en/guest-link-form.js';
import { hostFieldTexts } from '../../locales/en/host-fields.js';
import { fieldText } from '../../ui/failure.js';
import { field, type FieldAttributes } from '../../ui/form/field.js';
import { icons } from '../../ui/icons/icons.js';
import { internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { formStyles } from '../../ui/styles/form.js';
import { tokens } from '../../ui/styles/tokens.js';
import { moment, select, textArea, textInput } from '../../ui/form/form-controls.js';
import { guestLinkOptionsStyles } from './guest-link-form.styles.js';
import { GuestQuestionsElement } from './guest-questions.js';
import type { Typed, TypedField } from './typed-link.js';
import { whoGetsIn } from './who-gets-in.js';

const questionsTag = internalTag('guest-questions');

/**
 * What stands behind *More options* in the form of a link: start, what guests may do,
 * who gets in and how, code, texts, questions.
 *
 * @fires type - Something was typed: what changes of Typed.
 * @fires say - Something for the live region of the window.
 */
export class GuestLinkOptionsElement extends LitElement {
  static readonly parts = [['guest-questions', GuestQuestionsElement]] as const;

  static override properties = {
    typed: { attribute: false },
    wrong: { attribute: false },
    kind: { attribute: false },
    isNew: { attribute: false },
    hasCode: { attribute: false },
    zones: { attribute: false },
    now: { attribute: false },
  };

  static override styles = [tokens, buttons, controls, formStyles, guestLinkOptionsStyles];

  declare typed: Typed | null;
  declare wrong: readonly FieldError[];
  /** Null where it is not known: then nobody can say what it grants. */
  declare kind: MediaKind | null;
  /** Not one that is edited. */
  declare isNew: boolean;
  /** Whether the link has an access code already. */
  declare hasCode: boolean;
  declare zones: readonly string[];
  declare now: number;

  readonly #words = new LocalizeController(this, 'guest-link-form', guestLinkFormTexts);
  readonly #fieldWords = new LocalizeController(this, 'fields', hostFieldTexts);

  constructor() {
    super();
    this.typed = null;
    this.wrong = [];
    this.kind = null;
    this.isNew = true;
    this.hasCode = false;
    this.zones = [];
    this.now = 0;
  }

  /** The first control here that is wrong. */
  async focusWrong(): Promise<void> {
    await this.updateComplete;
    const own = this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]');
    if (own !== null) own.focus();
    else await this.renderRoot.querySelector<GuestQuestionsElement>('#questions')?.focusWrong();
  }

  protected override render(): unknown {
    const { typed } = this;
    if (typed === null) return nothing;
    return html`
      ${this.#renderStart(typed)} ${this.#renderMay(typed)}
      ${whoGetsIn({
        typed,
        wrong: this.wrong,
        words: this.#words,
        required: this.#fieldWords.texts.REQUIRED(),
        type: (change) => this.#type(change),
      })}
      ${this.#renderCode(typed)}
      ${this.#renderTexts(typed)}
      <${questionsTag}
        id="questions"
        .fields=${typed.fields}
        .wrong=${this.wrong}
        @type=${(event: CustomEvent<readonly TypedField[]>) => this.#type({ fields: event.detail })}
        @say=${({ detail }: CustomEvent<string>) => this.dispatchEvent(new CustomEvent('say', { detail }))}
      ></${questionsTag}>
    `;
  }

  #renderStart(typed: Typed): TemplateResult {
    const { texts } = this.#words;
    const choices = [
      ['now', texts.startsNow],
      ['at', texts.startsAt],
    ] as const;
    return html`
      ${field({ id: 'starts', label: texts.starts }, (a) =>
        select(a, { value: typed.starts, choices, onChoose: (starts) => this.#type({ starts }) }),
      )}
      ${
        typed.starts === 'at'
          ? moment({
              at: {
                id: 'starts-at',
                label: texts.startDateTime,
                error: this.#error('startsAt'),
                value: typed.startsAt,
                onType: (startsAt) => this.#type({ startsAt }),
              },
              zone: {
                id: 'start-zone',
                label: texts.startTimeZone,
                value: typed.startZone,
                onChoose: (startZone) => this.#type({ startZone }),
              },
              zones: this.zones,
              from: this.now,
            })
          : nothing
      }
    `;
  }

  #renderMay({ capabilities, approval }: Typed): unknown {
    if (this.kind === null || capabilities === null) return nothing;
    const { texts } = this.#words;
    const error = this.#error('capabilities');
    return html`
      <fieldset class="field" aria-describedby="may-hint">
        <legend>${texts.may}</legend>
        <div class="ticks">
          ${guestCapabilities(this.kind).map((capability) => this.#renderTick(capability, capabilities))}
        </div>
        ${error === null ? nothing : html`<p class="error">${icons.alert}<span>${error}</span></p>`}
        <p class="hint" id="may-hint">${this.#mayHint(approval)}</p>
      </fieldset>
    `;
  }

  #mayHint(approval: boolean): string {
    const { texts } = this.#words;
    if (!this.isNew) return texts.mayChangeHint;
    return approval ? texts.mayApprovedHint : texts.mayHint;
  }

  #renderTick(capability: Capability, chosen: readonly Capability[]): TemplateResult {
    const isChosen = chosen.includes(capability);
    const others = chosen.filter((one) => one !== capability);
    return html`
      <label class="tick">
        <input
          class="checkbox"
          type="checkbox"
          .checked=${isChosen || capability === 'view'}
          ?disabled=${capability === 'view'}
          @change=${() => this.#type({ capabilities: isChosen ? others : [...others, capability] })}
        />
        <span>${this.#words.texts.capabilities[capability] ?? capability}</span>
      </label>
    `;
  }

  /** Nobody can read a code that is set: it stays, goes, or another one takes its place. */
  #renderCode({ code }: Typed): TemplateResult {
    const { texts } = this.#words;
    if (code === 'typed') {
      const label = this.hasCode ? texts.newCode : texts.code;
      return html`
        ${field({ id: 'code', label, hint: texts.codeHint, error: this.#error('accessCode') }, (a) =>
          this.#renderCodeInput(a),
        )}
      `;
    }
    const isKept = code === 'keep';
    return html`
      <div class="field" role="group" aria-labelledby="code-name">
        <span class="name" id="code-name">${texts.code}</span>
        <p class="hint">${isKept ? texts.codeSet : texts.codeGoes}</p>
        <div class="ways">
          ${isKept ? this.#renderCodeWay(texts.replaceCode, 'typed') : nothing}
          ${isKept ? this.#renderCodeWay(texts.removeCode, 'remove') : this.#renderCodeWay(texts.keepCode, 'keep')}
        </div>
      </div>
    `;
  }

  #renderCodeInput(a: FieldAttributes): TemplateResult {
    const { texts } = this.#words;
    const input = textInput(a, {
      value: this.typed?.codeText ?? '',
      required: this.hasCode,
      onType: (codeText) => this.#type({ codeText }),
    });
    if (!this.hasCode) return input;
    return html`<div class="beside">${input} ${this.#renderCodeWay(texts.keepCode, 'keep')}</div>`;
  }

  #renderCodeWay(label: string, code: Typed['code']): TemplateResult {
    return html`
      <button
        class="button"
        type="button"
        @click=${() => {
          this.#type({ code, codeText: '' });
          void this.#focusCode();
        }}
      >
        ${label}
      </button>
    `;
  }

  #renderTexts({ message, terms }: Typed): TemplateResult {
    const { texts } = this.#words;
    return html`
      ${field(
        { id: 'message', label: texts.message, hint: texts.messageHint, error: this.#error('message') },
        (a) => textArea(a, { value: message, onType: (text) => this.#type({ message: text }) }),
      )}
      ${field({ id: 'terms', label: texts.terms, hint: texts.termsHint, error: this.#error('terms') }, (a) =>
        textArea(a, { value: terms, onType: (text) => this.#type({ terms: text }) }),
      )}
    `;
  }

  #error(name: string): string | null {
    return fieldText(this.wrong, name, this.#fieldWords.texts, this.#fieldWords);
  }

  #type(detail: Partial<Typed>): void {
    this.dispatchEvent(new CustomEvent('type', { detail }));
  }

  /** The button that was pressed has made room for a field, or for other buttons. */
  async #focusCode(): Promise<void> {
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#code, [aria-labelledby=code-name] button')?.focus();
  }
}
