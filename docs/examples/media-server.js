/**
 * A server of films that guests see with a pass, whole: it takes the pass and keeps it in a cookie, and asks for each file
 * whether the guest is still in. A function from Request to Response: for Workers, Hono, or Node (see server.md, Mounting).
 */

/** `sharing`: the baseUrl of the handler. `openFile(request)`: such as that of film-files.js. */
export function createFilms({ sharing, openFile }) {
  let isSaid = false;

  /** Who is in the film by this pass at this moment; null for nobody, undefined where the service does not say. */
  async function guestOf(pass, film) {
    if (typeof pass !== 'string') return null;
    try {
      const answer = await fetch(`${sharing}/introspect`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ pass }),
      });
      // What cannot be a pass at all.
      if (answer.status === 422) return null;
      if (!answer.ok) throw new Error(`It answers with ${answer.status}.`);
      const guest = await answer.json();
      isSaid = false;
      return guest.active && guest.medium === film ? guest : null;
    } catch (error) {
      // Once, and not for each file that somebody asks for meanwhile.
      if (!isSaid) console.error(`${sharing}/introspect does not say who is in: is this the baseUrl?`, error);
      isSaid = true;
      return undefined;
    }
  }

  /** The page calls it on `guest-joined` and on `pass-renewed`: `{ "pass": "…" }`. */
  async function takePass(request, film) {
    // No form of a foreign page can send this type.
    if (!/^application\/json\b/.test(request.headers.get('content-type') ?? '')) return refused(415);
    const { pass } = await request.json().catch(() => ({}));
    const guest = await guestOf(pass, film);
    if (!guest) return guest === null ? refused(403) : unknown();
    // No script reads it, and no other film is sent it. A pass lives five minutes, and is renewed before.
    return answered(`pass=${pass}; Path=/films/${film}/; Max-Age=300; HttpOnly; Secure; SameSite=Lax`);
  }

  return async function films(request) {
    const [, film, file] = /^\/films\/([\w-]+)\/([\w.-]+)$/.exec(new URL(request.url).pathname) ?? [];
    if (file === undefined) return refused(404);
    if (file === 'pass' && request.method === 'POST') return takePass(request, film);
    // The page calls it on `guest-ended`.
    if (file === 'pass' && request.method === 'DELETE')
      return answered(`pass=; Path=/films/${film}/; Max-Age=0; HttpOnly; Secure; SameSite=Lax`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refused(405);
    // Who is signed in at your own site comes before this line.
    const guest = await guestOf(passOf(request), film);
    if (guest === undefined) return unknown();
    return guest?.capabilities.includes('view') ? openFile(request) : refused(403);
  };
}

/** A player sends the cookie. A program, or a page that fetches the file itself, sends `Authorization: Bearer <pass>`. */
function passOf({ headers }) {
  const [, bearer] = /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '') ?? [];
  const [, cookie] = /(?:^|; )pass=([^;]+)/.exec(headers.get('cookie') ?? '') ?? [];
  return bearer ?? cookie;
}

const answered = (cookie) => new Response(null, { status: 204, headers: { 'set-cookie': cookie } });
const unknown = () => new Response('Who may see this film cannot be asked right now.', { status: 502 });
const refused = (status) => new Response('This film needs a link.', { status });
