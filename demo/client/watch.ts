/** What the site's pages do themselves. Everything about sharing is in the tags. */
import './styles/base.css';
import './styles/account.css';
import './styles/home.css';
import './styles/watch.css';
import './styles/talk.css';
import './styles/learn.css';
import './styles/mail.css';
import '../../src/define/guest-join-form.js';
import '../../src/define/media-actions-menu.js';
import '../../src/define/page-language.js';
import '../../src/define/participants-panel.js';
import '../../src/define/share-button.js';
import '../../src/define/sharing-provider.js';
import { takeFromFragment } from '../../src/domain/join-url.js';
import { SiteCountdown } from './countdown.js';
import { SiteDocument } from './document.js';
import { forgetDrafts } from './drafts.js';
import { listenForHotkeys } from './hotkeys.js';
import { SiteMailbox } from './mailbox.js';
import { SitePeople } from './people.js';
import { SitePoll } from './poll.js';
import { SiteQuiz } from './quiz.js';
import { SiteEntrance } from './site-entrance.js';
import { SiteVisitor } from './site-visitor.js';
import { SiteSession } from './session.js';
import { SiteStream } from './stream.js';
import { SiteTabs } from './site-tabs.js';
import { SiteTalk } from './talk.js';
import { SiteUnsent } from './unsent.js';
import { SiteWaiting } from './waiting.js';
import { isInBrowser, visitor } from './visitor.js';
import { SiteWay } from './way.js';

const own = {
  'site-countdown': SiteCountdown,
  'site-document': SiteDocument,
  'site-way': SiteWay,
  'site-mailbox': SiteMailbox,
  'site-people': SitePeople,
  'site-poll': SitePoll,
  'site-quiz': SiteQuiz,
  'site-entrance': SiteEntrance,
  'site-session': SiteSession,
  'site-stream': SiteStream,
  'site-tabs': SiteTabs,
  'site-talk': SiteTalk,
  'site-unsent': SiteUnsent,
  'site-visitor': SiteVisitor,
  'site-waiting': SiteWaiting,
};
for (const [tag, element] of Object.entries(own)) customElements.define(tag, element);
listenForHotkeys();

const passAddress = `${location.pathname}/pass`;

// A member who opens a guest's link needs none: the link leaves the address bar and nothing else happens.
if (!document.querySelector('guest-join-form')) {
  const { secret, rest } = takeFromFragment(location.hash);
  const address = location.pathname + location.search + (rest && `#${rest}`);
  if (secret !== null) history.replaceState(history.state, '', address);
}

/** The site's server gives its files only for a pass; as a cookie no script can read it. */
async function handOver(pass: string): Promise<void> {
  if (isInBrowser) return;
  const answer = await fetch(passAddress, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ pass }),
  });
  if (!answer.ok) throw new Error(`The site did not take the pass: ${answer.status}`);
}

const { body } = document;
body.addEventListener('guest-joined', (event) => {
  visitor.become(event.detail.capabilities);
  event.waitUntil(handOver(event.detail.pass));
});
// What the link allows may have changed since: the page follows once the server knows, too.
body.addEventListener('pass-renewed', ({ detail }) => {
  // What is taken away goes before anything here asks for it with the new pass.
  visitor.become(detail.capabilities.filter((capability) => visitor.may(capability)));
  handOver(detail.pass).then(() => visitor.become(detail.capabilities), console.error);
});
body.addEventListener('guest-ended', ({ detail }) => {
  if (detail.reason === 'GUEST_ERASED') forgetDrafts();
  visitor.become([]);
  if (!isInBrowser) fetch(passAddress, { method: 'DELETE' }).catch(console.error);
});
