import {
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { html } from 'lit/static-html.js';
import { errorTexts } from '../../locales/en/errors.js';
import { windowTexts } from '../../locales/en/window.js';
import type { SharingContext } from '../context.js';
import { Announcer } from '../controllers/announcer.js';
import type { LazyController } from '../controllers/lazy-controller.js';
import type { MediumReading } from '../controllers/medium-reading.js';
import { DialogShell, dialogShellStyles } from './dialog-shell.js';
import { failed, failedToTryAgain } from '../failure.js';
import { LocalizeController } from '../localize.js';
import type { Question } from './question-dialog.js';
import type { Source } from '../source.js';
import { buttons, controls } from '../styles/controls.js';
import { readingWindowStyles } from '../styles/reading-window.js';
import { tokens } from '../styles/tokens.js';

/**
 * A window of what was read of a medium: first a view of its own, from which others are opened in its place.
 *
 * @fires window-closed - It is closed.
 */
export abstract class ReadingWindow<Read extends object, Lazy extends string> extends LitElement {
  static override properties: PropertyDeclarations = {
    open: { type: Boolean },
    source: { attribute: false },
    provided: { attribute: false },
    mediaId: { attribute: false },
  };

  static override styles = [tokens, buttons, controls, ...dialogShellStyles, readingWindowStyles];

  declare open: boolean;
  declare source: Source | null;
  declare provided: SharingContext | null;
  declare mediaId: string | null;

  /** What has the focus after the next update. */
  protected focusLater: (() => void) | null = null;

  protected abstract readonly reading: MediumReading<Read>;
  protected abstract readonly lazy: LazyController<Lazy>;
  protected abstract readonly heading: string;
  /** Whether the first view is on show: there is no way back from it. */
  protected abstract readonly isFirst: boolean;
  /** What a skeleton is made of. */
  protected abstract readonly shape: readonly ('line' | 'row')[];

  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);
  readonly #errorWords = new LocalizeController(this, 'errors', errorTexts);
  readonly #announcer = new Announcer(this);
  protected readonly shell = new DialogShell(this, {
    back: () => this.goBack(),
    closed: () => this.dispatchEvent(new Event('window-closed')),
  });

  constructor() {
    super();
    this.open = false;
    this.source = null;
    this.provided = null;
    this.mediaId = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') && !changed.has('provided') && !changed.has('mediaId')) return;
    this.shell.withdraw();
    this.reset();
    if (this.open) this.begin();
    else this.reading.stop();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.#followOpen();
    const focus = this.focusLater;
    this.focusLater = null;
    // Once there is something useful, the focus goes there, unless the person has moved it.
    if (focus !== null) focus();
    else if (this.isFirst && this.shell.hasHeadingFocus) this.focusFirst();
  }

  protected override render(): TemplateResult {
    const isLoading = this.reading.status.kind === 'loading';
    return this.shell.render({
      heading: this.heading,
      hasBack: !this.isFirst,
      isLocal: this.source?.isLocal === true,
      body: html`
        <div class="content" aria-busy=${isLoading ? 'true' : nothing}>
          ${this.#renderStatus()} ${this.#announcer.render()}
        </div>
      `,
    });
  }

  /** Back to the first view, as it is when the window opens. */
  protected abstract reset(): void;

  protected abstract goBack(): void;

  protected abstract focusFirst(): void;

  protected abstract renderRead(read: Read): unknown;

  protected begin(): void {
    this.reading.start();
  }

  /** A view whose code is loaded when it is first wanted. */
  protected renderLazy(name: Lazy, view: () => unknown): unknown {
    const status = this.lazy.status(name);
    if (status === 'ready') return view();
    if (status !== 'failed') return this.#renderLoading(status === 'slow');
    const { notLoaded, tryAgain } = this.#windowWords.texts;
    const action = (): void => void this.lazy.load(name);
    return failed(notLoaded, tryAgain, action);
  }

  protected say(text: string): void {
    this.#announcer.say(text);
  }

  protected readonly ask = async (question: Question): Promise<string | null> => this.shell.ask(question);

  protected readonly handleSay = (event: CustomEvent<string>): void => this.say(event.detail);

  #renderStatus(): unknown {
    const { status } = this.reading;
    switch (status.kind) {
      case 'closed':
        return nothing;
      case 'loading':
        return this.#renderLoading(status.slow);
      case 'failed':
        return failedToTryAgain(
          status.error,
          this.#errorWords.texts,
          this.#windowWords.texts,
          () => void this.reading.load(),
        );
      case 'ready':
        return this.renderRead(status);
    }
  }

  #renderLoading(isSlow: boolean): TemplateResult {
    if (!isSlow) return html`<div class="waiting"></div>`;
    return html`
      <div class="loading">
        <span class="visually-hidden" role="status">${this.#windowWords.texts.loading}</span>
        ${this.shape.map((piece) => html`<div class="skeleton ${piece}"></div>`)}
      </div>
    `;
  }

  #followOpen(): void {
    if (this.open) this.shell.show();
    else this.shell.close();
  }
}
