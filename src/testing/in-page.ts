/** The real server in a page. */

/** What answers a request: a handler of `createSharingHandler`, or something before it. */
export type Answer = (request: Request) => Promise<Response>;

/**
 * Who answers inside a page sees a request before the browser has written its Origin, and no page can write that header. As
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
