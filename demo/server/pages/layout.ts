/** What all pages of the site have around them. */
import { html } from 'hono/html';
import { names, people } from '../people.js';
import type { View } from '../view.js';

export type Html = ReturnType<typeof html>;

interface Page {
  readonly title: string;
  readonly view: View;
  readonly body: Html;
  /** Home and the like need no script. */
  readonly hasScript?: boolean;
}

const asWhom = { owner: 'May edit and share everything', viewer: 'May see everything', nobody: 'A stranger' };

/** Who is signed in; a popover needs no script to open, and none to close. */
function account(view: View): Html {
  return html`
    <button class="account" type="button" popovertarget="account">
      <span class="avatar" aria-hidden="true"
        >${view.person === 'nobody' ? '?' : names[view.person].charAt(0)}</span
      >
      <span class="account-name">${names[view.person]}</span>
    </button>
    <nav id="account" popover aria-label="Sign in">
      <p>This site takes your word for who you are.</p>
      ${people.map(
        (person) => html`
          <a
            href="${view.link(view.path, { as: person })}"
            ${person === view.person ? html`aria-current="true"` : ''}
          >
            <b>${person === 'nobody' ? 'Sign out' : names[person]}</b>
            <small>${asWhom[person]}</small>
          </a>
        `,
      )}
    </nav>
  `;
}

export function layout({ title, view, body, hasScript = false }: Page): Html {
  return html`<!doctype html>
    <html lang="${view.lang}" dir="${view.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Open Campus</title>
        <link rel="stylesheet" href="/assets/site.css" />
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        ${hasScript ? html`<script type="module" src="/assets/watch.js"></script>` : ''}
      </head>
      <body>
        <a class="skip" href="#content">Skip to content</a>
        <header>
          <a class="brand" href="${view.link('/')}"><img src="/mark.svg" alt="" />Open Campus</a>
          <nav class="site-nav" aria-label="Site"><a href="${view.link('/mail')}">Mail</a></nav>
          ${account(view)}
        </header>
        <main id="content" tabindex="-1">${body}</main>
      </body>
    </html>`;
}

export function missingPage(view: View): Html {
  const body = html`<h1>There is no such page</h1>
    <p><a href="${view.link('/')}">All media</a></p>`;
  return layout({ title: 'Not found', view, body });
}
