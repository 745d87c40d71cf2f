import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { asSharingError, SharingError } from '../../../domain/errors.js';
import type { Entry } from '../../../domain/schemas.js';
import { entryErrorTexts } from '../../../locales/en/entry-errors.js';
import { joinTexts } from '../../../locales/en/join.js';
import { failed } from '../../../ui/failure.js';
import { icons } from '../../../ui/icons/icons.js';
import { defineInternal, internalTag } from '../../../ui/internal.js';
import { loadPart } from '../../../ui/load-part.js';
import { LocalizeController } from '../../../ui/localize.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { tokens } from '../../../ui/styles/tokens.js';
import { entryBarStyles } from './entry-bar.styles.js';
import { isNetworkTrouble } from '../entry-failures.js';
import type { Notice, Parting } from '../entry-state.js';
import type { Known } from '../entry-storage.js';
import type { LeaveQuestionElement } from './leave-question.js';
import { troubleText } from '../trouble-text.js';

const entryPanel = internalTag('entry-panel');
const entryRole = internalTag('entry-role');
const leaveQuestion = internalTag('leave-question');

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
    known: { attribute: false },
    parting: { attribute: false },
    noWayBack: { attribute: false },
    isWaiting: { attribute: false },
    notice: { attribute: false },
    isCutOff: { attribute: false },
    panel: { state: true },
    isAsking: { state: true },
    news: { state: true },
  };
  static override styles = [tokens, buttons, controls, entryBarStyles];

  declare entry: Entry | null;
  declare known: Known;
  declare parting: Parting;
  /** Asks why who leaves could not come back; null where they could. */
  declare noWayBack: () => Promise<string | null>;
  /** The session has not begun. */
  declare isWaiting: boolean;
  declare notice: Notice;
  /** The back end has not answered for some seconds. */
  declare isCutOff: boolean;
  /** *Your entry*; an error where its code did not load. */
  declare protected panel: 'closed' | 'open' | SharingError;
  /** *Leave* was pressed, and it is not known yet whether there is a way back. */
  declare protected isAsking: boolean;
  /** Of their role, for a while. */
  declare protected news: string;

  readonly #words = new LocalizeController(this, 'join', joinTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', entryErrorTexts);
  /** As what they were in before; null where they came as what they are. */
  #formerRole: string | null = null;

  constructor() {
    super();
    this.entry = null;
    this.known = { isRecalled: false, isRemembered: false, hasLink: false, questions: [] };
    this.parting = 'idle';
    this.noWayBack = () => Promise.resolve(null);
    this.isWaiting = false;
    this.notice = 'none';
    this.isCutOff = false;
    this.panel = 'closed';
    this.isAsking = false;
    this.news = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('online', this.#handleOnline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('online', this.#handleOnline);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('entry')?.role ?? this.entry?.role;
    if (before !== undefined && before !== this.entry?.role) this.#formerRole = before;
    if (this.#hasRole) void loadRole();
    // News for a while: from then on the line above says it.
    if (this.notice === 'let-in') setTimeout(() => (this.notice = 'none'), 6000);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.entry === null) return nothing;
    const { texts } = this.#words;
    const { name } = this.entry;
    const isOpen = this.panel === 'open';
    const isLeaving = this.parting === 'leaving' || this.isAsking;
    return html`
      <div class="bar" part="bar">
        <div class="who">
          ${icons.check}
          <p>${this.isWaiting ? texts.waitingAs(name) : texts.joinedAs(name)}</p>
          ${
            this.#hasRole || this.#formerRole !== null
              ? html`<${entryRole}
                  ?hidden=${!this.#hasRole}
                  .name=${this.entry.role}
                  .former=${this.#formerRole}
                  @say=${this.#handleNews}
                ></${entryRole}>`
              : nothing
          }
          ${
            this.known.isRecalled
              ? html`<button class="text-button" type="button" @click=${this.#handleNotYou}>
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
            @click=${this.#handleLeave}
          >
            <span>${texts.leave}</span>
          </button>
        </div>
        <div class="entry" id="entry" ?hidden=${!isOpen}>
          ${
            isOpen
              ? html`<${entryPanel}
                  .entry=${this.entry}
                  .questions=${this.known.questions}
                  .isErasing=${this.parting === 'erasing'}
                  @erasing=${() => this.#tell('erasing')}
                ></${entryPanel}>`
              : nothing
          }
        </div>
        <p class="notice" role="status">${this.#notice}</p>
        ${this.#renderTrouble()}
        <slot></slot>
      </div>
      <${leaveQuestion} id="question"></${leaveQuestion}>
    `;
  }

  /** Whoever came by a guest link and was given none is a guest, and knows. */
  get #hasRole(): boolean {
    return this.entry !== null && this.entry.role !== 'guest';
  }

  get #notice(): string {
    const { letIn, alreadyIn, cutOff } = this.#words.texts;
    if (this.isCutOff) return cutOff;
    if (this.news !== '') return this.news;
    return { none: '', 'let-in': letIn, 'already-in': alreadyIn }[this.notice];
  }

  #renderTrouble(): TemplateResult | typeof nothing {
    const trouble = [this.parting, this.panel].find((one) => one instanceof SharingError);
    if (trouble === undefined) return nothing;
    return failed(troubleText(trouble, this.#errorWords.texts, this.#words.texts));
  }

  #tell(what: 'leaving' | 'erasing' | 'mistaken'): void {
    this.dispatchEvent(new Event(what));
  }

  readonly #handleNews = ({ detail }: CustomEvent<string>): void => {
    this.news = detail;
    setTimeout(() => (this.news = this.news === detail ? '' : this.news), 6000);
  };

  readonly #handleEntry = async (): Promise<void> => {
    if (this.panel === 'open') {
      this.panel = 'closed';
      return;
    }
    if (await this.#loadPanel()) this.panel = 'open';
  };

  /** Asks first where leaving is for good. */
  readonly #handleLeave = async (): Promise<void> => {
    const way = await this.#askWayBack();
    if (way !== 'asking' && (way === null || (await this.#isSure(way)))) this.#tell('leaving');
  };

  /** Asks first where there is no link to come back with, or it lets nobody in. */
  readonly #handleNotYou = async (): Promise<void> => {
    const way = await this.#askWayBack();
    if (way === 'asking') return;
    if ((way === null && this.known.hasLink) || (await this.#isSure(way))) this.#tell('mistaken');
  };

  /** Why there is none; *asking* where a press before this one is not through yet. */
  async #askWayBack(): Promise<string | null> {
    if (this.isAsking) return 'asking';
    this.isAsking = true;
    try {
      return await this.noWayBack();
    } finally {
      this.isAsking = false;
    }
  }

  async #isSure(closedBy: string | null): Promise<boolean> {
    if (!(await this.#loadPanel()) || this.entry === null) return false;
    return this.renderRoot
      .querySelector<LeaveQuestionElement>('#question')!
      .isSure(closedBy, this.entry.name);
  }

  /** With it comes the dialog that asks. */
  async #loadPanel(): Promise<boolean> {
    try {
      const { EntryPanelElement } = await loadPart(() => import('./entry-panel.js'));
      defineInternal('entry-panel', EntryPanelElement);
      if (typeof this.panel !== 'string') this.panel = 'closed';
      return true;
    } catch (thrown) {
      this.panel = asSharingError(thrown);
      return false;
    }
  }

  readonly #handleOnline = (): void => {
    if (isNetworkTrouble(this.panel)) this.panel = 'closed';
  };
}

/** Few are more than guests. Where it does not load, nothing is lost: *Your entry* names the role, too. */
async function loadRole(): Promise<void> {
  const part = await import('./entry-role.js').catch(() => null);
  if (part !== null) defineInternal('entry-role', part.EntryRoleElement);
}
