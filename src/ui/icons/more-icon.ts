/** The icon of a menu, by itself: a closed one brings no other. */
import { html } from 'lit';

export const moreIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
  <circle class="dot" cx="4.5" cy="10" r="1.4" />
  <circle class="dot" cx="10" cy="10" r="1.4" />
  <circle class="dot" cx="15.5" cy="10" r="1.4" />
</svg>`;
