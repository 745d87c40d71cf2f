import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { SharingError } from '../../domain/errors.js';
import type { ParticipantView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { guestListTexts } from '../../locales/en/guest-list.js';
import { roleTexts } from '../../locales/en/roles.js';
import { windowTexts } from '../../locales/en/window.js';
import { failed, failedToTryAgain, failureText } from '../../ui/failure.js';
import { hostIcons } from '../../ui/icons/host-icons.js';
import { icons } from '../../ui/icons/icons.js';
import { LocalizeController } from '../../ui/localize.js';
import { ActionsMenu } from '../../ui/menu/actions-menu.js';
import { MenuElement } from '../../ui/menu/menu.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import type { AskedField } from './asked-fields.js';
import { guestCard } from './guest-card.js';
import { guestRowStyles } from './guest-row.styles.js';
import { stepLabel, stepsFor, type GuestStep } from './guest-steps.js';

/** A step that is being taken, or that failed. */
export interface GuestDoing {
  readonly step: GuestStep;
  readonly error: SharingError | null;
}

export interface GuestStepDetail {
  readonly guest: ParticipantView;
  readonly step: GuestStep;
  /** It was asked for before, and failed. */
  readonly isAgain: boolean;
}

/**
 * One guest of the list, and what can be done about them.
 *
 * @fires guest-step - The person wants something done: a GuestStepDetail.
 */
export class GuestRowElement extends LitElement {
  static readonly parts = [['menu', MenuElement]] as const;

  static override properties = {
    guest: { attribute: false },
    asked: { attribute: false },
    linkName: { attribute: false },
    now: { attribute: false },
    doing: { attribute: false },
  };

  static override styles = [tokens, buttons, controls, guestRowStyles];

  declare guest: ParticipantView | null;
  declare asked: readonly AskedField[];
  /** Of the link they came by, where it is not that of the list. */
  declare linkName: string | null;
  declare now: number;
  declare doing: GuestDoing | null;

  readonly #words = new LocalizeController(this, 'guest-list', guestListTexts);
  readonly #roleWords = new LocalizeController(this, 'roles', roleTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #menu = new ActionsMenu(this);

  constructor() {
    super();
    this.guest = null;
    this.asked = [];
    this.linkName = null;
    this.now = 0;
    this.doing = null;
  }

  /** To the first thing that can be done; false where there is none. */
  focusStep(): boolean {
    const button = this.renderRoot.querySelector<HTMLElement>('.actions button');
    button?.focus();
    return button !== null;
  }

  protected override render(): unknown {
    const { guest, asked, linkName, now, doing } = this;
    if (guest === null) return nothing;
    const { inRow, inMenu } = stepsFor(guest);
    const { roles } = this.#roleWords.texts;
    return html`
      ${guestCard({ guest, asked, linkName, now, words: this.#words, roles })}
      ${
        inRow.length + inMenu.length === 0
          ? nothing
          : html`<div class="actions">
              ${inRow.map((step) => this.#renderButton(guest, step))}
              ${inMenu.length === 0 ? nothing : this.#renderMenu(guest, inMenu)}
            </div>`
      }
      ${doing?.error ? this.#renderTrouble(guest, doing.step, doing.error) : nothing}
    `;
  }

  get #isBusy(): boolean {
    return this.doing !== null && this.doing.error === null;
  }

  #renderButton(guest: ParticipantView, step: GuestStep): TemplateResult {
    return html`
      <button
        class="button"
        type="button"
        aria-describedby="person"
        aria-disabled=${this.#isBusy ? 'true' : nothing}
        aria-busy=${this.#isBusy && this.doing?.step === step ? 'true' : nothing}
        @click=${() => this.#tell(guest, step)}
      >
        <span>${stepLabel(step, this.#words.texts)}</span>
      </button>
    `;
  }

  #renderMenu(guest: ParticipantView, steps: readonly GuestStep[]): TemplateResult {
    const { texts } = this.#words;
    return this.#menu.render({
      label: texts.actionsFor(guest.name),
      isBusy: this.#isBusy,
      items: steps.map(
        (step) =>
          html`<button
            type="button"
            data-danger
            aria-disabled=${this.#isBusy ? 'true' : nothing}
            @click=${() => this.#tell(guest, step)}
          >
            ${step === 'remove' ? icons.door : hostIcons.block}<span>${stepLabel(step, texts)}</span>
          </button>`,
      ),
    });
  }

  #renderTrouble(guest: ParticipantView, step: GuestStep, error: SharingError): TemplateResult {
    const errors = this.#errorWords.texts;
    // What others have decided is on show by now.
    if (error.code === 'CHANGED_MEANWHILE') return failed(failureText(error, errors));
    return failedToTryAgain(error, errors, this.#windowWords.texts, () => this.#tell(guest, step, true));
  }

  #tell(guest: ParticipantView, step: GuestStep, isAgain = false): void {
    this.dispatchEvent(new CustomEvent<GuestStepDetail>('guest-step', { detail: { guest, step, isAgain } }));
  }
}
