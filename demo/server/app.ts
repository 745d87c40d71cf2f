/** A media site that uses guestlist: its own sign-in, its own pages, its own files. */
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import type { Introspection } from '../../src/domain/schemas.js';
import type { SharingRepository } from '../../src/domain/ports.js';
import { createSharingHandler, type LogEntry } from '../../src/server/handler.js';
import type { SharingKeys } from '../../src/secrets/keys.js';
import { createMedia, type SiteMedia } from './media.js';
import { homePage, joinPage, missingPage, watchPage } from './pages.js';
import { isPerson, permissionsOf, personOf, principalOf, sessionCookie } from './people.js';

export interface SiteOptions {
  /** The site's public address, such as `http://localhost:8080`. */
  readonly origin: string;
  /** The folder demo/. */
  readonly directory: string;
  readonly keys: SharingKeys;
  readonly repository: SharingRepository;
  readonly log: (entry: LogEntry | { method: string; path: string; status: number }) => void;
}

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

export function createSite({ origin, directory, keys, repository, log }: SiteOptions) {
  const media = createMedia(origin);
  const find = (id: string) => media.find((medium) => medium.id === id) ?? null;
  const baseUrl = `${origin}/api/sharing`;
  const origins = [origin, origin.replace('//localhost', '//127.0.0.1')];
  const sharing = createSharingHandler({
    keys,
    repository,
    baseUrl,
    allowedOrigins: origins,
    authenticate: principalOf,
    permissions: permissionsOf,
    media: { find: (id) => Promise.resolve(find(id)) },
    log,
  });

  const site = new Hono();
  site.all('/api/sharing/*', ({ req }) => sharing(req.raw));

  site.use(async (context, next) => {
    await next();
    log({ method: context.req.method, path: context.req.path, status: context.res.status });
  });
  site.use(csrf({ origin: origins }));
  site.use('/assets/*', serveStatic({ root: `${directory}/dist/client` }));

  // `?as=` signs in, and is gone from the address before the page is shown.
  site.use(async (context, next) => {
    const url = new URL(context.req.url);
    const person = url.searchParams.get('as') ?? undefined;
    if (!isPerson(person)) return next();
    if (person === 'nobody') deleteCookie(context, sessionCookie);
    else setCookie(context, sessionCookie, person, { httpOnly: true, sameSite: 'Lax', path: '/' });
    url.searchParams.delete('as');
    return context.redirect(url.pathname + url.search);
  });
  site.use(async (context, next) => {
    await next();
    if (context.req.query('csp') === 'strict') context.header('Content-Security-Policy', strictPolicy);
  });

  /** Whether a pass opens this medium at this moment: its signature alone would not tell of an end. */
  async function holds(pass: string | undefined, { id }: SiteMedia): Promise<boolean> {
    if (!pass) return false;
    const asked = new Request(`${baseUrl}/introspect`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ pass }),
    });
    const answer = await sharing(asked);
    if (!answer.ok) return false;
    const { active, medium, capabilities } = (await answer.json()) as Introspection;
    return active && medium === id && capabilities?.includes('view') === true;
  }

  const passCookie = ({ id }: SiteMedia) => `pass-${id}`;
  const isMember = (context: Context) => personOf(context.req.raw) !== 'nobody';
  const direction = (context: Context) => (context.req.query('dir') === 'rtl' ? 'rtl' : 'ltr');

  site.get('/', (context) => context.html(homePage(media, personOf(context.req.raw))));

  site.get('/watch/:id', (context) => {
    const medium = find(context.req.param('id'));
    if (!medium) return context.notFound();
    context.header('Cache-Control', 'private, no-store');
    const person = personOf(context.req.raw);
    const page = isMember(context)
      ? watchPage(medium, person, direction(context))
      : joinPage(medium, direction(context));
    return context.html(page);
  });

  // The file is for members and for who is in; a template in a page protects nothing.
  site.get('/watch/:id/file', async (context, next) => {
    const medium = find(context.req.param('id'));
    if (!medium) return context.notFound();
    const may = isMember(context) || (await holds(getCookie(context, passCookie(medium)), medium));
    if (!may) return context.text('This file needs a link or a sign-in.', 403);
    const served = await serveStatic({ root: `${directory}/media`, path: medium.file })(context, next);
    context.header('Cache-Control', 'private, no-store');
    return served ?? context.notFound();
  });

  // The page hands the guest's pass over; from then on no script can read it.
  site.post('/watch/:id/pass', async (context) => {
    const medium = find(context.req.param('id'));
    if (!medium) return context.notFound();
    const { pass } = await context.req.json<{ pass?: string }>().catch(() => ({ pass: undefined }));
    if (typeof pass !== 'string' || !(await holds(pass, medium))) return context.text('No such pass.', 403);
    setCookie(context, passCookie(medium), pass, {
      httpOnly: true,
      sameSite: 'Lax',
      path: `/watch/${medium.id}`,
      maxAge: 300,
    });
    return context.body(null, 204);
  });
  site.delete('/watch/:id/pass', (context) => {
    const medium = find(context.req.param('id'));
    if (medium) deleteCookie(context, passCookie(medium), { path: `/watch/${medium.id}` });
    return context.body(null, 204);
  });

  site.notFound((context) => context.html(missingPage(personOf(context.req.raw)), 404));
  return site;
}
