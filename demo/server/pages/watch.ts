/** The page of a medium: for people of the site at once, for guests in the template of the join form. */
import { html } from 'hono/html';
import { isLive } from '../../../src/domain/media.js';
import type { Visitor } from '../access.js';
import { phaseOf, type SiteMedia } from '../media.js';
import type { View } from '../view.js';
import { kindNames, phaseBadge } from './home.js';
import { layout, type Html } from './layout.js';
import { hasPlayer, stage } from './players.js';

/** What is watched comes before its words, what is read after them. */
function arranged({ kind }: SiteMedia, shown: Html, words: Html): Html {
  return kind === 'document' || kind === 'quiz' ? html`${words} ${shown}` : html`${shown} ${words}`;
}

/** `badge`: where a session stands, on a page that is kept up to date. */
const about = (medium: SiteMedia, badge: Html | '' = '') => html`
  <p class="meta">${badge} ${kindNames[medium.kind]} · ${medium.length} · ${medium.hostName}</p>
  <p class="description">${medium.description}</p>
`;

/** Around guestlist's tags; without an endpoint they work on the browser's own back end. */
function provided({ id, kind, title }: SiteMedia, view: View, tags: Html): Html {
  return view.browser
    ? html`<sharing-provider media-id="${id}" media-kind="${kind}" media-title="${title}"
        >${tags}</sharing-provider
      >`
    : html`<sharing-provider endpoint="/api/sharing" media-id="${id}">${tags}</sharing-provider>`;
}

/** What stands beside the player: talk of the kind that the medium has, and in a session who is there. */
function side(medium: SiteMedia, view: View): Html {
  if (!isLive(medium.kind)) {
    return html`<aside class="side" aria-label="Comments"><site-talk kind="comment"></site-talk></aside>`;
  }
  return html`
    <aside class="side" aria-label="Session">
      <site-waiting></site-waiting>
      <site-tabs label="Session">
        ${view.browser ? '' : conversation}
        <section data-tab="Participants" data-needs="moderate">
          <template>${provided(medium, view, html`<participants-panel></participants-panel>`)}</template>
        </section>
        ${view.browser ? noConversation : ''}
      </site-tabs>
    </aside>
  `;
}

const conversation = html`
  <section data-tab="Conversation">
    <site-talk kind="chat"></site-talk>
    <site-poll></site-poll>
    <site-talk kind="question"></site-talk>
  </section>
`;

const noConversation = html`
  <section data-tab="Conversation">
    <p>What is said is kept by a server, and this page asks none: all of it works in this browser only.</p>
  </section>
`;

/** Drawn like those of the items they stand below. */
const menuIcon = (path: string) => html`
  <svg
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d="${path}" />
  </svg>
`;
const menuIcons = {
  download: menuIcon(
    'M10 3.5v8.25M6.5 8.75l3.5 3.5 3.5-3.5M4 13.5v1.25q0 1.75 1.75 1.75h8.5q1.75 0 1.75-1.75V13.5',
  ),
  edit: menuIcon('m4 16 .75-3.5L13.5 3.75l2.75 2.75-8.75 8.75zM11.75 5.5l2.75 2.75'),
  analytics: menuIcon('M4 16.5v-4.75M8 16.5V8.25M12 16.5v-6M16 16.5v-12'),
};

/** What a member has below the player: guestlist's tags, with the page's own actions as items of the menu. */
function actions(medium: SiteMedia, view: View, { capabilities }: Visitor): Html {
  const { id } = medium;
  const may = (capability: Visitor['capabilities'][number]) => capabilities.includes(capability);
  const player = may('view') && hasPlayer(medium) ? html`for="player"` : '';
  // The back end of the browser knows no embed: the page names its own.
  const embed = view.browser ? html`embed-url="${view.link(`/embed/${id}`)}"` : '';
  const tags = html`
    <share-button ${player} ${embed}></share-button>
    <media-actions-menu ${player} ${embed}>
      ${
        may('download')
          ? html`<a href="${view.files(id)}/download" download>${menuIcons.download} Download</a>`
          : ''
      }
      ${
        may('edit')
          ? html`
              <a href="${view.link(`/watch/${id}/edit`)}">${menuIcons.edit} Edit</a>
              <a href="${view.link(`/watch/${id}/analytics`)}">${menuIcons.analytics} Analytics</a>
            `
          : ''
      }
    </media-actions-menu>
  `;
  return provided(medium, view, tags);
}

/** Asked by site-session before a session ends for everybody; without a script the button ends it at once. */
const endQuestion = html`
  <dialog class="question" role="alertdialog" aria-labelledby="end-title" aria-describedby="end-text">
    <h2 id="end-title">End the session for everybody?</h2>
    <p id="end-text"></p>
    <div class="buttons">
      <button class="button" type="button" data-cancel>Cancel</button>
      <button class="button danger" name="action" value="end">End session</button>
    </div>
  </dialog>
`;

/** The host's hand on a session. */
function session(medium: SiteMedia, view: View): Html {
  const press = (action: string, text: string, look = '') =>
    html`<button class="button ${look}" name="action" value="${action}">${text}</button>`;
  const phase = phaseOf(medium);
  const said = {
    before:
      'Guests wait at the door until the session starts. Where a link asks for your approval, you let each one in.',
    live: 'The session is live. When you end it, everybody else is out and links stop working.',
    over: 'The session is over. Schedule it again to let guests back in.',
    open: '',
  };
  return html`
    <site-session>
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
        ${phase === 'live' ? endQuestion : ''}
      </form>
    </site-session>
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
          ? html`<p class="lobby-text"><b>This session is over</b>Thank you for coming.</p>`
          : html`<site-countdown class="lobby-text" starts-at="${medium.startsAt}"></site-countdown>`
      }
    </div>
  `;
}

/** What a page on the browser's back end says of its content. */
const sampleNote = html`
  <p class="panel sample">
    On this page sharing lives in this browser alone. The site cannot check a pass that it did not sign, so
    what you see is a public sample.
  </p>
`;

function memberBody(medium: SiteMedia, view: View, visitor: Visitor): Html {
  const isIn = visitor.capabilities.includes('view');
  const mayRun = isLive(medium.kind) && visitor.capabilities.includes('edit') && !view.browser;
  // Who runs a session sees who waits for it before it begins.
  const hasSide = isLive(medium.kind)
    ? isIn || visitor.capabilities.includes('moderate')
    : isIn && !view.browser;
  const words = html`
    <div class="heading">
      <h1>${medium.title}</h1>
      ${actions(medium, view, visitor)}
    </div>
    ${about(medium, phaseBadge(medium))}
  `;
  const phase = view.browser ? '' : html`phase="${phaseOf(medium)}"`;
  // Nobody comes into a session that is over.
  const attends =
    hasSide && isLive(medium.kind) && phaseOf(medium) !== 'over' ? html`data-attends="${medium.id}"` : '';
  return html`
    <site-visitor class="watch" capabilities="${visitor.capabilities.join(' ')}" ${phase} ${attends}>
      <div class="primary">
        ${arranged(medium, isIn ? stage(medium, view) : lobby(medium), words)}
        ${isLive(medium.kind) && !hasSide ? html`<site-unsent></site-unsent>` : ''}
        ${mayRun ? session(medium, view) : ''} ${view.browser ? sampleNote : ''}
      </div>
      ${hasSide ? side(medium, view) : ''}
    </site-visitor>
  `;
}

/** For a stranger: what it is, and a way in for who has a link. What is in the template is loaded after it. */
function strangerBody(medium: SiteMedia, view: View): Html {
  const words = html`
    <div class="heading">
      <h1>${medium.title}</h1>
      <site-way href="${view.files(medium.id)}/download" needs="download" label="Download"></site-way>
      ${
        view.browser
          ? ''
          : html`<site-way
              href="${view.link(`/watch/${medium.id}/edit`)}"
              needs="edit"
              label="Edit"
            ></site-way>`
      }
    </div>
    ${about(medium)}
  `;
  const form = html`
    <guest-join-form>
      <template>
        <site-visitor class="watch">
          <div class="primary">
            ${arranged(medium, stage(medium, view), words)} ${view.browser ? sampleNote : ''}
          </div>
          ${view.browser && !isLive(medium.kind) ? '' : side(medium, view)}
        </site-visitor>
      </template>
    </guest-join-form>
  `;
  return html`
    <div class="door" data-phase="${phaseOf(medium)}">
      <div class="invitation">
        <img class="cover" src="/covers/${medium.id}.svg" alt="" width="640" height="360" />
        <h1>${medium.title}</h1>
        ${about(medium)}
      </div>
      <div class="entry">
        ${provided(medium, view, form)}
        <site-unsent></site-unsent>
        <div class="note">
          <p>Members of Open Campus need no link.</p>
          <a class="button" href="${view.link(view.path, { as: 'viewer' })}">Sign in</a>
        </div>
      </div>
    </div>
  `;
}

export function memberPage(medium: SiteMedia, view: View, visitor: Visitor): Html {
  const member = memberBody(medium, view, visitor);
  // Two tabs of one browser share the sign-in, and one of them may be a guest's: see site-entrance.
  const both = html`
    <site-entrance>
      <template data-for="member">${member}</template>
      <template data-for="guest">${strangerBody(medium, view)}</template>
    </site-entrance>
  `;
  return layout({ title: medium.title, view, body: view.browser ? both : member, hasScript: true });
}

export function strangerPage(medium: SiteMedia, view: View): Html {
  return layout({ title: medium.title, view, body: strangerBody(medium, view), hasScript: true });
}
