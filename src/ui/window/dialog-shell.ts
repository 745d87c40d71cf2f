import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { html as htmlWithTags } from 'lit/static-html.js';
import { windowTexts } from '../../locales/en/window.js';
import { isComposing } from '../form/composing.js';
import { icons } from '../icons/icons.js';
import { internalTag } from '../internal.js';
import { LocalizeController } from '../localize.js';
import type { Question, QuestionDialogElement } from './question-dialog.js';

export { dialogShellStyles } from '../styles/dialog-shell.js';

const questionTag = internalTag('question-dialog');
/** Made once: to put the tag into a template means to look all of it up each time it is drawn. */
const questionPart = htmlWithTags`<${questionTag} id="question"></${questionTag}>`;

export interface DialogShellEvents {
  /** The back button was pressed, or Escape where there is one. */
  readonly back: () => void;
  /** The window is closed. */
  readonly closed: () => void;
}

export interface DialogShellView {
  /** The title, and the name of the dialog. */
  readonly heading: string;
  /** Whether there is a way back within the window. */
  readonly hasBack: boolean;
  /** Whether what happens here stays in this browser: the window then says so. */
  readonly isLocal: boolean;
  readonly body: unknown;
}

/**
 * The frame of every window: a native modal dialog with a title, a middle that scrolls, and a footer. Drawn
 * in its host's own shadow root, not in one of its own with slots: whoever looks inside the dialog, a test or
 * a tool for screen readers, finds there what is in it.
 */
export class DialogShell implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #events: DialogShellEvents;
  readonly #words: LocalizeController<'window'>;
  readonly #resize = new ResizeObserver(() => this.#drawEdges());
  #pressedOutside = false;
  #hasBack = false;
  #dirty = false;

  constructor(host: ReactiveElement, events: DialogShellEvents) {
    this.#host = host;
    this.#events = events;
    this.#words = new LocalizeController(host, 'window', windowTexts);
    host.addController(this);
  }

  /** Something is typed and not saved: closing asks first, and so does the browser before the page goes. */
  get dirty(): boolean {
    return this.#dirty;
  }

  set dirty(dirty: boolean) {
    this.#dirty = dirty;
    if (dirty) window.addEventListener('beforeunload', this.#handleUnload);
    else window.removeEventListener('beforeunload', this.#handleUnload);
  }

  get open(): boolean {
    return this.#dialog?.open ?? false;
  }

  /** `first`: has the focus then; the title where it is not said. */
  show(first: HTMLElement | null = this.#heading): void {
    const dialog = this.#dialog;
    if (dialog === null || dialog.open || !this.#host.isConnected) return;
    window.visualViewport?.addEventListener('resize', this.#handleViewport);
    // The browser would focus something else first, and draw and tell that.
    if (first !== null) first.autofocus = true;
    dialog.showModal();
    if (first !== null) first.autofocus = false;
    if (this.#host.shadowRoot?.activeElement !== first) first?.focus();
    this.#handleViewport();
  }

  /** Closes without asking. */
  close(): void {
    this.#dialog?.close();
  }

  /** Closes, after a question where something would be lost. */
  async requestClose(): Promise<void> {
    if (await this.mayDiscard()) this.close();
  }

  /** Whether nothing would be lost, or the person does not mind. */
  async mayDiscard(): Promise<boolean> {
    if (!this.dirty) return true;
    const { discardTitle, discardWay, discard, keepEditing } = this.#words.texts;
    const question = { title: discardTitle, text: discardWay, confirm: discard, cancel: keepEditing };
    return (await this.ask(question)) !== null;
  }

  /** A question on top of this window, which has `question-dialog` among its parts. */
  async ask(question: Question): Promise<string | null> {
    const dialog = this.#host.shadowRoot?.querySelector<QuestionDialogElement>('#question');
    return (await dialog?.ask(question)) ?? null;
  }

  /** What was asked about is not on show any more: the answer is no. */
  withdraw(): void {
    this.#host.shadowRoot?.querySelector<QuestionDialogElement>('#question:defined')?.withdraw();
  }

  /** Whether nothing else has taken the focus yet. */
  get hasHeadingFocus(): boolean {
    return this.open && this.#host.shadowRoot?.activeElement?.id === 'heading';
  }

  /** Where focus goes when what had it is gone: the title. */
  focusHeading(): void {
    this.#heading?.focus();
  }

  hostUpdated(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.dirty = false;
    this.#resize.disconnect();
    window.visualViewport?.removeEventListener('resize', this.#handleViewport);
  }

  render({ heading, hasBack, isLocal, body }: DialogShellView): TemplateResult {
    const { texts } = this.#words;
    this.#hasBack = hasBack;
    return html`
      <dialog
        part="dialog"
        aria-labelledby="heading"
        @close=${this.#handleClose}
        @cancel=${this.#handleCancel}
        @keydown=${this.#handleKeydown}
        @pointerdown=${this.#handlePointerdown}
        @click=${this.#handleClick}
      >
        <div class="header ${hasBack ? 'has-back' : ''}" part="header">
          ${
            hasBack
              ? html`<button
                  class="button icon-button"
                  type="button"
                  aria-label=${texts.back}
                  @click=${() => this.#events.back()}
                >
                  ${icons.back}
                </button>`
              : nothing
          }
          <h2 id="heading" tabindex="-1">${heading}</h2>
          <button
            class="button icon-button"
            part="close"
            type="button"
            aria-label=${texts.close}
            @click=${() => void this.requestClose()}
          >
            ${icons.close}
          </button>
          <slot name="header"></slot>
        </div>
        <div class="body" part="body" @scroll=${() => this.#drawEdges()}>${body}</div>
        <div class="footer" part="footer">
          ${
            isLocal
              ? html`<p class="hint local" part="local">
                  <strong>${texts.localOnly}</strong>
                  <span>${texts.localOnlyWay}</span>
                </p>`
              : nothing
          }
          <slot name="footer"></slot>
        </div>
        ${questionPart}
      </dialog>
    `;
  }

  /** To where the person came from: within the window, or out of it. */
  #stepBack(): void {
    if (this.#hasBack) this.#events.back();
    else void this.requestClose();
  }

  get #heading(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector('h2') ?? null;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.shadowRoot?.querySelector('dialog') ?? null;
  }

  // Observing twice is observing once.
  #observe(): void {
    const body = this.#host.shadowRoot?.querySelector('.body');
    if (!body) return;
    for (const element of [body, ...body.children]) this.#resize.observe(element);
  }

  #drawEdges(): void {
    const body = this.#host.shadowRoot?.querySelector('.body');
    if (!body) return;
    const { scrollTop, scrollHeight, clientHeight } = body;
    this.#dialog?.classList.toggle('above', scrollTop > 0);
    this.#dialog?.classList.toggle('below', scrollTop + clientHeight < scrollHeight - 1);
  }

  readonly #handleClose = (event: Event): void => {
    event.stopPropagation();
    // It says so later, and may be open again by then.
    if (this.open) return;
    window.visualViewport?.removeEventListener('resize', this.#handleViewport);
    this.#events.closed();
  };

  // What the system closes with (a back gesture); Escape is taken below, because browsers
  // let a second one through without asking.
  readonly #handleCancel = (event: Event): void => {
    if (event.target !== this.#dialog) return;
    event.preventDefault();
    this.#stepBack();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
    event.preventDefault();
    this.#stepBack();
  };

  readonly #handleUnload = (event: Event): void => event.preventDefault();

  readonly #handlePointerdown = (event: PointerEvent): void => {
    this.#pressedOutside = event.target === this.#dialog;
  };

  // Both ends of the press, so that selecting text beyond the edge closes nothing.
  readonly #handleClick = (event: MouseEvent): void => {
    if (event.target === this.#dialog && this.#pressedOutside) void this.requestClose();
    this.#pressedOutside = false;
  };

  /** A sheet stands above the keyboard, which covers the viewport without shrinking it. */
  readonly #handleViewport = (): void => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    const hidden = viewport.scale === 1 ? Math.max(0, window.innerHeight - viewport.height) : 0;
    const size = `${Math.round(hidden)}px`;
    const style = this.#dialog?.style;
    // Written only where it is another: all that is in the dialog is styled anew with it.
    if ((style?.getPropertyValue('--_hidden') || '0px') !== size) style?.setProperty('--_hidden', size);
  };
}
