/** Mounts the protocol on the service: a `Request` in, a `Response` out, web APIs only. */
import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { createCalendarFile } from '../calendar/calendar.js';
import { check } from '../domain/check.js';
import { asSharingError, SharingError } from '../domain/errors.js';
import { soundMedia, soundPermissions, soundPrincipal } from '../domain/host-answers.js';
import type { Mailer, MailTemplates } from '../domain/mail.js';
import type { PeopleDirectory } from '../domain/people-search.js';
import type { Principal } from '../domain/permissions.js';
import type { Clock, MediaDirectory, PermissionsOf, SharingRepository } from '../domain/ports.js';
import { guestLinkId, participantId, type ProofMode } from '../domain/schemas.js';
import { createSharingService, type Watcher } from '../domain/sharing-service.js';
import { createMailTemplates } from '../mail/templates.js';
import { createMailWorker, type MailLogEntry, type MailWorker } from '../mail/worker.js';
import { createOpenApiDocument } from '../protocol/openapi.js';
import {
  eventsPath,
  headers,
  keysPath,
  openApiPath,
  routes,
  type Route,
  type RouteName,
} from '../protocol/routes.js';
import { createSecrets } from '../secrets/derived-secrets.js';
import type { SharingKeys } from '../secrets/keys.js';
import { createPassSigner } from '../secrets/pass-signer.js';
import { errorResponse } from './error-response.js';
import { eventResponse } from './events.js';
import { calls, type Call } from './calls.js';
import { requireSound } from './handler-options.js';
import { createConsoleLog, mailToConsole, type LogEntry } from './log.js';
import { callerAddress, readBody, requireKey, requireOrigin } from './request-guard.js';

export interface SharingHandlerOptions {
  /** Of the host, kept outside the database: see `createSharingKeys`. Old ones stay in the lists. */
  readonly keys: SharingKeys;
  /** The host's own sign-in; null for nobody. */
  readonly authenticate: (request: Request) => Promise<Principal | null> | Principal | null;
  /** Who may do what, asked on each request. */
  readonly permissions: PermissionsOf;
  readonly media: MediaDirectory;
  readonly repository: SharingRepository;
  /** Absolute URL under which this handler is reached. */
  readonly baseUrl: string;
  /**
   * Issuer and audience of passes. Default: `baseUrl`. Nodes of one service that are reached under addresses of their
   * own name the same one, and take each other's passes.
   */
  readonly issuer?: string;
  /**
   * How many addresses at the end of `X-Forwarded-For` are those of your own proxies; the one before them is the
   * caller's, by which wrong access codes are counted. `startServer` appends the address of each connection, so
   * 0 is right for it without a proxy. Default: no header is believed, and wrong codes are counted by link alone.
   */
  readonly trustedProxies?: number;
  /** Other origins whose pages may ask and change, such as `https://player.example.org`. Default: none. */
  readonly allowedOrigins?: readonly string[];
  /** Sends mail; without it nobody can be invited by a mailed code, and invites are not offered. See `createSmtpMailer`. */
  readonly mailer?: Mailer;
  readonly mail?: {
    /** Words and looks of mails. Default: those of `createMailTemplates`. */
    readonly templates?: MailTemplates;
    /** IANA name of the zone that mails tell times in. Default: `UTC`. */
    readonly timeZone?: string;
    /** Mails in a second, over all processes on the repository; `Infinity` for no pace. Default: 10. */
    readonly perSecond?: number;
    /** Default: what failed goes to `console.error`. */
    readonly log?: (entry: MailLogEntry) => void;
  };
  /** How invited people prove who they are (see docs). Default: `code`. */
  readonly proof?: ProofMode;
  /** People the host knows, suggested to who invites. */
  readonly people?: PeopleDirectory;
  readonly limits?: {
    /** Default: 20. */
    readonly linksPerMedium?: number;
  };
  /** Default: the system's. */
  readonly clock?: Clock;
  /** Default: what the service itself failed at goes to `console.error`, a refusal's `detail` once to `console.warn`. */
  readonly log?: (entry: LogEntry) => void;
}

export interface SharingHandler {
  (request: Request): Promise<Response>;
  /** The host has changed what its directory says of a medium, such as its start: whoever is there hears of it. */
  mediaChanged(mediaId: string): Promise<void>;
  /**
   * Sends what is in the outbox until the returned function is called, which resolves when what was under way has
   * ended. One or several processes of a service do so; `mailer` has to be given.
   */
  sendMail(): () => Promise<void>;
  /** The mail of an invite came back: `messageId` as it was sent, `error` in the words of the receiving server. */
  reportBounce(messageId: string, error: string): Promise<void>;
}

/** Milliseconds between two looks for records that have outlived their purpose. */
const purgeEvery = 60 * 60 * 1000;

interface Env {
  Variables: { route?: string; error?: SharingError };
}

export function createSharingHandler(options: SharingHandlerOptions): SharingHandler {
  requireSound(options);
  const { repository, keys, log = createConsoleLog() } = options;
  const media = soundMedia(options.media);
  const permissions = soundPermissions(options.permissions);
  const authenticate = async (request: Request) => soundPrincipal(await options.authenticate(request));
  const base = new URL(options.baseUrl);
  const baseUrl = base.href.replace(/\/$/, '');
  const origins = { own: base.origin, allowed: options.allowedOrigins ?? [] };
  const clock = options.clock ?? { now: Date.now };
  const issuer = options.issuer ?? baseUrl;
  const passes = createPassSigner(keys, { issuer });
  const mailer = options.mailer;
  let worker: MailWorker | undefined;
  const service = createSharingService({
    repository,
    media,
    permissions,
    secrets: createSecrets(keys),
    passes,
    clock,
    calendar: createCalendarFile,
    baseUrl,
    issuer,
    linksPerMedium: options.limits?.linksPerMedium ?? 20,
    proof: options.proof ?? 'code',
    mail: mailer
      ? {
          templates: options.mail?.templates ?? createMailTemplates(),
          timeZone: options.mail?.timeZone ?? 'UTC',
          queued: () => worker?.poke(),
        }
      : null,
    people: options.people ?? null,
  });
  if (mailer) {
    worker = createMailWorker({
      repository,
      compose: (record) => service.composeMail(record),
      mailer,
      clock,
      log: options.mail?.log ?? mailToConsole,
      ...(options.mail?.perSecond !== undefined && { perSecond: options.mail.perSecond }),
    });
  }

  // Forgotten now and then by whoever comes by: a handler has no timer of its own to keep a process alive.
  let purgedAt = 0;
  function purge(): void {
    const now = clock.now();
    if (now - purgedAt < purgeEvery) return;
    purgedAt = now;
    repository.purge(now).catch((error: unknown) => {
      log({ method: 'PURGE', route: null, status: 500, code: 'BACKEND_FAILED', duration: 0, error });
    });
  }

  async function answer(context: Context<Env>, route: Route, call: Call): Promise<Response> {
    const request = context.req.raw;
    if (route.change) purge();
    const key = route.change ? requireKey(request) : '';
    if (route.change) requireOrigin(request, origins);
    const body = (route.body ?? route.change) ? await readBody(request, route) : undefined;
    const reply = await call(service, {
      body,
      by: { key, address: callerAddress(request, options.trustedProxies) },
      principal: () => authenticate(request),
      mediaId: context.req.param('mediaId') ?? '',
      linkId: () => orNotFound(() => check(guestLinkId, context.req.param('linkId'))),
      participantId: () => orNotFound(() => check(participantId, context.req.param('participantId'))),
      query: (name) => context.req.query(name) ?? null,
      watcher: () => watcherOf(request),
    });
    return context.json(reply, 200, { 'cache-control': 'no-store' });
  }

  async function watcherOf(request: Request): Promise<Watcher> {
    const pass = request.headers.get(headers.pass);
    return { principal: pass === null ? await authenticate(request) : null, pass };
  }

  async function events(context: Context<Env>): Promise<Response> {
    const request = context.req.raw;
    // A stream that nobody reads would be kept open for nothing.
    if (request.method !== 'GET') throw new SharingError('METHOD_NOT_ALLOWED');
    const watcher = await watcherOf(request);
    const mediaId = context.req.param('mediaId') ?? '';
    const response = await eventResponse(
      (onChange) => service.watch(watcher, mediaId, onChange),
      request.signal,
    );
    response.headers.set('cache-control', 'no-store');
    return response;
  }

  const app = new Hono<Env>().basePath(base.pathname);
  app.use(async (context, next) => {
    const started = performance.now();
    await next();
    const error: SharingError | undefined = context.get('error');
    log({
      method: context.req.method,
      route: context.get('route') ?? null,
      status: context.res.status,
      code: error?.code ?? null,
      duration: performance.now() - started,
      ...(error?.detail != null && { detail: error.detail }),
      ...(error?.code === 'BACKEND_FAILED' && { error: error.cause ?? error }),
    });
  });
  app.use(
    cors({
      origin: (origin) => (origins.allowed.includes(origin) ? origin : null),
      credentials: true,
      allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      allowHeaders: ['Authorization', 'Content-Type', ...Object.values(headers)],
      maxAge: 600,
    }),
  );

  for (const name of Object.keys(routes) as RouteName[]) {
    const route: Route = routes[name];
    app.on(route.method, route.path, (context) => {
      context.set('route', route.path);
      return answer(context, route, calls[name]);
    });
  }
  app.get(eventsPath, (context) => {
    context.set('route', eventsPath);
    return events(context);
  });
  app.get(keysPath, async (context) => {
    context.set('route', keysPath);
    // Servers keep the keys for a while; a new one is announced here before it signs.
    return context.json(await passes.publicKeys(), 200, { 'cache-control': 'public, max-age=300' });
  });
  let description: string | undefined;
  app.get(openApiPath, (context) => {
    context.set('route', openApiPath);
    description ??= JSON.stringify(createOpenApiDocument({ baseUrl }));
    return context.body(description, 200, {
      'content-type': 'application/json',
      'cache-control': 'public, max-age=300',
    });
  });
  const others = [eventsPath, keysPath, openApiPath];
  for (const path of new Set([...Object.values(routes).map((route) => route.path), ...others])) {
    app.all(path, () => {
      throw new SharingError('METHOD_NOT_ALLOWED');
    });
  }
  app.notFound((context) => {
    const error = new SharingError('NOT_FOUND');
    context.set('error', error);
    return errorResponse(error);
  });
  app.onError((thrown, context) => {
    const error = asSharingError(thrown);
    context.set('error', error);
    return errorResponse(error);
  });

  const handler = async (request: Request) => app.fetch(request);
  return Object.assign(handler, {
    mediaChanged: (mediaId: string) => repository.mediumChanged(mediaId),
    sendMail: () => {
      if (!worker) throw new TypeError('sendMail: give the handler a mailer.');
      return worker.start();
    },
    reportBounce: (messageId: string, error: string) => service.reportBounce(messageId, error),
  });
}

/** An id that cannot be one is simply not there. */
function orNotFound<Id>(read: () => Id): Id {
  try {
    return read();
  } catch (cause) {
    throw new SharingError('NOT_FOUND', { cause });
  }
}
