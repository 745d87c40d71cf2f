import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { InviteRole } from '../../../domain/media.js';
import { addManyTexts } from '../../../locales/en/add-many.js';
import { errorTexts } from '../../../locales/en/errors.js';
import { windowTexts } from '../../../locales/en/window.js';
import { internalTag } from '../../../ui/internal.js';
import { LocalizeController } from '../../../ui/localize.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { tokens } from '../../../ui/styles/tokens.js';
import { manyReviewStyles } from './add-many.styles.js';
import { filterButtonsStyles } from '../filter-buttons.styles.js';
import { ReviewListElement, type ListStep } from './review-list.js';
import type { InviteReview } from './review.js';
import { doneText, sendingHead } from './sending-head.js';
import { outcomeIds, outcomesOf, type OutcomeFilter, type Outcomes } from './outcomes.js';
import type { InviteSending, SendingStatus } from './sending.js';

const listTag = internalTag('review-list');

/**
 * Many people while they are invited, and what became of each.
 *
 * @fires say - Something for the live region of the window.
 * @fires go-on - Those who have no answer are to be asked for again.
 * @fires unblock - Somebody who is blocked is to be invited all the same: the id of their row.
 * @fires review-wanted - The person wants to put the others right.
 * @fires many-done - Back to the people who are invited.
 */
export class ManySendingElement extends LitElement {
  static readonly parts = [['review-list', ReviewListElement]] as const;

  static override properties = {
    sending: { attribute: false },
    review: { attribute: false },
    roles: { attribute: false },
    scroller: { attribute: false },
    progress: { attribute: false },
    filter: { state: true },
  };

  static override styles = [tokens, buttons, controls, filterButtonsStyles, manyReviewStyles];

  declare sending: InviteSending | null;
  declare review: InviteReview | null;
  declare roles: readonly InviteRole[];
  declare scroller: Element | null;
  /** Another one means that there is something new in `sending`. */
  declare progress: number;
  declare protected filter: OutcomeFilter;

  readonly #words = new LocalizeController(this, 'add-many', addManyTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  #shown: readonly number[] = [];
  #status: SendingStatus['kind'] = 'busy';
  /** How many mails were not sent, when that was said last. */
  #unmailed = 0;
  #focusTitle = true;

  constructor() {
    super();
    this.sending = null;
    this.review = null;
    this.roles = [];
    this.scroller = null;
    this.progress = 0;
    this.filter = 'all';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sending')) this.#show('all');
    this.#follow();
  }

  protected override updated(): void {
    if (!this.#focusTitle) return;
    this.#focusTitle = false;
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  protected override render(): unknown {
    return [
      sendingHead({
        sending: this.sending!,
        filter: this.filter,
        outcomes: this.#outcomes,
        words: this.#words,
        errorTexts: this.#errorWords.texts,
        windowTexts: this.#windowWords.texts,
        onFilter: (filter) => this.#show(filter),
        onGoOn: () => this.#goOn(),
        onReview: () => this.dispatchEvent(new Event('review-wanted')),
        onDone: () => this.dispatchEvent(new Event('many-done')),
      }),
      this.#renderList(),
    ];
  }

  #renderList(): TemplateResult {
    return html`<${listTag}
      .review=${this.review}
      .ids=${this.#shown}
      .results=${this.sending!.results}
      .canUnblock=${this.sending!.status.kind === 'done'}
      .roles=${this.roles}
      .scroller=${this.scroller}
      .version=${this.progress}
      @row-step=${({ detail }: CustomEvent<ListStep>) =>
        this.dispatchEvent(new CustomEvent('unblock', { detail: detail.id }))}
    ></${listTag}>`;
  }

  get #outcomes(): Outcomes {
    return outcomesOf(this.review!, this.sending!.results);
  }

  #show(filter: OutcomeFilter): void {
    this.#shown = outcomeIds(this.review!, this.sending!.results, filter);
    this.filter = filter;
    // The same filter once more shows what has come to it meanwhile.
    this.requestUpdate();
  }

  /** Each halt shows who has come to the filter since it was pressed; nobody leaves it under the eyes of who reads. */
  #catchUp(): void {
    const { results } = this.sending!;
    const shown = new Set([...this.#shown, ...outcomeIds(this.review!, results, this.filter)]);
    this.#shown = outcomeIds(this.review!, results, 'all').filter((id) => shown.has(id));
  }

  #goOn(): void {
    // What was pressed is gone.
    this.#focusTitle = true;
    this.dispatchEvent(new Event('go-on'));
  }

  /** Progress is seen in each row; what it comes to is said once, and the focus stays where something can be done. */
  #follow(): void {
    const { status, answered, size } = this.sending!;
    if (status.kind === this.#status) {
      if (status.kind === 'done') this.#followMails();
      return;
    }
    this.#status = status.kind;
    this.#catchUp();
    const { texts } = this.#words;
    if (status.kind === 'stopped') this.#say(texts.stoppedWay(size - answered, this.#words));
    if (status.kind === 'done') this.#sayDone(this.#outcomes);
    if (status.kind === 'stopped' || status.kind === 'done') this.#focusTitle = true;
  }

  /** What was done may come to less than it seemed: mails are given up later. */
  #followMails(): void {
    const outcomes = this.#outcomes;
    if (outcomes.counts.unmailed === this.#unmailed) return;
    this.#catchUp();
    this.#sayDone(outcomes);
  }

  #sayDone(outcomes: Outcomes): void {
    this.#unmailed = outcomes.counts.unmailed;
    this.#say(doneText(outcomes, this.#words));
  }

  #say(detail: string): void {
    this.dispatchEvent(new CustomEvent('say', { detail }));
  }
}
