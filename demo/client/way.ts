import { html, nothing, type TemplateResult } from 'lit';
import { SiteElement } from './site-element.js';
import { visitor } from './visitor.js';

/** A guest's way to what their link or role includes. */
export class SiteWay extends SiteElement {
  static override properties = { href: {}, needs: {}, label: {} };
  declare href: string;
  /** The capability that it is for. */
  declare needs: string;
  declare label: string;

  protected override render(): TemplateResult | typeof nothing {
    if (!visitor.may(this.needs)) return nothing;
    return html`<a class="button" href=${this.href} ?download=${this.needs === 'download'}>${this.label}</a>`;
  }
}
