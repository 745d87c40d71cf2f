import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { InviteRequest } from '../../../domain/asked-people.js';
import { asSharingError, type SharingError } from '../../../domain/errors.js';
import type { InviteRole } from '../../../domain/media.js';
import { rolesFor } from '../../../domain/media-rights.js';
import { addManyTexts } from '../../../locales/en/add-many.js';
import { errorTexts } from '../../../locales/en/errors.js';
import { roleTexts } from '../../../locales/en/roles.js';
import { windowTexts } from '../../../locales/en/window.js';
import { failedToTryAgain } from '../../../ui/failure.js';
import { internalTag } from '../../../ui/internal.js';
import { LocalizeController } from '../../../ui/localize.js';
import { buttons, controls } from '../../../ui/styles/controls.js';
import { tokens } from '../../../ui/styles/tokens.js';
import { addManyStyles } from './add-many.styles.js';
import type { ManyAccess } from './many-access.js';
import { ManyInputElement } from './many-input.js';
import { ManyPeople } from './many-people.js';
import { ManyReviewElement } from './many-review.js';
import { ManySendingElement } from './many-sending.js';
import type { ManyStep } from './many-step.js';
import { agreedTerms, checkedTerms, noTerms, type Shared } from './many-terms.js';
import type { InviteSending } from './sending.js';
import { mayStartOver, type Ask } from './start-over.js';
import { patience } from '../../../ui/patience.js';
import { timeZones } from '../../../ui/form/zoned-time.js';

const tags = {
  input: internalTag('many-input'),
  review: internalTag('many-review'),
  sending: internalTag('many-sending'),
};

/**
 * Many people at once: pasted or from a file, reviewed, invited, each accounted for.
 *
 * @fires say - Something for the live region of the window.
 * @fires many-changed - Whether there is something that would be lost.
 * @fires many-done - Back to the people who are invited.
 */
export class AddManyElement extends LitElement {
  static readonly parts = [
    ['many-input', ManyInputElement],
    ['many-review', ManyReviewElement],
    ['many-sending', ManySendingElement],
  ] as const;

  static override properties = {
    access: { attribute: false },
    ask: { attribute: false },
    text: { attribute: false },
    shared: { attribute: false },
    role: { attribute: false },
    revision: { attribute: false },
    scroller: { attribute: false },
    step: { state: true },
    agreed: { state: true },
    refused: { state: true },
    progress: { state: true },
  };

  static override styles = [tokens, buttons, controls, addManyStyles];

  declare access: ManyAccess | null;
  /** Before something is lost. */
  declare ask: Ask | null;
  /** What was pasted elsewhere already: it is reviewed at once. */
  declare text: string;
  /** What all invites have in common. */
  declare shared: Shared;
  /** Of those for whom none is named; default: the smallest of the medium. */
  declare role: InviteRole | null;
  /** Of the medium: another one means that something has changed. */
  declare revision: number;
  /** What scrolls the window. */
  declare scroller: Element | null;
  declare protected step: ManyStep;
  /** The same, as the review has left it. */
  declare protected agreed: Shared;
  /** What was wrong with that when it was to be sent. */
  declare protected refused: SharingError | null;
  /** Rises with each thing that becomes known. */
  declare protected progress: number;

  readonly #words = new LocalizeController(this, 'add-many', addManyTexts);
  readonly #roleWords = new LocalizeController(this, 'roles', roleTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #zones = timeZones();
  #people: ManyPeople | null = null;
  #typed = '';

  constructor() {
    super();
    this.access = this.ask = null;
    this.text = '';
    this.shared = noTerms(this.#zones[0] ?? 'UTC');
    this.role = null;
    this.revision = 0;
    this.scroller = null;
    this.step = { kind: 'input', isEmpty: false };
    this.agreed = this.shared;
    this.refused = null;
    this.progress = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#people?.abort();
    if (this.step.kind === 'sending') this.step.sending.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('shared')) {
      const before = changed.get('shared') ?? noTerms(this.shared.expiry.zone);
      this.agreed = agreedTerms(this.agreed, this.shared, before);
    }
    if (changed.has('revision')) this.#followMails();
    if (changed.has('role') && this.role !== null && this.#people !== null) {
      this.#people.review.role = this.role;
      this.progress += 1;
    }
    if (changed.has('text') && this.text.trim() !== '') void this.#read(this.text);
  }

  protected override render(): unknown {
    const { step } = this;
    switch (step.kind) {
      case 'input':
        return this.#renderInput(step.isEmpty);
      case 'reading':
        return html`<p class="secondary" role="status">
          ${step.slow ? this.#words.texts.reading : nothing}
        </p>`;
      case 'failed':
        return failedToTryAgain(step.error, this.#errorWords.texts, this.#windowWords.texts, this.#readAgain);
      case 'review':
        return this.#renderReview();
      case 'sending':
        return this.#renderSending(step.sending);
    }
  }

  #renderInput(isEmpty: boolean): TemplateResult {
    return html`<${tags.input}
      .text=${this.#typed}
      .isEmpty=${isEmpty}
      @text-changed=${({ detail }: CustomEvent<string>) => {
        this.#typed = detail;
        this.#sayWhetherChanged();
      }}
      @text-given=${({ detail }: CustomEvent<string>) => void this.#read(detail)}
    ></${tags.input}>`;
  }

  #renderReview(): TemplateResult {
    return html`<${tags.review}
      .review=${this.#people!.review}
      .ignored=${this.#people!.ignored}
      .roles=${this.#roles}
      .kind=${this.access?.medium?.kind ?? 'video'}
      .zones=${this.#zones}
      .shared=${this.agreed}
      .refused=${this.refused}
      .scroller=${this.scroller}
      .known=${this.progress}
      @say=${this.#handleSay}
      @review-changed=${() => this.#sayWhetherChanged()}
      @more-wanted=${() => this.#show({ kind: 'input', isEmpty: false })}
      @start-over=${() => void this.#startOver()}
      @shared-changed=${({ detail }: CustomEvent<Partial<Shared>>) => {
        this.agreed = { ...this.agreed, ...detail };
        this.refused = null;
      }}
      @send=${() => void this.#send()}
    ></${tags.review}>`;
  }

  #renderSending(sending: InviteSending): TemplateResult {
    return html`<${tags.sending}
      .sending=${sending}
      .review=${this.#people!.review}
      .roles=${this.#roles}
      .scroller=${this.scroller}
      .progress=${this.progress}
      @say=${this.#handleSay}
      @go-on=${() => void this.#follow(sending, sending.send())}
      @unblock=${({ detail: id }: CustomEvent<number>) =>
        void this.#follow(sending, sending.unblock(this.#people!.review.draft(id)))}
      @review-wanted=${() => this.#show({ kind: 'review' })}
      @many-done=${() => this.dispatchEvent(new Event('many-done'))}
    ></${tags.sending}>`;
  }

  get #roles(): readonly InviteRole[] {
    return rolesFor(this.access?.medium?.kind ?? 'video');
  }

  #show(step: ManyStep): void {
    this.step = step;
    this.#sayWhetherChanged();
  }

  async #startOver(): Promise<void> {
    const people = this.#people!;
    if (!(await mayStartOver(people, this.ask, this.#words.texts, this.#windowWords.texts))) return;
    people.abort();
    this.#people = null;
    this.role = people.review.role;
    this.#typed = people.pasted;
    this.#show({ kind: 'input', isEmpty: false });
  }

  async #read(text: string): Promise<void> {
    if (this.access === null || this.step.kind === 'reading') return;
    // Nobody more.
    if (text.trim() === '' && this.#people?.review.length) {
      this.#show({ kind: 'review' });
      return;
    }
    // It stays where it cannot be read.
    this.#typed = text;
    this.step = { kind: 'reading', slow: false };
    const timer = setTimeout(() => (this.step = { kind: 'reading', slow: true }), patience);
    try {
      const people = this.#gathered();
      const found = await people.add(text);
      if (found > 0) {
        this.#typed = '';
        void people.findKnown(this.access).then(() => (this.progress += 1));
      }
      this.#show(found === 0 ? { kind: 'input', isEmpty: true } : { kind: 'review' });
    } catch (thrown) {
      this.step = { kind: 'failed', error: asSharingError(thrown) };
    } finally {
      clearTimeout(timer);
    }
  }

  #gathered(): ManyPeople {
    this.#people ??= new ManyPeople({
      role: this.role ?? this.#roles[0] ?? 'viewer',
      roles: this.#roles,
      roleNames: this.#roleWords.texts.roles,
    });
    return this.#people;
  }

  async #send(): Promise<void> {
    const { access } = this;
    const [first] = this.#people!.review.drafts();
    if (access === null || first === undefined) return;
    try {
      const shared = await checkedTerms(this.agreed, first.draft, this.agreed.locale ?? this.#words.lang);
      // It may have been pressed twice.
      if (this.step.kind === 'review') this.#begin(access, shared);
    } catch (thrown) {
      this.refused = asSharingError(thrown);
    }
  }

  #begin(access: ManyAccess, shared: Omit<InviteRequest, 'invites'>): void {
    const sending = this.#people!.rounds.begin(access, shared, () => (this.progress += 1));
    this.refused = null;
    this.step = { kind: 'sending', sending };
    void this.#follow(sending, sending.send());
  }

  async #follow(sending: InviteSending, sent: Promise<void>): Promise<void> {
    const people = this.#people!;
    await sent;
    people.takeInvited(sending);
    this.#followMails();
    this.#sayWhetherChanged();
  }

  #followMails(): void {
    const { access, step } = this;
    if (access !== null && step.kind === 'sending') this.#people!.rounds.followMails(step.sending, access);
  }

  #sayWhetherChanged(): void {
    const { ready = 0, problems = 0 } = this.#people?.review.counts ?? {};
    const detail = this.#typed.trim() !== '' || ready + problems > 0;
    this.dispatchEvent(new CustomEvent('many-changed', { detail }));
  }

  readonly #readAgain = (): void => void this.#read(this.#typed);

  readonly #handleSay = ({ detail }: CustomEvent<string>): void => {
    this.dispatchEvent(new CustomEvent('say', { detail }));
  };
}
