import { html } from 'hono/html';
import type { SiteMedia } from './media.js';
import type { Person } from './people.js';

type Html = ReturnType<typeof html>;

interface Page {
  readonly title: string;
  readonly person: Person;
  readonly direction: 'ltr' | 'rtl';
  readonly body: Html;
}

function layout({ title, person, direction, body }: Page): Html {
  return html`<!doctype html>
    <html lang="en" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Open Campus</title>
        <link rel="stylesheet" href="/assets/site.css" />
        <link rel="icon" href="data:," />
        <script type="module" src="/assets/watch.js"></script>
      </head>
      <body>
        <header>
          <a class="brand" href="/">Open Campus</a>
          <nav aria-label="Signed in as">
            ${(['owner', 'viewer', 'nobody'] as const).map(
              (each) =>
                html`<a href="?as=${each}" ${each === person ? html`aria-current="true"` : ''}>${each}</a>`,
            )}
          </nav>
        </header>
        <main>${body}</main>
      </body>
    </html>`;
}

const player = ({ id }: SiteMedia, auto = '') =>
  html`<video src="/watch/${id}/file" controls playsinline preload="auto" ${auto}></video>`;

/** For people of the site: the player at once, and what they may do with it below. */
export function watchPage(medium: SiteMedia, person: Person, direction: Page['direction']): Html {
  const body = html`
    <div class="stage">${player(medium)}</div>
    <div class="heading">
      <h1>${medium.title}</h1>
      <sharing-provider endpoint="/api/sharing" media-id="${medium.id}">
        <media-actions-menu>
          <a href="/watch/${medium.id}/file" download="${medium.file}">Download</a>
        </media-actions-menu>
      </sharing-provider>
    </div>
    <p>${medium.description}</p>
  `;
  return layout({ title: medium.title, person, direction, body });
}

/** For a stranger: the title, and a way in for who has a link. What is in the template is loaded after it. */
export function joinPage(medium: SiteMedia, direction: Page['direction']): Html {
  const body = html`
    <h1>${medium.title}</h1>
    <sharing-provider endpoint="/api/sharing">
      <guest-join-form media-id="${medium.id}">
        <template><div class="stage">${player(medium)}</div></template>
      </guest-join-form>
    </sharing-provider>
    <p class="note">
      This video is for people with a link and for members.
      <a href="?as=viewer">Sign in as a viewer</a> or <a href="?as=owner">as the owner</a>.
    </p>
  `;
  return layout({ title: medium.title, person: 'nobody', direction, body });
}

export function homePage(media: readonly SiteMedia[], person: Person): Html {
  const body = html`
    <h1>Media</h1>
    <ul class="media">
      ${media.map(
        ({ id, title, description }) =>
          html`<li>
            <a href="/watch/${id}">${title}</a>
            <p>${description}</p>
          </li>`,
      )}
    </ul>
  `;
  return layout({ title: 'Media', person, direction: 'ltr', body });
}

export function missingPage(person: Person): Html {
  const body = html`<h1>There is no such page</h1>
    <p><a href="/">All media</a></p>`;
  return layout({ title: 'Not found', person, direction: 'ltr', body });
}
