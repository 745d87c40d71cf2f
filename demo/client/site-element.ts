import { LitElement } from 'lit';
import { feed } from './feed.js';
import { visitor } from './visitor.js';

/** A part of the site's own page: drawn into the page itself, anew when the person or the talk changes. */
export abstract class SiteElement extends LitElement {
  override connectedCallback(): void {
    super.connectedCallback();
    visitor.addEventListener('change', this.#handleChange);
    feed.addEventListener('change', this.#handleChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    visitor.removeEventListener('change', this.#handleChange);
    feed.removeEventListener('change', this.#handleChange);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  readonly #handleChange = (): void => this.requestUpdate();
}
