import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { asSharingError, SharingError } from '../../domain/errors.js';
import type { GuestLinkView, ParticipantId, ParticipantView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { guestListTexts } from '../../locales/en/guest-list.js';
import { roleTexts } from '../../locales/en/roles.js';
import { windowTexts } from '../../locales/en/window.js';
import { PagesController } from '../../ui/controllers/pages-controller.js';
import { CsvExportElement, type Collected } from '../../ui/csv-export.js';
import { eachRow } from '../../ui/each-row.js';
import { failed, failedToTryAgain, failureText } from '../../ui/failure.js';
import { Intent } from '../../ui/intent.js';
import { internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import type { Question } from '../../ui/window/question-dialog.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { askedFields } from './asked-fields.js';
import type { GuestAccess } from './guest-access.js';
import { guestCard, isWaiting, linkNameOf } from './guest-card.js';
import { stepLabel, stepQuestion, stepsFor, stepStatus, takeStep, type GuestStep } from './guest-steps.js';
import { collectGuests } from './guests-export.js';
import { linkGuestsStyles } from './link-guests.styles.js';
import { pageList } from './page-list.js';

const exportTag = internalTag('csv-export');

/** A step that is being taken, or that failed. */
interface Doing {
  readonly id: ParticipantId;
  readonly step: GuestStep;
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
    doing: { state: true },
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
  declare protected doing: Doing | null;

  readonly #words = new LocalizeController(this, 'guest-list', guestListTexts);
  readonly #roleWords = new LocalizeController(this, 'roles', roleTexts);
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
    this.doing = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.access !== null && (changed.has('link') || changed.has('revision'))) void this.#pages.load();
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    const { link } = this;
    return html`
      <div class="head">
        <h3 class="sentence" tabindex="-1">${link === null ? texts.allGuests : texts.guestsOf(link.name)}</h3>
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
    const { roles } = this.#roleWords.texts;
    const linkName = (guest: ParticipantView): string | null =>
      this.link === null ? linkNameOf(guest, this.links) : null;
    return html`
      <ul class="guests">
        ${eachRow(
          [...guests].sort((one, other) => Number(isWaiting(other)) - Number(isWaiting(one))),
          ({ id }) => id,
          (guest) => html`
            <li class="guest" data-id=${guest.id}>
              ${guestCard({ guest, asked, linkName: linkName(guest), now, words: this.#words, roles })}
              ${this.#renderActions(guest)}
            </li>
          `,
        )}
      </ul>
    `;
  }

  #renderActions(guest: ParticipantView): unknown {
    const doing = this.doing?.id === guest.id ? this.doing : null;
    const steps = stepsFor(guest);
    if (steps.length === 0) return nothing;
    return html`
      <div class="actions">${steps.map((step) => this.#renderStep(guest, step, doing))}</div>
      ${doing?.error ? this.#renderTrouble(guest, doing.step, doing.error) : nothing}
    `;
  }

  #renderStep(guest: ParticipantView, step: GuestStep, doing: Doing | null): TemplateResult {
    const busy = doing !== null && doing.error === null;
    return html`
      <button
        class="button"
        type="button"
        aria-describedby=${`guest-${guest.id}`}
        aria-disabled=${busy ? 'true' : nothing}
        aria-busy=${busy && doing.step === step ? 'true' : nothing}
        @click=${() => void this.#ask(guest, step)}
      >
        <span>${stepLabel(step, this.#words.texts)}</span>
      </button>
    `;
  }

  #renderTrouble(guest: ParticipantView, step: GuestStep, error: SharingError): TemplateResult {
    // What others have decided is on show by now.
    if (error.code === 'CHANGED_MEANWHILE') return failed(failureText(error, this.#errorWords.texts));
    return this.#renderFailure(error, () => void this.#take(guest, step));
  }

  #renderFailure(error: SharingError, action: () => void): TemplateResult {
    return failedToTryAgain(error, this.#errorWords.texts, this.#windowWords.texts, action);
  }

  async #ask(guest: ParticipantView, step: GuestStep): Promise<void> {
    if (this.doing !== null && this.doing.error === null) return;
    const question = stepQuestion(step, guest.name, this.#words.texts);
    const cancel = this.#windowWords.texts.cancel;
    const answer = question === null ? '' : ((await this.ask?.({ ...question, cancel })) ?? null);
    if (answer !== null) await this.#take(guest, step);
  }

  async #take(guest: ParticipantView, step: GuestStep): Promise<void> {
    if (this.access === null) return;
    this.doing = { id: guest.id, step, error: null };
    try {
      const key = this.#intent.keyFor(guest.id, step);
      const after = await takeStep(this.access, { guest, step, key });
      this.#intent.answered();
      this.doing = null;
      this.#pages.put(after);
      this.#say(stepStatus(step, guest.name, this.#words.texts));
      await this.#focusAfter(guest, step);
      void this.#pages.load();
    } catch (thrown) {
      const error = asSharingError(thrown);
      this.#intent.answered(error);
      this.doing = { id: guest.id, step, error };
      this.access.report(error);
      if (error.code === 'CHANGED_MEANWHILE') void this.#pages.load();
    }
  }

  /** The pressed button is gone: focus goes to the next one, of who waits after a decision, or stays in the list. */
  async #focusAfter(guest: ParticipantView, step: GuestStep): Promise<void> {
    await this.updateComplete;
    const isDecision = step === 'admit' || step === 'decline';
    const ids = this.#pages.items
      .filter((one) => !isDecision || isWaiting(one))
      .map(({ id }) => id as string);
    const rows = [...this.renderRoot.querySelectorAll('.guest')].filter((row) =>
      ids.includes(row.getAttribute('data-id') ?? ''),
    );
    const at = Math.max(
      0,
      rows.findIndex((row) => row.getAttribute('data-id') === guest.id),
    );
    const next = [...rows.slice(at), ...rows.slice(0, at).reverse()].map((row) =>
      row.querySelector('button'),
    );
    const heading = this.renderRoot.querySelector<HTMLElement>('h3');
    (next.find((button) => button !== null) ?? heading)?.focus();
  }

  readonly #collect = async (signal: AbortSignal, seen: (count: number) => void): Promise<Collected> => {
    const { access, link, links } = this;
    if (access === null) throw new SharingError('NOT_FOUND');
    const words = { texts: this.#words.texts, roleTexts: this.#roleWords.texts };
    return collectGuests({ access, link, links, ...words }, signal, seen);
  };

  #say(detail: string): void {
    this.dispatchEvent(new CustomEvent('say', { detail }));
  }
}
