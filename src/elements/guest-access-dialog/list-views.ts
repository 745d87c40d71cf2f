/** The list of links while there is none to show. */
import { html, type TemplateResult } from 'lit';
import type { GuestLinkList } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';

/** Teaches the next step. */
export function emptyView({ enabled }: GuestLinkList, texts: Texts['guest-access']): TemplateResult {
  return html`
    <div class="empty">
      <strong>${texts.emptyTitle}</strong>
      <p class="secondary">${enabled ? texts.emptyWay : texts.emptyOff}</p>
    </div>
  `;
}

export function loadingView(text: string): TemplateResult {
  return html`
    <div class="loading">
      <span class="visually-hidden" role="status">${text}</span>
      <div class="skeleton line"></div>
      <div class="skeleton row"></div>
      <div class="skeleton row"></div>
    </div>
  `;
}
