/** The icon of *Share*, by itself: a closed button brings no other. */
import { html } from 'lit';

export const shareIcon = html`<svg class="icon directed" viewBox="0 0 20 20" aria-hidden="true">
  <path d="M11.5 4.5 17 9.25 11.5 14v-2.75C7 11.25 4.5 13 3 15.75 3.25 11 6 7.5 11.5 7.25z" />
</svg>`;
