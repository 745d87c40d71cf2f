/** The real server in the page: msw hands it every request below its base URL. */
import { http, type HttpHandler } from 'msw';
import type { SharingHandler } from '../server/handler.js';

/**
 * @example
 * setupWorker(...sharingHandlers(createSharingHandler(options), options.baseUrl)).start();
 */
export function sharingHandlers(handler: SharingHandler, baseUrl: string): HttpHandler[] {
  return [http.all(`${baseUrl}/*`, ({ request }) => handler(request))];
}
