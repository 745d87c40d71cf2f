import { css, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { windowTexts } from '../locales/en/window.js';
import { icons } from './icons.js';
import { internalTag } from './internal.js';
import { LocalizeController } from './localize.js';
import { QuestionDialogElement, type Question } from './question-dialog.js';
import { buttons } from './styles/buttons.js';
import { dialogStyles } from './styles/dialog.js';
import { tokens } from './styles/tokens.js';

const questionTag = internalTag('question-dialog');

/**
 * The frame of every window: a native modal dialog with a title, a middle that scrolls, and a footer.
 *
 * @slot header - Below the title.
 * @slot - The middle.
 * @slot footer - Below what scrolls.
 * @fires shell-back - The back button was pressed.
 * @fires shell-closed - The window is closed.
 */
export class DialogShellElement extends LitElement {
  static readonly parts = [['question-dialog', QuestionDialogElement]] as const;

  static override properties = {
    heading: {},
    back: { type: Boolean },
    dirty: { type: Boolean },
  };

  static override styles = [
    tokens,
    buttons,
    dialogStyles,
    css`
      :host {
        display: contents;
      }

      .header {
        display: flex;
        flex: none;
        flex-wrap: wrap;
        gap: 0 8px;
        align-items: center;
        padding: 12px;
        padding-inline-start: var(--_inset);
        border-block-end: 1px solid transparent;
      }

      .header.has-back {
        padding-inline-start: 12px;
      }

      h2 {
        flex: 1;
        min-inline-size: 0;
      }

      h2:focus {
        outline: none;
      }

      ::slotted([slot='header']) {
        flex: 1 0 100%;
      }

      .body {
        flex: 1;
        min-block-size: 0;
        padding: 0 var(--_inset) var(--_inset);
        overflow-y: auto;
        overscroll-behavior: contain;
        /* What has focus stands clear of the buttons that stick to the end. */
        scroll-padding-block: 16px 88px;
      }

      .footer {
        flex: none;
        border-block-start: 1px solid transparent;
      }

      /* A hairline only where something is behind it. */
      .above .header {
        border-block-end-color: var(--_hairline);
      }

      .below .footer {
        border-block-start-color: var(--_hairline);
      }

      @media (prefers-reduced-motion: no-preference) {
        .header,
        .footer {
          transition: border-color 100ms;
        }
      }
    `,
  ];

  /** The title, and the name of the dialog. */
  declare heading: string;
  /** Whether there is a way back within the window. */
  declare back: boolean;
  /** Something is typed and not saved: closing asks first. */
  declare dirty: boolean;

  readonly #words = new LocalizeController(this, 'window', windowTexts);
  readonly #resize = new ResizeObserver(() => this.#drawEdges());
  #pressedOutside = false;

  constructor() {
    super();
    this.heading = '';
    this.back = false;
    this.dirty = false;
  }

  get open(): boolean {
    return this.#dialog?.open ?? false;
  }

  show(): void {
    const dialog = this.#dialog;
    if (dialog === null || dialog.open || !this.isConnected) return;
    dialog.showModal();
    this.renderRoot.querySelector('h2')?.focus();
    window.visualViewport?.addEventListener('resize', this.#handleViewport);
    this.#handleViewport();
  }

  /** Closes without asking. */
  close(): void {
    this.#dialog?.close();
  }

  /** Closes, after a question where something would be lost. */
  async requestClose(): Promise<void> {
    const { discardTitle, discardWay, discard, keepEditing } = this.#words.texts;
    if (this.dirty) {
      const question = { title: discardTitle, text: discardWay, confirm: discard, cancel: keepEditing };
      if ((await this.ask(question)) === null) return;
    }
    this.close();
  }

  /** A question on top of this window. */
  async ask(question: Question): Promise<string | null> {
    const dialog = this.renderRoot.querySelector<QuestionDialogElement>('#question');
    return (await dialog?.ask(question)) ?? null;
  }

  /** Whether nothing else has taken the focus yet. */
  get hasHeadingFocus(): boolean {
    return this.open && this.shadowRoot?.activeElement?.id === 'heading';
  }

  /** Where focus goes when what had it is gone: the title. */
  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    window.visualViewport?.removeEventListener('resize', this.#handleViewport);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#observe();
  }

  protected override firstUpdated(_changed: PropertyValues<this>): void {
    this.#observe();
  }

  protected override render(): TemplateResult {
    const { texts } = this.#words;
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
        <div class="header ${this.back ? 'has-back' : ''}" part="header">
          ${
            this.back
              ? html`<button
                  class="button icon-button"
                  type="button"
                  aria-label=${texts.back}
                  @click=${() => this.dispatchEvent(new Event('shell-back'))}
                >
                  ${icons.back}
                </button>`
              : nothing
          }
          <h2 id="heading" tabindex="-1">${this.heading}</h2>
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
        <div class="body" part="body" @scroll=${() => this.#drawEdges()}><slot></slot></div>
        <div class="footer" part="footer"><slot name="footer"></slot></div>
        <${questionTag} id="question"></${questionTag}>
      </dialog>
    `;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.shadowRoot?.querySelector('dialog') ?? null;
  }

  #observe(): void {
    const body = this.renderRoot.querySelector('.body');
    if (body === null) return;
    this.#resize.observe(body);
    const slotted = body.querySelector('slot')?.assignedElements({ flatten: true }) ?? [];
    slotted.forEach((element) => this.#resize.observe(element));
  }

  #drawEdges(): void {
    const body = this.renderRoot.querySelector('.body');
    if (body === null) return;
    const { scrollTop, scrollHeight, clientHeight } = body;
    this.#dialog?.classList.toggle('above', scrollTop > 0);
    this.#dialog?.classList.toggle('below', scrollTop + clientHeight < scrollHeight - 1);
  }

  readonly #handleClose = (event: Event): void => {
    event.stopPropagation();
    window.visualViewport?.removeEventListener('resize', this.#handleViewport);
    this.dispatchEvent(new Event('shell-closed'));
  };

  // What the system closes with (a back gesture); Escape is taken below, because browsers
  // let a second one through without asking.
  readonly #handleCancel = (event: Event): void => {
    if (event.target !== this.#dialog) return;
    event.preventDefault();
    void this.requestClose();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    void this.requestClose();
  };

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
    this.#dialog?.style.setProperty('--_hidden', `${Math.round(hidden)}px`);
  };
}
