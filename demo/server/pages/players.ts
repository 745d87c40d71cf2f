/** What plays or shows a medium: a different well-known player where that makes sense, under its own rules. */
import { html } from 'hono/html';
import { isLive } from '../../../src/domain/media.js';
import type { SiteMedia } from '../media.js';
import type { View } from '../view.js';
import type { Html } from './layout.js';

/** The browser's own player: the one that works under every policy. */
function plain({ id, kind, poster }: SiteMedia, view: View): Html {
  const source = `${view.files(id)}/file`;
  if (kind === 'audio') return html`<audio id="player" src="${source}" controls preload="metadata"></audio>`;
  const picture = poster === undefined ? '' : html`poster="${view.files(id)}/poster"`;
  // What is live runs by itself, as far as browsers let it.
  const running = isLive(kind) ? html`autoplay muted loop` : '';
  return html`<video
    id="player"
    src="${source}"
    ${picture}
    ${running}
    controls
    playsinline
    preload="auto"
  ></video>`;
}

/** media-chrome is tags around the browser's element. */
const mediaChrome = ({ id, title }: SiteMedia, view: View) => html`
  <media-controller audio>
    <audio id="player" slot="media" src="${view.files(id)}/file" preload="metadata"></audio>
    <media-control-bar>
      <media-play-button></media-play-button>
      <media-seek-backward-button seekoffset="10"></media-seek-backward-button>
      <media-seek-forward-button seekoffset="10"></media-seek-forward-button>
      <media-time-display showduration></media-time-display>
      <media-time-range aria-label="Position in ${title}"></media-time-range>
      <media-mute-button></media-mute-button>
    </media-control-bar>
  </media-controller>
`;

/** video.js takes the element over; `site-stream` starts it. */
const videoJs = ({ id, startsAt }: SiteMedia, view: View) => html`
  <site-stream starts-at="${startsAt}">
    <video
      id="player"
      class="video-js vjs-fill"
      src="${view.files(id)}/file"
      poster="${view.files(id)}/poster"
      controls
      autoplay
      muted
      loop
      playsinline
      preload="auto"
    ></video>
  </site-stream>
`;

/** vidstack brings the element along. */
const vidstack = ({ id, title }: SiteMedia, view: View) => html`
  <media-player
    id="player"
    title="${title}"
    src="${view.files(id)}/file"
    stream-type="on-demand"
    load="eager"
    autoplay
    muted
    loop
    playsinline
  >
    <media-provider>
      <media-poster class="vds-poster" src="${view.files(id)}/poster" alt=""></media-poster>
    </media-provider>
    <media-video-layout></media-video-layout>
  </media-player>
`;

const audioStage = (medium: SiteMedia, player: Html) => html`
  <div class="stage audio"><img src="/covers/${medium.id}.svg" alt="" />${player}</div>
`;

/** Whether its stage has an element that plays. */
export const hasPlayer = ({ kind }: SiteMedia) => kind !== 'document' && kind !== 'quiz';

export function stage(medium: SiteMedia, view: View): Html {
  const { strict } = view;
  switch (medium.kind) {
    case 'video':
      return html`<div class="stage">${plain(medium, view)}</div>`;
    case 'audio':
      return audioStage(medium, strict ? plain(medium, view) : mediaChrome(medium, view));
    case 'document':
      return html`<site-document
        src="${view.files(medium.id)}/pages"
        title="${medium.title}"
      ></site-document>`;
    case 'quiz':
      return html`<site-quiz src="${view.files(medium.id)}"></site-quiz>`;
    case 'live-event':
      return html`<div class="stage">${strict ? plain(medium, view) : videoJs(medium, view)}</div>`;
    case 'room':
      return html`
        <div class="room">
          <div class="stage">${strict ? plain(medium, view) : vidstack(medium, view)}</div>
          ${view.browser ? '' : html`<site-people></site-people>`}
        </div>
      `;
  }
}
