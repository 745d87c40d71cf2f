import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { asSharingError, SharingError, type FieldError } from '../../domain/errors.js';
import type { MediaKind } from '../../domain/media.js';
import type { GuestLinkView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { expiryTexts } from '../../locales/en/expiry.js';
import { guestLinkFormTexts } from '../../locales/en/guest-link-form.js';
import { hostFieldTexts } from '../../locales/en/host-fields.js';
import { windowTexts } from '../../locales/en/window.js';
import { isComposing } from '../../ui/form/composing.js';
import { LazyController } from '../../ui/controllers/lazy-controller.js';
import { fieldText } from '../../ui/failure.js';
import { defineInternal, internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { formStyles } from '../../ui/styles/form.js';
import { tokens } from '../../ui/styles/tokens.js';
import { timeZones } from '../../ui/form/zoned-time.js';
import { formActions } from './form-actions.js';
import type { GuestAccess } from './guest-access.js';
import { guestLinkFormStyles } from './guest-link-form.styles.js';
import type { GuestLinkOptionsElement } from './guest-link-options.js';
import { moreOptions } from './more-options.js';
import type { Saved } from './save-edit.js';
import { failureView } from './save-failure.js';
import { prepareEditing, saveLink, type Sending } from './save-link.js';
import { emptyTyped, isSame, rebased, typedOf, usesOptions, type Typed } from './typed-link.js';
import { usualFields } from './usual-fields.js';
import { isBehind, placed, stillWrong } from './wrong-fields.js';

const optionsTag = internalTag('guest-link-options');

/**
 * The form of a guest link: a new one, or one that is edited.
 *
 * @fires form-changed - Whether there is something typed that would be lost.
 * @fires form-cancelled - The person thought better of it.
 * @fires link-saved - The link is there, or is as it was typed.
 * @fires say - Something for the live region of the window.
 */
export class GuestLinkFormElement extends LitElement {
  static override properties = {
    access: { attribute: false },
    link: { attribute: false },
    edited: { state: true },
    typed: { state: true },
    wrong: { state: true },
    sending: { state: true },
    isOpen: { state: true },
  };

  static override styles = [tokens, buttons, controls, formStyles, guestLinkFormStyles];

  declare access: GuestAccess | null;
  /** The one to edit; null for a new one. Read once: the window gives it again each time it is drawn. */
  declare link: GuestLinkView | null;
  /** The one that is edited, as it was read last. */
  declare protected edited: GuestLinkView | null;
  declare protected typed: Typed;
  declare protected wrong: readonly FieldError[];
  declare protected sending: Sending;
  /** Whether *More options* is open. */
  declare protected isOpen: boolean;

  readonly #words = new LocalizeController(this, 'guest-link-form', guestLinkFormTexts);
  readonly #expiryWords = new LocalizeController(this, 'expiry', expiryTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #fieldWords = new LocalizeController(this, 'fields', hostFieldTexts);
  readonly #zones = timeZones();
  readonly #lazy = new LazyController(this, {
    options: async () => {
      defineInternal('guest-link-options', (await import('./guest-link-options.js')).GuestLinkOptionsElement);
    },
  });
  /** What the form began with: of the link as it was read last. */
  #before: Typed;
  #focusWrong = false;

  constructor() {
    super();
    this.access = null;
    this.link = this.edited = null;
    this.#before = this.typed = emptyTyped(null, this.#zone);
    this.wrong = [];
    this.sending = { kind: 'idle' };
    this.isOpen = false;
  }

  protected override willUpdate(): void {
    if (this.hasUpdated) return;
    this.#begin(this.link);
    if (this.link === null) return;
    prepareEditing();
    if (usesOptions(this.typed, this.#kind)) this.#open();
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
  }

  protected override updated(changed: PropertyValues<{ sending: Sending }>): void {
    // What went wrong is said below the fields, which may be out of sight.
    if (changed.has('sending')) {
      this.renderRoot.querySelector('.notice > *')?.scrollIntoView({ block: 'nearest' });
    }
    if (!this.#focusWrong) return;
    const first = this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]');
    const options = this.renderRoot.querySelector<GuestLinkOptionsElement>('#options');
    // The code of what is behind the disclosure may still be on its way.
    if (first === null && options === null) return;
    this.#focusWrong = false;
    if (first !== null) first.focus();
    else void options?.focusWrong();
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    const { edited: link } = this;
    return html`
      <form novalidate aria-labelledby="title" @submit=${this.#handleSubmit} @keydown=${this.#handleKeydown}>
        <h3 id="title" class="sentence">${link === null ? texts.newLink : texts.editLink(link.name)}</h3>
        ${usualFields({
          typed: this.typed,
          link,
          kind: this.#kind,
          zones: this.#zones,
          now: this.access?.now ?? 0,
          words: this.#words,
          expiryTexts: this.#expiryWords.texts,
          error: (name) => fieldText(this.wrong, name, this.#fieldWords.texts, this.#fieldWords),
          type: (change) => this.#type(change),
        })}
        ${this.#renderMore()}
        <div class="notice">${this.#renderFailure()}</div>
        ${formActions({
          isNew: link === null,
          isBusy: this.sending.kind === 'busy',
          isChoice: this.#isChoice,
          texts,
          cancelText: this.#windowWords.texts.cancel,
          cancel: () => this.dispatchEvent(new Event('form-cancelled')),
        })}
      </form>
    `;
  }

  #renderMore(): TemplateResult {
    return moreOptions({
      isOpen: this.isOpen,
      status: this.#lazy.status('options'),
      texts: this.#words.texts,
      windowTexts: this.#windowWords.texts,
      toggle: () => (this.isOpen ? (this.isOpen = false) : this.#open()),
      tryAgain: () => void this.#lazy.load('options'),
      options: () => this.#renderOptions(),
    });
  }

  #renderOptions(): TemplateResult {
    return html`<${optionsTag}
      id="options"
      .typed=${this.typed}
      .wrong=${this.wrong}
      .kind=${this.#kind}
      .isNew=${this.edited === null}
      .hasCode=${this.edited?.hasAccessCode === true}
      .zones=${this.#zones}
      .now=${this.access?.now ?? 0}
      @type=${(event: CustomEvent<Partial<Typed>>) => this.#type(event.detail)}
      @say=${({ detail }: CustomEvent<string>) => this.dispatchEvent(new CustomEvent('say', { detail }))}
    ></${optionsTag}>`;
  }

  #renderFailure(): unknown {
    return failureView(this.sending, {
      words: this.#words,
      expiryTexts: this.#expiryWords.texts,
      errorTexts: this.#errorWords.texts,
      onMine: this.#useMine,
      onTheirs: this.#useTheirs,
      onNew: this.#createAsNew,
    });
  }

  get #isChoice(): boolean {
    return this.sending.kind === 'conflict' || this.sending.kind === 'gone';
  }

  get #kind(): MediaKind | null {
    return this.access?.medium?.kind ?? null;
  }

  get #zone(): string {
    return this.#zones[0] ?? 'UTC';
  }

  #begin(link: GuestLinkView | null): void {
    this.edited = link;
    this.#before = this.typed = link ? typedOf(link, this.#zone) : emptyTyped(this.#kind, this.#zone);
    this.wrong = [];
  }

  #open(): void {
    this.isOpen = true;
    void this.#lazy.load('options');
  }

  #type(change: Partial<Typed>): void {
    const typed = { ...this.typed, ...change };
    this.wrong = stillWrong(this.wrong, this.typed, typed);
    this.typed = typed;
    if (this.sending.kind === 'failed') this.sending = { kind: 'idle' };
    this.#sayWhetherChanged();
  }

  #sayWhetherChanged(): void {
    const detail = !isSame(this.#before, this.typed);
    this.dispatchEvent(new CustomEvent('form-changed', { detail }));
  }

  async #send(): Promise<void> {
    const { access, edited: link } = this;
    if (this.sending.kind === 'busy' || access === null) return;
    this.sending = { kind: 'busy' };
    this.wrong = [];
    try {
      this.#take(await saveLink(access, { link, before: this.#before, typed: this.typed }));
    } catch (thrown) {
      this.#fail(asSharingError(thrown));
    }
  }

  #take(saved: Saved): void {
    if (saved.kind === 'saved') {
      this.sending = { kind: 'idle' };
      this.dispatchEvent(new CustomEvent('link-saved', { detail: saved.link }));
      return;
    }
    this.sending = saved;
    this.access?.report(new SharingError(saved.kind === 'gone' ? 'NOT_FOUND' : 'CHANGED_MEANWHILE'));
  }

  /** On top of what is theirs, as the person has seen it. */
  readonly #useMine = (theirs: GuestLinkView): void => {
    const now = typedOf(theirs, this.#zone);
    this.typed = rebased(this.#before, this.typed, now);
    this.edited = theirs;
    this.#before = now;
    void this.#send();
  };

  readonly #useTheirs = (theirs: GuestLinkView): void => {
    this.#begin(theirs);
    this.sending = { kind: 'idle' };
    this.#sayWhetherChanged();
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
  };

  /** With all that was typed, but for a code that nobody can read: that one is asked for. */
  readonly #createAsNew = (): void => {
    const isCodeLost = this.typed.code === 'keep';
    this.typed = { ...this.typed, code: 'typed' };
    this.edited = null;
    this.#before = emptyTyped(this.#kind, this.#zone);
    this.sending = { kind: 'idle' };
    this.#sayWhetherChanged();
    if (isCodeLost)
      this.#fail(new SharingError('INVALID_INPUT', { fields: [{ field: 'accessCode', code: 'REQUIRED' }] }));
    else void this.#send();
  };

  #fail(error: SharingError): void {
    this.wrong = placed(error.fields);
    this.#focusWrong = this.wrong.length > 0;
    if (this.wrong.some(isBehind)) this.#open();
    // Said at the fields, or here where no field shows it.
    this.sending = this.wrong.length > 0 ? { kind: 'idle' } : { kind: 'failed', error };
  }

  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    // What is to become of it is a choice: Enter in a field leads to it.
    if (this.#isChoice) this.renderRoot.querySelector<HTMLElement>('#use-mine, .failed .button')?.focus();
    else void this.#send();
  };

  // A field in a shadow root of its own has no form around it that Enter would send.
  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    if (event.key !== 'Enter' || isComposing(event) || !(target instanceof HTMLInputElement)) return;
    if (target.getRootNode() !== this.renderRoot || this.#isChoice) this.#handleSubmit(event);
  };
}
