/** The real server in the page: msw hands it every request below its base URL. */
import { http, type HttpHandler } from 'msw';

/** What answers a request: a handler of `createSharingHandler`, or something before it. */
export type Answer = (request: Request) => Promise<Response>;

/**
 * @example
 * setupWorker(...sharingHandlers(createSharingHandler(options), options.baseUrl)).start();
 */
export function sharingHandlers(handler: Answer, baseUrl: string): HttpHandler[] {
  const inPage = inPageHandler(handler);
  return [http.all(`${baseUrl}/*`, ({ request }) => inPage(request))];
}

/**
 * A worker sees a request before the browser has written its Origin, and no page can write that header. As
 * a program without one it brings an authorization, which the origin rule takes.
 */
export function inPageHandler(handler: Answer): Answer {
  return (request) => {
    if (request.headers.has('authorization')) return handler(request);
    const headers = new Headers(request.headers);
    headers.set('authorization', 'In-page');
    return handler(new Request(request, { headers }));
  };
}
