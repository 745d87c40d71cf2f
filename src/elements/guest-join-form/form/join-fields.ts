import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { SharingError } from '../../../domain/errors.js';
import type { LinkView } from '../../../domain/schemas.js';
import { entryErrorTexts } from '../../../locales/en/entry-errors.js';
import { fieldTexts } from '../../../locales/en/errors.js';
import { joinTexts } from '../../../locales/en/join.js';
import { Announcer } from '../../../ui/controllers/announcer.js';
import { failed, failureText, fieldText } from '../../../ui/failure.js';
import { field, toFirstWrong } from '../../../ui/form/field.js';
import { LocalizeController } from '../../../ui/localize.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { tokens } from '../../../ui/styles/tokens.js';
import type { Filled, Sending } from '../entry-state.js';
import { joinFieldsStyles } from './join-fields.styles.js';
import { askedFields, nameOf } from './load-asked.js';
import { tick } from '../tick.js';
import { timeOfDayIn } from '../waiting/time-of-day.js';

/** A field that every form has, or that an access code needs. */
interface TextField {
  readonly name: 'name' | 'email' | 'accessCode';
  readonly label: string;
  readonly hint?: string;
}

/**
 * What a guest types to come in.
 *
 * @fires typed - `detail`: all that is typed, at each key.
 * @fires joining - The person wants in.
 */
export class JoinFieldsElement extends LitElement {
  static override properties = {
    link: { attribute: false },
    filled: { attribute: false },
    sending: { attribute: false },
  };
  static override styles = [tokens, buttons, controls, joinFieldsStyles];

  declare link: LinkView | null;
  declare filled: Filled;
  declare sending: Sending;

  readonly #announcer = new Announcer(this);
  readonly #words = new LocalizeController(this, 'join', joinTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', entryErrorTexts);
  readonly #fieldWords = new LocalizeController(this, 'fields', fieldTexts);

  constructor() {
    super();
    this.link = null;
    this.filled = { name: '', email: '', remember: false, answers: {}, acceptedTerms: null, accessCode: '' };
    this.sending = 'idle';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sending') && !(this.sending instanceof SharingError)) this.#announcer.say('');
  }

  /** Back from where the code is typed, because of a field here. */
  protected override firstUpdated(): void {
    if (this.sending instanceof SharingError) toFirstWrong(this.shadowRoot!, this.#announcer);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Only what has just come back: whoever mends one field is not taken to the next.
    if (changed.get('sending') !== 'busy' || !(this.sending instanceof SharingError)) return;
    toFirstWrong(this.shadowRoot!, this.#announcer);
  }

  /** To the first field that wants something. */
  override focus(options?: FocusOptions): void {
    const inputs = [...this.renderRoot.querySelectorAll('input')];
    (inputs.find(({ value }) => value === '') ?? inputs[0])?.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { link, filled } = this;
    if (link === null) return nothing;
    const { texts } = this.#words;
    const isBusy = this.sending === 'busy';
    const parts = { texts, filled, wrong: this.#wrong };
    return html`
      <form novalidate @input=${this.#handleInput} @submit=${this.#handleSubmit}>
        ${this.#renderField({ name: 'name', label: texts.name })}
        ${this.#renderField({ name: 'email', label: texts.email, hint: texts.emailHint })}
        ${
          link.asksAccessCode
            ? this.#renderField({ name: 'accessCode', label: texts.accessCode, hint: texts.accessCodeHint })
            : nothing
        }
        ${askedFields?.askedOf(link, parts) ?? nothing}
        ${tick({
          id: 'remember',
          name: 'remember',
          value: 'yes',
          label: texts.remember,
          hint: texts.rememberHint,
          isTicked: filled.remember,
        })}
        ${link.approval ? html`<p class="hint">${texts.approvalHint}</p>` : nothing} ${this.#renderTrouble()}
        <button
          class="button accent wide"
          part="join"
          type="submit"
          aria-disabled=${isBusy ? 'true' : nothing}
          aria-busy=${isBusy ? 'true' : nothing}
          aria-label=${isBusy ? texts.join : nothing}
        >
          <span>${texts.join}</span>
        </button>
      </form>
      ${this.#announcer.render()}
    `;
  }

  #renderField({ name, label, hint }: TextField): TemplateResult {
    return field(
      { id: name, label, hint, error: this.#wrong(name) },
      (a) => html`
        <input
          class="input"
          part="input"
          id=${a.id}
          name=${name}
          type=${name === 'email' ? 'email' : 'text'}
          autocomplete=${name === 'accessCode' ? 'off' : name}
          autocapitalize=${name === 'name' ? 'words' : 'off'}
          spellcheck="false"
          aria-required="true"
          aria-describedby=${a.describedBy}
          aria-invalid=${a.invalid}
          .value=${this.filled[name]}
        />
      `,
    );
  }

  /** What no field says: above the button that was pressed. */
  #renderTrouble(): TemplateResult | typeof nothing {
    const { sending } = this;
    if (!(sending instanceof SharingError)) return nothing;
    if (sending.fields.some(({ field: name }) => this.#has(name))) return nothing;
    const text = failureText(sending, this.#errorWords.texts);
    // Nothing has gone wrong: there is something new to read.
    if (sending.code === 'TERMS_CHANGED') {
      return html`<div class="note" role="status"><strong>${text.title}</strong> ${text.way}</div>`;
    }
    const { retryIn } = sending.params;
    if (sending.code !== 'TOO_MANY_TRIES' || retryIn === undefined) return failed(text);
    return failed({ ...text, way: this.#words.texts.tryAt(timeOfDayIn(Number(retryIn), this.#words)) });
  }

  #has(path: string): boolean {
    return this.renderRoot.querySelector(`[name='${CSS.escape(path)}']`) !== null;
  }

  readonly #wrong = (path: string): string | null => {
    const { sending } = this;
    if (!(sending instanceof SharingError)) return null;
    const { code, fields } = sending;
    if (code === 'DOMAIN_NOT_ALLOWED' && fields.some(({ field: name }) => name === path)) {
      const { title, way } = failureText(sending, this.#errorWords.texts);
      return this.#words.texts.sentences(title, way);
    }
    return fieldText(fields, path, this.#fieldWords.texts, this.#fieldWords);
  };

  /** All fields as they stand: `filled` may be older than what is on the screen. */
  readonly #handleInput = (event: Event): void => {
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const asked = this.link?.fields ?? [];
    const detail: Filled = {
      name: text('name'),
      email: text('email'),
      accessCode: text('accessCode'),
      remember: data.has('remember'),
      answers: Object.fromEntries(asked.map(({ id }) => [id, text(nameOf(id))])),
      acceptedTerms: data.has('acceptedTerms') ? Number(text('acceptedTerms')) : null,
    };
    this.dispatchEvent(new CustomEvent<Filled>('typed', { detail }));
  };

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.dispatchEvent(new Event('joining'));
  };
}
