import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { SharingError } from '../../domain/errors.js';
import type { InviteView, MediumView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { inviteListTexts } from '../../locales/en/invite-list.js';
import { roleTexts } from '../../locales/en/roles.js';
import { windowTexts } from '../../locales/en/window.js';
import { FocusKeeper } from '../../ui/controllers/focus-keeper.js';
import { CsvExportElement, type Collected } from '../../ui/csv-export.js';
import { failed, failureText } from '../../ui/failure.js';
import { internalTag } from '../../ui/internal.js';
import { loadPart } from '../../ui/load-part.js';
import { LocalizeController } from '../../ui/localize.js';
import type { Question } from '../../ui/question-dialog.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { askedStep } from './bulk-questions.js';
import { bulkBar, doneText, progress, type BulkStep } from './invite-bulk.js';
import type { RowStep } from './invite-grid-parts.js';
import { InviteGridElement } from './invite-grid.js';
import { byHandView, emptyView, footView, nobodyView } from './invite-list-views.js';
import { filterButtonsStyles } from './filter-buttons.styles.js';
import { inviteListStyles } from './invite-list.styles.js';
import { InviteRows, type RowsHost } from './invite-rows.js';
import { InviteSteps, type Doing } from './invite-steps.js';
import { filters, toolbar } from './invite-toolbar.js';
import type { Invites, News } from './invites.js';
import { SelectAll } from './select-all.js';

const tags = { grid: internalTag('invite-grid'), csv: internalTag('csv-export') };

/** So long nothing has to be typed before it is searched. */
const pause = 200;

/**
 * Everybody who is invited: to find, and to do something about, for one or for many.
 *
 * @fires say - Something for the live region of the window.
 */
export class InviteListElement extends LitElement implements RowsHost {
  static readonly parts = [
    ['invite-grid', InviteGridElement],
    ['csv-export', CsvExportElement],
  ] as const;

  static override properties = {
    access: { attribute: false },
    medium: { attribute: false },
    revision: { attribute: false },
    news: { attribute: false },
    live: { attribute: false },
    scroller: { attribute: false },
    ask: { attribute: false },
    search: { state: true },
    selected: { state: true },
    byHand: { state: true },
  };

  static override styles = [tokens, buttons, controls, filterButtonsStyles, inviteListStyles];

  declare access: Invites | null;
  declare medium: MediumView | null;
  declare revision: number;
  declare news: News | null;
  /** Whether changes made elsewhere arrive by themselves. */
  declare live: boolean;
  declare scroller: Element | null;
  declare ask: ((question: Question) => Promise<string | null>) | null;
  /** As it is typed; it is searched a moment later. */
  declare protected search: string;
  declare protected selected: ReadonlyMap<string, InviteView>;
  /** What the browser did not copy. */
  declare protected byHand: string | null;

  readonly #words = new LocalizeController(this, 'invite-list', inviteListTexts);
  readonly #roleWords = new LocalizeController(this, 'roles', roleTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #list = new InviteRows(this);
  readonly #everybody = new SelectAll(this);
  readonly #steps = new InviteSteps(this, (doing) => this.#handleEnded(doing));
  #shown = this.#list.showing;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.access = null;
    this.medium = null;
    this.revision = 0;
    this.news = null;
    this.live = true;
    this.scroller = null;
    this.ask = null;
    // *Undo*, *Stop* and *Clear selection* go away with what they were for.
    this.addController(new FocusKeeper(this, () => this.#focusNear()));
    this.search = '';
    this.selected = new Map();
    this.byHand = null;
  }

  get isInUse(): boolean {
    const grid = this.#grid;
    return grid !== null && (grid.matches(':hover, :focus-within') || this.#isScrolled);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('access') && this.access !== null) void this.#list.load();
    else if (changed.has('revision')) this.#list.refresh(this.revision);
    if (this.#shown !== this.#list.showing) this.#forgetDone();
    this.#shown = this.#list.showing;
    if (changed.has('news') && this.news !== null) this.#take(this.news);
  }

  protected override render(): unknown {
    const { status } = this.#list;
    switch (status.kind) {
      case 'loading':
        return status.slow ? this.#renderSkeleton() : nothing;
      case 'failed':
        return this.#renderFailure(status.error, () => void this.#list.load());
      case 'ready':
        return this.#isEmpty ? emptyView(this.#words.texts) : this.#renderAll();
    }
  }

  #renderSkeleton(): TemplateResult {
    const { loading } = this.#windowWords.texts;
    return html`<div class="skeleton row" role="status" aria-label=${loading}></div>`;
  }

  #renderAll(): TemplateResult {
    const list = this.#list;
    const words = this.#words;
    const csv = html`<${tags.csv}
      .collect=${this.#collect}
      .name=${`${words.texts.people} ${this.medium?.title ?? ''}`}
      .texts=${words.texts}
      .label=${words.texts.csv}
      @say=${this.#repeat}
    ></${tags.csv}>`;
    return html`
      ${toolbar({ list, search: this.search, words, csv, type: (search) => this.#search(search) })}
      ${filters({ list, words })}
      ${this.live ? nothing : html`<p class="hint">${words.texts.reconnecting}</p>`}
      ${progress({
        doing: this.#steps.doing,
        words,
        failure: ({ error, again }) => this.#renderFailure(error, again),
        stop: () => this.#steps.stop(),
      })}
      ${this.byHand === null ? nothing : byHandView(this.byHand, words.texts)}
      ${list.held === 0 ? nothing : this.#renderHeld()}
      ${
        list.rows.length === 0
          ? nobodyView(list.showing.search, words.texts, () => this.#showAll())
          : this.#renderGrid()
      }
      ${footView(list, words.texts, (error) => this.#renderFailure(error, () => void list.more()))}
      ${this.selected.size === 0 ? nothing : this.#renderBulk()}
    `;
  }

  #renderGrid(): TemplateResult {
    return html`<${tags.grid}
      id="grid"
      .list=${this.#list}
      .rows=${this.#list.rows}
      .steps=${this.#steps}
      .doing=${this.#steps.doing}
      .medium=${this.medium}
      .selected=${this.selected}
      .scroller=${this.scroller}
      @selected=${({ detail }: CustomEvent<ReadonlyMap<string, InviteView>>) => this.#select(detail)}
      @row-step=${this.#handleRowStep}
      @copied=${this.#handleCopied}
    ></${tags.grid}>`;
  }

  #renderBulk(): TemplateResult {
    const { filter } = this.#list.showing;
    return bulkBar({
      selected: this.selected,
      all: this.#list.counts?.[filter] ?? 0,
      finding: this.#everybody.found,
      words: this.#words,
      ask: (step) => void this.#askAndTake(step, [...this.selected.values()]),
      selectAll: () => void this.#selectAll(),
      stop: () => this.#everybody.stop(),
      clear: () => (this.selected = new Map()),
    });
  }

  #renderHeld(): TemplateResult {
    return html`<button class="button held" type="button" @click=${() => void this.#showHeld()}>
      ${this.#words.texts.newRows(this.#list.held, this.#words)}
    </button>`;
  }

  #renderFailure(error: SharingError, action: () => void): TemplateResult {
    const text = failureText(error, this.#errorWords.texts);
    return failed({ text, tryAgain: { label: this.#windowWords.texts.tryAgain, action } });
  }

  get #grid(): InviteGridElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector<InviteGridElement>('#grid') : null;
  }

  /** Whether the first row is out of sight: what is put above it would push away what is read. */
  get #isScrolled(): boolean {
    const [grid, scroller] = [this.#grid, this.scroller];
    if (grid === null || scroller === null) return false;
    return grid.getBoundingClientRect().top < scroller.getBoundingClientRect().top;
  }

  get #isEmpty(): boolean {
    const { rows, showing } = this.#list;
    return rows.length === 0 && showing.search === '' && showing.filter === 'all';
  }

  #focusNear(): void {
    (this.#grid ?? this.renderRoot.querySelector<HTMLElement>('#search'))?.focus();
  }

  #select(selected: ReadonlyMap<string, InviteView>): void {
    if (this.selected.size === 0) this.#forgetDone();
    this.selected = selected;
    void this.updateComplete.then(() => this.#uncover());
  }

  /** What came of the last step is of no use above other rows. */
  #forgetDone(): void {
    if (this.#steps.doing.kind === 'done' || this.#steps.doing.kind === 'undone') this.#steps.clear();
  }

  /** The bar of what is selected comes up over the end of the list: not over the row that has the focus. */
  #uncover(): void {
    const bar = this.renderRoot.querySelector('.bulk');
    const row = this.#grid?.renderRoot.querySelector('.row:focus-within');
    if (!bar || !row || this.scroller === null) return;
    const covered = row.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
    if (covered > 0) this.scroller.scrollTop += covered;
  }

  #search(search: string): void {
    this.search = search;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#list.show({ search: search.trim() }), pause);
  }

  #showAll(): void {
    this.search = '';
    this.#list.show({ search: '', filter: 'all' });
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  /** Whoever was invited last, whatever was searched for before. */
  async showNewest(): Promise<void> {
    this.search = '';
    clearTimeout(this.#timer);
    this.#list.showing = { filter: 'all', search: '', order: 'newest' };
    await this.#list.load();
    await this.#focusFirst();
  }

  async #showHeld(): Promise<void> {
    await this.#list.showHeld();
    await this.#focusFirst();
  }

  async #focusFirst(): Promise<void> {
    await this.updateComplete;
    this.scrollIntoView({ block: 'start' });
    this.#grid?.focusRow(0);
  }

  #take(news: News): void {
    this.#list.take(news);
    if (news.invites.some(({ id }) => this.selected.has(id))) {
      const now = new Map(news.invites.map((invite) => [invite.id as string, invite]));
      this.selected = new Map([...this.selected].map(([id, invite]) => [id, now.get(id) ?? invite]));
    }
  }

  async #selectAll(): Promise<void> {
    const all = await this.#everybody.find(this.#list);
    if (all !== null) this.selected = new Map(all.map((invite) => [invite.id, invite]));
  }

  async #askAndTake(step: BulkStep, invites: readonly InviteView[]): Promise<void> {
    const { medium, ask } = this;
    if (medium === null || ask === null || this.#steps.isBusy) return;
    const asked = await askedStep(step, invites, {
      medium,
      words: this.#words,
      roleTexts: this.#roleWords.texts,
      cancel: this.#windowWords.texts.cancel,
      ask,
    });
    if (asked !== null) await this.#steps.take(asked, invites);
  }

  #handleEnded(doing: Doing): void {
    if (doing.kind === 'undone') this.#say(this.#words.texts.undone);
    if (doing.kind === 'done') this.#say(doneText(doing, this.#words));
  }

  /** All that match what is on show. */
  readonly #collect = async (signal: AbortSignal, seen: (count: number) => void): Promise<Collected> => {
    const invites = await this.#list.all(signal, seen);
    const { invitesCsv } = await loadPart(() => import('./invites-csv.js'));
    return { csv: invitesCsv(invites, this.#words.texts, this.#roleWords.texts), count: invites.length };
  };

  #say(detail: string): void {
    this.dispatchEvent(new CustomEvent('say', { detail }));
  }

  readonly #repeat = ({ detail }: CustomEvent<string>): void => this.#say(detail);

  readonly #handleRowStep = ({
    detail: { step, invite },
  }: CustomEvent<{ step: RowStep; invite: InviteView }>): void => {
    void this.#askAndTake(step, [invite]);
  };

  readonly #handleCopied = ({ detail }: CustomEvent<{ say?: string; byHand?: string }>): void => {
    this.byHand = detail.byHand ?? null;
    if (detail.say !== undefined) this.#say(detail.say);
    else {
      // Later than the menu, which gives the focus back to its button once the press is over.
      requestAnimationFrame(() => {
        const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#by-hand');
        field?.focus();
        field?.select();
      });
    }
  };
}
