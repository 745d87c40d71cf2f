/** The protocol's routes on Hono. Only handler.ts loads it, and says what to install where Hono is missing. */
import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { check } from '../domain/check.js';
import { asSharingError, SharingError } from '../domain/errors.js';
import type { Principal } from '../domain/permissions.js';
import type { PassSigner } from '../domain/ports.js';
import { guestLinkId, participantId } from '../domain/schemas.js';
import type { SharingService, Watcher } from '../domain/sharing-service.js';
import { createOpenApiDocument } from '../protocol/openapi.js';
import {
  eventsPath,
  headers,
  healthPath,
  keysPath,
  openApiPath,
  routes,
  type Route,
  type RouteName,
} from '../protocol/routes.js';
import { calls, type Call } from './calls.js';
import { errorResponse } from './error-response.js';
import { eventResponse, OpenStreams } from './events.js';
import type { LogEntry } from './log.js';
import { callerAddress, readBody, requireKey, requireOrigin, type OriginRule } from './request-guard.js';

export interface AppParts {
  readonly service: SharingService;
  readonly passes: PassSigner;
  readonly authenticate: (request: Request) => Promise<Principal | null>;
  /** Absolute, without a slash at its end. */
  readonly baseUrl: string;
  readonly origins: OriginRule;
  readonly trustedProxies: number | undefined;
  /** Before each change. */
  readonly purge: () => void;
  /** Rejects where the records cannot be read. */
  readonly ask: () => Promise<unknown>;
  readonly log: (entry: LogEntry) => void;
}

interface Env {
  Variables: { route?: string; error?: SharingError };
}

export function createApp(parts: AppParts): (request: Request) => Response | Promise<Response> {
  const { service, passes, authenticate, baseUrl, origins, log } = parts;

  const streams = new OpenStreams();

  async function answer(context: Context<Env>, route: Route, call: Call): Promise<Response> {
    const request = context.req.raw;
    if (route.change) parts.purge();
    const key = route.change ? requireKey(request) : '';
    if (route.change) requireOrigin(request, origins);
    const body = (route.body ?? route.change) ? await readBody(request, route) : undefined;
    const reply = await call(service, {
      body,
      by: { key, address: callerAddress(request, parts.trustedProxies) },
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
      (onChange, onOver) => service.watch(watcher, mediaId, onChange, onOver),
      request.signal,
      streams,
    );
    response.headers.set('cache-control', 'no-store');
    return response;
  }

  const basePath = new URL(baseUrl).pathname;
  const root = new Hono<Env>();
  root.use(async (context, next) => {
    const started = performance.now();
    await next();
    const error: SharingError | undefined = context.get('error');
    const isFailure = error !== undefined && error.status >= 500;
    const id = crypto.randomUUID();
    if (isFailure) context.header('X-Request-Id', id);
    log({
      id,
      method: context.req.method,
      route: context.get('route') ?? null,
      status: context.res.status,
      code: error?.code ?? null,
      duration: performance.now() - started,
      ...(error?.detail != null && { detail: error.detail }),
      ...(isFailure && { error: error.cause ?? error }),
    });
  });
  root.use(
    cors({
      origin: (origin) => (origins.allowed.includes(origin) ? origin : null),
      credentials: true,
      allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      allowHeaders: ['Authorization', 'Content-Type', ...Object.values(headers)],
      maxAge: 600,
    }),
  );
  const app = root.basePath(basePath);

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
  app.get(healthPath, async (context) => {
    context.set('route', healthPath);
    await answersSoon(parts.ask());
    return context.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' });
  });
  // Who opens the address that they have set up sees that it is this one.
  const own = ['', '/'];
  app.on('GET', own, (context) => {
    context.set('route', '/');
    return context.json({ title: 'guestlist', openapi: baseUrl + openApiPath });
  });
  const others = [...own, eventsPath, keysPath, openApiPath, healthPath];
  for (const path of new Set([...Object.values(routes).map((route) => route.path), ...others])) {
    app.all(path, () => {
      throw new SharingError('METHOD_NOT_ALLOWED');
    });
  }
  app.notFound((context) => {
    const error = new SharingError('NOT_FOUND', {
      detail: noRoute(new URL(context.req.url).pathname, basePath),
    });
    context.set('error', error);
    return errorResponse(error);
  });
  app.onError((thrown, context) => {
    const error = asSharingError(thrown);
    context.set('error', error);
    return errorResponse(error);
  });

  return (request) => app.fetch(request);
}

/** Milliseconds after which whoever watches over a service takes it for away. */
const soon = 3000;

async function answersSoon(asking: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database has not answered in time.')), soon);
  });
  try {
    await Promise.race([asking, late]);
  } catch (cause) {
    throw new SharingError('BACKEND_UNREACHABLE', { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** What is wrong with an address that is none of ours: it tells nothing of media. */
function noRoute(asked: string, basePath: string): string {
  const path = asked.slice(0, 100);
  const below = basePath.replace(/\/$/, '');
  return `${asked}/`.startsWith(`${below}/`)
    ? `${path} is no address of this service: see ${below}${openApiPath}, and the endpoint of the page.`
    : `${path} is not below ${basePath}, where this service answers: see baseUrl, where the handler is mounted, and the endpoint of the page.`;
}

/** An id that cannot be one is simply not there. */
function orNotFound<Id>(read: () => Id): Id {
  try {
    return read();
  } catch (cause) {
    throw new SharingError('NOT_FOUND', { cause });
  }
}
