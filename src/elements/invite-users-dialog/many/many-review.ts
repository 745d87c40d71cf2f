import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { IgnoredPart } from '../../../domain/address-table.js';
import type { SharingError } from '../../../domain/errors.js';
import type { InviteRole, MediaKind } from '../../../domain/media.js';
import { addManyTexts } from '../../../locales/en/add-many.js';
import { errorTexts } from '../../../locales/en/errors.js';
import { expiryTexts } from '../../../locales/en/expiry.js';
import { hostFieldTexts } from '../../../locales/en/host-fields.js';
import { roleTexts } from '../../../locales/en/roles.js';
import { internalTag } from '../../../ui/internal.js';
import { LocalizeController } from '../../../ui/localize.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { formStyles } from '../../../ui/styles/form.js';
import { tokens } from '../../../ui/styles/tokens.js';
import { manyReviewStyles } from './add-many.styles.js';
import { filterButtonsStyles } from '../filter-buttons.styles.js';
import { notTakenText } from './not-taken.js';
import { reviewHead } from './review-head.js';
import { ReviewListElement, type ListStep } from './review-list.js';
import { whoOf } from './review-row.js';
import { stateView } from './row-state.js';
import { noTerms, type Shared } from './many-terms.js';
import type { InviteReview } from './review.js';
import type { ReviewFilter, ReviewRow } from './reviewed-row.js';

const listTag = internalTag('review-list');

/**
 * Many people before they are invited, to be put right.
 *
 * @fires say - Something for the live region of the window.
 * @fires review-changed - Something in it is another thing now.
 * @fires more-wanted - The person wants to add more of them.
 * @fires start-over - The person wants to begin anew.
 * @fires shared-changed - What goes along with all of them is another thing now: a Partial<Shared>.
 * @fires send - Those who are ready are to be invited.
 */
export class ManyReviewElement extends LitElement {
  static readonly parts = [['review-list', ReviewListElement]] as const;

  static override properties = {
    review: { attribute: false },
    ignored: { attribute: false },
    roles: { attribute: false },
    kind: { attribute: false },
    zones: { attribute: false },
    shared: { attribute: false },
    refused: { attribute: false },
    scroller: { attribute: false },
    known: { attribute: false },
    filter: { state: true },
    version: { state: true },
    isWriting: { state: true },
  };

  static override styles = [tokens, buttons, controls, formStyles, filterButtonsStyles, manyReviewStyles];

  declare review: InviteReview | null;
  /** What of a table that was pasted nobody has asked for. */
  declare ignored: readonly IgnoredPart[];
  declare roles: readonly InviteRole[];
  declare kind: MediaKind;
  declare zones: readonly string[];
  /** What goes along with all of them. */
  declare shared: Shared;
  /** What was wrong with that when it was to be sent. */
  declare refused: SharingError | null;
  declare scroller: Element | null;
  /** Another one means that it is known by now who is invited already, and who is blocked. */
  declare known: number;
  declare protected filter: ReviewFilter;
  /** Rises with each change of the review. */
  declare protected version: number;
  /** Whether the message is open to be written. */
  declare protected isWriting: boolean;

  readonly #words = new LocalizeController(this, 'add-many', addManyTexts);
  readonly #roleWords = new LocalizeController(this, 'roles', roleTexts);
  readonly #expiryWords = new LocalizeController(this, 'expiry', expiryTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #fieldWords = new LocalizeController(this, 'fields', hostFieldTexts);
  /** Those on show, as they were when the filter was chosen: none goes away under the pointer. */
  #shown: readonly number[] = [];
  #focusLater: string | null = '#title';

  constructor() {
    super();
    this.review = null;
    this.ignored = [];
    this.roles = [];
    this.kind = 'video';
    this.zones = [];
    this.refused = null;
    this.shared = noTerms('UTC');
    this.scroller = null;
    this.known = 0;
    this.filter = 'all';
    this.version = 0;
    this.isWriting = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.review === null) return;
    if (this.hasUpdated) {
      if (changed.has('known')) this.#takeIn(this.review);
      return;
    }
    this.#filter(this.review.counts.problems > 0 ? 'problems' : 'all');
    const { all, problems } = this.review.counts;
    const found = this.#words.texts.foundStatus(all, problems, this.#words);
    this.#say([found, this.#notTaken].filter(Boolean).join('. '));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('refused') && this.refused !== null) this.#focusLater = '[aria-invalid=true]';
    const wanted = this.#focusLater;
    this.#focusLater = null;
    if (wanted !== null) this.renderRoot.querySelector<HTMLElement>(wanted)?.focus();
  }

  protected override render(): unknown {
    const { review, filter } = this;
    return [
      reviewHead({
        review: review!,
        filter,
        shown: this.#shown,
        notTaken: this.#notTaken,
        roles: this.roles,
        shared: this.shared,
        kind: this.kind,
        zones: this.zones,
        refused: this.refused,
        isWriting: this.isWriting,
        words: this.#words,
        roleTexts: this.#roleWords.texts,
        expiryTexts: this.#expiryWords.texts,
        errorTexts: this.#errorWords.texts,
        fieldWords: this.#fieldWords,
        onUsualRole: (role) => this.#setUsualRole(role),
        onExpiry: (expiry) => this.#share({ expiry }),
        onFilter: (next) => this.#filter(next),
        onUseAll: () => this.#useAll(),
        onUndo: () => this.#undo(),
        onAddMore: () => this.dispatchEvent(new Event('more-wanted')),
        onStartOver: () => this.dispatchEvent(new Event('start-over')),
        onMail: (mail) => this.#share({ mail }),
        onMessage: (message) => this.#message(message),
        onWrite: (isWriting) => this.#write(isWriting),
        onSend: () => this.dispatchEvent(new Event('send')),
      }),
      this.#renderList(),
    ];
  }

  #renderList(): TemplateResult {
    return html`<${listTag}
      id="list"
      .review=${this.review}
      .ids=${this.#shown}
      .roles=${this.roles}
      .scroller=${this.scroller}
      .version=${this.version + this.known}
      @row-step=${this.#handleStep}
    ></${listTag}>`;
  }

  get #notTaken(): string {
    return notTakenText(this.ignored, this.#words);
  }

  #filter(filter: ReviewFilter): void {
    this.#shown = this.review!.ids(filter);
    this.filter = filter;
    this.version += 1;
  }

  /** Who belongs there by now: below the others, so that none of them moves. */
  #takeIn(review: InviteReview): void {
    const shown = new Set(this.#shown);
    const come = review.ids(this.filter).filter((id) => !shown.has(id));
    if (come.length === 0) return;
    this.#shown = [...this.#shown, ...come];
    this.#say(this.#words.texts.foundStatus(review.counts.all, review.counts.problems, this.#words));
  }

  #setUsualRole(role: InviteRole): void {
    const review = this.review!;
    review.role = role;
    const { ready, problems } = review.counts;
    const name = this.#roleWords.texts.roles[role] ?? role;
    this.#say(this.#words.texts.roleStatus(ready + problems - review.ownRoles, name, this.#words));
    this.#changed();
  }

  #useAll(): void {
    const count = this.review!.suggested(this.#shown);
    this.review!.takeSuggestions(this.#shown);
    this.#say(this.#words.texts.usedStatus(count, this.#words));
    // The button that was pressed is gone.
    this.#focusLater = '#title';
    this.#changed();
  }

  #undo(): void {
    const [id] = this.review!.undo();
    if (id === undefined) return;
    this.#say(this.#words.texts.undone);
    this.renderRoot.querySelector<ReviewListElement>('#list')?.reveal(id);
    this.#changed();
  }

  #share(detail: Partial<Shared>): void {
    this.dispatchEvent(new CustomEvent('shared-changed', { detail }));
  }

  #message(message: string | null): void {
    this.#share({ message });
    if (message === null) this.#write(false);
  }

  /** What was pressed is gone, and the focus goes to what is there in its place. */
  #write(isWriting: boolean): void {
    this.isWriting = isWriting;
    this.#focusLater = isWriting ? '#message' : '.write';
    this.requestUpdate();
  }

  #changed(): void {
    this.version += 1;
    this.dispatchEvent(new Event('review-changed'));
  }

  /** What a correction has come to. */
  #sayState(id: number, before: ReviewRow): void {
    const { texts } = this.#words;
    const row = this.review!.row(id);
    const who = whoOf(row, texts);
    const state = this.review!.state(id);
    if (state.kind === 'ready' && row === before) return;
    const why = stateView(state).text(this.#words, this.#roleWords.texts);
    this.#say(state.kind === 'ready' ? texts.nowReady(who) : texts.notReady(who, why));
  }

  #say(detail: string): void {
    this.dispatchEvent(new CustomEvent('say', { detail }));
  }

  readonly #handleStep = ({ detail: { id, step } }: CustomEvent<ListStep>): void => {
    const review = this.review!;
    const { texts } = this.#words;
    const before = review.row(id);
    const who = whoOf(before, texts);
    switch (step.kind) {
      case 'role':
        review.setRole([id], step.role);
        break;
      case 'edited':
        review.edit(id, step.row);
        this.#sayState(id, before);
        break;
      case 'use':
        review.takeSuggestions([id]);
        this.#sayState(id, before);
        break;
      case 'keep':
        review.keep(id);
        this.#sayState(id, before);
        break;
      case 'unblock':
        review.unblock(id);
        this.#sayState(id, before);
        break;
      case 'leave-out':
        review.setLeftOut([id], true);
        this.#say(texts.leftOutStatus(who));
        break;
      case 'put-back':
        review.setLeftOut([id], false);
        this.#say(texts.putBackStatus(who));
        break;
    }
    this.#changed();
  };
}
