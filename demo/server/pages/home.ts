import { html } from 'hono/html';
import type { MediaKind } from '../../../src/domain/media.js';
import { phaseOf, type SiteMedia } from '../media.js';
import type { View } from '../view.js';
import { layout, type Html } from './layout.js';

export const kindNames: Record<MediaKind, string> = {
  video: 'Video',
  audio: 'Audio',
  document: 'Document',
  quiz: 'Quiz',
  'live-event': 'Live event',
  room: 'Live room',
};

/** What a card and a page say of a session; the time itself is written by the page, in its reader's zone. */
export function phaseBadge(medium: SiteMedia): Html | '' {
  switch (phaseOf(medium)) {
    case 'open':
      return '';
    case 'before':
      return html`<span class="badge" dir="ltr">Soon</span>`;
    case 'live':
      return html`<span class="badge live" dir="ltr">Live</span>`;
    case 'over':
      return html`<span class="badge" dir="ltr">Over</span>`;
  }
}

const card = (medium: SiteMedia, view: View) => html`
  <li>
    <a href="${view.link(`/watch/${medium.id}`)}">
      <img src="/covers/${medium.id}.svg" alt="" width="640" height="360" />
      <span class="card-title">${medium.title}</span>
    </a>
    <p class="meta">${phaseBadge(medium)} ${kindNames[medium.kind]} · ${medium.length}</p>
    <p>${medium.description}</p>
  </li>
`;

export function homePage(media: readonly SiteMedia[], view: View): Html {
  const isLive = ({ kind }: SiteMedia) => kind === 'live-event' || kind === 'room';
  const shelf = (title: string, shown: readonly SiteMedia[]) => html`
    <h2>${title}</h2>
    <ul class="cards">
      ${shown.map((medium) => card(medium, view))}
    </ul>
  `;
  const body = html`
    <div class="welcome">
      <h1>Learn something today</h1>
      <p>
        Lectures, sounds, papers and live sessions of Open Campus. Members see everything; guests come with a
        link.
      </p>
    </div>
    ${shelf(
      'On demand',
      media.filter((medium) => !isLive(medium)),
    )}
    ${shelf('Live', media.filter(isLive))}
  `;
  return layout({ title: 'Media', view, body });
}
