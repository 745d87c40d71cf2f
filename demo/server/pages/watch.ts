/** The page of a medium: for people of the site at once, for guests in the template of the join form. */
import { html } from 'hono/html';
import { isLive } from '../../../src/domain/media.js';
import type { Visitor } from '../access.js';
import { phaseOf, type SiteMedia } from '../media.js';
import type { View } from '../view.js';
import { kindNames, phaseBadge } from './home.js';
import { layout, type Html } from './layout.js';
import { stage } from './players.js';

/** What is watched comes before its words, what is read after them. */
function arranged({ kind }: SiteMedia, shown: Html, words: Html): Html {
  return kind === 'document' || kind === 'quiz' ? html`${words} ${shown}` : html`${shown} ${words}`;
}

const about = (medium: SiteMedia) => html`
  <p class="meta">${phaseBadge(medium)} ${kindNames[medium.kind]} · ${medium.length} · ${medium.hostName}</p>
  <p class="description">${medium.description}</p>
`;

/** What stands beside the player: talk of the kind that the medium has. */
function side({ kind }: SiteMedia): Html {
  if (!isLive(kind)) {
    return html`<aside class="side" aria-label="Comments"><site-talk kind="comment"></site-talk></aside>`;
  }
  return html`
    <aside class="side" aria-label="Conversation">
      <site-talk kind="chat"></site-talk>
      <site-poll></site-poll>
      <site-talk kind="question"></site-talk>
    </aside>
  `;
}

/** What a member has below the player: guestlist's tags, with the page's own actions as items of the menu. */
function actions({ id }: SiteMedia, view: View, { capabilities }: Visitor): Html {
  const may = (capability: Visitor['capabilities'][number]) => capabilities.includes(capability);
  return html`
    <sharing-provider endpoint="/api/sharing" media-id="${id}">
      <share-button for="player"></share-button>
      <media-actions-menu for="player">
        ${may('download') ? html`<a href="/watch/${id}/download" download>Download</a>` : ''}
        ${
          may('edit')
            ? html`
                <a href="${view.link(`/watch/${id}/edit`)}">Edit</a>
                <a href="${view.link(`/watch/${id}/analytics`)}">Analytics</a>
              `
            : ''
        }
      </media-actions-menu>
    </sharing-provider>
  `;
}

/** The host's hand on a session. */
function session(medium: SiteMedia, view: View): Html {
  const press = (action: string, text: string, look = '') =>
    html`<button class="button ${look}" name="action" value="${action}">${text}</button>`;
  const phase = phaseOf(medium);
  const said = {
    before: 'Guests wait at the door and are let in when the session starts.',
    live: 'The session runs. When you end it, guests are out and their links stop working.',
    over: 'The session is over. Schedule it again to let guests back in.',
    open: '',
  };
  return html`
    <form
      class="session panel"
      method="post"
      action="${view.link(`/watch/${medium.id}/session`)}"
      aria-label="Session"
    >
      <p>${said[phase]}</p>
      <div class="buttons">
        ${phase === 'before' ? press('start', 'Start now', 'accent') : ''}
        ${phase === 'live' ? press('end', 'End session') : ''}
        ${phase === 'before' ? '' : press('schedule', 'Schedule again', phase === 'over' ? 'accent' : '')}
      </div>
    </form>
  `;
}

/** In the place of the player while there is nothing to see. */
function lobby(medium: SiteMedia): Html {
  const isOver = phaseOf(medium) === 'over';
  return html`
    <div class="stage lobby">
      <img src="/covers/${medium.id}.svg" alt="" />
      ${
        isOver
          ? html`<p class="lobby-text"><b>This session is over</b>Thank you for having been there.</p>`
          : html`<site-countdown class="lobby-text" starts-at="${medium.startsAt}"></site-countdown>`
      }
    </div>
  `;
}

export function memberPage(medium: SiteMedia, view: View, visitor: Visitor): Html {
  const isIn = visitor.capabilities.includes('view');
  const mayRun = isLive(medium.kind) && visitor.capabilities.includes('edit');
  const words = html`
    <div class="heading">
      <h1>${medium.title}</h1>
      ${actions(medium, view, visitor)}
    </div>
    ${about(medium)}
  `;
  const body = html`
    <site-visitor class="watch" capabilities="${visitor.capabilities.join(' ')}" phase="${phaseOf(medium)}">
      <div class="primary">
        ${arranged(medium, isIn ? stage(medium, view) : lobby(medium), words)}
        ${mayRun ? session(medium, view) : ''}
      </div>
      ${isIn ? side(medium) : ''}
    </site-visitor>
  `;
  return layout({ title: medium.title, view, body, hasScript: true });
}

/** For a stranger: what it is, and a way in for who has a link. What is in the template is loaded after it. */
export function strangerPage(medium: SiteMedia, view: View): Html {
  const words = html`
    <div class="heading">
      <h1>${medium.title}</h1>
      <site-download href="/watch/${medium.id}/download"></site-download>
    </div>
    ${about(medium)}
  `;
  const body = html`
    <div class="door">
      <div class="invitation">
        <img class="cover" src="/covers/${medium.id}.svg" alt="" width="640" height="360" />
        <h1>${medium.title}</h1>
        ${about(medium)}
      </div>
      <div class="entry">
        <sharing-provider endpoint="/api/sharing" media-id="${medium.id}">
          <guest-join-form>
            <template>
              <site-visitor class="watch">
                <div class="primary">${arranged(medium, stage(medium, view), words)}</div>
                ${side(medium)}
              </site-visitor>
            </template>
          </guest-join-form>
        </sharing-provider>
        <p class="note">
          ${kindNames[medium.kind]} for people with a link, and for members:
          <a href="${view.link(view.path, { as: 'viewer' })}">sign in</a>.
        </p>
      </div>
    </div>
  `;
  return layout({ title: medium.title, view, body, hasScript: true });
}
