import { LitElement, nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { SharingError } from '../../domain/errors.js';
import type { Entry } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { joinTexts } from '../../locales/en/join.js';
import { failed, failureText } from '../../ui/failure.js';
import { icons } from '../../ui/icons.js';
import { defineInternal, internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { entryBarStyles } from './entry-bar.styles.js';
import type { Parting } from './entry-state.js';
import type { Question } from './entry-storage.js';

const entryPanel = internalTag('entry-panel');

/**
 * Who is in, what is kept of them, and the way out.
 *
 * @slot - Own text of the page.
 * @fires leaving - The person wants out.
 * @fires erasing - The person wants out, and to be forgotten.
 * @fires mistaken - The person is somebody else.
 */
export class EntryBarElement extends LitElement {
  static override properties = {
    entry: { attribute: false },
    questions: { attribute: false },
    parting: { attribute: false },
    isWaiting: { attribute: false },
    isRecalled: { attribute: false },
    panel: { state: true },
  };
  static override styles = [tokens, buttons, controls, entryBarStyles];

  declare entry: Entry | null;
  declare questions: readonly Question[];
  declare parting: Parting;
  /** The session has not begun. */
  declare isWaiting: boolean;
  /** This device said who it is. */
  declare isRecalled: boolean;
  /** *Your entry*; an error where its code did not load. */
  declare protected panel: 'closed' | 'open' | SharingError;

  readonly #words = new LocalizeController(this, 'join', joinTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);

  constructor() {
    super();
    this.entry = null;
    this.questions = [];
    this.parting = 'idle';
    this.isWaiting = false;
    this.isRecalled = false;
    this.panel = 'closed';
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.entry === null) return nothing;
    const { texts } = this.#words;
    const { name } = this.entry;
    const isOpen = this.panel === 'open';
    const isLeaving = this.parting === 'leaving';
    return html`
      <div class="bar" part="bar">
        <div class="who">
          ${icons.check}
          <p>${this.isWaiting ? texts.waitingAs(name) : texts.joinedAs(name)}</p>
          ${
            this.isRecalled
              ? html`<button class="text-button" type="button" @click=${() => this.#tell('mistaken')}>
                  ${texts.notYou}
                </button>`
              : nothing
          }
        </div>
        <div class="doors">
          <button
            class="button"
            type="button"
            aria-expanded=${isOpen ? 'true' : 'false'}
            aria-controls="entry"
            @click=${this.#handleEntry}
          >
            ${texts.yourEntry}
          </button>
          <button
            class="button"
            type="button"
            aria-disabled=${isLeaving ? 'true' : nothing}
            aria-busy=${isLeaving ? 'true' : nothing}
            aria-label=${isLeaving ? texts.leave : nothing}
            @click=${() => this.#tell('leaving')}
          >
            <span>${texts.leave}</span>
          </button>
        </div>
        <div class="entry" id="entry" ?hidden=${!isOpen}>
          ${
            isOpen
              ? html`<${entryPanel}
                  .entry=${this.entry}
                  .questions=${this.questions}
                  .isErasing=${this.parting === 'erasing'}
                  @erasing=${() => this.#tell('erasing')}
                ></${entryPanel}>`
              : nothing
          }
        </div>
        ${this.#renderTrouble()}
        <slot></slot>
      </div>
    `;
  }

  #renderTrouble(): TemplateResult | typeof nothing {
    const trouble = [this.parting, this.panel].find((one) => one instanceof SharingError);
    if (trouble === undefined) return nothing;
    return failed({ text: failureText(trouble, this.#errorWords.texts) });
  }

  #tell(what: 'leaving' | 'erasing' | 'mistaken'): void {
    this.dispatchEvent(new Event(what));
  }

  readonly #handleEntry = async (): Promise<void> => {
    if (this.panel === 'open') {
      this.panel = 'closed';
      return;
    }
    try {
      const { EntryPanelElement } = await import('./entry-panel.js');
      defineInternal('entry-panel', EntryPanelElement);
      this.panel = 'open';
    } catch (cause) {
      this.panel = new SharingError(navigator.onLine ? 'BACKEND_UNREACHABLE' : 'OFFLINE', { cause });
    }
  };
}
