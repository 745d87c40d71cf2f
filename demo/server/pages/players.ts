/** What plays or shows a medium: a different well-known player where that makes sense, under its own rules. */
import { html } from 'hono/html';
import { isLive } from '../../../src/domain/media.js';
import type { SiteMedia } from '../media.js';
import type { View } from '../view.js';
import type { Html } from './layout.js';

/** The browser's own player: the one that works under every policy. */
function plain({ id, kind, poster }: SiteMedia): Html {
  const source = `/watch/${id}/file`;
  if (kind === 'audio') return html`<audio id="player" src="${source}" controls preload="metadata"></audio>`;
  const picture = poster === undefined ? '' : html`poster="/watch/${id}/poster"`;
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
const mediaChrome = ({ id, title }: SiteMedia) => html`
  <media-controller audio>
    <audio id="player" slot="media" src="/watch/${id}/file" preload="metadata"></audio>
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
const videoJs = ({ id, startsAt }: SiteMedia) => html`
  <site-stream starts-at="${startsAt}">
    <video
      id="player"
      class="video-js vjs-fill"
      src="/watch/${id}/file"
      poster="/watch/${id}/poster"
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
const vidstack = ({ id, title }: SiteMedia) => html`
  <media-player
    id="player"
    title="${title}"
    src="/watch/${id}/file"
    stream-type="on-demand"
    load="eager"
    autoplay
    muted
    loop
    playsinline
  >
    <media-provider>
      <media-poster class="vds-poster" src="/watch/${id}/poster" alt=""></media-poster>
    </media-provider>
    <media-video-layout></media-video-layout>
  </media-player>
`;

const audioStage = (medium: SiteMedia, player: Html) => html`
  <div class="stage audio"><img src="/covers/${medium.id}.svg" alt="" />${player}</div>
`;

export function stage(medium: SiteMedia, { strict }: View): Html {
  switch (medium.kind) {
    case 'video':
      return html`<div class="stage">${plain(medium)}</div>`;
    case 'audio':
      return audioStage(medium, strict ? plain(medium) : mediaChrome(medium));
    case 'document':
      return html`<site-document src="/watch/${medium.id}/pages" title="${medium.title}"></site-document>`;
    case 'quiz':
      return html`<site-quiz src="/watch/${medium.id}"></site-quiz>`;
    case 'live-event':
      return html`<div class="stage">${strict ? plain(medium) : videoJs(medium)}</div>`;
    case 'room':
      return html`
        <div class="room">
          <div class="stage">${strict ? plain(medium) : vidstack(medium)}</div>
          <site-people></site-people>
        </div>
      `;
  }
}
