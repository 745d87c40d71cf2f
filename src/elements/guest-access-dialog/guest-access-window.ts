import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { html } from 'lit/static-html.js';
import type { SharingError } from '../../domain/errors.js';
import { isLive } from '../../domain/media.js';
import type { GuestLinkList, GuestLinkView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { guestAccessTexts } from '../../locales/en/guest-access.js';
import { windowTexts } from '../../locales/en/window.js';
import type { SharingContext } from '../../ui/context.js';
import { Announcer } from '../../ui/controllers/announcer.js';
import { DialogShell, dialogShellStyles } from '../../ui/dialog-shell.js';
import type { GuestLinkChangedEvent } from '../../ui/events.js';
import { failed, failureText } from '../../ui/failure.js';
import { icons } from '../../ui/icons.js';
import { internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import { QuestionDialogElement, type Question } from '../../ui/question-dialog.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { guestAccessWindowStyles } from './guest-access-dialog.styles.js';
import { arrangeLinks } from './arrange-links.js';
import { emptyView, loadingView } from './list-views.js';
import { GuestAccess, nowhere, type Source } from './guest-access.js';
import { GuestAccessSwitchElement } from './guest-access-switch.js';
import { GuestLinkFormElement } from './guest-link-form.js';
import { GuestLinkRowElement } from './guest-link-row.js';
import { LinkGuestsElement } from './link-guests.js';

const tags = {
  switch: internalTag('guest-access-switch'),
  form: internalTag('guest-link-form'),
  row: internalTag('guest-link-row'),
  guests: internalTag('link-guests'),
};

type View =
  | { readonly kind: 'list' }
  | { readonly kind: 'form' }
  | { readonly kind: 'guests'; readonly link: GuestLinkView };

/** What `guest-access-dialog` shows once it is opened: the list, the form, or the guests of one link. */
export class GuestAccessWindowElement extends LitElement {
  static readonly parts = [
    ['question-dialog', QuestionDialogElement],
    ['guest-access-switch', GuestAccessSwitchElement],
    ['guest-link-form', GuestLinkFormElement],
    ['guest-link-row', GuestLinkRowElement],
    ['link-guests', LinkGuestsElement],
  ] as const;

  static override properties = {
    open: { type: Boolean },
    source: { attribute: false },
    provided: { attribute: false },
    mediaId: { attribute: false },
    view: { state: true },
  };

  static override styles = [tokens, buttons, controls, ...dialogShellStyles, guestAccessWindowStyles];

  declare open: boolean;
  declare source: Source | null;
  declare provided: SharingContext | null;
  declare mediaId: string | null;
  declare protected view: View;

  readonly #access = new GuestAccess(this, () => this.source ?? nowhere);
  readonly #words = new LocalizeController(this, 'guest-access', guestAccessTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #announcer = new Announcer(this);
  readonly #shell = new DialogShell(this, {
    back: () => this.#handleBack(),
    closed: () => this.dispatchEvent(new Event('window-closed')),
  });
  /** What was on show before, so that rows do not move under the pointer and new ones say so. */
  #shown: readonly GuestLinkView[] = [];
  #known: ReadonlySet<string> | null = null;
  #deletedHere = new Set<string>();
  #focusLater: (() => void) | null = null;

  constructor() {
    super();
    this.addEventListener('guest-link-changed', this.#handleChanged);
    this.open = false;
    this.source = null;
    this.provided = null;
    this.mediaId = null;
    this.#reset();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') || changed.has('provided') || changed.has('mediaId')) {
      this.#reset();
      if (this.open) this.#access.start();
      else this.#access.stop();
    }
    this.#arrange();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.#followOpen();
    // Once there is something useful, the focus goes there, unless the person has moved it.
    if (this.view.kind === 'list' && this.#shell.hasHeadingFocus) {
      this.renderRoot.querySelector<HTMLElement>('#switch')?.focus();
    }
    const focus = this.#focusLater;
    this.#focusLater = null;
    focus?.();
  }

  protected override render(): TemplateResult {
    const isLoading = this.#access.status.kind === 'loading';
    return this.#shell.render({
      heading: this.#words.texts.title,
      hasBack: this.view.kind !== 'list',
      body: html`
        <div class="content" aria-busy=${isLoading ? 'true' : nothing}>
          ${this.#renderStatus()} ${this.#announcer.render()}
        </div>
      `,
    });
  }

  #renderStatus(): unknown {
    const { status } = this.#access;
    switch (status.kind) {
      case 'closed':
        return nothing;
      case 'loading':
        return status.slow ? loadingView(this.#windowWords.texts.loading) : html`<div class="waiting"></div>`;
      case 'failed':
        return this.#renderFailure(status.error, () => void this.#access.load());
      case 'ready':
        return this.#renderView(status.list);
    }
  }

  #renderView(list: GuestLinkList): TemplateResult {
    const { view } = this;
    switch (view.kind) {
      case 'list':
        return this.#renderList(list);
      case 'form': {
        const medium = this.#access.status.kind === 'ready' ? this.#access.status.medium : null;
        return html`<${tags.form}
          .access=${this.#access}
          .live=${medium !== null && isLive(medium.kind)}
          @form-changed=${(event: CustomEvent<boolean>) => (this.#shell.dirty = event.detail)}
          @form-cancelled=${this.#handleBack}
          @link-created=${this.#handleCreated}
        ></${tags.form}>`;
      }
      case 'guests':
        return html`<${tags.guests}
          .access=${this.#access}
          .link=${view.link}
          .revision=${list.revision}
          .ask=${this.#ask}
          @say=${this.#handleSay}
        ></${tags.guests}>`;
    }
  }

  #renderList(list: GuestLinkList): TemplateResult {
    const { texts } = this.#words;
    const full = list.links.length >= list.limit;
    return html`
      ${this.#renderSwitch()} ${this.#renderTrouble()}
      ${
        this.#shown.length === 0
          ? emptyView(list, texts)
          : html`<ul class="links" aria-label=${texts.links} @pointerleave=${() => this.requestUpdate()}>
              ${repeat(
                this.#shown,
                ({ id }) => id,
                (link) => this.#renderRow(link, list),
              )}
            </ul>`
      }
      <div class="create">
        <button
          class="button accent"
          id="create"
          type="button"
          aria-disabled=${full ? 'true' : nothing}
          aria-describedby=${full ? 'limit' : nothing}
          @click=${() => full || this.#show({ kind: 'form' })}
        >
          ${icons.plus}<span>${texts.createNew}</span>
        </button>
        ${full ? html`<p class="hint" id="limit">${texts.limitReached(list.limit, this.#words)}</p>` : nothing}
      </div>
    `;
  }

  #renderSwitch(): TemplateResult {
    return html`<${tags.switch}
      id="switch"
      .access=${this.#access}
      .list=${this.#access.list}
      .ask=${this.#ask}
      @say=${this.#handleSay}
    ></${tags.switch}>`;
  }

  #renderRow(link: GuestLinkView, list: GuestLinkList): TemplateResult {
    return html`<li>
      <${tags.row}
        .access=${this.#access}
        .link=${link}
        .enabled=${list.enabled}
        .fresh=${this.#known !== null && !this.#known.has(link.id)}
        .ask=${this.#ask}
        @say=${this.#handleSay}
        @show-guests=${() => this.#show({ kind: 'guests', link })}
      ></${tags.row}>
    </li>`;
  }

  /** What is on show is the last that was known. */
  #renderTrouble(): unknown {
    const { trouble, live } = this.#access;
    if (trouble !== null) return this.#renderFailure(trouble, () => void this.#access.load());
    return live ? nothing : html`<p class="hint">${this.#words.texts.reconnecting}</p>`;
  }

  #renderFailure(error: SharingError, action: () => void): TemplateResult {
    const text = failureText(error, this.#errorWords.texts);
    return failed({ text, tryAgain: { label: this.#windowWords.texts.tryAgain, action } });
  }

  #arrange(): void {
    const links = this.#access.list?.links;
    if (links === undefined) return;
    const isHovered = this.hasUpdated && this.renderRoot.querySelector('.links')?.matches(':hover') === true;
    this.#known ??= new Set(links.map(({ id }) => id));
    this.#shown = arrangeLinks(this.#shown, links, (id) => isHovered && !this.#deletedHere.has(id));
  }

  #reset(): void {
    this.view = { kind: 'list' };
    this.#shell.dirty = false;
    this.#shown = [];
    this.#known = null;
    this.#deletedHere = new Set();
  }

  #show(view: View, focus: () => void = () => this.#shell.focusHeading()): void {
    this.view = view;
    this.#shell.dirty = false;
    // A form takes the focus itself.
    if (view.kind !== 'form') this.#focusLater = focus;
  }

  #followOpen(): void {
    if (!this.open) {
      this.#shell.close();
      return;
    }
    this.#shell.show();
  }

  readonly #ask = async (question: Question): Promise<string | null> => this.#shell.ask(question);

  readonly #handleSay = (event: CustomEvent<string>): void => this.#announcer.say(event.detail);

  readonly #handleBack = (): void => {
    const from = this.view;
    this.#show({ kind: 'list' }, () => {
      if (from.kind === 'guests') void this.#row(from.link.id)?.focusMenu();
      else this.renderRoot.querySelector<HTMLElement>('#create')?.focus();
    });
  };

  readonly #handleCreated = (event: CustomEvent<GuestLinkView>): void => {
    const link = event.detail;
    this.#show({ kind: 'list' }, () => void this.#row(link.id)?.focusCopy());
    this.#announcer.say(this.#words.texts.createdStatus(link.name));
  };

  // Dispatched by ourselves, as soon as a deletion is confirmed and before it is drawn.
  readonly #handleChanged = ({ detail }: GuestLinkChangedEvent): void => {
    if (detail.link !== null) return;
    const at = this.#shown.findIndex(({ id }) => id === detail.linkId);
    const next = this.#shown[at + 1] ?? this.#shown[at - 1];
    this.#deletedHere.add(detail.linkId);
    this.#announcer.say(this.#words.texts.deletedStatus(this.#shown[at]?.name ?? ''));
    this.#focusLater = () => {
      if (next) void this.#row(next.id)?.focusCopy();
      else this.renderRoot.querySelector<HTMLElement>('#create')?.focus();
    };
  };

  #row(id: string): GuestLinkRowElement | undefined {
    const rows = this.renderRoot.querySelectorAll<GuestLinkRowElement>('.links > li > *');
    return [...rows].find((row) => row.link?.id === id);
  }
}
