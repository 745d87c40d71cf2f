/** What the site's pages do themselves. Everything about sharing is in the tags. */
import './site.css';
import '../../src/define/guest-join-form.js';
import '../../src/define/media-actions-menu.js';
import '../../src/define/sharing-provider.js';
import { takeFromFragment } from '../../src/domain/join-url.js';

const form = document.querySelector('guest-join-form');
const passAddress = `${location.pathname}/pass`;

// A member who opens a guest's link needs none: the link leaves the address bar and nothing else happens.
if (!form) {
  const { secret, rest } = takeFromFragment(location.hash);
  const address = location.pathname + location.search + (rest && `#${rest}`);
  if (secret !== null) history.replaceState(history.state, '', address);
}

/** The site's server gives the file only for a pass; as a cookie no script can read it. */
async function handOver(pass: string): Promise<void> {
  const answer = await fetch(passAddress, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ pass }),
  });
  if (!answer.ok) throw new Error(`The site did not take the pass: ${answer.status}`);
}

form?.addEventListener('guest-joined', (event) => event.waitUntil(handOver(event.detail.pass)));
form?.addEventListener('pass-renewed', ({ detail }) => void handOver(detail.pass).catch(console.error));
form?.addEventListener(
  'guest-ended',
  () => void fetch(passAddress, { method: 'DELETE' }).catch(console.error),
);

// Hotkeys as video sites have them, with their usual idea of where somebody types.
document.addEventListener('keydown', ({ target, key, ctrlKey, metaKey, altKey }) => {
  const video = document.querySelector('video');
  const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!video || isTyping || ctrlKey || metaKey || altKey) return;
  if (key === 'k' && video.paused) void video.play();
  else if (key === 'k') video.pause();
  else if (key === 'm') video.muted = !video.muted;
  else if (key === 'f')
    void (document.fullscreenElement ? document.exitFullscreen() : video.requestFullscreen());
});
