import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { SharingError } from '../../../domain/errors.js';
import { countdownTexts } from '../../../locales/en/countdown.js';
import { entryErrorTexts } from '../../../locales/en/entry-errors.js';
import { joinTexts } from '../../../locales/en/join.js';
import { waitingTexts } from '../../../locales/en/waiting.js';
import { failed, failureText } from '../../../ui/failure.js';
import { icons } from '../../../ui/icons/icons.js';
import { LocalizeController } from '../../../ui/localize.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { tokens } from '../../../ui/styles/tokens.js';
import type { WaitingState } from '../entry-state.js';
import type { Known } from '../entry-storage.js';
import { joinWaitingStyles } from './join-waiting.styles.js';
import { headedStepStyles } from '../joining.styles.js';
import { startText } from './start-text.js';

/**
 * Until the host has let somebody in: who was told, and the way out.
 *
 * @slot - Own text of the page.
 * @fires leaving - The person waits no longer.
 * @fires mistaken - The person is somebody else.
 */
export class JoinWaitingElement extends LitElement {
  static override properties = {
    waiting: { attribute: false },
    known: { attribute: false },
  };
  static override styles = [tokens, buttons, controls, headedStepStyles, joinWaitingStyles];

  declare waiting: WaitingState | null;
  declare known: Known | null;

  readonly #words = new LocalizeController(this, 'waiting', waitingTexts);
  readonly #joinWords = new LocalizeController(this, 'join', joinTexts);
  readonly #countdownWords = new LocalizeController(this, 'countdown', countdownTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', entryErrorTexts);

  constructor() {
    super();
    this.waiting = null;
    this.known = null;
  }

  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('h2')?.focus(options));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.waiting === null) return nothing;
    const { texts } = this.#words;
    const { texts: join } = this.#joinWords;
    const { title, hostName, name, startsAt, opensIn } = this.waiting.entry;
    return html`
      <div class="failed-head">
        <span class="picture">${icons.clock}</span>
        <div class="head">
          <h2 tabindex="-1">${texts.title(title)}</h2>
          <div class="reason">
            <p>${texts.told(hostName)} ${texts.soon}</p>
            ${
              opensIn === null || startsAt === null
                ? nothing
                : html`<p>${join.startsOn(startText(startsAt, opensIn, this.#joinWords))}</p>`
            }
            ${this.known?.isRemembered ? nothing : html`<p>${this.#countdownWords.texts.keepTab}</p>`}
            <p class="notice" role="status">${this.waiting.isCutOff ? join.cutOff : ''}</p>
          </div>
        </div>
      </div>
      <slot></slot>
      <div class="bar">
        <p class="sentence">${texts.as(name)}</p>
        ${
          this.known?.isRecalled
            ? html`<button class="text-button" type="button" @click=${() => this.#tell('mistaken')}>
                ${join.notYou}
              </button>`
            : nothing
        }
        ${this.#renderLeave()}
      </div>
      ${this.#renderTrouble()}
    `;
  }

  #renderLeave(): TemplateResult {
    const { leave } = this.#joinWords.texts;
    const isLeaving = this.waiting?.parting === 'leaving';
    return html`
      <button
        class="button"
        type="button"
        aria-disabled=${isLeaving ? 'true' : nothing}
        aria-busy=${isLeaving ? 'true' : nothing}
        aria-label=${isLeaving ? leave : nothing}
        @click=${() => this.#tell('leaving')}
      >
        <span>${leave}</span>
      </button>
    `;
  }

  #renderTrouble(): TemplateResult | typeof nothing {
    const parting = this.waiting?.parting;
    if (!(parting instanceof SharingError)) return nothing;
    return failed(failureText(parting, this.#errorWords.texts));
  }

  #tell(what: 'leaving' | 'mistaken'): void {
    this.dispatchEvent(new Event(what));
  }
}
