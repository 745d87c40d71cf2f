import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { SharingError } from '../../domain/errors.js';
import type { HistoryEntry } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { guestHistoryTexts } from '../../locales/en/guest-history.js';
import { windowTexts } from '../../locales/en/window.js';
import { PagesController } from '../../ui/controllers/pages-controller.js';
import { eachRow } from '../../ui/each-row.js';
import { failedToTryAgain } from '../../ui/failure.js';
import { LocalizeController } from '../../ui/localize.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import type { GuestAccess } from './guest-access.js';
import { guestHistoryStyles } from './link-guests.styles.js';
import { pageList } from './page-list.js';

/** Who did what about guest access, newest first. */
export class GuestHistoryElement extends LitElement {
  static override properties = { access: { attribute: false }, revision: { attribute: false } };

  static override styles = [tokens, buttons, controls, guestHistoryStyles];

  declare access: GuestAccess | null;
  /** Of the medium; another one means that something was done. */
  declare revision: number;

  readonly #words = new LocalizeController(this, 'guest-history', guestHistoryTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #pages = new PagesController<HistoryEntry>(
    this,
    async (after, signal) => {
      const { backend, mediaId } = await this.access!.reach();
      const query = after === undefined ? {} : { after };
      const { entries, next } = await backend.listHistory(mediaId, query, { signal });
      this.#isLocal = backend.isLocal === true;
      return { items: entries, next };
    },
    (error) => this.access?.report(error),
  );
  /** Nobody signs in here, and nobody comes from elsewhere. */
  #isLocal = false;

  constructor() {
    super();
    this.access = null;
    this.revision = 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.access !== null && changed.has('revision')) void this.#pages.load();
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
    return html`
      <h3 id="title" tabindex="-1">${texts.title}</h3>
      ${pageList({
        pages: this.#pages,
        texts: { loading: this.#windowWords.texts.loading, showMore: texts.showMore },
        failure: (error, again) => this.#renderFailure(error, again),
        empty: () => html`<p class="secondary">${texts.empty}</p>`,
        list: (entries) => html`
          <ul class="entries" aria-labelledby="title">
            ${eachRow(
              entries,
              ({ id }) => id,
              (entry) => this.#renderEntry(entry),
            )}
          </ul>
        `,
      })}
    `;
  }

  #renderEntry({ at, action, by, subject }: HistoryEntry): TemplateResult {
    const { texts } = this.#words;
    const somebody = this.#isLocal ? texts.somebodyHere : texts.somebody;
    return html`
      <li>
        <span class="sentence">${texts.actions[action](by ?? somebody, subject)}</span>
        <time class="secondary" datetime=${at}>${texts.at(at, this.access?.now ?? 0, this.#words)}</time>
      </li>
    `;
  }

  #renderFailure(error: SharingError, action: () => void): TemplateResult {
    return failedToTryAgain(error, this.#errorWords.texts, this.#windowWords.texts, action);
  }
}
