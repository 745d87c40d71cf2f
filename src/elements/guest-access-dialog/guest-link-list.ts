import { LitElement, nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { SharingError } from '../../domain/errors.js';
import type { GuestLinkList, GuestLinkView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { guestAccessTexts } from '../../locales/en/guest-access.js';
import { windowTexts } from '../../locales/en/window.js';
import { eachRow } from '../../ui/each-row.js';
import { failedToTryAgain } from '../../ui/failure.js';
import { hostIcons } from '../../ui/icons/host-icons.js';
import { icons } from '../../ui/icons/icons.js';
import { internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import type { Question } from '../../ui/window/question-dialog.js';
import { SaidOnce } from '../../ui/said-once.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { guestLinkListStyles } from './guest-access-dialog.styles.js';
import { GuestAccessSwitchElement } from './guest-access-switch.js';
import type { GuestAccess } from './guest-access.js';
import { GuestLinkRowElement } from './guest-link-row.js';
import type { LinkViewName } from './link-menu.js';
import { nextTo, type LinkDone, type LinkOrder } from './link-order.js';
import { stopOf } from './link-summary.js';
import { emptyView } from './list-views.js';

const tags = { switch: internalTag('guest-access-switch'), row: internalTag('guest-link-row') };

/** What the list leads to. */
export type ListStep =
  | { readonly view: 'form' | 'guests' | 'history'; readonly link: null }
  | { readonly view: LinkViewName; readonly link: GuestLinkView };

/** The buttons below the list, by their ids. */
export type ListButton = 'create' | 'all-guests' | 'history';

/** From which share of the limit on it is worth a word. */
const nearLimit = 0.5;

/**
 * The switch, the links, and what can be done about them.
 *
 * @fires step - The person wants to see or make something: a ListStep.
 * @fires step-near - It may be wanted soon: its code can come.
 * @fires say - Something for the live region of the window.
 */
export class GuestLinkListElement extends LitElement {
  static readonly parts = [
    ['guest-access-switch', GuestAccessSwitchElement],
    ['guest-link-row', GuestLinkRowElement],
  ] as const;

  static override properties = {
    access: { attribute: false },
    list: { attribute: false },
    order: { attribute: false },
    trouble: { attribute: false },
    live: { attribute: false },
    ask: { attribute: false },
  };

  static override styles = [tokens, buttons, controls, guestLinkListStyles];

  declare access: GuestAccess | null;
  declare list: GuestLinkList | null;
  declare order: LinkOrder | null;
  /** What went wrong while there is something to show all the same. */
  declare trouble: SharingError | null;
  /** Whether changes made elsewhere arrive by themselves. */
  declare live: boolean;
  declare ask: ((question: Question) => Promise<string | null>) | null;

  readonly #once = new SaidOnce();
  readonly #words = new LocalizeController(this, 'guest-access', guestAccessTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);

  constructor() {
    super();
    this.access = null;
    this.list = null;
    this.order = null;
    this.trouble = null;
    this.live = true;
    this.ask = null;
  }

  override focus(): void {
    void this.#focus(() => this.renderRoot.querySelector<HTMLElement>('#switch')?.focus());
  }

  focusButton(id: ListButton): void {
    void this.#focus(() => this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus());
  }

  focusCopy(linkId: string): void {
    void this.#focus(() => void this.#row(linkId)?.focusCopy());
  }

  focusMenu(linkId: string): void {
    void this.#focus(() => void this.#row(linkId)?.focusMenu());
  }

  protected override willUpdate(): void {
    if (this.list === null || this.order === null) return;
    const isHovered = this.hasUpdated && this.renderRoot.querySelector('.links')?.matches(':hover') === true;
    const focused = this.hasUpdated ? this.#rows.find((row) => row.matches(':focus-within'))?.link : null;
    const before = this.order.shown;
    this.order.arrange(this.list.links, isHovered);
    if (focused) this.#keepFocus(focused.id, before, this.order.shown);
  }

  protected override render(): unknown {
    const { list } = this;
    if (list === null) return nothing;
    const { texts } = this.#words;
    const shown = this.order?.shown ?? [];
    return html`
      <${tags.switch}
        id="switch"
        .access=${this.access}
        .list=${list}
        .ask=${this.ask}
        .once=${this.#once}
        @say=${this.#repeat}
      ></${tags.switch}>
      ${this.#renderTrouble()}
      ${
        shown.length === 0
          ? emptyView(list, texts)
          : html`<ul class="links" aria-label=${texts.links} @pointerleave=${() => this.requestUpdate()}>
              ${eachRow(
                shown,
                ({ id }) => id,
                (link) => this.#renderRow(link, list),
              )}
            </ul>`
      }
      ${this.#renderFoot(list)}
    `;
  }

  #renderRow(link: GuestLinkView, list: GuestLinkList): TemplateResult {
    return html`<li>
      <${tags.row}
        .access=${this.access}
        .link=${link}
        .stop=${stopOf(list, this.access?.medium ?? null)}
        .fresh=${this.order?.isFresh(link) === true}
        .done=${this.order?.doneTo(link) ?? null}
        .ask=${this.ask}
        .once=${this.#once}
        @say=${this.#repeat}
        @done=${this.#handleDone}
        @show-view=${({ detail: view }: CustomEvent<LinkViewName>) => this.#step({ view, link })}
      ></${tags.row}>
    </li>`;
  }

  #renderFoot(list: GuestLinkList): TemplateResult {
    const { texts } = this.#words;
    const count = list.links.length;
    const isFull = count >= list.limit;
    const limit = isFull
      ? texts.limitReached(list.limit, this.#words)
      : texts.linksOf(count, list.limit, this.#words);
    const isNear = count >= list.limit * nearLimit;
    // With links that wait for it the switch is the next step.
    const isNext = list.enabled || count === 0;
    return html`
      <div class="foot">
        <button
          class="button ${isNext ? 'accent' : ''}"
          id="create"
          type="button"
          aria-disabled=${isFull ? 'true' : nothing}
          aria-describedby=${isNear ? 'limit' : nothing}
          @pointerenter=${this.#handleNear}
          @focus=${this.#handleNear}
          @click=${() => isFull || this.#step({ view: 'form', link: null })}
        >
          ${hostIcons.plus}<span>${texts.createNew}</span>
        </button>
        ${isNear ? html`<p class="hint limit ${isFull ? 'full' : ''}" id="limit">${limit}</p>` : nothing}
        ${list.revision > 0 ? this.#renderDoors() : nothing}
      </div>
    `;
  }

  /** There is something behind them once anything has been done. */
  #renderDoors(): TemplateResult {
    const { texts } = this.#words;
    return html`
      <div class="doors">
        <button
          class="button quiet"
          id="all-guests"
          type="button"
          @click=${() => this.#step({ view: 'guests', link: null })}
        >
          ${icons.guests}<span>${texts.allGuests}</span>
        </button>
        <button
          class="button quiet"
          id="history"
          type="button"
          @click=${() => this.#step({ view: 'history', link: null })}
        >
          ${hostIcons.history}<span>${texts.history}</span>
        </button>
      </div>
    `;
  }

  /** What is on show is the last that was known. */
  #renderTrouble(): unknown {
    const { trouble } = this;
    if (trouble === null || this.#once.covers(trouble)) {
      return this.live ? nothing : html`<p class="hint">${this.#words.texts.reconnecting}</p>`;
    }
    return failedToTryAgain(
      trouble,
      this.#errorWords.texts,
      this.#windowWords.texts,
      () => void this.access?.load(),
    );
  }

  get #rows(): GuestLinkRowElement[] {
    return [...this.renderRoot.querySelectorAll<GuestLinkRowElement>('.links > li > *')];
  }

  #row(id: string): GuestLinkRowElement | undefined {
    return this.#rows.find((row) => row.link?.id === id);
  }

  /** A link that somebody else deletes takes its row away, and the focus in it goes to the next one. */
  #keepFocus(id: string, before: readonly GuestLinkView[], now: readonly GuestLinkView[]): void {
    if (now.some((link) => link.id === id)) return;
    const next = nextTo(
      id,
      before.filter((link) => link.id === id || now.some((one) => one.id === link.id)),
    );
    if (next) this.focusCopy(next.id);
    else this.focusButton('create');
  }

  async #focus(focus: () => void): Promise<void> {
    await this.updateComplete;
    focus();
  }

  #step(detail: ListStep): void {
    this.dispatchEvent(new CustomEvent('step', { detail }));
  }

  readonly #repeat = ({ detail }: CustomEvent<string>): void => {
    this.dispatchEvent(new CustomEvent('say', { detail }));
  };

  readonly #handleDone = ({ detail }: CustomEvent<LinkDone | null>): void => {
    if (this.order !== null) this.order.done = detail;
    this.requestUpdate();
  };

  readonly #handleNear = (): void => {
    this.dispatchEvent(new Event('step-near'));
  };
}
