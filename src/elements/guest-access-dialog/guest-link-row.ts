import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { GuestLinkView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { guestAccessTexts } from '../../locales/en/guest-access.js';
import { windowTexts } from '../../locales/en/window.js';
import { ActionsMenu } from '../../ui/menu/actions-menu.js';
import { copyButtonStyles, renderCopyButton } from '../../ui/copy-button.js';
import { CopyController } from '../../ui/controllers/copy-controller.js';
import { failed, failedToTryAgain, failureText } from '../../ui/failure.js';
import { hostIcons } from '../../ui/icons/host-icons.js';
import { icons } from '../../ui/icons/icons.js';
import { LocalizeController } from '../../ui/localize.js';
import { MenuElement } from '../../ui/menu/menu.js';
import type { Question } from '../../ui/window/question-dialog.js';
import { SaidOnce } from '../../ui/said-once.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { guestLinkRowStyles } from './guest-link-row.styles.js';
import type { GuestAccess } from './guest-access.js';
import type { LinkDone } from './link-order.js';
import { LinkSteps, type LinkRow } from './link-steps.js';
import { linkMenuItems, type LinkViewName } from './link-menu.js';
import { renderLinkNotice } from './link-notice.js';
import { closedBy, closedText, isLost, linkDetails, linkState, type MediumStop } from './link-summary.js';

/** It lets nobody in, and no pause has a part in that. */
const isFinal = ({ state }: GuestLinkView): boolean => state === 'expired' || state === 'used-up';

/**
 * One guest link of the list.
 *
 * @fires say - Something for the live region of the window.
 * @fires done - What was done to it, for all to see; null as soon as something else begins.
 * @fires show-view - The person wants to see something of it: a LinkViewName.
 */
export class GuestLinkRowElement extends LitElement implements LinkRow {
  static readonly parts = [['menu', MenuElement]] as const;

  static override properties = {
    access: { attribute: false },
    link: { attribute: false },
    stop: { attribute: false },
    fresh: { attribute: false },
    done: { attribute: false },
    ask: { attribute: false },
    once: { attribute: false },
  };

  static override styles = [tokens, buttons, controls, copyButtonStyles, guestLinkRowStyles];

  declare access: GuestAccess | null;
  declare link: GuestLinkView | null;
  declare stop: MediumStop;
  /** It came while the window was open. */
  declare fresh: boolean;
  /** What the person has just done to it. */
  declare done: LinkDone['what'] | null;
  declare ask: ((question: Question) => Promise<string | null>) | null;
  declare once: SaidOnce;

  readonly #words = new LocalizeController(this, 'guest-access', guestAccessTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #menu = new ActionsMenu(this);
  readonly #copying = new CopyController(this);
  readonly #steps = new LinkSteps(this);
  /** It is about to be handed on: that it lets nobody in is worth a word. */
  #isHandedOn = false;

  constructor() {
    super();
    this.access = null;
    this.link = null;
    this.stop = null;
    this.fresh = false;
    this.done = null;
    this.ask = null;
    this.once = new SaidOnce();
  }

  async focusCopy(): Promise<void> {
    await this.updateComplete;
    const copy = this.renderRoot.querySelector<HTMLElement>('.copy');
    if (copy === null) this.#menu.focus();
    else copy.focus();
    this.scrollIntoView({ block: 'nearest' });
  }

  async focusMenu(): Promise<void> {
    await this.updateComplete;
    this.#menu.focus();
  }

  protected override willUpdate(): void {
    if (this.done === 'created' || this.done === 'replaced') this.#isHandedOn = true;
    if (this.link !== null && closedBy(this.link, this.stop) === null) this.#isHandedOn = false;
  }

  protected override render(): unknown {
    const { link } = this;
    if (link === null) return nothing;
    const { texts } = this.#words;
    return html`
      <div class="link" role="group" aria-labelledby="name">
        <div class="title">
          <span class="name sentence" id="name">${link.name}</span>
          ${linkState(link, this.stop, texts)} ${this.#renderNews()}
        </div>
        <div class="details sentence">
          ${this.#renderWaiting(link)}${this.#details(link)}
          ${isLost(link) ? html`<p class="lost">${texts.keyLost}</p>` : nothing}
        </div>
        <div class="actions">
          ${this.#renderCopy(link)} ${this.#renderPause(link)} ${this.#renderMenu(link)}
        </div>
      </div>
      ${this.#copying.state === 'by-hand' ? this.#renderByHand(link) : nothing} ${this.#renderNotice(link)}
      ${this.#renderFailure()}
    `;
  }

  /** What was done here says more than that somebody, somewhere, has made it. */
  #renderNews(): TemplateResult | typeof nothing {
    const { texts } = this.#words;
    if (this.done !== null) return html`<span class="done">${icons.check}${texts.done[this.done]}</span>`;
    return this.fresh ? html`<span class="fresh">${texts.new}</span>` : nothing;
  }

  #details(link: GuestLinkView): string {
    const { access } = this;
    return linkDetails(link, { now: access?.now ?? 0, medium: access?.medium ?? null }, this.#words);
  }

  #renderWaiting({ waiting }: GuestLinkView): unknown {
    if (waiting === 0) return nothing;
    const text = this.#words.texts.waiting(waiting, this.#words);
    return html`<button class="text-button" type="button" @click=${() => this.#showView('guests')}>
        ${text}
      </button>
      · `;
  }

  #renderCopy(link: GuestLinkView): TemplateResult | typeof nothing {
    if (isLost(link)) return nothing;
    const { texts } = this.#words;
    return renderCopyButton({
      state: this.#copying.state,
      label: texts.copy,
      done: texts.copied,
      ...(closedBy(link, this.stop) === null ? {} : { describedBy: 'state' }),
      action: () => void this.#copy(link),
    });
  }

  #renderNotice(link: GuestLinkView): unknown {
    const text = this.#isHandedOn ? this.#closedText(link) : null;
    if (text === null) return nothing;
    return renderLinkNotice({
      text,
      by: closedBy(link, this.stop),
      isNext: this.done !== null,
      doing: this.#steps.doing.kind,
      texts: this.#words.texts,
      switchOn: () => void this.#openUp(() => this.#steps.switchOn()),
      resume: () => void this.#openUp(() => this.#steps.setPaused(link, false)),
      edit: () => this.#showView('edit'),
    });
  }

  #closedText(link: GuestLinkView): string | null {
    return closedText(link, this.stop, this.access?.now ?? 0, this.#words);
  }

  #renderPause(link: GuestLinkView): TemplateResult | typeof nothing {
    // It lets nobody in by itself: there is nothing to pause.
    if (isFinal(link)) return nothing;
    const { texts } = this.#words;
    const paused = link.state === 'paused';
    const label = paused ? texts.resume : texts.pause;
    const busy = this.#steps.doing.kind === 'pausing';
    return html`
      <button
        class="button icon-button"
        id="pause"
        type="button"
        aria-label=${label}
        title=${label}
        aria-disabled=${this.#steps.isBusy ? 'true' : nothing}
        aria-busy=${busy ? 'true' : nothing}
        @click=${() => void this.#setPaused(link, !paused)}
      >
        ${paused ? hostIcons.resume : icons.pause}
      </button>
    `;
  }

  #renderMenu(link: GuestLinkView): TemplateResult {
    const { texts } = this.#words;
    return this.#menu.render({
      label: texts.actionsFor(link.name),
      isBusy: ['deleting', 'replacing'].includes(this.#steps.doing.kind),
      items: linkMenuItems({
        link,
        texts,
        isBusy: this.#steps.isBusy,
        show: (view) => this.#showView(view),
        replace: () => void this.#steps.askToReplace(link),
        delete: () => void this.#steps.askToDelete(link),
      }),
    });
  }

  #renderByHand(link: GuestLinkView): TemplateResult {
    const { texts } = this.#words;
    return html`
      <div class="by-hand">
        <label class="hint" for="by-hand">${texts.copyByHand}</label>
        <input
          class="input"
          id="by-hand"
          readonly
          dir="ltr"
          .value=${link.url}
          @focus=${(event: Event) => (event.currentTarget as HTMLInputElement).select()}
        />
      </div>
    `;
  }

  #renderFailure(): unknown {
    const { doing } = this.#steps;
    if (doing.kind !== 'failed') return nothing;
    const { error, again } = doing;
    // What changed meanwhile is on show now; repeating it unseen could undo somebody's work.
    const failure =
      error.code === 'CHANGED_MEANWHILE'
        ? failed(failureText(error, this.#errorWords.texts))
        : failedToTryAgain(error, this.#errorWords.texts, this.#windowWords.texts, again);
    return html`<div class="link-failed">${failure}</div>`;
  }

  async #setPaused(link: GuestLinkView, paused: boolean): Promise<void> {
    await this.#steps.setPaused(link, paused);
    await this.updateComplete;
    // A link that has expired meanwhile has no such button any more.
    if (this.renderRoot.querySelector('#pause') === null) await this.focusMenu();
  }

  /** The button for it goes once it is done, and the link can be handed on. */
  async #openUp(step: () => Promise<void>): Promise<void> {
    await step();
    await this.updateComplete;
    if (this.renderRoot.querySelector('.notice') === null) await this.focusCopy();
  }

  async #copy(link: GuestLinkView): Promise<void> {
    this.#isHandedOn = true;
    if (await this.#copying.copy(link.url, this.renderRoot.querySelector('.link') ?? this)) {
      const copied = this.#words.texts.copiedStatus(link.name);
      this.#say([copied, this.#closedText(link)].filter((text) => text !== null).join('. '));
      await this.updateComplete;
      this.renderRoot.querySelector('.notice')?.scrollIntoView({ block: 'nearest' });
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('#by-hand')?.select();
  }

  #showView(view: LinkViewName): void {
    this.dispatchEvent(new CustomEvent('show-view', { detail: view }));
  }

  #say(text: string): void {
    this.dispatchEvent(new CustomEvent('say', { detail: text }));
  }
}
