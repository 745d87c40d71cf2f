import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import type { GuestLinkView, ParticipantId, ParticipantView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { guestAccessTexts } from '../../locales/en/guest-access.js';
import { windowTexts } from '../../locales/en/window.js';
import { failed, failureText } from '../../ui/failure.js';
import { Intent } from '../../ui/intent.js';
import { LocalizeController } from '../../ui/localize.js';
import type { Question } from '../../ui/question-dialog.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { linkGuestsStyles } from './guest-link.styles.js';
import type { GuestAccess } from './guest-access.js';

type Status =
  | { readonly kind: 'loading'; readonly slow: boolean }
  | { readonly kind: 'failed'; readonly error: SharingError }
  | { readonly kind: 'ready' };

interface Removing {
  readonly id: ParticipantId;
  readonly block: boolean;
  readonly error: SharingError | null;
}

const patience = 200;

/**
 * Who came by one link.
 *
 * @fires say - Something for the live region of the window.
 */
export class LinkGuestsElement extends LitElement {
  static override properties = {
    access: { attribute: false },
    link: { attribute: false },
    revision: { attribute: false },
    ask: { attribute: false },
    status: { state: true },
    guests: { state: true },
    next: { state: true },
    adding: { state: true },
    removing: { state: true },
  };

  static override styles = [tokens, buttons, controls, linkGuestsStyles];

  declare access: GuestAccess | null;
  declare link: GuestLinkView | null;
  /** Of the medium; another one means that somebody came or went. */
  declare revision: number;
  declare ask: ((question: Question) => Promise<string | null>) | null;
  declare protected status: Status;
  declare protected guests: readonly ParticipantView[];
  declare protected next: string | null;
  declare protected adding: 'no' | 'busy' | SharingError;
  declare protected removing: Removing | null;

  readonly #words = new LocalizeController(this, 'guest-access', guestAccessTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #intent = new Intent();
  #loading: AbortController | null = null;

  constructor() {
    super();
    this.access = null;
    this.link = null;
    this.revision = 0;
    this.ask = null;
    this.status = { kind: 'loading', slow: false };
    this.guests = [];
    this.next = null;
    this.adding = 'no';
    this.removing = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort();
    this.#loading = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('link') || changed.has('revision')) void this.#load();
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    return html`
      <h3>${texts.guestsOf(this.link?.name ?? '')}</h3>
      ${this.#renderStatus()}
    `;
  }

  #renderStatus(): unknown {
    const { status } = this;
    if (status.kind === 'loading') {
      return status.slow
        ? html`<div class="skeleton row" role="status" aria-label=${this.#windowWords.texts.loading}></div>`
        : nothing;
    }
    if (status.kind === 'failed') return this.#renderFailure(status.error, () => void this.#load());
    if (this.guests.length === 0) return html`<p class="secondary">${this.#words.texts.guestsEmpty}</p>`;
    return html`
      <ul class="guests">
        ${repeat(
          this.guests,
          ({ id }) => id,
          (guest) => this.#renderGuest(guest),
        )}
      </ul>
      ${this.#renderMore()}
    `;
  }

  #renderGuest(guest: ParticipantView): TemplateResult {
    const { texts } = this.#words;
    const now = this.access?.now ?? 0;
    const removing = this.removing?.id === guest.id ? this.removing : null;
    const isIn = guest.endedAt === null;
    const state = isIn ? null : (texts.ended[guest.endReason ?? ''] ?? texts.endedOther);
    const facts = [texts.grades[guest.identity], texts.joinedAt(guest.admittedAt, now, this.#words), state];
    return html`
      <li class="guest" data-id=${guest.id}>
        <div class="person" id=${`guest-${guest.id}`}>
          <span class="name sentence">${guest.name}</span>
          <span class="secondary address">${guest.email}</span>
        </div>
        <div class="secondary facts">${facts.filter((fact) => fact !== null).join(' · ')}</div>
        ${
          isIn
            ? html`<div class="actions">
                ${this.#renderRemove(guest, false, removing)} ${this.#renderRemove(guest, true, removing)}
              </div>`
            : nothing
        }
        ${
          removing?.error
            ? this.#renderFailure(removing.error, () => void this.#remove(guest, removing.block))
            : nothing
        }
      </li>
    `;
  }

  #renderRemove(guest: ParticipantView, block: boolean, removing: Removing | null): TemplateResult {
    const { texts } = this.#words;
    const busy = removing !== null && removing.error === null;
    return html`
      <button
        class="button quiet"
        type="button"
        aria-describedby=${`guest-${guest.id}`}
        aria-disabled=${busy ? 'true' : nothing}
        aria-busy=${busy && removing.block === block ? 'true' : nothing}
        @click=${() => void this.#askToRemove(guest, block)}
      >
        <span>${block ? texts.removeAndBlock : texts.remove}</span>
      </button>
    `;
  }

  #renderMore(): unknown {
    if (this.next === null) return nothing;
    if (this.adding instanceof Error) return this.#renderFailure(this.adding, () => void this.#add());
    const busy = this.adding === 'busy' ? 'true' : nothing;
    return html`
      <button
        class="button more"
        type="button"
        aria-disabled=${busy}
        aria-busy=${busy}
        @click=${() => void this.#add()}
      >
        <span>${this.#words.texts.showMore}</span>
      </button>
    `;
  }

  #renderFailure(error: SharingError, action: () => void): TemplateResult {
    const text = failureText(error, this.#errorWords.texts);
    return failed({ text, tryAgain: { label: this.#windowWords.texts.tryAgain, action } });
  }

  /** The first page again; further pages that were on show are asked for again with *Show more*. */
  async #load(): Promise<void> {
    if (this.access === null || this.link === null) return;
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    if (this.status.kind === 'failed') this.status = { kind: 'loading', slow: false };
    setTimeout(() => {
      if (this.#loading === loading && this.status.kind === 'loading')
        this.status = { kind: 'loading', slow: true };
    }, patience);
    try {
      const { backend, mediaId } = await this.access.reach();
      const page = await backend.listGuests(mediaId, { linkId: this.link.id }, { signal: loading.signal });
      if (this.#loading !== loading) return;
      const ids = new Set<string>(page.participants.map(({ id }) => id));
      const wasLonger = this.guests.length > page.participants.length && page.next !== null;
      const rest = wasLonger ? this.guests.filter(({ id }) => !ids.has(id)) : [];
      this.guests = [...page.participants, ...rest];
      if (!wasLonger) this.next = page.next;
      this.status = { kind: 'ready' };
    } catch (thrown) {
      if (this.#loading !== loading) return;
      const error = asSharingError(thrown);
      // What is on show stays on show.
      if (this.status.kind !== 'ready') this.status = { kind: 'failed', error };
      this.access.report(error);
    }
  }

  async #add(): Promise<void> {
    if (this.adding === 'busy' || this.access === null || this.link === null || this.next === null) return;
    this.adding = 'busy';
    try {
      const { backend, mediaId } = await this.access.reach();
      const page = await backend.listGuests(mediaId, { linkId: this.link.id, after: this.next });
      const ids = new Set<string>(this.guests.map(({ id }) => id));
      this.guests = [...this.guests, ...page.participants.filter(({ id }) => !ids.has(id))];
      this.next = page.next;
      this.adding = 'no';
    } catch (thrown) {
      this.adding = asSharingError(thrown);
    }
  }

  async #askToRemove(guest: ParticipantView, block: boolean): Promise<void> {
    if (this.removing !== null && this.removing.error === null) return;
    const { texts } = this.#words;
    const answer = await this.ask?.({
      title: block ? texts.removeAndBlockTitle(guest.name) : texts.removeTitle(guest.name),
      text: block ? texts.removeAndBlockWay : texts.removeWay,
      confirm: block ? texts.removeAndBlock : texts.remove,
      cancel: this.#windowWords.texts.cancel,
    });
    if (answer !== null && answer !== undefined) await this.#remove(guest, block);
  }

  async #remove(guest: ParticipantView, block: boolean): Promise<void> {
    if (this.access === null) return;
    const { texts } = this.#words;
    this.removing = { id: guest.id, block, error: null };
    try {
      const { backend, mediaId } = await this.access.reach();
      const key = this.#intent.keyFor(mediaId, guest.id, block);
      await backend.removeParticipant(mediaId, guest.id, { block }, { key });
      this.#intent.answered();
      this.removing = null;
      const endReason = block ? 'blocked' : 'removed';
      const endedAt = new Date(this.access.now).toISOString();
      this.guests = this.guests.map((one) => (one.id === guest.id ? { ...one, endedAt, endReason } : one));
      this.#say(block ? texts.removedAndBlockedStatus(guest.name) : texts.removedStatus(guest.name));
      await this.#focusAfter(guest);
      void this.#load();
    } catch (thrown) {
      const error = asSharingError(thrown);
      this.#intent.answered(error);
      this.removing = { id: guest.id, block, error };
      this.access.report(error);
    }
  }

  /** The pressed button is gone: focus goes to the next one, or stays in the list. */
  async #focusAfter(guest: ParticipantView): Promise<void> {
    await this.updateComplete;
    const rows = [...this.renderRoot.querySelectorAll('.guest')];
    const at = rows.findIndex((row) => row.getAttribute('data-id') === guest.id);
    const next = [...rows.slice(at), ...rows.slice(0, at).reverse()].map((row) =>
      row.querySelector('button'),
    );
    const heading = this.renderRoot.querySelector<HTMLElement>('h3');
    if (heading) heading.tabIndex = -1;
    (next.find((button) => button !== null) ?? heading)?.focus();
  }

  #say(text: string): void {
    this.dispatchEvent(new CustomEvent('say', { detail: text }));
  }
}
