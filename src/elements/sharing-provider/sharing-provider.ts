import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { SharingBackend } from '../../backend/backend.js';
import { sharingContext, type SharingContext } from '../../ui/context.js';
import { SharingController } from '../../ui/controllers/sharing-controller.js';

/**
 * Gives the elements inside it a medium and a back end.
 *
 * ```html
 * <sharing-provider endpoint="/api/sharing" media-id="lecture">…</sharing-provider>
 * ```
 *
 * @slot - The page's own content, with the tags of guestlist anywhere inside.
 */
export class SharingProviderElement extends LitElement {
  static override properties = {
    endpoint: {},
    mediaId: { attribute: 'media-id' },
    backend: { attribute: false },
  };

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The address of a server. Without it, and without `backend`, an outer provider's back end holds. */
  declare endpoint: string | null;
  /** The medium of everything inside. */
  declare mediaId: string | null;
  /** Any back end of the page's own; it comes before `endpoint`. */
  declare backend: SharingBackend | null;

  readonly #outer = new SharingController(this);
  readonly #provider = new ContextProvider(this, { context: sharingContext });
  #backend: Promise<SharingBackend> | null = null;
  #outerContext: SharingContext | null = null;

  constructor() {
    super();
    this.endpoint = null;
    this.mediaId = null;
    this.backend = null;
    this.#provide();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { provided } = this.#outer;
    if (changed.has('endpoint') || changed.has('backend')) this.#backend = null;
    if (changed.size > 0 || provided !== this.#outerContext) this.#provide();
    this.#outerContext = provided;
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** A new object tells the elements inside that something is different. */
  #provide(): void {
    const context: SharingContext = {
      mediaId: this.#outer.mediaId,
      backend: () => this.#resolve(),
    };
    this.#provider.setValue(context);
  }

  async #resolve(): Promise<SharingBackend> {
    // What was set in this task counts, whether or not it has been rendered.
    await this.updateComplete;
    this.#backend ??= this.#load();
    const loading = this.#backend;
    // A chunk that failed to load is asked for again, not remembered as failed.
    loading.catch(() => {
      if (this.#backend === loading) this.#backend = null;
    });
    return loading;
  }

  async #load(): Promise<SharingBackend> {
    const { backend, endpoint } = this;
    if (backend) {
      const { checkedBackend } = await import('../../backend/checked-backend.js');
      return checkedBackend(backend);
    }
    if (endpoint) {
      const { createHttpBackend } = await import('../../backend/http-backend.js');
      return createHttpBackend({ endpoint });
    }
    return this.#outer.backend();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sharing-provider': SharingProviderElement;
  }
}
