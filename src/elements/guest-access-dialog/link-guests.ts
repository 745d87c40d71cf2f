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
import { failedToTryAgain } from '../../ui/failure.js';
import { Intent } from '../../ui/intent.js';
import { internalTag } from '../../ui/internal.js';
import { LocalizeController } from '../../ui/localize.js';
import type { Question } from '../../ui/window/question-dialog.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { askedFields } from './asked-fields.js';
import type { GuestAccess } from './guest-access.js';
import { isWaiting, linkNameOf } from './guest-card.js';
import { GuestRowElement, type GuestDoing, type GuestStepDetail } from './guest-row.js';
import { stepQuestion, stepStatus, takeStep, type GuestStep } from './guest-steps.js';
import { collectGuests } from './guests-export.js';
import { linkGuestsStyles } from './link-guests.styles.js';
import { pageList } from './page-list.js';

const tags = { export: internalTag('csv-export'), row: internalTag('guest-row') };

/**
 * Who came by one link, or by any.
 *
 * @fires say - Something for the live region of the window.
 */
export class LinkGuestsElement extends LitElement {
  static readonly parts = [
    ['csv-export', CsvExportElement],
    ['guest-row', GuestRowElement],
  ] as const;

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
  declare protected doing: (GuestDoing & { readonly id: ParticipantId }) | null;

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
            : html`<${tags.export}
                .collect=${this.#collect}
                .name=${link === null ? texts.allGuests : texts.guestsOf(link.name)}
                .texts=${texts}
                @say=${({ detail }: CustomEvent<string>) => this.#say(detail)}
              ></${tags.export}>`
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
    const linkName = (guest: ParticipantView): string | null =>
      this.link === null ? linkNameOf(guest, this.links) : null;
    return html`
      <ul class="guests">
        ${eachRow(
          [...guests].sort((one, other) => Number(isWaiting(other)) - Number(isWaiting(one))),
          ({ id }) => id,
          (guest) => html`
            <li>
              <${tags.row}
                .guest=${guest}
                .asked=${asked}
                .linkName=${linkName(guest)}
                .now=${now}
                .doing=${this.doing?.id === guest.id ? this.doing : null}
                @guest-step=${this.#handleStep}
              ></${tags.row}>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #renderFailure(error: SharingError, action: () => void): TemplateResult {
    return failedToTryAgain(error, this.#errorWords.texts, this.#windowWords.texts, action);
  }

  readonly #handleStep = ({ detail }: CustomEvent<GuestStepDetail>): void => {
    const { guest, step, isAgain } = detail;
    void (isAgain ? this.#take(guest, step) : this.#ask(guest, step));
  };

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
    const rows = [...this.renderRoot.querySelectorAll<GuestRowElement>('.guests > li > *')];
    await Promise.all(rows.map((row) => row.updateComplete));
    const asked = rows.filter((row) => ids.includes(row.guest?.id ?? ''));
    const at = Math.max(
      0,
      asked.findIndex((row) => row.guest?.id === guest.id),
    );
    const next = [...asked.slice(at), ...asked.slice(0, at).reverse()];
    if (!next.some((row) => row.focusStep())) this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
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
