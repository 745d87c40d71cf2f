import { LitElement, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { shareTexts } from '../../locales/en/share.js';
import { Announcer } from '../../ui/controllers/announcer.js';
import { CopyController } from '../../ui/controllers/copy-controller.js';
import { MediumController } from '../../ui/controllers/medium-controller.js';
import { SharingController } from '../../ui/controllers/sharing-controller.js';
import { DialogShell, dialogShellStyles } from '../../ui/window/dialog-shell.js';
import { icons } from '../../ui/icons/icons.js';
import { internalTag } from '../../ui/internal.js';
import { KeyGuard } from '../../ui/key-guard.js';
import { LocalizeController } from '../../ui/localize.js';
import { tellMistakes } from '../../ui/opener-mistakes.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { copyButtonStyles, renderCopyButton } from '../../ui/copy-button.js';
import { DoorKeeper } from './door-keeper.js';
import { KeptRoom } from './kept-room.js';
import { linkNotices } from './link-notices.js';
import type { TimeRange } from './share-link.js';
import { hides, playerOf, type ShareOpener } from './share-opener.js';
import { renderTargets } from './share-targets.js';
import { ShareTimesElement } from './share-times.js';
import { ShareWaysElement } from './share-ways.js';
import { shareWindowStyles } from './share-window.styles.js';
import { SharedMedium, type Shared } from './shared-medium.js';

const timesTag = internalTag('share-times');
const waysTag = internalTag('share-ways');

/**
 * The window *Share*, of `share-button` and of the menu: the link and what can be done with it.
 *
 * @slot actions - More of the page's own beside *Embed* and *QR code*.
 * @fires window-closed - It is closed.
 */
export class ShareWindowElement extends LitElement {
  static readonly parts = [
    ['share-times', ShareTimesElement],
    ['share-ways', ShareWaysElement],
  ] as const;

  static override properties = {
    mediaId: { attribute: 'media-id' },
    mediaKind: { attribute: 'media-kind' },
    mediaTitle: { attribute: 'media-title' },
    // The same tag may have something else to say.
    opener: { attribute: false, hasChanged: () => true },
    open: { attribute: false },
    range: { state: true },
  };

  static override styles = [
    tokens,
    buttons,
    controls,
    ...dialogShellStyles,
    copyButtonStyles,
    shareWindowStyles,
  ];

  declare mediaId: string | null;
  declare mediaKind: string | null;
  declare mediaTitle: string | null;
  /** The tag that opens it: what the page wants is said there. */
  declare opener: ShareOpener | null;
  declare open: boolean;
  declare protected range: TimeRange;

  readonly sharing = new SharingController(this);
  readonly #medium = new MediumController(this, this.sharing);
  readonly #sharedMedium = new SharedMedium(() => this.opener, this.#medium);
  readonly #words = new LocalizeController(this, 'share', shareTexts);
  readonly #announcer = new Announcer(this);
  readonly #copying = new CopyController(this);
  readonly #shell = new DialogShell(this, {
    back: () => undefined,
    closed: () => this.#handleClosed(),
  });
  readonly #room = new KeptRoom(this, this.#medium);
  readonly #doors = new DoorKeeper(this, {
    medium: this.#medium,
    mediaId: () => this.sharing.mediaId,
    room: this.#room,
    words: this.#words,
    shell: this.#shell,
  });

  /** Of what the places to share on were last drawn. */
  #targets: { readonly link: string; readonly title: string; readonly texts: typeof shareTexts } | null =
    null;

  constructor() {
    super();
    new KeyGuard(this);
    this.mediaId = null;
    this.mediaKind = null;
    this.mediaTitle = null;
    this.opener = null;
    this.open = false;
    this.range = {};
  }

  /** Asks ahead what the window will show. */
  prepare(): void {
    this.#medium.ask();
  }

  show(): void {
    this.open = true;
  }

  close(): void {
    this.open = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = this.#medium.follow();
    const isOpened = this.open && changed.has('open');
    if (isOpened) this.#copying.reset();
    if (this.open && (isOpened || isOther)) {
      // How guest access stands is read again each time somebody looks.
      this.#medium.ask(isOpened && this.#doors.takeLookedBehind() ? 0 : undefined);
    }
    this.#room.follow(isOpened);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    if (!this.open) {
      this.#shell.close();
      return;
    }
    tellMistakes(this.opener);
    this.#shell.show(this.renderRoot.querySelector<HTMLElement>('.copy'));
  }

  protected override render(): TemplateResult {
    const shared = this.#sharedMedium.with(this.range);
    const notices = this.#renderNotices();
    // Before what they are about; what comes late stands where it moves nothing that is about to be pressed.
    const { isLate } = this.#room;
    return this.#shell.render({
      heading: this.#words.texts.title,
      hasBack: false,
      isLocal: this.sharing.isLocal,
      body: html`
        <div class="content">
          <div>${isLate ? nothing : notices} ${this.#renderLink(shared)}</div>
          ${this.#renderTimes()}
          <div>
            ${this.#renderWays(shared)} ${isLate ? html`<div class="late">${notices}</div>` : nothing}
            ${this.#doors.render()}
          </div>
          ${this.#renderTargets(shared)} ${this.#announcer.render()}
        </div>
      `,
    });
  }

  #renderLink(shared: Shared | null): TemplateResult {
    const { texts } = this.#words;
    const byHand = this.#copying.state === 'by-hand';
    return html`
      <div class="link">
        <input
          class="input"
          id="link"
          readonly
          dir="ltr"
          aria-label=${texts.link}
          aria-describedby=${byHand ? 'by-hand' : nothing}
          placeholder=${texts.linkLoading}
          .value=${shared?.link ?? ''}
          @focus=${(event: Event) => (event.currentTarget as HTMLInputElement).select()}
        />
        ${renderCopyButton({
          state: this.#copying.state,
          label: texts.copyLink,
          done: texts.copied,
          accent: true,
          describedBy: 'notices',
          action: () => void this.#copy(),
        })}
      </div>
      ${byHand ? html`<p class="hint" id="by-hand" role="alert">${texts.copyByHand}</p>` : nothing}
    `;
  }

  /** Always there, so that what comes later is heard. */
  #renderNotices(): TemplateResult {
    const { medium } = this.#medium;
    const notices = medium === null ? [] : linkNotices(medium, this.#doors.canOpenGuestAccess, this.#words);
    return html`
      <div id="notices" role="status">
        ${notices.map((text) => html`<p class="notice">${icons.alert}<span class="sentence">${text}</span></p>`)}
      </div>
    `;
  }

  #renderTimes(): unknown {
    const edges = (['start', 'end'] as const).filter((edge) => !hides(this.opener, edge));
    if (!this.#sharedMedium.hasTime || edges.length === 0) return nothing;
    return html`<${timesTag}
      id="times"
      .player=${() => playerOf(this.opener)}
      .live=${this.open}
      .edges=${edges}
      @times-changed=${(event: CustomEvent<TimeRange>) => (this.range = event.detail)}
    ></${timesTag}>`;
  }

  #renderWays(shared: Shared | null): TemplateResult {
    const ways = (['embed', 'qr', 'email', 'system'] as const).filter((way) => !hides(this.opener, way));
    return html`
      <${waysTag} .shared=${shared} .ways=${ways} .open=${this.open} .isComplete=${!this.#room.isThere} .check=${this.#check}>
        <slot name="actions" slot="actions"></slot>
      </${waysTag}>
    `;
  }

  /** Six addresses, each in a template: made anew only with another link, since they are the most of what is drawn. */
  #renderTargets(shared: Shared | null): unknown {
    const { texts } = this.#words;
    const { link, title } = shared ?? { link: '', title: '' };
    const before = this.#targets;
    this.#targets = hides(this.opener, 'social') ? null : { link, title, texts };
    if (this.#targets === null) return nothing;
    if (before?.link === link && before.title === title && before.texts === texts) return noChange;
    return html`<div class=${link === '' ? 'to-come' : ''}>
      ${renderTargets({ link, title }, texts, this.#check)}
    </div>`;
  }

  get #times(): ShareTimesElement | null {
    return this.renderRoot.querySelector<ShareTimesElement>('#times');
  }

  /** A time that cannot be used is said at its field before the link goes anywhere. */
  readonly #check = (): boolean => this.#times?.check() !== false;

  async #copy(): Promise<void> {
    const shared = this.#sharedMedium.with(this.range);
    const near = this.renderRoot.querySelector('.link');
    if (near === null || this.#copying.state === 'waiting' || !this.#check()) return;
    if (await this.#copying.copy(shared?.link ?? this.#sharedMedium.linkToCome(this.range), near)) {
      this.#announcer.say(this.#words.texts.copiedStatus);
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('#link')?.focus();
  }

  #handleClosed(): void {
    this.open = false;
    this.#doors.forgetTrouble();
    this.#copying.reset();
    this.dispatchEvent(new Event('window-closed'));
  }
}
