import { html, nothing, type TemplateResult } from 'lit';

/** Where the form will be: its shape, once the wait is long enough to be noticed. */
export function loadingView(text: string, isSlow: boolean): TemplateResult {
  const skeleton = [1, 2, 3].map(() => html`<div class="skeleton"></div>`);
  return html`
    <slot name="loading"></slot>
    <p class="visually-hidden">${text}</p>
    <div class="lines">${isSlow ? skeleton : nothing}</div>
  `;
}
