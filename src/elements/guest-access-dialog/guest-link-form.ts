import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { asSharingError, type FieldError, type SharingError } from '../../domain/errors.js';
import { errorTexts, fieldTexts } from '../../locales/en/errors.js';
import { guestAccessTexts } from '../../locales/en/guest-access.js';
import { windowTexts } from '../../locales/en/window.js';
import { failed, failureText, fieldText } from '../../ui/failure.js';
import { field, type FieldAttributes } from '../../ui/field.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { isoToZoned, timeZones } from '../../ui/zoned-time.js';
import { guestLinkFormStyles } from './guest-access-dialog.styles.js';
import type { GuestAccess } from './guest-access.js';
import { checkedDraft, type Typed } from './typed-link.js';

type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly error: SharingError };

/** From the path of a field in a draft to its control. */
const controlIds: Readonly<Record<string, string>> = {
  name: 'name',
  maxUses: 'max-uses',
  'expiry.days': 'days',
  'expiry.at': 'at',
  expiry: 'expires',
};

/**
 * The form of a new guest link.
 *
 * @fires form-changed - Whether there is something typed that would be lost.
 * @fires form-cancelled - The person thought better of it.
 * @fires link-created - The link is there.
 */
export class GuestLinkFormElement extends LitElement {
  static override properties = {
    access: { attribute: false },
    live: { attribute: false },
    typed: { state: true },
    wrong: { state: true },
    sending: { state: true },
  };

  static override styles = [tokens, buttons, controls, guestLinkFormStyles];

  declare access: GuestAccess | null;
  /** Whether the medium has a session that ends. */
  declare live: boolean;
  declare protected typed: Typed;
  declare protected wrong: readonly FieldError[];
  declare protected sending: Sending;

  readonly #words = new LocalizeController(this, 'guest-access', guestAccessTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #fieldWords = new LocalizeController(this, 'fields', fieldTexts);
  readonly #zones = timeZones();
  #focusWrong = false;

  constructor() {
    super();
    this.access = null;
    this.live = false;
    this.typed = { name: '', maxUses: '', expires: 'never', days: '', at: '', zone: this.#zones[0] ?? 'UTC' };
    this.wrong = [];
    this.sending = { kind: 'idle' };
  }

  protected override firstUpdated(_changed: PropertyValues<this>): void {
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (!this.#focusWrong) return;
    this.#focusWrong = false;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    const { typed, sending } = this;
    const busy = sending.kind === 'busy';
    return html`
      <form novalidate aria-labelledby="title" @submit=${this.#handleSubmit}>
        <h3 id="title">${texts.newLink}</h3>
        ${field({ id: 'name', label: texts.name, hint: texts.nameHint, error: this.#error('name') }, (a) =>
          this.#renderInput(a, 'name'),
        )}
        ${field(
          { id: 'max-uses', label: texts.maxUses, hint: texts.maxUsesHint, error: this.#error('maxUses') },
          (a) => this.#renderInput(a, 'maxUses', 'numeric'),
        )}
        ${field(
          { id: 'expires', label: texts.expires, hint: texts.expiryHint, error: this.#error('expiry') },
          (a) => this.#renderExpires(a),
        )}
        ${typed.expires === 'days' ? this.#renderDays() : nothing}
        ${typed.expires === 'at' ? this.#renderMoment() : nothing}
        ${
          sending.kind === 'failed'
            ? failed({ text: failureText(sending.error, this.#errorWords.texts) })
            : nothing
        }
        <div class="actions">
          <button class="button" type="button" @click=${this.#handleCancel}>
            ${this.#windowWords.texts.cancel}
          </button>
          <button
            class="button accent"
            type="submit"
            aria-disabled=${busy ? 'true' : nothing}
            aria-busy=${busy ? 'true' : nothing}
          >
            <span>${texts.create}</span>
          </button>
        </div>
      </form>
    `;
  }

  #renderInput(
    a: FieldAttributes,
    name: 'name' | 'maxUses' | 'days',
    mode: 'text' | 'numeric' = 'text',
  ): TemplateResult {
    return html`
      <input
        class="input ${name === 'name' ? '' : 'short'}"
        id=${a.id}
        aria-describedby=${a.describedBy}
        aria-invalid=${a.invalid}
        aria-required=${name === 'maxUses' ? nothing : 'true'}
        autocomplete="off"
        inputmode=${mode}
        .value=${this.typed[name]}
        @input=${(event: Event) => this.#type({ [name]: valueOf(event) })}
      />
    `;
  }

  #renderExpires(a: FieldAttributes): TemplateResult {
    const { texts } = this.#words;
    const choices: readonly (readonly [Typed['expires'], string])[] = [
      ['never', texts.expiryNever],
      ['days', texts.expiryDays],
      ['at', texts.expiryAt],
      ...(this.live ? [['session-end', texts.expirySession] as const] : []),
    ];
    return html`
      <select
        class="select"
        id=${a.id}
        aria-describedby=${a.describedBy}
        aria-invalid=${a.invalid}
        @change=${(event: Event) => this.#type({ expires: valueOf(event) as Typed['expires'] })}
      >
        ${choices.map(
          ([value, label]) =>
            html`<option value=${value} ?selected=${value === this.typed.expires}>${label}</option>`,
        )}
      </select>
    `;
  }

  #renderDays(): TemplateResult {
    return field({ id: 'days', label: this.#words.texts.days, error: this.#error('expiry.days') }, (a) =>
      this.#renderInput(a, 'days', 'numeric'),
    );
  }

  #renderMoment(): TemplateResult {
    const { texts } = this.#words;
    const { typed } = this;
    return html`
      <div class="pair">
        ${field(
          { id: 'at', label: texts.dateTime, error: this.#error('expiry.at') },
          (a) => html`
            <input
              class="input"
              id=${a.id}
              type="datetime-local"
              aria-describedby=${a.describedBy}
              aria-invalid=${a.invalid}
              aria-required="true"
              min=${isoToZoned(this.access?.now ?? 0, typed.zone)}
              .value=${typed.at}
              @input=${(event: Event) => this.#type({ at: valueOf(event) })}
            />
          `,
        )}
        ${field(
          { id: 'zone', label: texts.timeZone },
          (a) => html`
            <select
              class="select"
              id=${a.id}
              @change=${(event: Event) => this.#type({ zone: valueOf(event) })}
            >
              ${this.#zones.map(
                (zone) =>
                  html`<option value=${zone} ?selected=${zone === typed.zone}>${zoneName(zone)}</option>`,
              )}
            </select>
          `,
        )}
      </div>
    `;
  }

  #error(name: string): string | null {
    return fieldText(this.wrong, name, this.#fieldWords.texts, this.#fieldWords);
  }

  #type(change: Partial<Typed>): void {
    this.typed = { ...this.typed, ...change };
    // What is being mended is no longer said to be wrong.
    const mended = Object.keys(change).flatMap((name) => mendedBy[name as keyof Typed]);
    this.wrong = this.wrong.filter(({ field: name }) => !mended.includes(name));
    if (this.sending.kind === 'failed') this.sending = { kind: 'idle' };
    const { name, maxUses, expires } = this.typed;
    const dirty = name !== '' || maxUses !== '' || expires !== 'never';
    this.dispatchEvent(new CustomEvent('form-changed', { detail: dirty }));
  }

  async #send(): Promise<void> {
    if (this.sending.kind === 'busy' || this.access === null) return;
    this.sending = { kind: 'busy' };
    this.wrong = [];
    try {
      const link = await this.access.create(await checkedDraft(this.typed, this.access.now));
      this.sending = { kind: 'idle' };
      this.dispatchEvent(new CustomEvent('link-created', { detail: link }));
    } catch (thrown) {
      this.#fail(asSharingError(thrown));
    }
  }

  #fail(error: SharingError): void {
    this.wrong = error.fields.filter(({ field: name }) => name in controlIds);
    this.#focusWrong = this.wrong.length > 0;
    // Said at the fields, or here where no field shows it.
    this.sending = this.wrong.length > 0 ? { kind: 'idle' } : { kind: 'failed', error };
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#send();
  };

  readonly #handleCancel = (): void => {
    this.dispatchEvent(new Event('form-cancelled'));
  };
}

/** Which wrong fields a change of a control mends. */
const mendedBy: Readonly<Record<keyof Typed, readonly string[]>> = {
  name: ['name'],
  maxUses: ['maxUses'],
  expires: ['expiry', 'expiry.days', 'expiry.at'],
  days: ['expiry.days'],
  at: ['expiry.at'],
  zone: ['expiry.at'],
};

function zoneName(zone: string): string {
  return zone.replaceAll('_', ' ');
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;
}
