import { css, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { InvitesMade } from '../../domain/answered-people.js';
import type { InviteRequest } from '../../domain/asked-people.js';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import type { InviteRole, MediaKind } from '../../domain/media.js';
import { rolesFor } from '../../domain/media-rights.js';
import { addManyTexts } from '../../locales/en/add-many.js';
import { errorTexts } from '../../locales/en/errors.js';
import { roleTexts } from '../../locales/en/roles.js';
import { windowTexts } from '../../locales/en/window.js';
import { failed, failureText } from '../../ui/failure.js';
import type { Intent } from '../../ui/intent.js';
import { internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import type { InviteLister } from './invited-keys.js';
import { ManyInputElement } from './many-input.js';
import { ManyPeople } from './many-people.js';
import { ManyReviewElement } from './many-review.js';
import { ManySendingElement } from './many-sending.js';
import type { Shared } from './review-terms.js';
import { InviteSending } from './sending.js';
import { patience } from '../../ui/patience.js';

/** What is needed of the window's invites. */
export interface ManyAccess {
  readonly medium: { readonly kind: MediaKind } | null;
  /** Invites at most a hundred. `intent` is that of whoever asks: its repeated call has one effect. */
  send(request: InviteRequest, intent: Intent): Promise<InvitesMade>;
  reach(): Promise<{ readonly backend: InviteLister; readonly mediaId: string }>;
}

type Step =
  | { readonly kind: 'input'; readonly isEmpty: boolean }
  | { readonly kind: 'reading'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly error: SharingError }
  | { readonly kind: 'review' }
  | { readonly kind: 'sending'; readonly sending: InviteSending };

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
    text: { attribute: false },
    shared: { attribute: false },
    role: { attribute: false },
    scroller: { attribute: false },
    step: { state: true },
    agreed: { state: true },
    progress: { state: true },
  };

  static override styles = [
    tokens,
    buttons,
    controls,
    css`
      :host {
        display: block;
      }
    `,
  ];

  declare access: ManyAccess | null;
  /** What was pasted elsewhere already: it is reviewed at once. */
  declare text: string;
  /** What all invites have in common. */
  declare shared: Shared;
  /** Of those for whom none is named; default: the smallest of the medium. */
  declare role: InviteRole | null;
  /** What scrolls the window. */
  declare scroller: Element | null;
  declare protected step: Step;
  /** The same, as the review has left it. */
  declare protected agreed: Shared;
  /** Rises with each thing that becomes known. */
  declare protected progress: number;

  readonly #words = new LocalizeController(this, 'add-many', addManyTexts);
  readonly #roleWords = new LocalizeController(this, 'roles', roleTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  #people: ManyPeople | null = null;
  #typed = '';

  constructor() {
    super();
    this.access = null;
    this.text = '';
    this.shared = { mail: true };
    this.role = null;
    this.scroller = null;
    this.step = { kind: 'input', isEmpty: false };
    this.agreed = this.shared;
    this.progress = 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#people?.abort();
    if (this.step.kind === 'sending') this.step.sending.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('shared')) this.#agree(changed.get('shared'));
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
        return failed({
          text: failureText(step.error, this.#errorWords.texts),
          tryAgain: {
            label: this.#windowWords.texts.tryAgain,
            action: () => void this.#read(this.#typed),
          },
        });
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
      @text-changed=${({ detail }: CustomEvent<string>) => this.#type(detail)}
      @text-given=${({ detail }: CustomEvent<string>) => void this.#read(detail)}
    ></${tags.input}>`;
  }

  #renderReview(): TemplateResult {
    return html`<${tags.review}
      .review=${this.#people!.review}
      .roles=${this.#roles}
      .shared=${this.agreed}
      .scroller=${this.scroller}
      .known=${this.progress}
      @say=${this.#handleSay}
      @review-changed=${() => this.#sayWhetherChanged()}
      @more-wanted=${() => this.#show({ kind: 'input', isEmpty: false })}
      @shared-changed=${({ detail }: CustomEvent<Partial<Shared>>) => {
        this.agreed = { ...this.agreed, ...detail };
      }}
      @send=${() => this.#send()}
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
      @go-on=${() => void this.#goOn(sending)}
      @review-wanted=${() => this.#show({ kind: 'review' })}
      @many-done=${() => this.dispatchEvent(new Event('many-done'))}
    ></${tags.sending}>`;
  }

  get #roles(): readonly InviteRole[] {
    return rolesFor(this.access?.medium?.kind ?? 'video');
  }

  #type(text: string): void {
    this.#typed = text;
    this.#sayWhetherChanged();
  }

  #show(step: Step): void {
    this.step = step;
    this.#sayWhetherChanged();
  }

  /** What is another thing than before, so that what was said in the review stays said. */
  #agree(before: Shared = { mail: true }): void {
    const { shared } = this;
    const isOther = (name: keyof Shared): boolean =>
      JSON.stringify(shared[name]) !== JSON.stringify(before[name]);
    const others = Object.entries(shared).filter(([name]) => isOther(name as keyof Shared));
    this.agreed = { ...this.agreed, ...Object.fromEntries(others) };
  }

  async #read(text: string): Promise<void> {
    if (this.access === null || this.step.kind === 'reading') return;
    // It stays where it cannot be read.
    this.#typed = text;
    this.step = { kind: 'reading', slow: false };
    const timer = setTimeout(() => (this.step = { kind: 'reading', slow: true }), patience);
    try {
      const people = this.#begin();
      const found = await people.add(text);
      if (found > 0) {
        this.#typed = '';
        void people.findInvited(this.access).then(() => (this.progress += 1));
      }
      this.#show(found === 0 ? { kind: 'input', isEmpty: true } : { kind: 'review' });
    } catch (thrown) {
      this.step = { kind: 'failed', error: asSharingError(thrown) };
    } finally {
      clearTimeout(timer);
    }
  }

  #begin(): ManyPeople {
    this.#people ??= new ManyPeople({
      role: this.role ?? this.#roles[0] ?? 'viewer',
      roles: this.#roles,
      roleNames: this.#roleWords.texts.roles,
      columns: this.#words.texts.columns,
    });
    return this.#people;
  }

  #send(): void {
    const { access } = this;
    const drafts = this.#people!.review.drafts();
    if (access === null || drafts.length === 0) return;
    const { mail, message = null } = this.agreed;
    // What the review does not show does not go along: without a mail nobody reads a message.
    const shared = { ...this.agreed, message: mail && message?.trim() ? message : null };
    const sending = new InviteSending(
      drafts,
      (invites, intent) => access.send({ ...shared, invites }, intent),
      () => (this.progress += 1),
    );
    this.step = { kind: 'sending', sending };
    void this.#goOn(sending);
  }

  async #goOn(sending: InviteSending): Promise<void> {
    await sending.send();
    this.#people!.takeInvited(sending.results);
    this.#sayWhetherChanged();
  }

  #sayWhetherChanged(): void {
    const counts = this.#people?.review.counts;
    const detail = this.#typed.trim() !== '' || (counts !== undefined && counts.ready + counts.problems > 0);
    this.dispatchEvent(new CustomEvent('many-changed', { detail }));
  }

  readonly #handleSay = ({ detail }: CustomEvent<string>): void => {
    this.dispatchEvent(new CustomEvent('say', { detail }));
  };
}
