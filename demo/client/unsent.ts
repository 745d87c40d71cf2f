import { html, nothing, type TemplateResult } from 'lit';
import { allDrafts } from './drafts.js';
import { SiteElement } from './site-element.js';
import { visitor } from './visitor.js';

/** Nobody is told that they lost what they had typed: it stays, and this says that nobody else has it. */
export function unsent(texts: readonly string[]): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  return html`
    <div class="unsent">
      <p><b>Not sent</b> You were still typing this. Nobody else has seen it.</p>
      ${texts.map((text) => html`<blockquote dir="auto">${text}</blockquote>`)}
    </div>
  `;
}

/** For a guest who is out: what they were typing when that came. */
export class SiteUnsent extends SiteElement {
  protected override render(): TemplateResult | typeof nothing {
    return visitor.may('view') ? nothing : unsent(allDrafts());
  }
}
