import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { inviteUsersTexts } from '../../../locales/en/invite-users.js';
import { addressText } from '../../../ui/address.js';
import { isComposing } from '../../../ui/form/composing.js';
import { field, type FieldAttributes } from '../../../ui/form/field.js';
import { placed } from '../../../ui/place.js';
import { LocalizeController } from '../../../ui/localize.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { formStyles } from '../../../ui/styles/form.js';
import { tokens } from '../../../ui/styles/tokens.js';
import { inviteEmailStyles } from './invite-form.styles.js';
import type { Invites } from '../invites.js';
import { PeopleSuggestions, type Person } from './people-suggestions.js';

/** Two addresses, whatever stands between them. */
const several = /@[\s\S]*@/;

/**
 * *Email address*: a combobox (APG, list autocomplete) with the people the back end knows.
 *
 * @fires type - Another text stands in it.
 * @fires pick - One of the people was chosen: a Person.
 * @fires several - Several addresses were pasted: all that would stand in the field, one piece a line.
 * @fires leave - Nothing more is typed for now.
 * @fires enter - Enter was pressed, and chose nobody.
 * @fires say - Something for the live region of the window.
 */
export class InviteEmailElement extends LitElement {
  static override properties = {
    access: { attribute: false },
    value: { attribute: false },
    error: { attribute: false },
    isOpen: { state: true },
    active: { state: true },
  };

  // An icon is drawn as those of buttons are.
  static override styles = [tokens, buttons, controls, formStyles, inviteEmailStyles];

  declare access: Invites | null;
  declare value: string;
  /** What is wrong with it; null for nothing. */
  declare error: string | null;
  declare protected isOpen: boolean;
  /** The option that Enter would take; -1 for none. */
  declare protected active: number;

  readonly #words = new LocalizeController(this, 'invite-users', inviteUsersTexts);
  readonly #suggestions = new PeopleSuggestions(this, () => this.#handleFound());
  #stopPlacing: (() => void) | null = null;

  constructor() {
    super();
    this.access = null;
    this.value = '';
    this.error = null;
    this.isOpen = false;
    this.active = -1;
  }

  override focus(): void {
    void this.updateComplete.then(() => this.#input?.focus());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override updated(): void {
    this.#drawList();
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    const hint = this.#suggestions.exactOnly ? texts.exactOnly : undefined;
    return html`
      ${field({ id: 'email', label: texts.email, hint, error: this.error }, (a) => this.#renderInput(a))}
      <ul
        class="options"
        id="options"
        role="listbox"
        popover="manual"
        aria-label=${texts.suggestions}
        @pointerdown=${(event: Event) => event.preventDefault()}
      >
        ${this.#suggestions.people.map((person, index) => this.#renderOption(person, index))}
      </ul>
    `;
  }

  #renderInput(a: FieldAttributes): TemplateResult {
    return html`
      <input
        class="input"
        id=${a.id}
        role="combobox"
        inputmode="email"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-required="true"
        aria-autocomplete="list"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        aria-controls="options"
        aria-activedescendant=${this.active < 0 ? nothing : `option-${this.active}`}
        aria-describedby=${a.describedBy}
        aria-invalid=${a.invalid}
        .value=${this.value}
        @input=${this.#handleInput}
        @compositionend=${this.#handleInput}
        @keydown=${this.#handleKeydown}
        @paste=${this.#handlePaste}
        @blur=${this.#handleBlur}
        @click=${() => this.#open()}
      />
    `;
  }

  #renderOption(person: Person, index: number): TemplateResult {
    const name = `${person.firstName} ${person.lastName}`.trim();
    return html`
      <li
        class="option"
        id="option-${index}"
        role="option"
        aria-selected=${index === this.active ? 'true' : 'false'}
        @click=${() => this.#pick(person)}
      >
        ${name === '' ? nothing : html`<bdi class="option-name">${name}</bdi>`}
        <bdi class="option-email">${addressText(person.email)}</bdi>
      </li>
    `;
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  get #list(): HTMLElement | null {
    return this.renderRoot.querySelector('#options');
  }

  /** In the top layer, where no edge of the window cuts it off. */
  #drawList(): void {
    const [list, input] = [this.#list, this.#input];
    if (list === null || input === null || list.matches(':popover-open') === this.isOpen) return;
    list.togglePopover(this.isOpen);
    this.#stopPlacing?.();
    this.#stopPlacing = null;
    if (!this.isOpen) return;
    list.style.setProperty('inline-size', `${input.offsetWidth}px`);
    this.#stopPlacing = placed(list, input);
  }

  #open(): void {
    this.isOpen = this.#suggestions.people.length > 0;
    this.active = -1;
  }

  #close(): void {
    this.isOpen = false;
    this.active = -1;
    this.#stopPlacing?.();
    this.#stopPlacing = null;
  }

  #pick(person: Person): void {
    this.#suggestions.clear();
    this.#close();
    this.dispatchEvent(new CustomEvent('pick', { detail: person }));
  }

  #move(by: 1 | -1): void {
    const { length } = this.#suggestions.people;
    if (length === 0) return;
    this.#suggestions.hold();
    // One step beyond either end is the field itself.
    const places = length + 1;
    this.active = this.isOpen ? ((this.active + 1 + by + places) % places) - 1 : by > 0 ? 0 : length - 1;
    this.isOpen = true;
  }

  #handleFound(): void {
    const count = this.#suggestions.people.length;
    if (this.#input?.matches(':focus')) this.#open();
    if (count === 0) return;
    const detail = this.#words.texts.found(count, this.#words);
    this.dispatchEvent(new CustomEvent('say', { detail }));
  }

  // While an input method composes, what stands there is not typed yet.
  readonly #handleInput = (event: Event): void => {
    const { value } = event.currentTarget as HTMLInputElement;
    this.active = -1;
    this.dispatchEvent(new CustomEvent('type', { detail: value }));
    if ((event as InputEvent).isComposing) return;
    this.#suggestions.look(value);
    if (value.trim() === '') this.#close();
  };

  readonly #handleBlur = (): void => {
    this.#close();
    this.dispatchEvent(new Event('leave'));
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const chosen = this.#suggestions.people[this.active];
    if (this.#handled(event, chosen)) event.preventDefault();
    // The window closes with Escape, but not with the one that closes the list.
    if (event.key === 'Escape' && event.defaultPrevented) event.stopPropagation();
  };

  /** True where the key was one of ours. */
  #handled({ key, altKey }: KeyboardEvent, chosen: Person | undefined): boolean {
    switch (key) {
      case 'ArrowDown':
        if (altKey) this.#open();
        else this.#move(1);
        return true;
      case 'ArrowUp':
        if (altKey) this.#close();
        else this.#move(-1);
        return true;
      case 'Enter':
        if (chosen) this.#pick(chosen);
        else this.#enter();
        return true;
      case 'Escape': {
        const wasOpen = this.isOpen;
        this.#close();
        return wasOpen;
      }
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        this.active = -1;
        return false;
      default:
        return false;
    }
  }

  #enter(): void {
    this.#close();
    this.dispatchEvent(new Event('enter'));
  }

  readonly #handlePaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!several.test(pasted)) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget as HTMLInputElement;
    const before = value.slice(0, selectionStart ?? 0);
    const after = value.slice(selectionEnd ?? value.length);
    const pieces = [before, pasted, after].filter((piece) => piece.trim() !== '');
    this.#suggestions.clear();
    this.#close();
    this.dispatchEvent(new CustomEvent('several', { detail: pieces.join('\n') }));
  };
}
