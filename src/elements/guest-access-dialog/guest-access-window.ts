import type { LitElement, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { GuestLinkList, GuestLinkView } from '../../domain/schemas.js';
import { guestAccessTexts } from '../../locales/en/guest-access.js';
import { LazyController } from '../../ui/controllers/lazy-controller.js';
import type { GuestLinkChangedEvent } from '../../ui/events.js';
import { internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import { QuestionDialogElement } from '../../ui/window/question-dialog.js';
import { ReadingWindow } from '../../ui/window/reading-window.js';
import { guestAccessWindowStyles } from './guest-access-dialog.styles.js';
import { GuestAccess, type GuestAccessRead } from './guest-access.js';
import { GuestLinkListElement, type ListStep } from './guest-link-list.js';
import { LinkOrder } from './link-order.js';
import { closedText, stopOf } from './link-summary.js';
import { nowhere } from '../../ui/source.js';
import { loaded, viewLoaders, type LazyView, type View } from './window-views.js';

const tags = {
  list: internalTag('guest-link-list'),
  form: internalTag('guest-link-form'),
  guests: internalTag('link-guests'),
  history: internalTag('guest-history'),
};

/** What `guest-access-dialog` shows once it is opened: the list, or what it leads to. */
export class GuestAccessWindowElement extends ReadingWindow<GuestAccessRead, LazyView> {
  static readonly parts = [
    ['question-dialog', QuestionDialogElement],
    ['guest-link-list', GuestLinkListElement],
  ] as const;

  static override properties: PropertyDeclarations = {
    view: { state: true },
  };

  static override styles = [...super.styles, guestAccessWindowStyles];

  declare protected view: View;

  protected readonly reading = new GuestAccess(this, () => this.source ?? nowhere);
  protected readonly lazy = new LazyController<LazyView>(this, viewLoaders);
  protected readonly shape = ['line', 'row', 'row'] as const;
  readonly #words = new LocalizeController(this, 'guest-access', guestAccessTexts);
  #order = new LinkOrder();
  /** How many waited at each link when it was read last; null before anything was. */
  #waiting: ReadonlyMap<string, number> | null = null;

  constructor() {
    super();
    this.addEventListener('guest-link-changed', this.#handleChanged);
    this.reset();
  }

  protected override get heading(): string {
    return this.#words.texts.title;
  }

  protected override get isFirst(): boolean {
    return this.view.kind === 'list';
  }

  protected override renderRead({ list }: GuestAccessRead): unknown {
    const { view } = this;
    if (view.kind === 'list') return this.#renderList(list);
    return this.renderLazy(view.kind, () => this.#renderView(view, list));
  }

  #renderList(list: GuestLinkList): TemplateResult {
    const { trouble, live } = this.reading;
    return html`<${tags.list}
      id="list"
      .access=${this.reading}
      .list=${list}
      .order=${this.#order}
      .trouble=${trouble}
      .live=${live}
      .ask=${this.ask}
      @say=${this.handleSay}
      @step=${this.#handleStep}
      @step-near=${() => void this.lazy.load('form')}
    ></${tags.list}>`;
  }

  #renderView(view: Exclude<View, { kind: 'list' }>, list: GuestLinkList): unknown {
    switch (view.kind) {
      case 'form':
        return html`<${tags.form}
          .access=${this.reading}
          .link=${view.link}
          @form-changed=${(event: CustomEvent<boolean>) => (this.shell.dirty = event.detail)}
          @form-cancelled=${() => this.#showList()}
          @link-saved=${this.#handleSaved}
          @say=${this.handleSay}
        ></${tags.form}>`;
      case 'qr':
        return this.#renderQrCode(view.link, list);
      case 'guests':
        return html`<${tags.guests}
          id="view"
          .access=${this.reading}
          .link=${view.link}
          .links=${list.links}
          .revision=${list.revision}
          .ask=${this.ask}
          @say=${this.handleSay}
        ></${tags.guests}>`;
      case 'history':
        return html`<${tags.history} id="view" .access=${this.reading} .revision=${list.revision}></${tags.history}>`;
    }
  }

  /** As it is now. Its name is for its owner; below the code, which is handed on, stands what it leads to. */
  #renderQrCode(shown: GuestLinkView, list: GuestLinkList): unknown {
    const link = list.links.find(({ id }) => id === shown.id) ?? shown;
    const { medium } = this.reading;
    const code = loaded.renderQrCode?.({
      text: link.url,
      label: medium?.title ?? document.title,
      warning: this.#closedText(link, list),
    });
    return html`<h3 class="sentence" tabindex="-1">${link.name}</h3>
      ${code}`;
  }

  #closedText(link: GuestLinkView, list: GuestLinkList): string | null {
    const { medium, now } = this.reading;
    return closedText(link, stopOf(list, medium), now, this.#words);
  }

  get #list(): GuestLinkListElement | null {
    return this.renderRoot.querySelector<GuestLinkListElement>('#list');
  }

  protected override reset(): void {
    this.view = { kind: 'list' };
    this.shell.dirty = false;
    this.#order = new LinkOrder();
  }

  protected override goBack(): void {
    void this.shell.mayDiscard().then((may) => may && this.#showList());
  }

  protected override focusFirst(): void {
    this.#list?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#tellWaiting();
  }

  /** Somebody at the door is heard of, whatever the window shows. */
  #tellWaiting(): void {
    const links = this.reading.list?.links ?? null;
    const before = this.#waiting;
    this.#waiting = links && new Map(links.map(({ id, waiting }) => [id, waiting]));
    if (links === null || before === null) return;
    const words = this.#words;
    const news = links.filter(({ id, waiting }) => waiting > (before.get(id) ?? 0));
    if (news.length === 0) return;
    this.say(news.map(({ name, waiting }) => `${name}: ${words.texts.waiting(waiting, words)}`).join(', '));
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.isFirst && this.shell.hasHeadingFocus) void this.#focusView();
  }

  /** What it says is heard then; the title of the window was heard when it opened. */
  async #focusView(): Promise<void> {
    const view = this.renderRoot.querySelector<LitElement>('#view');
    await view?.updateComplete;
    const heading = (view ?? this).renderRoot.querySelector<HTMLElement>('h3');
    if (this.shell.hasHeadingFocus) heading?.focus();
  }

  #show(view: View, focus: () => void): void {
    this.view = view;
    this.shell.dirty = false;
    this.focusLater = focus;
    if (view.kind === 'list') return;
    this.#order.done = null;
    void this.lazy.load(view.kind);
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

  readonly #handleStep = ({ detail: { view, link } }: CustomEvent<ListStep>): void => {
    // A form takes the focus itself, as soon as it is there.
    const focus = (): void => this.shell.focusHeading();
    if (view === 'edit' || view === 'form') this.#show({ kind: 'form', link }, focus);
    else if (view === 'history') this.#show({ kind: 'history' }, focus);
    else if (view === 'guests') this.#show({ kind: 'guests', link }, focus);
    else if (link !== null) this.#show({ kind: 'qr', link }, focus);
  };

  readonly #handleSaved = ({ detail: link }: CustomEvent<GuestLinkView>): void => {
    const isNew = this.view.kind === 'form' && this.view.link?.id !== link.id;
    const { createdStatus, savedStatus } = this.#words.texts;
    this.#order.done = { id: link.id, what: isNew ? 'created' : 'saved' };
    const status = isNew ? createdStatus(link.name) : savedStatus(link.name);
    const { list } = this.reading;
    const closed = isNew && list !== null ? this.#closedText(link, list) : null;
    this.say([status, closed].filter((text) => text !== null).join('. '));
    this.#showList((list) => (isNew ? list.focusCopy(link.id) : list.focusMenu(link.id)));
  };

  // Dispatched by ourselves, as soon as a deletion is confirmed and before it is drawn.
  readonly #handleChanged = ({ detail }: GuestLinkChangedEvent): void => {
    if (detail.link !== null) return;
    const deleted = this.#order.shown.find(({ id }) => id === detail.linkId);
    const next = this.#order.delete(detail.linkId);
    this.say(this.#words.texts.deletedStatus(deleted?.name ?? ''));
    this.focusLater = () => (next ? this.#list?.focusCopy(next.id) : this.#list?.focusButton('create'));
  };
}
