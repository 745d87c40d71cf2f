import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { ParticipantView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { participantsTexts } from '../../locales/en/participants.js';
import { windowTexts } from '../../locales/en/window.js';
import type { SharingContext } from '../../ui/context.js';
import { Announcer } from '../../ui/controllers/announcer.js';
import { TypedSearch } from '../../ui/controllers/typed-search.js';
import { GuestWaitingEvent } from '../../ui/events.js';
import { failedToTryAgain } from '../../ui/failure.js';
import { icons } from '../../ui/icons/icons.js';
import { internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import type { QuestionDialogElement } from '../../ui/window/question-dialog.js';
import { nowhere, type Source } from '../../ui/source.js';
import { barStyles } from '../../ui/styles/bar.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { Calm } from './calm.js';
import { ModeratorPass } from './moderator-pass.js';
import { PanelDoorsElement } from './panel-doors.js';
import { peopleViewStyles } from './people.styles.js';
import { People } from './people.js';
import { PeopleListElement, type DecidedDetail } from './people-list.js';
import { PeopleSteps } from './people-steps.js';
import {
  againView,
  countView,
  loadingView,
  nobodyView,
  refusedView,
  searchView,
  totalOf,
  type Counts,
} from './people-views.js';
import type { RemoveDetail, RowMenuElement } from './row-menu.js';
import { RowMenus } from './row-menus.js';

const tags = {
  doors: internalTag('panel-doors'),
  list: internalTag('people-list'),
  menu: internalTag('row-menu'),
  question: internalTag('question-dialog'),
};

/** What `participants-panel` shows. */
export class PeopleViewElement extends LitElement {
  static readonly parts = [
    ['panel-doors', PanelDoorsElement],
    ['people-list', PeopleListElement],
  ] as const;

  static override properties = {
    host: { attribute: false },
    source: { attribute: false },
    provided: { attribute: false },
    mediaId: { attribute: false },
    pass: { attribute: false },
  };

  static override styles = [tokens, buttons, controls, barStyles, peopleViewStyles];

  /** The tag on the page. */
  declare host: HTMLElement | null;
  declare source: Source | null;
  declare provided: SharingContext | null;
  declare mediaId: string | null;
  declare pass: string | null;

  readonly #words = new LocalizeController(this, 'participants', participantsTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #announcer = new Announcer(this);
  readonly #search = new TypedSearch(this, (text) => void this.#lookFor(text));
  readonly #calm = new Calm();
  readonly #found = new ModeratorPass(
    () => this.mediaId,
    () => this.#begin(),
  );
  readonly #people = new People(this, {
    source: () => this.source ?? nowhere,
    pass: () => this.pass ?? this.#found.value,
    calm: () => this.#calm.wait(),
    arrived: (people) => this.#handleArrived(people),
  });
  readonly #steps = new PeopleSteps(this, {
    people: this.#people,
    pass: () => this.pass ?? this.#found.value,
    words: this.#words,
    cancel: () => this.#windowWords.texts.cancel,
    ask: async (question) => (await this.#question?.ask(question)) ?? null,
    say: (text) => this.#announcer.say(text),
  });
  readonly #menus = new RowMenus({
    element: () => this.renderRoot.querySelector<RowMenuElement>('#menu'),
    changed: () => this.requestUpdate(),
    tell: ({ id }, failure) => this.#steps.tellLoading(id, failure),
  });

  constructor() {
    super();
    this.addController(this.#found);
    this.host = null;
    this.source = null;
    this.provided = null;
    this.mediaId = null;
    this.pass = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved to another place of the page, it begins again.
    if (!this.hasUpdated) return;
    this.#found.find();
    this.#begin();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const names = ['source', 'provided', 'mediaId', 'pass'] as const;
    if (!names.some((name) => changed.has(name))) return;
    // A fresh pass is of the same medium, and what is asked there goes on.
    if (changed.has('mediaId') || changed.has('provided') || changed.has('source'))
      this.#question?.withdraw();
    this.#found.find();
    this.#begin();
  }

  protected override updated(): void {
    this.toggleAttribute('data-few', this.#people.isFew);
    // Who is blocked is shown with the menu that blocks.
    if (this.#people.blocked.length > 0) this.#menus.near();
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    const { status, mediumOfDoors } = this.#people;
    return html`
      <header>
        <h2 id="title" tabindex="-1">${texts.title}</h2>
        ${status.kind === 'ready' && status.search === '' ? countView(status.counts, this.#words) : nothing}
        <${tags.doors} class="doors" .host=${this.host} .medium=${mediumOfDoors}></${tags.doors}>
      </header>
      ${this.#renderStatus()} ${this.#renderLocal()} ${this.#announcer.render()}
      <${tags.menu}
        id="menu"
        .mediaId=${this.mediaId}
        .steps=${this.#steps}
        .here=${this.#people.roster.people}
        @decided=${this.#handleDecided}
        @menu-toggle=${() => this.requestUpdate()}
        @remove-person=${this.#handleRemove}
      >
        <slot name="item-actions" slot="item-actions" @slotchange=${() => this.requestUpdate()}></slot>
      </${tags.menu}>
      ${againView(this.#steps.again, this.#windowWords.texts, this.#handleSeen)}
      <${tags.question} id="question"></${tags.question}>
    `;
  }

  #renderStatus(): unknown {
    const { status } = this.#people;
    const { texts } = this.#windowWords;
    switch (status.kind) {
      case 'closed':
        return nothing;
      case 'loading':
        return loadingView(texts, status.slow);
      case 'failed':
        return this.#people.isRefused
          ? refusedView(this.#words.texts, texts, this.#handleTryAgain)
          : failedToTryAgain(status.error, this.#errorWords.texts, texts, this.#handleTryAgain);
      case 'ready': {
        const isEmpty = totalOf(status.counts) === 0;
        if (isEmpty && status.search === '' && this.#search.text === '') return this.#renderEmpty();
        return html`
          ${searchView(this.#search, this.#words.texts)} ${this.#renderTrouble()}
          ${isEmpty ? nobodyView(status.search, this.#words.texts, this.#handleShowAll) : this.#renderList(status)}
        `;
      }
    }
  }

  #renderEmpty(): TemplateResult {
    return html`
      ${this.#renderTrouble()}
      <div class="empty">
        ${icons.guests}
        <p>${this.#words.texts.empty}</p>
        <${tags.doors} single .host=${this.host} .medium=${this.#people.medium}></${tags.doors}>
      </div>
    `;
  }

  #renderTrouble(): unknown {
    const { trouble, live } = this.#people;
    if (trouble !== null && !this.#steps.once.covers(trouble)) {
      const { texts } = this.#windowWords;
      return failedToTryAgain(trouble, this.#errorWords.texts, texts, this.#handleTryAgain);
    }
    return live ? nothing : html`<p class="hint" role="status">${this.#words.texts.reconnecting}</p>`;
  }

  #renderList({ counts, search }: { readonly counts: Counts; readonly search: string }): TemplateResult {
    return html`
      <${tags.list}
        id="list"
        aria-busy=${search === this.#search.text.trim() ? nothing : 'true'}
        .session=${this.#people}
        .steps=${this.#steps}
        .menus=${this.#menus}
        .people=${this.#people.roster.people}
        .counts=${counts}
        .hasItemActions=${this.#hasItemActions}
        @decided=${this.#handleDecided}
        @pointermove=${this.#calm.moved}
        @pointerdown=${this.#calm.moved}
        @pointerleave=${this.#calm.left}
      ></${tags.list}>
    `;
  }

  #renderLocal(): unknown {
    if (this.source?.isLocal !== true) return nothing;
    return html`<p class="secondary">${this.#windowWords.texts.localOnly}</p>`;
  }

  get #hasItemActions(): boolean {
    const slot = this.renderRoot.querySelector<HTMLSlotElement>('slot[name="item-actions"]');
    return (slot?.assignedElements({ flatten: true }).length ?? 0) > 0;
  }

  /** Null before the menus of the rows have brought it. */
  get #question(): QuestionDialogElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector<QuestionDialogElement>('#question:defined') : null;
  }

  #begin(): void {
    this.#search.put('');
    this.#people.search = '';
    this.#steps.reset();
    this.#people.start();
  }

  #handleArrived(people: readonly ParticipantView[]): void {
    const { texts } = this.#words;
    const [first] = people;
    this.#announcer.say(
      people.length === 1 ? texts.arrived(first!.name) : texts.arrivedMany(people.length, this.#words),
    );
    for (const { id, name } of people) {
      this.dispatchEvent(new GuestWaitingEvent({ mediaId: this.mediaId ?? '', participantId: id, name }));
    }
  }

  async #lookFor(text: string): Promise<void> {
    await this.#people.lookFor(text);
    const { status } = this.#people;
    // Somebody has typed on, or it failed: then there is nothing to say of it.
    if (status.kind !== 'ready' || status.search !== this.#search.text.trim() || status.search === '') return;
    this.#announcer.say(this.#words.texts.found(totalOf(status.counts), this.#words));
  }

  readonly #handleTryAgain = (): void => void this.#people.load();

  /** The button that was pressed goes with what it closes. */
  readonly #handleSeen = (): void => {
    this.#steps.forget();
    void this.#focusOr((list) => list.focusNear(0));
  };

  readonly #handleShowAll = (): void => {
    this.#search.put('');
    void this.#people.lookFor('');
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  };

  readonly #handleRemove = (event: CustomEvent<RemoveDetail>): void => {
    const { person, block } = event.detail;
    const list = this.renderRoot.querySelector<PeopleListElement>('#list');
    const index = list?.indexOf(person.id) ?? 0;
    void this.#steps.askToRemove(person, block).then((isOut) => {
      // The button that had the focus is gone with its row.
      if (isOut) void this.#focusOr((shown) => shown.focusNear(index));
    });
  };

  readonly #handleDecided = ({ detail }: CustomEvent<DecidedDetail>): void => {
    void this.#focusOr((list) => list.focusWaiting(detail.next));
  };

  /** Where the list has nothing to focus any more, the heading takes the focus: never the page. */
  async #focusOr(focus: (list: PeopleListElement) => Promise<boolean>): Promise<void> {
    await this.updateComplete;
    const list = this.renderRoot.querySelector<PeopleListElement>('#list');
    if (list === null || !(await focus(list))) this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }
}
