/** The icons of what hosts do: the rest of the set in icons.ts, which guests do without. */
import { html } from 'lit';

export const hostIcons = {
  active: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <circle class="dot" cx="10" cy="10" r="4.25" />
  </svg>`,
  away: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="4" /></svg>`,
  block: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="7.25" />
    <path d="m5 5 10 10" />
  </svg>`,
  copy: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <rect x="7" y="7" width="9.5" height="9.5" rx="2" />
    <path d="M13 4.5a1 1 0 0 0-1-1H5.5a2 2 0 0 0-2 2V12a1 1 0 0 0 1 1" />
  </svg>`,
  disclose: html`<svg class="icon directed" viewBox="0 0 20 20" aria-hidden="true">
    <path d="m8 5 5 5-5 5" />
  </svg>`,
  down: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M10 4.5v11M5.5 11l4.5 4.5 4.5-4.5" />
  </svg>`,
  edit: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d="m4 16 .75-3.5L13.5 3.75l2.75 2.75-8.75 8.75zM11.75 5.5l2.75 2.75" />
  </svg>`,
  file: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path
      d="M10 3.5v8.25M6.5 8.75l3.5 3.5 3.5-3.5M4 13.5v1.25A1.75 1.75 0 0 0 5.75 16.5h8.5A1.75 1.75 0 0 0 16 14.75V13.5"
    />
  </svg>`,
  embed: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M7 6 3 10l4 4M13 6l4 4-4 4M11.25 4.5l-2.5 11" />
  </svg>`,
  forward: html`<svg class="icon directed" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M8 4.5 13.5 10 8 15.5" />
  </svg>`,
  history: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M3.25 10A6.75 6.75 0 1 0 5 5.5L3.25 7.25M3.25 3.75v3.5h3.5M10 6.5V10l2.5 1.5" />
  </svg>`,
  mail: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <rect x="2.75" y="4.25" width="14.5" height="11.5" rx="2" />
    <path d="m3.25 6 6.75 5L16.75 6" />
  </svg>`,
  plus: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M10 4.5v11M4.5 10h11" />
  </svg>`,
  qrCode: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path
      d="M3.75 3.75h4.5v4.5h-4.5zM11.75 3.75h4.5v4.5h-4.5zM3.75 11.75h4.5v4.5h-4.5zM11.75 11.75h1.5v1.5M16.25 11.75v1.5M11.75 16.25h1.5M16.25 15v1.25H15"
    />
  </svg>`,
  replace: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path
      d="M16 8A6.25 6.25 0 0 0 4.6 6.5L3.75 8M3.75 4.25V8H7.5M4 12a6.25 6.25 0 0 0 11.4 1.5l.85-1.5M16.25 15.75V12H12.5"
    />
  </svg>`,
  resume: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M6.5 4.75v10.5L15 10z" />
  </svg>`,
  system: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path
      d="M10 12V3m0 0L7 6m3-3 3 3M6.5 8.75H5.75a1.5 1.5 0 0 0-1.5 1.5v5a1.5 1.5 0 0 0 1.5 1.5h8.5a1.5 1.5 0 0 0 1.5-1.5v-5a1.5 1.5 0 0 0-1.5-1.5h-.75"
    />
  </svg>`,
  up: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M10 15.5v-11M5.5 9 10 4.5 14.5 9" />
  </svg>`,
  user: html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="6.75" r="3.25" />
    <path d="M4 16.5c0-3.1 2.7-5 6-5s6 1.9 6 5" />
  </svg>`,
};
