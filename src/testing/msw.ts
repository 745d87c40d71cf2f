/** The real server in the page: msw hands it every request below its base URL. */
import { http, type HttpHandler } from 'msw';
import type { SharingHandler } from '../server/handler.js';

/**
 * @example
 * setupWorker(...sharingHandlers(createSharingHandler(options), options.baseUrl)).start();
 */
export function sharingHandlers(handler: SharingHandler, baseUrl: string): HttpHandler[] {
  const inPage = inPageHandler(handler);
  return [http.all(`${baseUrl}/*`, ({ request }) => inPage(request))];
}

/**
 * A worker sees a request before the browser has written its Origin, and no page can write that header. As
 * a program without one it brings an authorization, which the origin rule takes.
 */
export function inPageHandler(handler: SharingHandler): SharingHandler {
  return (request) => {
    if (request.headers.has('authorization')) return handler(request);
    const headers = new Headers(request.headers);
    headers.set('authorization', 'In-page');
    return handler(new Request(request, { headers }));
  };
}
