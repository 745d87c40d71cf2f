/** The real server in the page: msw hands it every request below its base URL. */
import { http, type HttpHandler } from 'msw';
import { type Answer, inPageHandler } from './in-page.js';

export { type Answer, inPageHandler };

/**
 * @example
 * setupWorker(...sharingHandlers(createSharingHandler(options), options.baseUrl)).start();
 */
export function sharingHandlers(handler: Answer, baseUrl: string): HttpHandler[] {
  const inPage = inPageHandler(handler);
  return [http.all(`${baseUrl}/*`, ({ request }) => inPage(request))];
}
