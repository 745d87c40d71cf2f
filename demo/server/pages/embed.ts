/** A medium in a frame of somebody else's page: the player for who may see it, else the way to its own page. */
import { html } from 'hono/html';
import type { Visitor } from '../access.js';
import { phaseOf, type SiteMedia } from '../media.js';
import type { View } from '../view.js';
import type { Html } from './layout.js';
import { stage } from './players.js';

export function embedPage(medium: SiteMedia, view: View, visitor: Visitor | null): Html {
  const isOpen = ['open', 'live'].includes(phaseOf(medium));
  // A sample is for everybody.
  const isIn = view.browser || (visitor !== null && visitor.capabilities.includes('view') && isOpen);
  return html`<!doctype html>
    <html lang="${view.lang}" dir="${view.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${medium.title} · Open Campus</title>
        <link rel="stylesheet" href="/assets/site.css" />
        ${isIn ? html`<script type="module" src="/assets/watch.js"></script>` : ''}
      </head>
      <body class="embedded">
        ${isIn ? html`<site-visitor>${stage(medium, view)}</site-visitor>` : elsewhere(medium, view)}
      </body>
    </html>`;
}

/** A frame of another site is sent no cookie: who has a link or a sign-in goes to the page itself. */
function elsewhere(medium: SiteMedia, view: View): Html {
  return html`
    <main class="stage lobby">
      <img src="/covers/${medium.id}.svg" alt="" />
      <div class="lobby-text">
        <b>${medium.title}</b>
        <p>For members and guests of Open Campus.</p>
        <a class="button accent" href="${view.link(`/watch/${medium.id}`)}" target="_blank">Open the page</a>
      </div>
    </main>
  `;
}
