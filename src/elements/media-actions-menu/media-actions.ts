/** What is behind the three dots: asks what this person may do, and draws the menu of it. */
import { nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import type { MediumView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { menuTexts } from '../../locales/en/menu.js';
import { windowTexts } from '../../locales/en/window.js';
import { MediumController } from '../../ui/controllers/medium-controller.js';
import { SharingController } from '../../ui/controllers/sharing-controller.js';
import { failureText } from '../../ui/failure.js';
import { icons } from '../../ui/icons/icons.js';
import { defineInternal, internalTag } from '../../ui/internal.js';
import { tellMistakes } from '../../ui/opener-mistakes.js';
import { MenuElement, type MenuFocus } from '../../ui/menu/menu.js';
import { followWindows, loadWindow, openWindow, prepareWindow } from '../../ui/window/open-window.js';
import type { WindowName } from '../../ui/window/windows.js';
import { WordsController } from '../../ui/words.js';
import { KeptPlace } from './kept-place.js';
import type { MediaActionsMenuElement } from './media-actions-menu.js';
import { mediaActionsStyles } from './media-actions.styles.js';
import { doorsNear, openEvent, type Door } from './menu-doors.js';

const tag = internalTag('menu');

export class MediaActions {
  readonly #host: MediaActionsMenuElement;
  readonly #sharing: SharingController;
  readonly #medium: MediumController;
  readonly #words: WordsController<'menu'>;
  readonly #windowWords: WordsController<'window'>;
  readonly #errorWords: WordsController<'errors'>;
  /** A window that did not load, said in the menu. */
  #trouble: { readonly door: Door; readonly error: SharingError } | null = null;
  /** The answer did not come at once: it takes the place that was shown for it. */
  #isLate = false;
  /** As long as somebody sees items of the page below ours. */
  #kept: KeptPlace | null = null;

  constructor(host: MediaActionsMenuElement) {
    defineInternal('menu', MenuElement);
    this.#host = host;
    const { styleSheet } = mediaActionsStyles;
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    this.#sharing = new SharingController(host);
    this.#medium = new MediumController(host, this.#sharing);
    this.#words = new WordsController(host, 'menu', menuTexts);
    this.#windowWords = new WordsController(host, 'window', windowTexts);
    this.#errorWords = new WordsController(host, 'errors', errorTexts);
  }

  /** Asks ahead. */
  prepare(): void {
    this.#medium.ask();
  }

  /** Before the menu is drawn: what an open one shows is asked for. */
  ask(isOther: boolean): void {
    if ((this.#medium.follow() || isOther) && this.#host.open) this.#medium.ask();
  }

  show(focus: MenuFocus): void {
    this.#trouble = null;
    tellMistakes(this.#host);
    this.#medium.ask();
    if (this.#menu?.open === false) this.#standAnew();
    this.#menu?.show(focus);
    this.#keepPlace();
    // A finger comes to no item before it presses: *Share* is built while the person reads.
    if (matchMedia('(hover: none)').matches) this.#prepare('share-window');
  }

  close(): void {
    this.#menu?.close();
  }

  /** The page, or a provider around it, says something else than before. */
  follow(): void {
    if (this.#menu !== null) this.#menu.anchor = this.#host.renderRoot.querySelector('button');
    this.#menu?.refresh();
    this.#keepPlace();
    followWindows(this.#host, this.#sharing.mediaId);
  }

  render(): TemplateResult {
    this.#kept?.look();
    if (this.#isSlow) this.#isLate = true;
    const own = this.#renderOwn();
    const trouble = this.#renderTrouble();
    const both = (own !== nothing || trouble !== nothing) && this.#hasSlotted;
    return html`
      <${tag}
        id="menu"
        part="menu"
        aria-labelledby="button"
        aria-busy=${this.#medium.isWaiting ? 'true' : nothing}
        ?data-early=${this.#isEarly}
        ?data-late=${this.#isLate}
        @toggle=${this.#handleToggle}
      >
        ${own} ${trouble}
        ${both ? html`<div class="separator" role="separator"></div>` : nothing}
        <slot @slotchange=${() => this.#host.requestUpdate()}></slot>
      </${tag}>
    `;
  }

  #renderOwn(): unknown {
    const { answer } = this.#medium;
    switch (answer.kind) {
      case 'unknown':
        return nothing;
      case 'asking':
        return this.#renderDoorsToCome();
      case 'failed':
        // The link is the page's own then: Share needs nobody's answer.
        return doorsNear(this.#host)
          .filter(({ name }) => name === 'share')
          .map((door) => this.#renderDoor(door, null));
      case 'nothing':
        return this.#renderNothing();
      case 'known': {
        const { permissions } = answer.medium;
        const seen = doorsNear(this.#host).filter(({ permission }) => permissions[permission] !== false);
        return seen.length > 0
          ? seen.map((door) => this.#renderDoor(door, permissions))
          : this.#renderNothing();
      }
    }
  }

  /** One item for all, as large as they will be. */
  #renderDoorsToCome(): unknown {
    const wanted = doorsNear(this.#host);
    if (wanted.length === 0) return nothing;
    return html`
      <div role="menuitem" aria-disabled="true" aria-label=${this.#words.texts.loading}>
        <div class="doors-to-come">
          ${wanted.map(({ text }) => html`<span class="skeleton" data-text=${this.#words.texts[text]}></span>`)}
        </div>
      </div>
    `;
  }

  /** What failed, below what works all the same. */
  #renderTrouble(): TemplateResult | typeof nothing {
    const { answer } = this.#medium;
    if (this.#trouble !== null) {
      const { door, error } = this.#trouble;
      return this.#renderFailure(error, () => this.#open(door), false);
    }
    return answer.kind === 'failed'
      ? this.#renderFailure(answer.error, () => this.#medium.ask(), true)
      : nothing;
  }

  /** `permissions`: null where nobody could be asked. */
  #renderDoor(door: Door, permissions: MediumView['permissions'] | null): TemplateResult {
    const permission = permissions?.[door.permission];
    const reason = typeof permission === 'object' ? permission.reason : null;
    return html`
      <button
        type="button"
        aria-labelledby="${door.name}-name"
        aria-describedby=${reason === null ? nothing : `${door.name}-reason`}
        aria-disabled=${reason === null ? nothing : 'true'}
        @pointerenter=${() => this.#prepare(door.window)}
        @focus=${(event: Event) => this.#handleFocus(door, event)}
        @click=${() => this.#open(door)}
      >
        ${door.icon}
        <span class="item-text">
          <span id="${door.name}-name">${this.#words.texts[door.text]}</span>
          ${reason === null ? nothing : html`<span class="secondary" id="${door.name}-reason">${reason}</span>`}
        </span>
      </button>
    `;
  }

  /** `stays`: what comes of it is seen in the menu. */
  #renderFailure(error: SharingError, again: () => void, stays: boolean): TemplateResult {
    const { title, way } = failureText(error, this.#errorWords.texts);
    return html`
      <button
        type="button"
        ?data-stay=${stays}
        aria-labelledby="again"
        aria-describedby="failure"
        @click=${again}
      >
        <span class="alert">${icons.alert}</span>
        <span class="item-text">
          <span id="again">${this.#windowWords.texts.tryAgain}</span>
          <span class="item-text secondary" id="failure"><span>${title}</span> <span>${way}</span></span>
        </span>
      </button>
    `;
  }

  #renderNothing(): unknown {
    // A word in the place of an item: a menu is never without any, nor is the place of those that do not come.
    return this.#hasSlotted && !this.#isLate
      ? nothing
      : html`<div role="menuitem" aria-disabled="true">${this.#words.texts.nothing}</div>`;
  }

  get #isSlow(): boolean {
    const { answer } = this.#medium;
    return answer.kind === 'asking' && answer.slow;
  }

  /** It may come at once, and all is shown with it. */
  get #isEarly(): boolean {
    return this.#medium.isWaiting && !this.#isSlow;
  }

  #standAnew(): void {
    this.#kept?.end();
    this.#kept = null;
    if (!this.#isLate) return;
    this.#isLate = false;
    this.#host.requestUpdate();
  }

  #keepPlace(): void {
    const line = this.#host.renderRoot.querySelector<HTMLElement>('.separator');
    if (!this.#menu?.open || line === null || this.#isEarly) return;
    if (this.#kept === null) this.#kept = new KeptPlace(this.#menu, line);
    else this.#kept.keep();
  }

  get #hasSlotted(): boolean {
    return this.#host.childElementCount > 0;
  }

  get #menu(): MenuElement | null {
    return this.#host.renderRoot.querySelector<MenuElement>('#menu');
  }

  /** Its window is there before the press; nobody pays for the others. What does not load now is asked for with the press. */
  #prepare(window: WindowName): void {
    const prepared =
      window === 'share-window'
        ? prepareWindow(window, this.#host, this.#sharing.mediaId)
        : loadWindow(window);
    prepared.catch(() => undefined);
  }

  #handleFocus({ window }: Door, { currentTarget }: Event): void {
    // A menu that was opened with a mouse puts its focus on the first item, and nobody has chosen that one yet.
    if ((currentTarget as Element).matches(':focus-visible')) this.#prepare(window);
  }

  #open(door: Door): void {
    const mediaId = this.#sharing.mediaId;
    const event = openEvent(door, mediaId);
    if (event === null || !this.#host.dispatchEvent(event)) return;
    const returnFocus = this.#menu?.anchor ?? this.#host;
    openWindow(door.window, this.#host, { mediaId, returnFocus }).catch((thrown: unknown) =>
      this.#tell(door, asSharingError(thrown)),
    );
  }

  async #tell(door: Door, error: SharingError): Promise<void> {
    this.#host.open = false;
    await this.#host.updateComplete;
    this.#host.show();
    // A menu that is shown anew begins without what was said before.
    await this.#host.updateComplete;
    this.#trouble = { door, error };
    this.#host.requestUpdate();
  }

  readonly #handleToggle = (event: ToggleEvent): void => {
    // Told late: by then it may be open again, for what failed.
    if (event.newState === 'closed' && this.#menu?.open !== true) this.#host.open = false;
  };
}
