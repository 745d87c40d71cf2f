import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { SharingBackend } from '../../backend/backend.js';
import type { MediaKind } from '../../domain/media.js';
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
    credentials: {},
    mediaId: { attribute: 'media-id' },
    mediaKind: { attribute: 'media-kind' },
    mediaTitle: { attribute: 'media-title' },
    backend: { attribute: false },
  };

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /**
   * The address of a server. Without it, and without `backend`, an outer provider's back end holds, else the one
   * that keeps everything in this browser.
   */
  declare endpoint: string | null;
  /** `include` for a server of another origin that signs in by cookie. Default: `same-origin`. */
  declare credentials: 'include' | 'same-origin' | null;
  /** The medium of everything inside. */
  declare mediaId: string | null;
  /** The kind of a medium that no server describes. Default: `video`. */
  declare mediaKind: MediaKind | null;
  /** The title of a medium that no server describes. Default: the document's. */
  declare mediaTitle: string | null;
  /** Any back end of the page's own; it comes before `endpoint`. */
  declare backend: SharingBackend | null;

  readonly #outer = new SharingController(this);
  readonly #provider = new ContextProvider(this, { context: sharingContext });
  #backend: Promise<SharingBackend> | null = null;
  #outerContext: SharingContext | null = null;

  constructor() {
    super();
    this.endpoint = null;
    this.credentials = null;
    this.mediaId = null;
    this.mediaKind = null;
    this.mediaTitle = null;
    this.backend = null;
    this.#provide();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { provided } = this.#outer;
    const isElsewhere = (['endpoint', 'credentials', 'backend'] as const).some((name) => changed.has(name));
    if (isElsewhere) this.#backend = null;
    if (isElsewhere || changed.has('mediaId') || provided !== this.#outerContext) this.#provide();
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
    const { backend, endpoint, credentials } = this;
    if (endpoint && !backend) {
      // A server knows its media: there is nothing to tell it.
      const { createHttpBackend } = await import('../../backend/http-backend.js');
      return createHttpBackend({ endpoint, ...(credentials === 'include' && { credentials }) });
    }
    if (!backend) return this.#outer.backend();
    const [{ checkedBackend }, { introduced }] = await Promise.all([
      import('../../backend/checked-backend.js'),
      import('../../ui/find-backend.js'),
    ]);
    return introduced(checkedBackend(backend), this, this.#outer);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sharing-provider': SharingProviderElement;
  }
}
