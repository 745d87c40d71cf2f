/** What a request has to be before anybody looks at what it asks. */
import { check } from '../domain/check.js';
import { SharingError } from '../domain/errors.js';
import { largestBody } from '../domain/limits.js';
import { headers, type Route } from '../protocol/routes.js';
import { callerNetwork } from './caller-network.js';
import { isOrigin } from './handler-options.js';

export interface OriginRule {
  /** Where the service itself is. */
  readonly own: string;
  readonly allowed: readonly string[];
}

/**
 * A change comes from our own pages, from an allowed origin, or from a program that brings its own
 * authorization: a browser sends a cookie for anybody's page, but lies about no Origin (OWASP ASVS 3.5.1).
 */
export function requireOrigin(request: Request, { own, allowed }: OriginRule): void {
  const origin = request.headers.get('origin');
  // An empty header authorizes nobody.
  const trusted =
    origin === null ? Boolean(request.headers.get('authorization')) : [own, ...allowed].includes(origin);
  if (trusted) return;
  throw new SharingError('ORIGIN_NOT_ALLOWED', {
    detail:
      origin === null
        ? 'The request has neither an Origin nor an Authorization header: a program sends the second.'
        : `${named(origin)} is neither that of baseUrl (${own}) nor in allowedOrigins.`,
  });
}

/** Said again only where it is one: anybody can send anything. */
function named(origin: string): string {
  return origin.length <= 200 && isOrigin(origin) ? `The origin ${origin}` : 'The Origin of the request';
}

/** The key that names the caller's intent: printable, up to 100 characters. */
export function requireKey(request: Request): string {
  const key = request.headers.get(headers.idempotencyKey) ?? '';
  if (!/^[\x21-\x7e]{1,100}$/.test(key)) throw new SharingError('IDEMPOTENCY_KEY_MISSING');
  return key;
}

/** Who calls, as far as the proxies that are trusted tell it; null where nobody is. */
export function callerAddress(request: Request, trustedProxies: number | undefined): string | null {
  if (trustedProxies === undefined) return null;
  const addresses = (request.headers.get('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
  const address = addresses.at(-1 - trustedProxies);
  return address ? callerNetwork(address) : null;
}

/** The body as the route's schema has it. */
export async function readBody(request: Request, route: Route): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  // No form of a foreign page can send this type without asking first (Fetch standard, CORS-safelisted types).
  if (type !== 'application/json') throw new SharingError('NOT_JSON');
  const text = await readText(request);
  if (!route.body) return undefined;
  if (text === '' && hasBody(request)) throw readBefore();
  return check(route.body, parse(text));
}

/** A body was sent, whatever is left of it. */
function hasBody({ headers: sent }: Request): boolean {
  return Number(sent.get('content-length')) > 0 || sent.has('transfer-encoding');
}

function readBefore(): SharingError {
  const detail = 'The body was read before it got here: mount the handler before parsers of bodies.';
  return new SharingError('MALFORMED_JSON', { detail });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SharingError('MALFORMED_JSON', { cause });
  }
}

/** Stops at the limit, whatever Content-Length says. */
async function readText(request: Request): Promise<string> {
  if (request.bodyUsed) throw readBefore();
  // Firefox, where stories run this in a page, has no streams on requests.
  if (!request.body) return limited(await request.text());
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > largestBody) {
      await reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

function limited(text: string): string {
  if (new TextEncoder().encode(text).byteLength > largestBody) throw tooLarge();
  return text;
}

function tooLarge(): SharingError {
  return new SharingError('BODY_TOO_LARGE', { params: { limit: largestBody } });
}
