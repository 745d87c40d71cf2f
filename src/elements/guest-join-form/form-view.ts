import { nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { LinkView } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';
import { internalTag } from '../../ui/internal.js';
import type { Typed } from './entry-storage.js';
import type { Sending } from './guest-entry.js';

const joinFields = internalTag('join-fields');

export interface FormViewParts {
  readonly texts: Texts['join'];
  readonly typed: Typed;
  readonly sending: Sending;
  readonly type: (typed: Typed) => void;
  readonly join: () => void;
}

/** What the link opens, and what is asked of whoever wants in. */
export function formView({ title, hostName }: LinkView, parts: FormViewParts): TemplateResult {
  const { texts, typed, sending } = parts;
  return html`
    <div class="head">
      <h2 tabindex="-1">${texts.title(title)}</h2>
      ${hostName === null ? nothing : html`<p class="secondary">${texts.hostedBy(hostName)}</p>`}
    </div>
    <slot name="form"></slot>
    <${joinFields}
      .typed=${typed}
      .sending=${sending}
      @typed=${({ detail }: CustomEvent<Typed>) => parts.type(detail)}
      @joining=${parts.join}
    ></${joinFields}>
  `;
}
