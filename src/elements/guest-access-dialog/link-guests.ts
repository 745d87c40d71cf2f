import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { html } from 'lit/static-html.js';
import { asSharingError, SharingError } from '../../domain/errors.js';
import type { GuestLinkView, ParticipantId, ParticipantView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { guestListTexts } from '../../locales/en/guest-list.js';
import { windowTexts } from '../../locales/en/window.js';
import { PagesController } from '../../ui/controllers/pages-controller.js';
import { CsvExportElement, type Collected } from '../../ui/csv-export.js';
import { failed, failureText } from '../../ui/failure.js';
import { Intent } from '../../ui/intent.js';
import { internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import type { Question } from '../../ui/question-dialog.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { askedFields } from './asked-fields.js';
import type { GuestAccess } from './guest-access.js';
import { guestCard } from './guest-card.js';
import { collectGuests } from './guests-export.js';
import { linkGuestsStyles } from './link-guests.styles.js';
import { pageList } from './page-list.js';

const exportTag = internalTag('csv-export');

interface Removing {
  readonly id: ParticipantId;
  readonly block: boolean;
  readonly error: SharingError | null;
}

/**
 * Who came by one link, or by any.
 *
 * @fires say - Something for the live region of the window.
 */
export class LinkGuestsElement extends LitElement {
  static readonly parts = [['csv-export', CsvExportElement]] as const;

  static override properties = {
    access: { attribute: false },
    link: { attribute: false },
    links: { attribute: false },
    revision: { attribute: false },
    ask: { attribute: false },
    removing: { state: true },
  };

  static override styles = [tokens, buttons, controls, linkGuestsStyles];

  declare access: GuestAccess | null;
  /** Null for all of them. */
  declare link: GuestLinkView | null;
  /** All there are: they say what was asked. */
  declare links: readonly GuestLinkView[];
  /** Of the medium; another one means that somebody came or went. */
  declare revision: number;
  declare ask: ((question: Question) => Promise<string | null>) | null;
  declare protected removing: Removing | null;

  readonly #words = new LocalizeController(this, 'guest-list', guestListTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #intent = new Intent();
  readonly #pages = new PagesController<ParticipantView>(
    this,
    async (after, signal) => {
      const { backend, mediaId } = await this.access!.reach();
      const of = this.link === null ? {} : { linkId: this.link.id };
      const query = after === undefined ? of : { ...of, after };
      const { participants, next } = await backend.listGuests(mediaId, query, { signal });
      return { items: participants, next };
    },
    (error) => this.access?.report(error),
  );

  constructor() {
    super();
    this.access = null;
    this.link = null;
    this.links = [];
    this.revision = 0;
    this.ask = null;
    this.removing = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.access !== null && (changed.has('link') || changed.has('revision'))) void this.#pages.load();
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    const { link } = this;
    return html`
      <div class="head">
        <h3 class="sentence">${link === null ? texts.allGuests : texts.guestsOf(link.name)}</h3>
        ${
          this.#pages.items.length === 0
            ? nothing
            : html`<${exportTag}
                .collect=${this.#collect}
                .name=${link === null ? texts.allGuests : texts.guestsOf(link.name)}
                .texts=${texts}
                @say=${({ detail }: CustomEvent<string>) => this.#say(detail)}
              ></${exportTag}>`
        }
      </div>
      ${pageList({
        pages: this.#pages,
        texts: { loading: this.#windowWords.texts.loading, showMore: texts.showMore },
        failure: (error, again) => this.#renderFailure(error, again),
        empty: () => this.#renderEmpty(),
        list: (guests) => this.#renderGuests(guests),
      })}
    `;
  }

  #renderEmpty(): TemplateResult {
    const { texts } = this.#words;
    return html`<p class="secondary">${this.link === null ? texts.emptyAll : texts.empty}</p>`;
  }

  #renderGuests(guests: readonly ParticipantView[]): TemplateResult {
    const asked = askedFields(this.link, this.links);
    const now = this.access?.now ?? 0;
    return html`
      <ul class="guests">
        ${repeat(
          guests,
          ({ id }) => id,
          (guest) => html`
            <li class="guest" data-id=${guest.id}>
              ${guestCard({ guest, asked, now, words: this.#words })} ${this.#renderActions(guest)}
            </li>
          `,
        )}
      </ul>
    `;
  }

  #renderActions(guest: ParticipantView): unknown {
    const removing = this.removing?.id === guest.id ? this.removing : null;
    if (guest.endedAt !== null) return nothing;
    return html`
      <div class="actions">
        ${this.#renderRemove(guest, false, removing)} ${this.#renderRemove(guest, true, removing)}
      </div>
      ${
        removing?.error
          ? this.#renderFailure(removing.error, () => void this.#remove(guest, removing.block))
          : nothing
      }
    `;
  }

  #renderRemove(guest: ParticipantView, block: boolean, removing: Removing | null): TemplateResult {
    const { texts } = this.#words;
    const busy = removing !== null && removing.error === null;
    return html`
      <button
        class="button"
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

  #renderFailure(error: SharingError, action: () => void): TemplateResult {
    const text = failureText(error, this.#errorWords.texts);
    return failed({ text, tryAgain: { label: this.#windowWords.texts.tryAgain, action } });
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
      const endedAt = new Date(this.access.now).toISOString();
      this.#pages.put({ ...guest, endedAt, endReason: block ? 'blocked' : 'removed' });
      this.#say(block ? texts.removedAndBlockedStatus(guest.name) : texts.removedStatus(guest.name));
      await this.#focusAfter(guest);
      void this.#pages.load();
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

  readonly #collect = async (signal: AbortSignal, seen: (count: number) => void): Promise<Collected> => {
    const { access, link, links } = this;
    if (access === null) throw new SharingError('NOT_FOUND');
    return collectGuests({ access, link, links, texts: this.#words.texts }, signal, seen);
  };

  #say(detail: string): void {
    this.dispatchEvent(new CustomEvent('say', { detail }));
  }
}
