/** What is behind the button *Share*: its window, in the button's own root, so that the page's actions are in it. */
import type { TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { ShareOpenEvent } from '../../ui/events.js';
import { defineInternal, internalTag } from '../../ui/internal.js';
import { ShareWindowElement } from '../share-window/share-window.js';
import type { ShareButtonElement } from './share-button.js';

const name = 'share-window';
const windowTag = internalTag(name);

export class SharePanel {
  readonly #host: ShareButtonElement;

  constructor(host: ShareButtonElement) {
    defineInternal(name, ShareWindowElement);
    this.#host = host;
  }

  /** Asks ahead for what a click will show. */
  prepare(): void {
    this.#window?.prepare();
  }

  show(): void {
    const { open, sharing } = this.#window ?? {};
    if (open !== false || sharing === undefined) return;
    if (this.#host.dispatchEvent(new ShareOpenEvent({ mediaId: sharing.mediaId }))) {
      // Not every browser gives a pressed button the focus, and the window gives it back.
      if (!this.#host.matches(':focus-within')) this.#host.focus();
      this.#window?.show();
    } else {
      // The button is being drawn as open just now.
      void this.#host.updateComplete.then(() => this.#host.close());
    }
  }

  close(): void {
    this.#window?.close();
  }

  /** The page may have changed what it says at the button. */
  follow(): void {
    this.#window?.requestUpdate();
  }

  render(): TemplateResult {
    return html`
      <${windowTag}
        id="window"
        .mediaId=${this.#host.mediaId}
        .mediaKind=${this.#host.mediaKind}
        .mediaTitle=${this.#host.mediaTitle}
        .opener=${this.#host}
        @window-closed=${() => this.#host.close()}
      >
        <slot name="actions" slot="actions"></slot>
      </${windowTag}>
    `;
  }

  get #window(): ShareWindowElement | null {
    return this.#host.renderRoot.querySelector<ShareWindowElement>('#window');
  }
}
