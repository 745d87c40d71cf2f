/** The back end of a server that mounts the protocol of guestlist. */
import { SharingError } from '../domain/errors.js';
import { problem } from '../domain/reply-shapes.js';
import { shaped } from '../domain/shape.js';
import { fromProblem, problemType } from '../protocol/problem.js';
import { addresses, headers as names, type Address, type RouteName } from '../protocol/addresses.js';
import type { CallOptions, ChangeOptions, PassOptions, SharingBackend } from './backend.js';
import { checkedBackend } from './checked-backend.js';
import { createEventStreams } from './http-events.js';

export interface HttpBackendOptions {
  /** Where the server mounts the protocol, absolute or relative to the page. `ENDPOINT_INVALID` if it is no URL. */
  readonly endpoint: string | URL;
  /** Sent with every request, such as an Authorization of the page's own. Default: none. */
  readonly headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
  /** `include` for a server of another origin that signs in by cookie. Default: `same-origin`. */
  readonly credentials?: RequestCredentials;
  /** Milliseconds after which a call has failed. Default: 15,000. */
  readonly timeout?: number;
}

/** How requests of one back end are sent. */
export type Send = (
  path: string,
  init: RequestInit & { headers?: Record<string, string> },
) => Promise<Response>;

/** A back end for `sharing-provider` and `configureGuestlist`: a server that mounts the handler, or answers as it does. */
export function createHttpBackend(options: HttpBackendOptions): SharingBackend {
  const base = endpointOf(options.endpoint);

  const send: Send = async (path, init) => {
    const own = typeof options.headers === 'function' ? await options.headers() : options.headers;
    const headers = new Headers(own);
    for (const [name, value] of Object.entries(init.headers ?? {})) headers.set(name, value);
    const credentials = options.credentials ?? 'same-origin';
    try {
      return await fetch(base + path, { ...init, headers, credentials, cache: 'no-store' });
    } catch (thrown) {
      if (init.signal?.aborted) throw thrown;
      throw new SharingError(isOffline() ? 'OFFLINE' : 'BACKEND_UNREACHABLE', { cause: thrown });
    }
  };

  /**
   * `asked` as it comes from `checkedBackend`: what the path names, in that order, then what is sent along; last, how.
   * The reply is checked there, too: until then it is nothing in particular, which fits each verb.
   */
  async function call(name: RouteName, ...asked: readonly unknown[]): Promise<never> {
    const { method, path, query = [] }: Address = addresses[name];
    const given = [...asked];
    const where = path.replace(/:\w+/g, () => encodeURIComponent(String(given.shift())));
    const { signal, key, pass } = given.pop() as CallOptions & Partial<ChangeOptions> & PassOptions;
    const [sent] = given as [Readonly<Record<string, string | undefined>>?];
    const search = new URLSearchParams();
    for (const each of query) {
      const value = sent?.[each];
      if (value !== undefined) search.set(each, value);
    }
    const response = await send(where + (search.size > 0 ? `?${search}` : ''), {
      method,
      headers: {
        accept: 'application/json',
        ...(method !== 'GET' && { 'content-type': 'application/json' }),
        ...(key !== undefined && { [names.idempotencyKey]: key }),
        ...(pass && { [names.pass]: pass }),
      },
      ...(method !== 'GET' && sent !== undefined && { body: JSON.stringify(sent) }),
      ...(signal && { signal }),
    });
    return (await readReply(response)) as never;
  }

  const isPlain = options.headers === undefined;
  const streams = createEventStreams(send, isPlain ? `${options.credentials ?? ''} ${base}` : null);
  const verbs = (Object.keys(addresses) as RouteName[]).map(
    (name) => [name, (...asked: unknown[]) => call(name, ...asked)] as const,
  );
  const told: Partial<SharingBackend> = {
    listGuests: (mediaId, { linkId, after } = {}, o) =>
      call('listGuests', mediaId, { link: linkId, after }, o),
    // Who is looked for is asked in the body: a name stays out of addresses.
    listInvites: (mediaId, { search, filter, order, after } = {}, o) =>
      call(search ? 'searchInvites' : 'listInvites', mediaId, { search, filter, order, after }, o),
    countInvites: (mediaId, { search } = {}, o) =>
      search ? call('countFoundInvites', mediaId, { search }, o) : call('countInvites', mediaId, o),
    listPeople: (mediaId, { search, group, after } = {}, o) =>
      call(search ? 'searchPeople' : 'listPeople', mediaId, { search, group, after }, o),
    watch: (mediaId, watching) => {
      streams.watch(mediaId, watching);
    },
  };

  return checkedBackend(
    { ...Object.fromEntries(verbs), ...told } as unknown as SharingBackend,
    options.timeout === undefined ? {} : { timeout: options.timeout },
  );
}

/** What a program outside a browser lacks. */
const surroundings: { readonly document?: Document; readonly navigator?: Partial<Navigator> } = globalThis;

function isOffline(): boolean {
  return surroundings.navigator?.onLine === false;
}

function endpointOf(endpoint: string | URL): string {
  try {
    return new URL(endpoint, surroundings.document?.baseURI).href.replace(/\/$/, '');
  } catch (cause) {
    throw new SharingError('ENDPOINT_INVALID', { cause, detail: String(endpoint) });
  }
}

async function readReply(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  const isJson = type.startsWith('application/json') || type.startsWith(problemType);
  const detail = `${response.status} ${response.url}`;
  let body: unknown;
  try {
    body = isJson ? await response.json() : null;
  } catch (cause) {
    // The connection broke in the middle of the answer, or the answer is no JSON.
    const code = cause instanceof SyntaxError ? 'BACKEND_REPLY_INVALID' : 'BACKEND_UNREACHABLE';
    throw new SharingError(code, { cause, detail });
  }
  if (response.ok && isJson) return body;
  const told = shaped(problem, body);
  if (told) throw fromProblem(told.taken);
  // Something before the server answered: a proxy that is starting, or a page where no server is.
  const code = response.status >= 500 || response.status === 429 ? 'BACKEND_FAILED' : 'BACKEND_REPLY_INVALID';
  throw new SharingError(code, { detail });
}
