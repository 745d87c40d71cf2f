/** The back end of a server that mounts the protocol of guestlist. */
import type * as z from 'zod/mini';
import { SharingError } from '../domain/errors.js';
import { problem } from '../domain/reply-shapes.js';
import { shaped } from '../domain/shape.js';
import { fromProblem, problemType } from '../protocol/problem.js';
import { addresses, headers as names, pathOf, type RouteName } from '../protocol/addresses.js';
import type { routes } from '../protocol/routes.js';
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

type Params = Readonly<Record<string, string>>;

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

  async function call<N extends RouteName>(
    name: N,
    params: Params,
    body: unknown,
    { signal, key, pass }: CallOptions & Partial<ChangeOptions> & PassOptions = {},
    query: Readonly<Record<string, string | undefined>> = {},
  ): Promise<z.infer<(typeof routes)[N]['reply']>> {
    const { method, path } = addresses[name];
    const given = Object.entries(query).filter((each): each is [string, string] => each[1] !== undefined);
    const search = new URLSearchParams(given);
    const response = await send(pathOf(path, params) + (search.size > 0 ? `?${search}` : ''), {
      method,
      headers: {
        accept: 'application/json',
        ...(method !== 'GET' && { 'content-type': 'application/json' }),
        ...(key !== undefined && { [names.idempotencyKey]: key }),
        ...(pass && { [names.pass]: pass }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    // Checked against the route's schema by `checkedBackend`, as every reply is.
    return (await readReply(response)) as z.infer<(typeof routes)[N]['reply']>;
  }

  const streams = createEventStreams(send);

  return checkedBackend(
    {
      describe: (mediaId, o) => call('describe', { mediaId }, undefined, o),
      setGuestAccess: (mediaId, change, o) => call('setGuestAccess', { mediaId }, change, o),
      listGuestLinks: (mediaId, o) => call('listGuestLinks', { mediaId }, undefined, o),
      createGuestLink: (mediaId, draft, o) => call('createGuestLink', { mediaId }, draft, o),
      changeGuestLink: (mediaId, linkId, change, o) =>
        call('changeGuestLink', { mediaId, linkId }, change, o),
      replaceGuestLink: (mediaId, linkId, replacement, o) =>
        call('replaceGuestLink', { mediaId, linkId }, replacement, o),
      deleteGuestLink: (mediaId, linkId, o) => call('deleteGuestLink', { mediaId, linkId }, undefined, o),
      listGuests: (mediaId, { linkId, after } = {}, o) =>
        call('listGuests', { mediaId }, undefined, o, { link: linkId, after }),
      listHistory: (mediaId, query = {}, o) =>
        call('listHistory', { mediaId }, undefined, o, { after: query.after }),
      removeParticipant: (mediaId, participantId, removal, o) =>
        call('removeParticipant', { mediaId, participantId }, removal, o),
      unblockParticipant: (mediaId, participantId, o) =>
        call('unblockParticipant', { mediaId, participantId }, undefined, o),
      listInvites: (mediaId, { search, filter, order, after } = {}, o) =>
        search
          ? call('searchInvites', { mediaId }, { search, filter, order, after }, o)
          : call('listInvites', { mediaId }, undefined, o, { filter, order, after }),
      countInvites: (mediaId, { search } = {}, o) =>
        search
          ? call('countFoundInvites', { mediaId }, { search }, o)
          : call('countInvites', { mediaId }, undefined, o),
      createInvites: (mediaId, request, o) => call('createInvites', { mediaId }, request, o),
      changeInvites: (mediaId, change, o) => call('changeInvites', { mediaId }, change, o),
      resendInvites: (mediaId, named, o) => call('resendInvites', { mediaId }, named, o),
      findPeople: (mediaId, search, o) => call('findPeople', { mediaId }, search, o),
      previewInvite: (mediaId, preview, o) => call('previewInvite', { mediaId }, preview, o),
      listPeople: (mediaId, { search, group, after } = {}, o) =>
        search
          ? call('searchPeople', { mediaId }, { search, group, after }, o)
          : call('listPeople', { mediaId }, undefined, o, { group, after }),
      decideWaiting: (mediaId, decision, o) => call('decideWaiting', { mediaId }, decision, o),
      changeParticipant: (mediaId, participantId, change, o) =>
        call('changeParticipant', { mediaId, participantId }, change, o),
      attend: (mediaId, o) => call('attend', { mediaId }, undefined, o),
      prove: (request, o) => call('prove', {}, request, o),
      accept: (request, o) => call('accept', {}, request, o),
      decline: (request, o) => call('decline', {}, request, o),
      lookAtLink: (question, o) => call('lookAtLink', {}, question, o),
      join: (request, o) => call('join', {}, request, o),
      renew: (request, o) => call('renew', {}, request, o),
      leave: (request, o) => call('leave', {}, request, o),
      erase: (request, o) => call('erase', {}, request, o),
      calendar: (question, o) => call('calendar', {}, question, o),
      introspect: (question, o) => call('introspect', {}, question, o),
      watch: (mediaId, watching) => {
        streams.watch(mediaId, watching);
      },
    },
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
