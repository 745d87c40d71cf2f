/** A media site that uses guestlist: its own sign-in, its own pages, its own files. */
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import type { Mailer } from '../../src/domain/mail.js';
import type { SharingRepository } from '../../src/domain/ports.js';
import type { Locale } from '../../src/locales/texts.js';
import { createMailTemplates } from '../../src/mail/templates.js';
import type { MailLogEntry } from '../../src/mail/worker.js';
import { createSharingHandler } from '../../src/server/handler.js';
import type { LogEntry } from '../../src/server/log.js';
import type { SharingKeys } from '../../src/secrets/keys.js';
import { createAccess, lookAt, lookAtSample, type MediumEnv } from './access.js';
import { cover, mark } from './covers.js';
import { fileRoutes } from './files.js';
import { mailRoutes } from './mail.js';
import type { Mailbox } from './mailbox.js';
import { manageRoutes } from './manage.js';
import { createCatalogue } from './media.js';
import { embedPage } from './pages/embed.js';
import { homePage } from './pages/home.js';
import { missingPage } from './pages/layout.js';
import { memberPage, strangerPage } from './pages/watch.js';
import { isPerson, memberCapabilities, permissionsOf, principalOf, sessionCookie } from './people.js';
import { quizRoutes } from './quiz.js';
import type { Store } from './store.js';
import { talkRoutes } from './talk.js';
import { strictPolicy, viewOf } from './view.js';

export interface SiteOptions {
  /** The site's public address, such as `http://localhost:8080`. */
  readonly origin: string;
  /** Of passes, where nodes are reached at addresses of their own. */
  readonly issuer: string | null;
  /** The folder demo/. */
  readonly directory: string;
  readonly keys: SharingKeys;
  readonly repository: SharingRepository;
  readonly store: Store;
  readonly mailer: Mailer;
  /** Of mails beside English. */
  readonly locales: readonly Locale[];
  /** Where its mail arrives, if it does not leave. */
  readonly mailbox: Mailbox;
  /** Mail leaves by a server of somebody's own. */
  readonly isRealMail: boolean;
  readonly log: (entry: LogEntry | MailLogEntry | { method: string; path: string; status: number }) => void;
}

export function createSite(options: SiteOptions) {
  const { origin, directory, keys, repository, store, log } = options;
  const catalogue = createCatalogue(origin, store);
  const baseUrl = `${origin}/api/sharing`;
  const origins = [origin, origin.replace('//localhost', '//127.0.0.1')];
  const sharing = createSharingHandler({
    keys,
    repository,
    baseUrl,
    ...(options.issuer !== null && { issuer: options.issuer }),
    allowedOrigins: origins,
    authenticate: principalOf,
    permissions: permissionsOf,
    media: { find: (id) => Promise.resolve(catalogue.find(id)) },
    mailer: options.mailer,
    mail: {
      log: (entry) => log(entry),
      templates: createMailTemplates({ locales: options.locales }),
      // A mail server of somebody's own has a pace; the site's mailbox takes what comes.
      ...(!options.isRealMail && { perSecond: 100 }),
    },
    log,
  });
  const access = createAccess({ sharing, baseUrl, repository });

  const site = new Hono<MediumEnv>();
  site.all('/api/sharing/*', ({ req }) => sharing(req.raw));

  site.use(async ({ req, res }, next) => {
    await next();
    // Every open page asks every other second: only what fails is worth a line.
    if (!/\/(feed|mail\.json)$/.test(req.path) || res.status >= 500) {
      log({ method: req.method, path: req.path, status: res.status });
    }
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
    // Two slashes would begin the name of another site.
    return context.redirect(url.pathname.replace(/^\/+/, '/') + url.search);
  });
  site.use(async (context, next) => {
    await next();
    if (viewOf(context).strict && !context.res.headers.has('Content-Security-Policy'))
      context.header('Content-Security-Policy', strictPolicy);
  });

  const picture = { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=3600' };
  site.get('/', (context) => context.html(homePage(catalogue.all(), viewOf(context))));
  site.get('/mark.svg', (context) => context.body(mark, 200, picture));
  site.get('/covers/:file', (context) => {
    const medium = catalogue.find(context.req.param('file').replace(/\.svg$/, ''));
    return medium ? context.body(cover(medium.kind), 200, picture) : context.notFound();
  });

  site.route('/', mailRoutes(options.mailbox, { isReal: options.isRealMail }));

  site.use('/sample/:id/*', lookAtSample(catalogue));
  site.route('/sample/:id', quizRoutes(null));
  site.route('/sample/:id', fileRoutes(`${directory}/media`));

  site.use('/watch/:id/*', lookAt(catalogue, access));
  site.get('/watch/:id', (context) => {
    const [visitor, view] = [context.get('visitor'), viewOf(context)];
    const { id } = context.get('medium');
    const medium = view.browser ? catalogue.sample(id)! : context.get('medium');
    context.header('Cache-Control', 'private, no-store');
    // Whoever has only a pass comes back through the form, which renews it.
    if (visitor === null || visitor.isGuest) return context.html(strangerPage(medium, view));
    if (view.browser) {
      const capabilities = memberCapabilities(view.person, medium);
      return context.html(memberPage(medium, view, { ...visitor, capabilities }));
    }
    store.visit(id, visitor.id);
    return context.html(memberPage(medium, view, visitor));
  });
  site.use('/embed/:id', lookAt(catalogue, access));
  site.get('/embed/:id', (context) => {
    context.header('Cache-Control', 'private, no-store');
    // The frame of a preview has no origin of its own: it is sent no file of who is signed in around it.
    const { req } = context;
    const isPreview =
      req.header('sec-fetch-dest') === 'iframe' && req.header('sec-fetch-site') === 'same-origin';
    const visitor = isPreview ? null : context.get('visitor');
    const [view, medium] = [viewOf(context), context.get('medium')];
    return context.html(embedPage(view.browser ? catalogue.sample(medium.id)! : medium, view, visitor));
  });
  site.post('/watch/:id/pass', async (context) => {
    const medium = context.get('medium');
    const { pass } = await context.req.json<{ pass?: unknown }>().catch(() => ({ pass: null }));
    const guest = typeof pass === 'string' ? await access.takePass(context, medium, pass) : null;
    if (guest === null) return context.text('No such pass.', 403);
    store.visit(medium.id, guest.id);
    return context.body(null, 204);
  });
  site.delete('/watch/:id/pass', (context) => {
    access.dropPass(context, context.get('medium'));
    return context.body(null, 204);
  });

  const { mediaChanged } = sharing;
  site.route('/watch/:id', quizRoutes(store));
  site.route('/watch/:id', fileRoutes(`${directory}/media`));
  site.route('/watch/:id', talkRoutes(store, access));
  site.route('/watch/:id', manageRoutes({ catalogue, store, mediaChanged }));

  site.notFound((context) => context.html(missingPage(viewOf(context)), 404));
  return { site, sendMail: sharing.sendMail };
}
