import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { GuestLinkList, GuestLinkView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { guestAccessTexts } from '../../locales/en/guest-access.js';
import { windowTexts } from '../../locales/en/window.js';
import type { SharingContext } from '../../ui/context.js';
import { Announcer } from '../../ui/controllers/announcer.js';
import { LazyController } from '../../ui/controllers/lazy-controller.js';
import { DialogShell, dialogShellStyles } from '../../ui/dialog-shell.js';
import type { GuestLinkChangedEvent } from '../../ui/events.js';
import { failed, failureText } from '../../ui/failure.js';
import { internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import { QuestionDialogElement, type Question } from '../../ui/question-dialog.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { guestAccessWindowStyles } from './guest-access-dialog.styles.js';
import { GuestAccess } from './guest-access.js';
import { GuestLinkListElement, type ListStep } from './guest-link-list.js';
import { LinkOrder } from './link-order.js';
import { loadingView } from './list-views.js';
import { nowhere, type Source } from '../../ui/source.js';
import { loaded, viewLoaders, type LazyView, type View } from './window-views.js';

const tags = {
  list: internalTag('guest-link-list'),
  form: internalTag('guest-link-form'),
  guests: internalTag('link-guests'),
  history: internalTag('guest-history'),
};

/** What `guest-access-dialog` shows once it is opened: the list, or what it leads to. */
export class GuestAccessWindowElement extends LitElement {
  static readonly parts = [
    ['question-dialog', QuestionDialogElement],
    ['guest-link-list', GuestLinkListElement],
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
  readonly #lazy = new LazyController<LazyView>(this, viewLoaders);
  readonly #words = new LocalizeController(this, 'guest-access', guestAccessTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #announcer = new Announcer(this);
  readonly #shell = new DialogShell(this, {
    back: () => void this.#handleBack(),
    closed: () => this.dispatchEvent(new Event('window-closed')),
  });
  #order = new LinkOrder();
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
    if (!changed.has('open') && !changed.has('provided') && !changed.has('mediaId')) return;
    this.#reset();
    if (this.open) this.#access.start();
    else this.#access.stop();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.#followOpen();
    const focus = this.#focusLater;
    this.#focusLater = null;
    // Once there is something useful, the focus goes there, unless the person has moved it.
    if (focus !== null) focus();
    else if (this.view.kind === 'list' && this.#shell.hasHeadingFocus) this.#list?.focus();
  }

  protected override render(): TemplateResult {
    const isLoading = this.#access.status.kind === 'loading';
    return this.#shell.render({
      heading: this.#words.texts.title,
      hasBack: this.view.kind !== 'list',
      isLocal: this.source?.isLocal === true,
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
        return this.#renderLoading(status.slow);
      case 'failed':
        return failed({
          text: failureText(status.error, this.#errorWords.texts),
          tryAgain: { label: this.#windowWords.texts.tryAgain, action: () => void this.#access.load() },
        });
      case 'ready':
        return this.view.kind === 'list' ? this.#renderList(status.list) : this.#renderLazy(status.list);
    }
  }

  #renderLoading(isSlow: boolean): TemplateResult {
    return isSlow ? loadingView(this.#windowWords.texts.loading) : html`<div class="waiting"></div>`;
  }

  #renderList(list: GuestLinkList): TemplateResult {
    const { trouble, live } = this.#access;
    return html`<${tags.list}
      id="list"
      .access=${this.#access}
      .list=${list}
      .order=${this.#order}
      .trouble=${trouble}
      .live=${live}
      .ask=${this.#ask}
      @say=${this.#handleSay}
      @step=${this.#handleStep}
      @step-near=${() => void this.#lazy.load('form')}
    ></${tags.list}>`;
  }

  #renderLazy(list: GuestLinkList): unknown {
    const { view } = this;
    if (view.kind === 'list') return nothing;
    const status = this.#lazy.status(view.kind);
    if (status === 'ready') return this.#renderView(view, list);
    if (status !== 'failed') return this.#renderLoading(status === 'slow');
    const { notLoaded, tryAgain } = this.#windowWords.texts;
    const action = (): void => void this.#lazy.load(view.kind);
    return failed({ text: notLoaded, tryAgain: { label: tryAgain, action } });
  }

  #renderView(view: Exclude<View, { kind: 'list' }>, list: GuestLinkList): unknown {
    switch (view.kind) {
      case 'form':
        return html`<${tags.form}
          .access=${this.#access}
          .link=${view.link}
          @form-changed=${(event: CustomEvent<boolean>) => (this.#shell.dirty = event.detail)}
          @form-cancelled=${() => this.#showList()}
          @link-saved=${this.#handleSaved}
          @say=${this.#handleSay}
        ></${tags.form}>`;
      case 'qr':
        return this.#renderQrCode(view.link, list);
      case 'guests':
        return html`<${tags.guests}
          .access=${this.#access}
          .link=${view.link}
          .links=${list.links}
          .revision=${list.revision}
          .ask=${this.#ask}
          @say=${this.#handleSay}
        ></${tags.guests}>`;
      case 'history':
        return html`<${tags.history} .access=${this.#access} .revision=${list.revision}></${tags.history}>`;
    }
  }

  /** As it is now. Its name is its owner's: whoever the code is handed to reads what it leads to. */
  #renderQrCode(shown: GuestLinkView, list: GuestLinkList): unknown {
    const link = list.links.find(({ id }) => id === shown.id) ?? shown;
    const { medium } = this.#access;
    const isOpen = list.enabled && link.state === 'active' && medium?.ended !== true;
    return loaded.renderQrCode?.({
      text: link.url,
      label: medium?.title ?? document.title,
      warning: isOpen ? null : this.#words.texts.qrClosed,
    });
  }

  get #list(): GuestLinkListElement | null {
    return this.renderRoot.querySelector<GuestLinkListElement>('#list');
  }

  #reset(): void {
    this.view = { kind: 'list' };
    this.#shell.dirty = false;
    this.#order = new LinkOrder();
  }

  #show(view: View, focus: () => void): void {
    this.view = view;
    this.#shell.dirty = false;
    this.#focusLater = focus;
    if (view.kind === 'list') return;
    this.#order.done = null;
    void this.#lazy.load(view.kind);
  }

  /** Focus goes back to where it came from, or to what `focus` says. */
  #showList(focus: (list: GuestLinkListElement) => void = this.#wayBack()): void {
    this.#show({ kind: 'list' }, () => {
      const list = this.#list;
      if (list !== null) focus(list);
    });
  }

  #wayBack(): (list: GuestLinkListElement) => void {
    const from = this.view;
    const link = 'link' in from ? from.link : null;
    if (link !== null) return (list) => list.focusMenu(link.id);
    if (from.kind === 'form') return (list) => list.focusButton('create');
    return (list) => list.focusButton(from.kind === 'history' ? 'history' : 'all-guests');
  }

  #followOpen(): void {
    if (this.open) this.#shell.show();
    else this.#shell.close();
  }

  readonly #ask = async (question: Question): Promise<string | null> => this.#shell.ask(question);

  readonly #handleSay = (event: CustomEvent<string>): void => this.#announcer.say(event.detail);

  readonly #handleStep = ({ detail: { view, link } }: CustomEvent<ListStep>): void => {
    // A form takes the focus itself, as soon as it is there.
    const focus = (): void => this.#shell.focusHeading();
    if (view === 'edit' || view === 'form') this.#show({ kind: 'form', link }, focus);
    else if (view === 'history') this.#show({ kind: 'history' }, focus);
    else if (view === 'guests') this.#show({ kind: 'guests', link }, focus);
    else if (link !== null) this.#show({ kind: 'qr', link }, focus);
  };

  async #handleBack(): Promise<void> {
    if (await this.#shell.mayDiscard()) this.#showList();
  }

  readonly #handleSaved = ({ detail: link }: CustomEvent<GuestLinkView>): void => {
    const isNew = this.view.kind === 'form' && this.view.link?.id !== link.id;
    const { createdStatus, savedStatus } = this.#words.texts;
    this.#order.done = { id: link.id, what: isNew ? 'created' : 'saved' };
    this.#announcer.say(isNew ? createdStatus(link.name) : savedStatus(link.name));
    this.#showList((list) => (isNew ? list.focusCopy(link.id) : list.focusMenu(link.id)));
  };

  // Dispatched by ourselves, as soon as a deletion is confirmed and before it is drawn.
  readonly #handleChanged = ({ detail }: GuestLinkChangedEvent): void => {
    if (detail.link !== null) return;
    const deleted = this.#order.shown.find(({ id }) => id === detail.linkId);
    const next = this.#order.delete(detail.linkId);
    this.#announcer.say(this.#words.texts.deletedStatus(deleted?.name ?? ''));
    this.#focusLater = () => (next ? this.#list?.focusCopy(next.id) : this.#list?.focusButton('create'));
  };
}
