/**
 * A whole small site on your own machine: a page with the tags, the handler on SQLite, a toy sign-in, and a film that is
 * given to its owner and to guests who are in. Begin with it, and put your own in the place of each part:
 *
 *   npm install ./guestlist-0.1.0.tgz hono @hono/node-server kysely libsql
 *   node node_modules/guestlist/docs/examples/site.js film.webm
 */
import { access, readFile } from 'node:fs/promises';
import { createSharingHandler } from 'guestlist/server';
import { keysInFile, startServer } from 'guestlist/server/node';
import { openSqliteRepository } from 'guestlist/server/sql';
// Beside this file: copy both.
import { giveFile } from './film-files.js';

const port = Number(process.env.PORT ?? 8080);
const origin = `http://localhost:${port}`;
const baseUrl = `${origin}/api/sharing`;
const film = process.argv[2] ?? 'film.webm';
await access(film).catch(() => {
  console.error(`There is no ${film} here: name a film of yours behind site.js.`);
  process.exit(1);
});

// A toy: whoever presses the button is the owner. Your own sign-in comes here.
const session = crypto.randomUUID();
const isOwner = (request) => cookieOf(request, 'session') === session;

const sharing = createSharingHandler({
  baseUrl,
  keys: await keysInFile('data/guestlist-keys.json'),
  repository: await openSqliteRepository({ file: 'data/guestlist.db' }),
  authenticate: (request) => (isOwner(request) ? { id: 'owner' } : null),
  permissions: (principal) => {
    const may = principal?.id === 'owner';
    return { share: true, guestAccess: may, invite: may, moderate: may };
  },
  media: {
    find: async (id) =>
      id === 'lecture'
        ? { id, kind: 'video', title: 'Opening lecture', url: `${origin}/watch/lecture` }
        : null,
  },
});

const player = '<video id="player" src="/films/lecture/film.webm" controls></video>';

const pageForOwner = `
  ${player}
  <sharing-provider endpoint="/api/sharing" media-id="lecture">
    <share-button for="player"></share-button>
    <media-actions-menu></media-actions-menu>
  </sharing-provider>`;

const pageForGuests = `
  <sharing-provider endpoint="/api/sharing">
    <guest-join-form><template>${player}</template></guest-join-form>
  </sharing-provider>
  <form method="post" action="/sign-in"><button>Sign in as the owner</button></form>
  <script type="module">
    const form = document.querySelector('guest-join-form');
    const handOver = async (pass) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ pass });
      const answer = await fetch('/films/lecture/pass', { method: 'POST', headers, body });
      if (!answer.ok) throw new Error('The server did not take the pass.');
    };
    form.addEventListener('guest-joined', (event) => event.waitUntil(handOver(event.detail.pass)));
    form.addEventListener('pass-renewed', (event) => void handOver(event.detail.pass).catch(console.error));
    form.addEventListener('guest-ended', () => void fetch('/films/lecture/pass', { method: 'DELETE' }));
  </script>`;

const page = (body) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Opening lecture</title>
  <script type="module" src="/guestlist/index.js"></script>${body}
</html>`;

/** Whether who has this pass is in at this moment, and may see the film. */
async function isGuest(pass) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ pass });
  // On another machine: fetch(`${baseUrl}/introspect`, …).
  const answer = await sharing(new Request(`${baseUrl}/introspect`, { method: 'POST', headers, body }));
  const guest = answer.ok ? await answer.json() : { active: false };
  return guest.active && guest.medium === 'lecture' && guest.capabilities.includes('view');
}

/** The page calls it on `guest-joined` and on `pass-renewed`. A site with https: adds `Secure` to its cookies. */
async function takePass(request) {
  // No form of a foreign page can send this type.
  if (!request.headers.get('content-type')?.startsWith('application/json')) return refused(415);
  const { pass } = await request.json().catch(() => ({}));
  if (typeof pass !== 'string' || !(await isGuest(pass))) return refused(403);
  return answered(204, {
    'set-cookie': `pass=${pass}; Path=/films/lecture/; Max-Age=300; HttpOnly; SameSite=Lax`,
  });
}

async function giveFilm(request) {
  if (!isOwner(request) && !(await isGuest(cookieOf(request, 'pass')))) return refused(403);
  return giveFile(request, film);
}

const answered = (status, headers, body = null) => new Response(body, { status, headers });
const refused = (status) => new Response('Not here, or not for you.', { status });

function cookieOf({ headers }, name) {
  const pairs = (headers.get('cookie') ?? '').split('; ').map((pair) => pair.split('='));
  return pairs.find(([given]) => given === name)?.[1] ?? '';
}

/** The script of the package, and what it loads when it is wanted. */
async function giveScript(name) {
  const file = await readFile(new URL(name, import.meta.resolve('guestlist/cdn'))).catch(() => null);
  return file === null ? refused(404) : answered(200, { 'content-type': 'text/javascript' }, file);
}

async function site(request) {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith('/api/sharing')) return sharing(request);
  const [, script] = /^\/guestlist\/([\w-]+\.js)$/.exec(pathname) ?? [];
  if (script !== undefined) return giveScript(script);
  switch (`${request.method} ${pathname}`) {
    case 'GET /watch/lecture': {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
      return answered(200, headers, page(isOwner(request) ? pageForOwner : pageForGuests));
    }
    case 'POST /sign-in': {
      const cookie = `session=${session}; Path=/; HttpOnly; SameSite=Lax`;
      return answered(303, { location: '/watch/lecture', 'set-cookie': cookie });
    }
    case 'GET /films/lecture/film.webm':
      return giveFilm(request);
    case 'POST /films/lecture/pass':
      return takePass(request);
    case 'DELETE /films/lecture/pass':
      return answered(204, { 'set-cookie': 'pass=; Path=/films/lecture/; Max-Age=0' });
    default:
      return refused(404);
  }
}

await startServer(site, { port, hostname: 'localhost' }).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken: set PORT to another one.`);
  process.exit(1);
});
console.log(`${origin}/watch/lecture`);
