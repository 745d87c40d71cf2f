import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { asSharingError, type SharingError } from '../../domain/errors.js';
import type { GuestLinkView, ParticipantView } from '../../domain/schemas.js';
import { errorTexts } from '../../locales/en/errors.js';
import { guestListTexts } from '../../locales/en/guest-list.js';
import { windowTexts } from '../../locales/en/window.js';
import { failed, failureText } from '../../ui/failure.js';
import { icons } from '../../ui/icons.js';
import { LocalizeController } from '../../ui/localize.js';
import { fileName, saveFile } from '../../ui/save-file.js';
import { buttons, controls } from '../../ui/styles/controls.js';
import { tokens } from '../../ui/styles/tokens.js';
import { askedFields } from './asked-fields.js';
import type { GuestAccess } from './guest-access.js';
import { guestsExportStyles } from './link-guests.styles.js';

type Exporting =
  | { readonly kind: 'idle' }
  /** `count`: how many have come so far. */
  | { readonly kind: 'busy'; readonly count: number; readonly stop: AbortController }
  | { readonly kind: 'failed'; readonly error: SharingError };

/**
 * All guests of a link, or of all links, as a CSV file.
 *
 * @fires say - Something for the live region of the window.
 */
export class GuestsExportElement extends LitElement {
  static override properties = {
    access: { attribute: false },
    link: { attribute: false },
    links: { attribute: false },
    exporting: { state: true },
  };

  static override styles = [tokens, buttons, controls, guestsExportStyles];

  declare access: GuestAccess | null;
  /** Null for all of them. */
  declare link: GuestLinkView | null;
  declare links: readonly GuestLinkView[];
  declare protected exporting: Exporting;

  readonly #words = new LocalizeController(this, 'guest-list', guestListTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);

  constructor() {
    super();
    this.access = null;
    this.link = null;
    this.links = [];
    this.exporting = { kind: 'idle' };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override render(): unknown {
    const { exporting } = this;
    const { texts } = this.#words;
    switch (exporting.kind) {
      case 'idle':
        return this.#renderButton(texts.exportCsv, () => void this.#export(), icons.file);
      case 'busy':
        return html`
          <span class="secondary">${texts.exporting(exporting.count, this.#words)}</span>
          ${this.#renderButton(texts.cancelExport, () => this.#cancel())}
        `;
      case 'failed':
        return this.#renderFailure(exporting.error);
    }
  }

  #renderButton(label: string, action: () => void, icon: unknown = nothing): TemplateResult {
    return html`<button class="button" type="button" @click=${action}>${icon}<span>${label}</span></button>`;
  }

  #renderFailure(error: SharingError): TemplateResult {
    const { way } = failureText(error, this.#errorWords.texts);
    return failed({
      text: { title: this.#words.texts.notExported, way },
      tryAgain: { label: this.#windowWords.texts.tryAgain, action: () => void this.#export() },
    });
  }

  async #export(): Promise<void> {
    if (this.exporting.kind === 'busy' || this.access === null) return;
    const stop = new AbortController();
    this.exporting = { kind: 'busy', count: 0, stop };
    try {
      const guests = await this.#allGuests(this.access, stop);
      const { guestsCsv } = await import('./guests-csv.js');
      if (stop.signal.aborted) return;
      const csv = guestsCsv(guests, askedFields(this.link, this.links), this.#words.texts);
      this.#save(csv);
      this.exporting = { kind: 'idle' };
      this.#say(this.#words.texts.exportedStatus(guests.length, this.#words));
    } catch (thrown) {
      if (stop.signal.aborted) return;
      this.exporting = { kind: 'failed', error: asSharingError(thrown) };
    }
    await this.#focusButton();
  }

  async #allGuests(access: GuestAccess, stop: AbortController): Promise<readonly ParticipantView[]> {
    const { backend, mediaId } = await access.reach();
    const { signal } = stop;
    const of = this.link === null ? {} : { linkId: this.link.id };
    // Who comes in meanwhile moves the pages: nobody is listed twice.
    const guests = new Map<string, ParticipantView>();
    for (let after: string | null = ''; after !== null;) {
      const query = after === '' ? of : { ...of, after };
      const page = await backend.listGuests(mediaId, query, { signal });
      page.participants.forEach((guest) => guests.set(guest.id, guest));
      after = page.next;
      if (!signal.aborted) this.exporting = { kind: 'busy', count: guests.size, stop };
    }
    return [...guests.values()];
  }

  #save(csv: string): void {
    const { texts } = this.#words;
    const name = this.link === null ? texts.allGuests : texts.guestsOf(this.link.name);
    saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), fileName(name, 'csv'));
  }

  #cancel(): void {
    this.#stop();
    void this.#focusButton();
  }

  #stop(): void {
    if (this.exporting.kind !== 'busy') return;
    this.exporting.stop.abort();
    this.exporting = { kind: 'idle' };
  }

  /** The button that had the focus has made room for another one. */
  async #focusButton(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  #say(detail: string): void {
    this.dispatchEvent(new CustomEvent('say', { detail }));
  }
}
