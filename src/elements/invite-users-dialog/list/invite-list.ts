import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { SharingError } from '../../../domain/errors.js';
import type { InviteView, MediumView } from '../../../domain/schemas.js';
import { errorTexts } from '../../../locales/en/errors.js';
import { inviteListTexts } from '../../../locales/en/invite-list.js';
import { roleTexts } from '../../../locales/en/roles.js';
import { windowTexts } from '../../../locales/en/window.js';
import { FocusKeeper } from '../../../ui/controllers/focus-keeper.js';
import { TypedSearch } from '../../../ui/controllers/typed-search.js';
import { CsvExportElement, type Collected } from '../../../ui/csv-export.js';
import { failedToTryAgain } from '../../../ui/failure.js';
import { internalTag } from '../../../ui/internal.js';
import { loadPart } from '../../../ui/load-part.js';
import { LocalizeController } from '../../../ui/localize.js';
import type { Question } from '../../../ui/window/question-dialog.js';
import { barStyles } from '../../../ui/styles/bar.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { tokens } from '../../../ui/styles/tokens.js';
import { AskedSteps } from './asked-steps.js';
import type { Asking } from './bulk-questions.js';
import { ByHand } from './by-hand.js';
import { isScrolled, uncover } from './in-sight.js';
import { Counted } from './counted.js';
import { bulkBar, doneText, progress } from './invite-bulk.js';
import type { RowStep } from './invite-grid-parts.js';
import { InviteGridElement } from './invite-grid.js';
import * as views from './invite-list-views.js';
import { filterButtonsStyles } from '../filter-buttons.styles.js';
import { inviteListStyles } from './invite-list.styles.js';
import { InviteRows, type RowsHost } from './invite-rows.js';
import { InviteSteps, type Doing } from './invite-steps.js';
import { filters, toolbar } from './invite-toolbar.js';
import type { Invites, News } from '../invites.js';
import { Selection } from './selection.js';

const tags = { grid: internalTag('invite-grid') };

/**
 * Everybody who is invited: to find, and to do something about, for one or for many.
 *
 * @fires say - Something for the live region of the window.
 * @fires counted - How many are invited, in words; nothing where nobody is.
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
  };

  static override styles = [tokens, buttons, controls, filterButtonsStyles, barStyles, inviteListStyles];

  declare access: Invites | null;
  declare medium: MediumView | null;
  declare revision: number;
  declare news: News | null;
  /** Whether changes made elsewhere arrive by themselves. */
  declare live: boolean;
  declare scroller: Element | null;
  declare ask: ((question: Question) => Promise<string | null>) | null;

  readonly #words = new LocalizeController(this, 'invite-list', inviteListTexts);
  readonly #roleWords = new LocalizeController(this, 'roles', roleTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #list = new InviteRows(this);
  readonly #search = new TypedSearch(this, (search) => void this.#find(search));
  readonly #selection = new Selection(this);
  readonly #byHand = new ByHand(this);
  readonly #steps = new InviteSteps(this, (doing) => this.#handleEnded(doing));
  readonly #asked = new AskedSteps(this.#steps, () => this.#asking);
  #shown = this.#list.showing;

  constructor() {
    super();
    this.access = null;
    this.medium = null;
    this.revision = 0;
    this.news = null;
    this.live = true;
    this.scroller = null;
    this.ask = null;
    new Counted(this, () => views.countedText(this.#list.total, this.#words));
    // *Undo*, *Stop* and *Clear selection* go away with what they were for.
    this.addController(new FocusKeeper(this, () => this.#focusNear()));
  }

  get isInUse(): boolean {
    const grid = this.#grid;
    return grid !== null && (grid.matches(':hover, :focus-within') || isScrolled(grid, this.scroller));
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
        return status.slow ? views.skeletonView(this.#windowWords.texts) : nothing;
      case 'failed':
        return this.#renderFailure(status.error, () => void this.#list.load());
      case 'ready':
        return this.#isEmpty ? views.emptyView(this.#words.texts) : this.#renderAll();
    }
  }

  #renderAll(): TemplateResult {
    const list = this.#list;
    const words = this.#words;
    const csv = views.csvView(this.#collect, this.medium?.title ?? '', words.texts, (text) =>
      this.#say(text),
    );
    return html`
      <div class="stay">
        ${toolbar({ list, search: this.#search.text, words, csv, type: (text) => this.#search.type(text) })}
        ${filters({ list, words })}
      </div>
      ${this.live ? nothing : html`<p class="hint">${words.texts.reconnecting}</p>`}
      ${this.#byHand.render(words.texts)}
      ${list.held === 0 ? nothing : views.heldView(list.held, words, () => void this.#showHeld())}
      ${
        list.rows.length === 0
          ? views.nobodyView(list.showing.search, words.texts, () => this.#showAll())
          : this.#renderGrid()
      }
      ${views.footView(list, words.texts, (error) => this.#renderFailure(error, () => void list.more()))}
      <div class="bars">
        ${progress({
          doing: this.#steps.doing,
          words,
          failure: ({ error, again }) => this.#renderFailure(error, again),
          stop: () => this.#steps.stop(),
        })}
        ${this.#selection.invites.size === 0 ? nothing : this.#renderBulk()}
      </div>
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
      .selected=${this.#selection.invites}
      .scroller=${this.scroller}
      @selected=${({ detail }: CustomEvent<ReadonlyMap<string, InviteView>>) => this.#select(detail)}
      @row-step=${this.#handleRowStep}
      @copied=${this.#handleCopied}
    ></${tags.grid}>`;
  }

  #renderBulk(): TemplateResult {
    return bulkBar({
      selected: this.#selection.invites,
      all: this.#list.found ?? 0,
      finding: this.#selection.found,
      words: this.#words,
      ask: (step) => void this.#asked.take(step, [...this.#selection.invites.values()]),
      selectAll: () => void this.#selection.takeAll(this.#list),
      stop: () => this.#selection.stop(),
      clear: () => (this.#selection.invites = new Map()),
    });
  }

  #renderFailure(error: SharingError, action: () => void): TemplateResult {
    return failedToTryAgain(error, this.#errorWords.texts, this.#windowWords.texts, action);
  }

  get #grid(): InviteGridElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector<InviteGridElement>('#grid') : null;
  }

  get #isEmpty(): boolean {
    const { rows, showing } = this.#list;
    return rows.length === 0 && showing.search === '' && showing.filter === 'all';
  }

  #focusNear(): void {
    (this.#grid ?? this.renderRoot.querySelector<HTMLElement>('#search'))?.focus();
  }

  #select(selected: ReadonlyMap<string, InviteView>): void {
    if (this.#selection.invites.size === 0) this.#forgetDone();
    this.#selection.invites = selected;
    this.#say(this.#words.texts.selected(selected.size, this.#words));
    void this.updateComplete.then(() => this.#uncover());
  }

  /** What came of the last step is of no use above other rows. */
  #forgetDone(): void {
    if (this.#steps.doing.kind === 'done' || this.#steps.doing.kind === 'undone') this.#steps.clear();
  }

  #uncover(): void {
    const row = this.#grid?.renderRoot.querySelector('.row:focus-within');
    uncover(row, this.renderRoot.querySelector('.bars'), this.scroller);
  }

  async #find(search: string): Promise<void> {
    await this.#list.show({ search });
    const { found, showing } = this.#list;
    if (found === null || search === '' || showing.search !== search) return;
    this.#say(this.#words.texts.foundStatus(found, this.#words));
  }

  #showAll(): void {
    this.#search.put('');
    void this.#list.show({ search: '', filter: 'all' });
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  /** To whoever has come from the form. */
  override focus(): void {
    this.scrollIntoView({ block: 'start' });
    this.#focusNear();
  }

  /** Whoever was invited last, whatever was searched for before. */
  async showNewest(): Promise<void> {
    this.#search.put('');
    await this.#list.show({ filter: 'all', search: '', order: 'newest' });
    await this.updateComplete;
    // Where the list begins, and nothing is done by the next key.
    this.scrollIntoView({ block: 'start' });
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus({ preventScroll: true });
  }

  async #showHeld(): Promise<void> {
    await this.#list.showHeld();
    await this.updateComplete;
    this.scrollIntoView({ block: 'start' });
    this.#grid?.focusRow(0);
  }

  #take(news: News): void {
    this.#list.take(news);
    this.#selection.take(news.invites);
  }

  get #asking(): Asking | null {
    const { medium, ask } = this;
    if (medium === null || ask === null) return null;
    const { cancel } = this.#windowWords.texts;
    return { medium, words: this.#words, roleTexts: this.#roleWords.texts, cancel, ask };
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

  readonly #handleRowStep = ({
    detail: { step, invite },
  }: CustomEvent<{ step: RowStep; invite: InviteView }>): void => {
    void this.#asked.take(step, [invite]);
  };

  readonly #handleCopied = ({ detail }: CustomEvent<{ say?: string; byHand?: string }>): void => {
    this.#byHand.put(detail.byHand ?? null);
    if (detail.say !== undefined) this.#say(detail.say);
  };
}
