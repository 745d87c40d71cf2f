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
