import type { TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { internalTag } from '../../../ui/internal.js';
import type { Asking } from '../asking.js';
import type { AskingState } from '../entry-state.js';

const joinProof = internalTag('join-proof');

/** What a link asks that wants a proven address. */
export function proofView(state: AskingState, asking: Asking | null): TemplateResult {
  return html`
    <${joinProof}
      id="here"
      exportparts="message, field, input, join, failed"
      .state=${state}
      .asking=${asking}
    ><slot name=${state.kind}></slot></${joinProof}>
  `;
}

/** The same of an invite that comes to who is in, below what they have. */
export function inviteView(state: AskingState | null, asking: Asking | null): unknown {
  if (state === null) return '';
  return html`
    <section class="card invite" part="card">
      <${joinProof}
        id="invite"
        exportparts="message, field, input, join, failed"
        .state=${state}
        .asking=${asking}
        .isIn=${true}
      ></${joinProof}>
    </section>
  `;
}
