import { html, nothing, type TemplateResult } from 'lit';
import { feed } from './feed.js';
import { SiteElement } from './site-element.js';
import { type SiteTabs } from './site-tabs.js';

/** The section that shows who waits. */
const place = 'Participants';

/** Tells the host wherever they are on the page that somebody waits to be let in. */
export class SiteWaiting extends SiteElement {
  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('guest-waiting', this.#handleWaiting);
    document.addEventListener('tab-chosen', this.#handleChosen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('guest-waiting', this.#handleWaiting);
    document.removeEventListener('tab-chosen', this.#handleChosen);
  }

  protected override render(): TemplateResult {
    const waiting = feed.now?.door?.waiting ?? 0;
    const isSeen = this.#tabs?.chosen === place;
    this.#tabs?.mark(place, waiting);
    return html`
      <div class="knock" role="status">
        ${
          waiting === 0 || isSeen
            ? nothing
            : html`
                <p>${waiting === 1 ? '1 person waits' : `${waiting} people wait`} to be let in.</p>
                <button class="button" type="button" @click=${this.#handleShow}>Show</button>
              `
        }
      </div>
    `;
  }

  get #tabs(): SiteTabs | null {
    return this.parentElement?.querySelector<SiteTabs>('site-tabs') ?? null;
  }

  readonly #handleShow = (): void => {
    this.#tabs?.open(place);
    this.#tabs?.scrollIntoView({ block: 'nearest' });
  };

  readonly #handleChosen = (): void => this.requestUpdate();

  /** Heard of before the next look at the talk. */
  readonly #handleWaiting = (): void => void feed.refresh();
}
