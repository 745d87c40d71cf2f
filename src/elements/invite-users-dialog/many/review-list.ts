import { html, LitElement, type TemplateResult } from 'lit';
import type { InviteRole } from '../../../domain/media.js';
import { addManyTexts } from '../../../locales/en/add-many.js';
import { mailTroubleTexts } from '../../../locales/en/mail-trouble.js';
import { roleTexts } from '../../../locales/en/roles.js';
import { windowTexts } from '../../../locales/en/window.js';
import { eachRow } from '../../../ui/each-row.js';
import { ListRows, listRowsStyles } from '../../../ui/controllers/list-rows.js';
import { LocalizeController } from '../../../ui/localize.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { tokens } from '../../../ui/styles/tokens.js';
import { reviewRow, whoOf, type RowStep } from './review-row.js';
import { reviewListStyles } from './review-list.styles.js';
import type { InviteReview } from './review.js';
import { rowEditor, type EditedRow } from './row-editor.js';
import type { RowResult } from './sending.js';

/** A step at one row. */
export interface ListStep {
  readonly id: number;
  readonly step: Exclude<RowStep, { kind: 'edit' }> | { readonly kind: 'edited'; readonly row: EditedRow };
}

/**
 * The people of a review, thousands as well as two: only those in sight are drawn.
 *
 * @fires row-step - Somebody has done something to a row: a ListStep.
 */
export class ReviewListElement extends LitElement {
  static override properties = {
    review: { attribute: false },
    ids: { attribute: false },
    results: { attribute: false },
    canUnblock: { attribute: false },
    roles: { attribute: false },
    scroller: { attribute: false },
    version: { attribute: false },
    edited: { state: true },
  };

  static override styles = [tokens, buttons, controls, listRowsStyles, reviewListStyles];

  declare review: InviteReview | null;
  /** Those on show, in their order. */
  declare ids: readonly number[];
  /** What became of each; null before anything was sent. */
  declare results: ReadonlyMap<number, RowResult> | null;
  /** Whether those who are blocked can be invited all the same. */
  declare canUnblock: boolean;
  declare roles: readonly InviteRole[];
  /** What the list scrolls in. */
  declare scroller: Element | null;
  /** Another one means that something in the review has changed. */
  declare version: number;
  declare protected edited: EditedRow | null;

  readonly #words = new LocalizeController(this, 'add-many', addManyTexts);
  readonly #roleWords = new LocalizeController(this, 'roles', roleTexts);
  readonly #troubleWords = new LocalizeController(this, 'mail-trouble', mailTroubleTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #rows = new ListRows(this, {
    scroller: () => this.scroller,
    list: () => this.renderRoot.querySelector<HTMLElement>('.virtual'),
    rowSize: 62,
    keyOf: (index) => String(this.ids[index]),
    pinned: () => this.#pinned,
  });
  /** Place of the row that has the focus; -1 for none. */
  #pinned = -1;
  #focusLater: (() => void) | null = null;

  constructor() {
    super();
    this.review = null;
    this.ids = [];
    this.results = null;
    this.canUnblock = false;
    this.roles = [];
    this.scroller = null;
    this.version = 0;
    this.edited = null;
  }

  /** Brings a row into sight, where it is on show. */
  reveal(id: number): void {
    const index = this.ids.indexOf(id);
    if (index >= 0) this.#rows.reveal(index);
  }

  protected override updated(): void {
    const focus = this.#focusLater;
    this.#focusLater = null;
    focus?.();
  }

  protected override render(): unknown {
    const { texts } = this.#words;
    return html`
      <ul
        class="virtual"
        role="list"
        aria-label=${texts.people}
        @focusin=${this.#handleFocusIn}
        @focusout=${() => (this.#pinned = -1)}
      >
        ${eachRow(
          this.#rows.rows(this.ids.length),
          ({ key }) => key,
          ({ index }) => this.#renderRow(index),
        )}
      </ul>
    `;
  }

  #renderRow(index: number): TemplateResult {
    const id = this.ids[index] ?? 0;
    return html`
      <li
        class="row ${this.results === null ? '' : 'result'}"
        data-index=${index}
        data-id=${id}
        aria-setsize=${this.ids.length}
        aria-posinset=${index + 1}
      >
        ${this.edited?.id === id ? this.#renderEditor(this.edited) : this.#renderPerson(id)}
      </li>
    `;
  }

  #renderPerson(id: number): unknown {
    const row = this.review!.row(id);
    return reviewRow({
      row,
      state: this.review!.state(id),
      role: this.review!.roleOf(id),
      result: this.results?.get(id) ?? null,
      isOpen: this.results === null,
      canUnblock: this.canUnblock,
      roles: this.roles,
      words: this.#words,
      roleTexts: this.#roleWords.texts,
      troubleTexts: this.#troubleWords.texts,
      onStep: (step) => {
        if (step.kind === 'edit') this.#edit(row);
        else this.#step({ id, step });
      },
    });
  }

  #renderEditor(edited: EditedRow): unknown {
    return rowEditor({
      edited,
      who: whoOf(this.review!.row(edited.id), this.#words.texts),
      texts: this.#words.texts,
      cancel: this.#windowWords.texts.cancel,
      onType: (change) => (this.edited = { ...edited, ...change }),
      onDone: (isLeft) => this.#finish(edited.id, isLeft),
      onCancel: () => this.#close(edited.id),
    });
  }

  #edit(row: EditedRow): void {
    this.edited = row;
    this.#focusLater = () => this.renderRoot.querySelector<HTMLInputElement>('#typed')?.select();
  }

  #finish(id: number, isLeft: boolean): void {
    const { edited } = this;
    // It is closed already: its field has lost the focus with it.
    if (edited?.id !== id) return;
    if (isLeft) this.edited = null;
    else this.#close(id);
    const { typed, firstName, lastName } = edited;
    this.#step({ id, step: { kind: 'edited', row: { id, typed: typed.trim(), firstName, lastName } } });
  }

  #close(id: number): void {
    this.edited = null;
    this.#focusLater = () => this.#focusRow(id);
  }

  #step(detail: ListStep): void {
    // The button that was pressed may be gone with what it was for.
    const { kind } = detail.step;
    if (this.results === null && (kind === 'use' || kind === 'keep' || kind === 'unblock')) {
      this.#focusLater = () => this.#focusRow(detail.id);
    }
    this.dispatchEvent(new CustomEvent('row-step', { detail }));
    this.requestUpdate();
  }

  #focusRow(id: number): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-id="${id}"] .edit`)?.focus();
  }

  readonly #handleFocusIn = (event: FocusEvent): void => {
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    this.#pinned = Number(row?.dataset['index'] ?? -1);
  };
}
