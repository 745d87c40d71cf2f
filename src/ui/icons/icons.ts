/**
 * The set: 20 px, stroke 1.75, in the colour of the text. Words stand beside them. What is `directed` is mirrored where text runs
 * from right to left. Each is written out: Lit looks after nothing in it when what it stands in is drawn again.
 */
import { html } from 'lit';
import { moreIcon } from './more-icon.js';
import { shareIcon } from './share-icon.js';

export const icons = {
  alert: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="7.25" />
    <path d="M10 6.25v4.5M10 13.6v.05" />
  </svg>`,
  back: html`<svg class="icon directed" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M12 4.5 6.5 10l5.5 5.5" />
  </svg>`,
  calendar: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <rect x="3.25" y="4.5" width="13.5" height="12" rx="2" />
    <path d="M3.25 8.5h13.5M6.75 2.75v3.5M13.25 2.75v3.5" />
  </svg>`,
  check: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d="m4.5 10.5 3.75 3.75 7.25-8" />
  </svg>`,
  clock: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="7.25" />
    <path d="M10 5.75V10l2.75 1.75" />
  </svg>`,
  close: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d="m5 5 10 10M15 5 5 15" />
  </svg>`,
  door: html`<svg class="icon directed" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M8.5 16.5h-3a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2h3M12.5 13.25 16 10l-3.5-3.25M16 10H8" />
  </svg>`,
  full: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="7.25" />
    <path d="M6.75 10h6.5" />
  </svg>`,
  guests: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="7.75" cy="7" r="3" />
    <path
      d="M2.5 16.25c0-2.9 2.35-4.75 5.25-4.75S13 13.35 13 16.25M12.75 4.2a3 3 0 0 1 0 5.6M14.75 12.2c1.7.7 2.75 2.1 2.75 4.05"
    />
  </svg>`,
  invite: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="8.25" cy="7" r="3" />
    <path d="M2.75 16.25c0-2.9 2.4-4.75 5.5-4.75 1 0 1.95.2 2.75.55M15 11.5v5M12.5 14h5" />
  </svg>`,
  link: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path
      d="M8.4 11.6a3.2 3.2 0 0 0 4.55 0l2.6-2.6A3.2 3.2 0 0 0 11 4.45l-.9.9M11.6 8.4a3.2 3.2 0 0 0-4.55 0l-2.6 2.6A3.2 3.2 0 0 0 9 15.55l.9-.9"
    />
  </svg>`,
  more: moreIcon,
  pause: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M7.25 5v10M12.75 5v10" />
  </svg>`,
  share: shareIcon,
  trash: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path
      d="M3.75 5.75h12.5M8 5.5V4.25a.75.75 0 0 1 .75-.75h2.5a.75.75 0 0 1 .75.75V5.5M5.25 5.75l.6 9a1.75 1.75 0 0 0 1.75 1.65h4.8a1.75 1.75 0 0 0 1.75-1.65l.6-9M8.5 9v4.25M11.5 9v4.25"
    />
  </svg>`,
};
