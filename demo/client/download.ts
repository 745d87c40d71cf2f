import { html, nothing, type TemplateResult } from 'lit';
import { SiteElement } from './site-element.js';
import { visitor } from './visitor.js';

/** A guest's way to the file, where their link includes it. */
export class SiteDownload extends SiteElement {
  static override properties = { href: {} };
  declare href: string;

  protected override render(): TemplateResult | typeof nothing {
    if (!visitor.may('download')) return nothing;
    return html`<a class="button" href=${this.href} download>Download</a>`;
  }
}
